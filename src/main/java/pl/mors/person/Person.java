package pl.mors.person;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pl.mors.platform.Pesel;
import pl.mors.platform.Sex;
import pl.mors.platform.text.Language;

/**
 * One human of the register.
 *
 * @param version grows with each change of the row; a form sends it back so that nobody overwrites a colleague unseen
 * @param noPeselReason given exactly when there is no PESEL
 * @param otherIdentifier another document's number, for people without PESEL
 */
public record Person(
        PersonId id,
        int version,
        String givenName,
        String familyName,
        @Nullable Pesel pesel,
        @Nullable NoPeselReason noPeselReason,
        @Nullable String otherIdentifier,
        LocalDate bornOn,
        Sex sex,
        Citizenship citizenship,
        Contact contact) {

    /** How to reach a person, and in which language to write to them. */
    public record Contact(@Nullable String phone, @Nullable String email, Language language) {}

    /** Given name first, as one says it. */
    public String name() {
        return givenName + " " + familyName;
    }

    /** The id alone, so that no log holds a person's data by accident. */
    @Override
    public String toString() {
        return "Person[" + id + "]";
    }

    /** Full years on a day. */
    public int ageOn(LocalDate day) {
        return Age.on(day, bornOn);
    }
}
