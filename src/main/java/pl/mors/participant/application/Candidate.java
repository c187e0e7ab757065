package pl.mors.participant.application;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pl.mors.person.PersonId;

/**
 * A person of the register who may have sent an application.
 *
 * @param samePesel whether the typed PESEL is theirs, so that there is no doubt
 * @param livesAt where they live now, by their latest statement
 */
public record Candidate(
        PersonId id,
        String name,
        LocalDate bornOn,
        @Nullable String pesel,
        boolean samePesel,
        @Nullable String livesAt) {}
