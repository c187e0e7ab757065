package pl.mors.programme.acceptance;

import java.time.LocalDate;
import java.util.List;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Link;
import pl.mors.platform.web.Option;
import pl.mors.programme.Programme;
import pl.mors.programme.ProofKind;

/**
 * What proves attendance in a programme.
 *
 * @param parts the programme's pages that the reader may open
 * @param mayWrite whether the reader may record what the funder accepts
 */
public record AcceptancePage(
        Form form,
        Programme programme,
        List<Link> parts,
        List<Acceptance> acceptances,
        List<Withdrawn> withdrawn,
        LocalDate today,
        boolean mayWrite) {

    static final String FILE = "letter";

    /** An acceptance that was recorded by mistake, and why it was withdrawn. */
    public record Withdrawn(Acceptance acceptance, String reason) {}

    public static List<Option> kinds() {
        return ProofKind.byLetter().stream()
                .map(kind -> Option.of(kind.code(), Texts.t(kind.textKey())))
                .toList();
    }

    /** "from 1.3.2019", or "from 1.3.2019 to 30.6.2019". */
    public static String days(Acceptance acceptance) {
        var until = acceptance.until();
        return until == null
                ? Texts.t("programme.acceptance.days.open", acceptance.from())
                : Texts.t("programme.acceptance.days", acceptance.from(), until);
    }

    public static String letter(Acceptance acceptance) {
        return Texts.t(
                "programme.acceptance.letter",
                acceptance.letter().sign(),
                acceptance.letter().date());
    }

    /** Whether it is over by today. */
    public boolean isOver(Acceptance acceptance) {
        var until = acceptance.until();
        return until != null && until.isBefore(today);
    }
}
