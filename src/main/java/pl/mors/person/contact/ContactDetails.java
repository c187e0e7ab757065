package pl.mors.person.contact;

import java.util.Optional;
import java.util.regex.Pattern;
import pl.mors.person.Citizenship;
import pl.mors.person.Person;
import pl.mors.platform.text.Language;
import pl.mors.platform.web.Answer;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.FormReader;

/** What may change about a person in the course of life: names, citizenship, ways to reach them. */
public record ContactDetails(String givenName, String familyName, Citizenship citizenship, Person.Contact contact) {

    private static final int LONGEST_NAME = 80;

    /** Letters of any script, and what stands between them in real names: O'Neil, Nowak-Kowalska, Ewa M. */
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{M}]+(?:[ '’.-]+[\\p{L}\\p{M}]+)*\\.?");

    /** The funder's systems take 7 to 15 digits. */
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9](?:[ -]?[0-9]){6,14}");

    /** The funder's systems take no letters with diacritics. */
    private static final Pattern EMAIL = Pattern.compile("[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)+");

    /** Reads the fields of person/contact/fields.jte; what is wrong becomes the form's errors. */
    public static Optional<ContactDetails> read(Form form) {
        var reader = form.read("person");
        var givenName = name(reader, "givenName");
        var familyName = name(reader, "familyName");
        var citizenship = reader.choice("citizenship", Citizenship.class);
        var phone = phone(reader.optional(), "phone");
        var email = email(reader.optional(), "email");
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

    /** A given or a family name. */
    public static Answer<String> name(FormReader reader, String field) {
        return reader.with(
                field,
                typed -> Optional.of(typed.replaceAll("\\s+", " "))
                        .filter(name -> name.length() <= LONGEST_NAME
                                && NAME.matcher(name).matches()),
                "person.error.name");
    }

    public static Answer<String> phone(FormReader reader, String field) {
        return matching(reader, field, PHONE, "person.error.phone");
    }

    public static Answer<String> email(FormReader reader, String field) {
        return matching(reader, field, EMAIL, "person.error.email");
    }

    private static Answer<String> matching(FormReader reader, String field, Pattern pattern, String errorKey) {
        return reader.with(
                field,
                typed -> Optional.of(typed).filter(text -> pattern.matcher(text).matches()),
                errorKey);
    }
}
