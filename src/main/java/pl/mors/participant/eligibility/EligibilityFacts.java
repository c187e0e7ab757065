package pl.mors.participant.eligibility;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pl.mors.participant.ParticipationRole;
import pl.mors.person.Address;

/**
 * What is known about a person on the day for which eligibility is asked.
 *
 * @param appliedOn the day of the person's application to the programme; null when there was none
 * @param mainParticipant whom a close associate names; null when the programme has no such participant
 * @param address where the person lives on that day; null when no statement reaches back
 * @param at where the address is on the map; null while nobody has said
 * @param ties where the person learns or works, on that day or another
 * @param grounds codes of the grounds that the person states
 */
public record EligibilityFacts(
        LocalDate day,
        @Nullable LocalDate appliedOn,
        LocalDate bornOn,
        ParticipationRole role,
        @Nullable MainParticipant mainParticipant,
        @Nullable Address address,
        @Nullable Coordinates at,
        List<AreaTie> ties,
        Set<String> grounds,
        List<Evidence> evidence) {

    public EligibilityFacts {
        ties = List.copyOf(ties);
        grounds = Set.copyOf(grounds);
        evidence = List.copyOf(evidence);
    }

    ReferenceDays days() {
        return new ReferenceDays(day, appliedOn, null);
    }
}
