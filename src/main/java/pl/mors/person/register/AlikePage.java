package pl.mors.person.register;

import java.util.List;
import java.util.Map;
import pl.mors.person.PersonId;
import pl.mors.person.PersonUrls;

/**
 * People who may be the one being registered, and the choice.
 *
 * @param typed the registration as typed, field by field, carried along
 * @param shownField says who was shown
 * @param confirmField says that it is somebody else
 * @param correctField asks for the form again
 */
public record AlikePage(
        String name,
        List<LookAlike> people,
        Map<String, String> typed,
        String shownField,
        String confirmField,
        String correctField) {

    /** Where the reader goes on with somebody who stands in the register. */
    public String href(PersonId person) {
        return WayBack.of(typed.get(PersonUrls.BACK), person);
    }
}
