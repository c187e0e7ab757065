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
 * @param now what would be found now, when it differs; null otherwise
 * @param basis what the check rests on; null before the first one
 * @param declared the check on which the declaration rests, when it is another one; null otherwise
 * @param asksPlaces whether places of study or work, or the map, may matter
 * @param shares the shares of groups that the programme watches, in words
 * @param canDeclare whether the reader may take the declaration, as things are
 * @param needsSuperior whether only another role than the reader's may still take it, with a reason
 */
public record EligibilityPage(
        Person person,
        Programme programme,
        @Nullable StoredCheck check,
        ToRecheck.@Nullable Changed now,
        @Nullable CheckBasis basis,
        @Nullable StoredCheck declared,
        List<Paper> papers,
        Form questions,
        Form paper,
        List<Option> roles,
        List<Option> grounds,
        List<Option> evidenceKinds,
        boolean asksPlaces,
        List<String> shares,
        boolean mayChange,
        boolean canDeclare,
        boolean needsSuperior) {

    /** A recorded paper under its name. */
    public record Paper(Evidence evidence, String name) {}

    /** The paper's name; its code when the programme dropped the kind. */
    public String evidenceName(Evidence paper) {
        return EligibilityTerms.of(programme).evidenceName(paper.kind());
    }

    /** The form with errors, for the summary on top. */
    public Form wrong() {
        return paper.errors().any() ? paper : questions;
    }
}
