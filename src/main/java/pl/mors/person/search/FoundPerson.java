package pl.mors.person.search;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pl.mors.person.Address;
import pl.mors.person.PersonId;

/** A row of the search's results: enough to tell two people of one name apart. */
public record FoundPerson(
        PersonId id,
        String givenName,
        String familyName,
        LocalDate bornOn,
        @Nullable String pesel,
        @Nullable Address address) {

    /** Family name first, as in a register. */
    public String nameInRegister() {
        return familyName + " " + givenName;
    }
}
