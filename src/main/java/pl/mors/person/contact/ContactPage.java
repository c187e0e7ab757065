package pl.mors.person.contact;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.mors.person.Person;
import pl.mors.platform.web.Form;

/**
 * The form of a person's details.
 *
 * @param version the person's version that a saving replaces
 * @param conflicts what a colleague saved meanwhile, field by field; null when nobody did
 */
public record ContactPage(
        Person person, int version, Form form, @Nullable List<Conflict> conflicts) {

    /** A field in which the stored value differs from what was typed. */
    public record Conflict(String label, String stored, String typed) {}
}
