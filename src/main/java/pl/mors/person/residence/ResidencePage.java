package pl.mors.person.residence;

import pl.mors.person.Person;
import pl.mors.platform.web.Form;

/** The form of a new residence. */
public record ResidencePage(Person person, Form form) {}
