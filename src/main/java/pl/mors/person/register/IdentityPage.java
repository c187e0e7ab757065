package pl.mors.person.register;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.mors.person.Person;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Option;

/**
 * The form that corrects PESEL, date of birth and sex.
 *
 * @param version the person's version that a saving replaces
 * @param bearer the other person who stands in the register with the typed PESEL
 * @param changedMeanwhile whether a colleague saved between reading and saving: the page shows what stands now
 */
public record IdentityPage(
        Person person,
        int version,
        Form form,
        @Nullable LookAlike bearer,
        boolean changedMeanwhile,
        List<Option> noPeselReasons,
        List<Option> sexes) {}
