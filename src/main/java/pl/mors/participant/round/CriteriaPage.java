package pl.mors.participant.round;

import java.util.List;
import java.util.stream.IntStream;
import pl.mors.participant.ranking.Criterion;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Option;
import pl.mors.programme.Programme;

/**
 * By what a round's applications are measured.
 *
 * @param criterion form of a new criterion
 * @param copy form that takes over those of another round
 * @param earlier rounds of the programme that have criteria to take over
 */
public record CriteriaPage(
        Programme programme,
        RecruitmentRound round,
        List<Criterion> criteria,
        Form criterion,
        Form copy,
        List<Option> earlier,
        List<Option> kinds,
        List<Option> known) {

    /** How many answers the form has room for. */
    public int options() {
        return CriterionForm.OPTIONS;
    }

    /** How many of them are seen at once; most criteria have no more. */
    public int firstOptions() {
        return CriterionForm.FIRST_OPTIONS;
    }

    /** Whether something stands in the fields that are folded away. */
    public boolean typedMore() {
        return IntStream.rangeClosed(firstOptions() + 1, options())
                .anyMatch(i -> !(criterion.value("label" + i)
                                + criterion.value("points" + i)
                                + criterion.value("known" + i))
                        .isEmpty());
    }

    /** The form with errors, for the summary on top. */
    public Form wrong() {
        return copy.isRejected() ? copy : criterion;
    }
}
