package pl.mors.person.emergency;

import java.util.List;
import pl.mors.person.Person;
import pl.mors.platform.web.Form;

/** Whom to call, and the form for one more. */
public record EmergencyContactsPage(Person person, List<EmergencyContact> contacts, Form form) {}
