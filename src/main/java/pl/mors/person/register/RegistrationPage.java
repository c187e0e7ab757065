package pl.mors.person.register;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.mors.person.PrivacyNotice;
import pl.mors.platform.Sex;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Option;

/**
 * The second step of registering.
 *
 * @param derived what the PESEL says; null on the way without one, where it is asked instead
 * @param notice what the person is told about their data; null where nothing was written
 * @param bearer the person who already stands in the register; the registration was refused for them
 */
public record RegistrationPage(
        Form form,
        @Nullable Derived derived,
        @Nullable LookAlike bearer,
        @Nullable PrivacyNotice notice,
        List<Option> noPeselReasons,
        List<Option> sexes) {

    /** Age in full years today. */
    public record Derived(String pesel, LocalDate bornOn, Sex sex, int age) {}
}
