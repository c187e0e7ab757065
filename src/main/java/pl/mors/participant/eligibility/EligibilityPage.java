package pl.mors.participant.eligibility;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.mors.person.Person;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Option;
import pl.mors.programme.Programme;

/**
 * Whether a person may join a programme: what was found last, the papers, and the questions.
 *
 * @param check the check that holds; null before the first one
 * @param questions form of the check
 * @param paper form of a new paper
 * @param canDeclare whether the reader may take the declaration, as things are
 * @param needsSuperior whether only another role than the reader's may still take it, with a reason
 */
public record EligibilityPage(
        Person person,
        Programme programme,
        @Nullable StoredCheck check,
        List<Paper> papers,
        Form questions,
        Form paper,
        List<Option> roles,
        List<Option> grounds,
        List<Option> evidenceKinds,
        boolean mayChange,
        boolean canDeclare,
        boolean needsSuperior) {

    /** A recorded paper under its name. */
    public record Paper(Evidence evidence, String name) {}

    /** The form with errors, for the summary on top. */
    public Form wrong() {
        return paper.errors().any() ? paper : questions;
    }
}
