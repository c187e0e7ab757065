package pl.mors.participant.eligibility;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pl.mors.participant.ParticipationRole;

/**
 * What a person answers about joining a programme.
 *
 * @param day for which the question is asked
 * @param mainNumber the participant's number whose close associate the person is
 * @param grounds codes of the programme's grounds
 */
public record EligibilityAnswers(
        LocalDate day, ParticipationRole role, @Nullable Integer mainNumber, Set<String> grounds) {

    public EligibilityAnswers {
        grounds = Set.copyOf(grounds);
    }

    /** The same answers, asked for another day. */
    public EligibilityAnswers on(LocalDate otherDay) {
        return new EligibilityAnswers(otherDay, role, mainNumber, grounds);
    }
}
