package pl.mors.person.residence;

import pl.mors.person.Person;
import pl.mors.platform.web.Form;

/** The form of a new residence. */
public record ResidencePage(Person person, Form form, AddressHelp help) {

    /** The button that asks for what follows from the locality. */
    public static final String FILL = "uzupelnij";

    public String fillField() {
        return FILL;
    }
}
