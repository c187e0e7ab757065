package pl.mors.person.register;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.mors.person.PersonId;
import pl.mors.person.PersonUrls;
import pl.mors.person.PrivacyNotice;
import pl.mors.person.residence.AddressHelp;
import pl.mors.person.residence.ResidencePage;
import pl.mors.platform.Sex;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Option;

/**
 * Registering.
 *
 * @param derived what the PESEL says; null before it is checked, and on the way without one, where it is asked instead
 * @param asksPesel whether it is the way with a PESEL
 * @param withoutPeselHref the way for people without one, with the name carried along
 * @param notice what the person is told about their data; null where nothing was written
 * @param bearer the person who already stands in the register; the registration was refused for them
 */
public record RegistrationPage(
        Form form,
        @Nullable Derived derived,
        boolean asksPesel,
        String withoutPeselHref,
        @Nullable LookAlike bearer,
        @Nullable PrivacyNotice notice,
        List<Option> noPeselReasons,
        List<Option> sexes,
        AddressHelp help) {

    /** Age in full years today. */
    public record Derived(String pesel, LocalDate bornOn, Sex sex, int age) {}

    /** The form from its start. */
    public String againHref() {
        return PersonUrls.register(null, form.value(PersonUrls.BACK));
    }

    /** Where the reader goes on with somebody who stands in the register. */
    public String href(PersonId person) {
        return WayBack.of(form.value(PersonUrls.BACK), person);
    }

    /** The button that asks for what follows from the locality. */
    public String fillField() {
        return ResidencePage.FILL;
    }
}
