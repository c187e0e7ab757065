package pl.mors.casework.path;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.mors.casework.cases.SupportCase;
import pl.mors.document.Letterhead;
import pl.mors.document.Paper;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.Option;

/**
 * What was agreed, to be signed: in the order of the statutory form where it is a contract.
 *
 * @param day of making
 * @param assessment null where there is none
 * @param reviews the earliest first
 * @param kinds the programme's kinds of activity
 */
public record PathPaper(
        Letterhead head,
        LocalDate day,
        SupportCase of,
        SupportPath.Agreed agreed,
        @Nullable NeedsAssessment assessment,
        List<PathReview> reviews,
        List<Option> kinds) {

    Paper paper() {
        var name = agreed.form().isContract() ? "kontrakt-socjalny.pdf" : "indywidualna-sciezka.pdf";
        return Paper.asOf(day, "casework/path/pathPaper", this, name);
    }

    public String title() {
        return Texts.t(agreed.form().textKey() + ".title");
    }

    /** What an element is, in words. */
    public String what(SupportPath.Step step) {
        var kind = kinds.stream()
                .filter(one -> one.value().equals(step.activityKind()))
                .findFirst()
                .map(Option::label);
        var what = step.what();
        return what == null
                ? kind.orElse("")
                : kind.map(name -> Texts.t("casework.path.step.of", name, what)).orElse(what);
    }
}
