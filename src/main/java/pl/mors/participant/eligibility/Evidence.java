package pl.mors.participant.eligibility;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A paper that proves something about a person.
 *
 * @param kind code of the programme's kinds of evidence
 * @param validUntil last day on which it holds by its own words; null when it names none
 */
public record Evidence(
        UUID id, String kind, LocalDate issuedOn, @Nullable LocalDate validUntil) {}
