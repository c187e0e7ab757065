package pl.mors.person.household;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.mors.person.Person;
import pl.mors.platform.web.Form;

/**
 * With whom a person lives.
 *
 * @param found whom the search for one more found; null while nobody was searched for
 */
public record HouseholdPage(
        Person person,
        List<Person> others,
        Form form,
        @Nullable List<Person> found) {

    static final String SOUGHT = "szukaj";
    static final String MEMBER = "member";
}
