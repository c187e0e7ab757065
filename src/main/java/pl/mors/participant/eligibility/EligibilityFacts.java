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
 * @param address where the person lives on that day; null when no statement reaches back
 * @param mainParticipant whom a close associate names; null when the programme has no such participant
 * @param grounds codes of the grounds that the person states
 */
public record EligibilityFacts(
        LocalDate day,
        LocalDate bornOn,
        ParticipationRole role,
        @Nullable MainParticipant mainParticipant,
        @Nullable Address address,
        Set<String> grounds,
        List<Evidence> evidence) {

    public EligibilityFacts {
        grounds = Set.copyOf(grounds);
        evidence = List.copyOf(evidence);
    }
}
