package pl.mors.participant.followup;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pl.mors.participant.Participation;
import pl.mors.participant.ParticipationId;
import pl.mors.participant.ParticipationRole;
import pl.mors.participant.ParticipationState;
import pl.mors.person.PersonId;
import pl.mors.programme.ProgrammeId;

/** Somebody who left a programme, or did not, for tests. */
final class Left {

    private Left() {}

    /** @param startedOn day of the first support; null for who had none */
    static Participation on(@Nullable LocalDate exitedOn, @Nullable LocalDate startedOn) {
        return new Participation(
                ParticipationId.next(),
                ProgrammeId.next(),
                PersonId.next(),
                1,
                ParticipationRole.PARTICIPANT,
                null,
                null,
                ParticipationState.ACTIVE,
                LocalDate.of(2018, 9, 1),
                startedOn,
                startedOn,
                startedOn == null ? 0 : 1,
                exitedOn);
    }
}
