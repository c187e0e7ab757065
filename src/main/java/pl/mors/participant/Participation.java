package pl.mors.participant;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pl.mors.community.CommunityId;
import pl.mors.person.PersonId;
import pl.mors.programme.Programme;
import pl.mors.programme.ProgrammeId;

/**
 * A person in a programme, with what follows from the facts about it.
 *
 * @param number the participant's number within the programme, from 1, without gaps
 * @param main of whom a close associate is one; null for participants
 * @param startedOn day of the first support (R03); null before it
 */
public record Participation(
        ParticipationId id,
        ProgrammeId programme,
        PersonId person,
        int number,
        ParticipationRole role,
        @Nullable ParticipationId main,
        @Nullable CommunityId community,
        ParticipationState state,
        @Nullable LocalDate declaredOn,
        @Nullable LocalDate startedOn,
        @Nullable LocalDate lastSupportOn,
        int supports,
        @Nullable LocalDate exitedOn) {

    /** Whether the person joined: by a declaration that stands, where the programme wants one. */
    public boolean isIn(Programme joined) {
        return declaredOn != null || !joined.declarationRequired();
    }
}
