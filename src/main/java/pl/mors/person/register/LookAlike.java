package pl.mors.person.register;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pl.mors.person.Address;
import pl.mors.person.PersonId;

/**
 * A person of the register who may be the one being registered.
 *
 * @param name given name first
 * @param address where they live now, by their latest statement
 */
public record LookAlike(
        PersonId id,
        String name,
        LocalDate bornOn,
        @Nullable String pesel,
        @Nullable Address address) {}
