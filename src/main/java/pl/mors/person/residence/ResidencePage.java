package pl.mors.person.residence;

import java.util.List;
import pl.mors.person.Person;
import pl.mors.platform.web.Form;

/**
 * The form of a new residence.
 *
 * @param streets of the locality, to choose from; empty while it is not known
 */
public record ResidencePage(Person person, Form form, List<String> streets) {

    /** The button that asks for what follows from the locality. */
    static final String FILL = "uzupelnij";

    public ResidencePage {
        streets = List.copyOf(streets);
    }

    public String fillField() {
        return FILL;
    }
}
