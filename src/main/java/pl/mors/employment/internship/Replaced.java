package pl.mors.employment.internship;

import java.time.LocalDate;
import pl.mors.platform.text.Texts;

/**
 * What stands on record in the place of what a form says.
 *
 * @param words what it is, as the page of the internship says it
 */
public record Replaced(String words) {

    static Replaced of(InsuranceTitle title) {
        return new Replaced(Texts.t(
                "employment.insurance.since",
                title.validFrom(),
                Texts.t(title.kind().textKey())));
    }

    static Replaced of(Visit visit) {
        return new Replaced(Texts.date(visit.visitedOn()) + ": " + visit.findings());
    }

    static Replaced of(Paper paper) {
        var kind = Texts.t(paper.kind().textKey());
        LocalDate on = paper.issuedOn();
        return new Replaced(
                paper.number() == null
                        ? Texts.t("employment.paper.of", kind, on)
                        : Texts.t("employment.paper.of-number", kind, on, paper.number()));
    }

    /** A form that showed it sends this back, so that nobody replaces what they have not seen. */
    public String seen() {
        return Integer.toHexString(words.hashCode());
    }
}
