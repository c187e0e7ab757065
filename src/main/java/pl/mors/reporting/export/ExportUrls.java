package pl.mors.reporting.export;

import java.time.LocalDate;
import java.util.UUID;
import pl.mors.platform.web.Href;
import pl.mors.programme.ProgrammeUrls;

/** Addresses of the pages about participants' files. */
final class ExportUrls {

    static final String EXPORTS = ProgrammeUrls.PROGRAMME + "/eksporty";
    static final String LEFT_OUT = EXPORTS + "/pominieci";
    static final String FILE = EXPORTS + "/{export}";

    /** The last day whose supports and exits count. */
    static final String AS_OF = "asOf";

    private ExportUrls() {}

    static String exports(String code) {
        return ProgrammeUrls.exports(code);
    }

    static Href leftOut(String code, LocalDate asOf) {
        return Href.of(LEFT_OUT.replace("{code}", code)).with(AS_OF, asOf.toString());
    }

    static String file(String code, UUID export) {
        return FILE.replace("{code}", code).replace("{export}", export.toString());
    }
}
