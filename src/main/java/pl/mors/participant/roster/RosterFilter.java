package pl.mors.participant.roster;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pl.mors.community.CommunityId;
import pl.mors.participant.ParticipationState;
import pl.mors.person.ParticipantNumber;
import pl.mors.person.PersonId;

/**
 * What a list of participants is narrowed to.
 *
 * @param fragment of the name, or the whole number of a participant; empty for everybody
 * @param people those in the reader's sight; null when everybody is
 */
record RosterFilter(
        String fragment,
        @Nullable ParticipationState state,
        @Nullable CommunityId community,
        @Nullable Set<PersonId> people) {

    /** The participant's number, when that is what was typed. */
    Optional<Integer> number() {
        return ParticipantNumber.parse(fragment);
    }

    boolean searchesByName() {
        return !fragment.isEmpty() && number().isEmpty();
    }

    /** Whether rows are left out after the search by name. */
    boolean narrowsFurther() {
        return state != null || community != null || people != null;
    }
}
