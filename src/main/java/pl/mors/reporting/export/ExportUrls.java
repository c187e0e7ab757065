package pl.mors.reporting.export;

import java.time.LocalDate;
import java.util.UUID;
import pl.mors.platform.web.Href;

/** Addresses of the pages about participants' files. */
final class ExportUrls {

    static final String EXPORTS = "/pulpit/programy/{code}/eksporty";
    static final String LEFT_OUT = EXPORTS + "/pominieci";
    static final String FILE = EXPORTS + "/{export}";

    /** The last day whose supports and exits count. */
    static final String AS_OF = "asOf";

    private ExportUrls() {}

    static String exports(String code) {
        return EXPORTS.replace("{code}", code);
    }

    static Href leftOut(String code, LocalDate asOf) {
        return Href.of(LEFT_OUT.replace("{code}", code)).with(AS_OF, asOf.toString());
    }

    static String file(String code, UUID export) {
        return FILE.replace("{code}", code).replace("{export}", export.toString());
    }
}
