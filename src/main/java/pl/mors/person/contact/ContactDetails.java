package pl.mors.person.contact;

import java.util.Optional;
import pl.mors.person.Citizenship;
import pl.mors.person.Person;
import pl.mors.person.PersonSpelling;
import pl.mors.platform.text.Language;
import pl.mors.platform.web.Form;

/** What may change about a person in the course of life: names, citizenship, ways to reach them. */
public record ContactDetails(String givenName, String familyName, Citizenship citizenship, Person.Contact contact) {

    /** Reads the fields of person/contact/fields.jte; what is wrong becomes the form's errors. */
    public static Optional<ContactDetails> read(Form form) {
        var reader = form.read("person");
        var givenName = reader.with("givenName", PersonSpelling::name, "person.error.name");
        var familyName = reader.with("familyName", PersonSpelling::name, "person.error.name");
        var citizenship = reader.choice("citizenship", Citizenship.class);
        var phone = reader.optional().with("phone", PersonSpelling::phone, "person.error.phone");
        var email = reader.optional().with("email", PersonSpelling::email, "person.error.email");
        var language = reader.choice("language", Language.class);
        if (form.errors().any()) {
            return Optional.empty();
        }
        return Optional.of(new ContactDetails(
                givenName.get(),
                familyName.get(),
                citizenship.get(),
                new Person.Contact(phone.value(), email.value(), language.get())));
    }

    public static ContactDetails of(Person person) {
        return new ContactDetails(person.givenName(), person.familyName(), person.citizenship(), person.contact());
    }
}
