package pl.mors.person.register;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pl.mors.person.NoPeselReason;
import pl.mors.person.NoticeWay;
import pl.mors.person.Residence;
import pl.mors.person.contact.ContactDetails;
import pl.mors.platform.Pesel;
import pl.mors.platform.Sex;

/**
 * A person about to enter the register, with where they live.
 *
 * @param told how they were given the information clause; null where they are yet to be
 */
public record NewPerson(
        Identity identity,
        ContactDetails details,
        Residence residence,
        @Nullable NoticeWay told) {

    /** What makes a person this one. */
    public sealed interface Identity {

        LocalDate bornOn();

        Sex sex();
    }

    /** Date of birth and sex follow from the number and are never asked. */
    public record WithPesel(Pesel pesel) implements Identity {

        @Override
        public LocalDate bornOn() {
            return pesel.dateOfBirth();
        }

        @Override
        public Sex sex() {
            return pesel.sex();
        }
    }

    public record WithoutPesel(
            NoPeselReason reason, @Nullable String otherIdentifier, LocalDate bornOn, Sex sex) implements Identity {}
}
