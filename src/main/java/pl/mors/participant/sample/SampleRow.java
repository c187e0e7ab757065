package pl.mors.participant.sample;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pl.mors.participant.ParticipationId;
import pl.mors.participant.ParticipationState;
import pl.mors.person.PersonId;

/**
 * A participant in the sample.
 *
 * @param seed of the random draw; null where the number was named
 * @param drawnAmong how many participants there were then; null where the number was named
 */
public record SampleRow(
        ParticipationId id,
        PersonId person,
        int number,
        String givenName,
        String familyName,
        ParticipationState state,
        LocalDate drawnOn,
        @Nullable Long seed,
        @Nullable Integer drawnAmong) {

    /** Family name first, as in a register. */
    public String nameInRegister() {
        return familyName + " " + givenName;
    }
}
