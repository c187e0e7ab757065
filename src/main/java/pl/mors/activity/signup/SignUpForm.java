package pl.mors.activity.signup;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.mors.person.PersonSpelling;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.FormReader;

/** Reads what a resident typed. What is missing or wrong becomes an error of the form. */
final class SignUpForm {

    static final String LABELS = "activity.signup.field";

    /** Nobody sees this field; what fills it in is no resident. */
    static final String TRAP = "website";

    static final String AGREED = "agreed";
    static final String ADULT = "dorosly";
    static final String MINOR = "niepelnoletni";
    private static final String PHONE = "phone";
    private static final int LONGEST = 100;

    private SignUpForm() {}

    /** @param forAdults whether the group takes nobody else, so that it was not asked who is signed up */
    static Optional<Told> read(Form form, SignUpWish wish, boolean forAdults) {
        var reader = form.read(LABELS);
        var told = wish == SignUpWish.CALL ? toCall(reader) : toEnrol(form, reader, forAdults);
        if (!reader.ticked(AGREED)) {
            form.errors().add(AGREED, "activity.signup.error.agreed");
        }
        return form.errors().any() ? Optional.empty() : Optional.of(told);
    }

    /** No more than what a call takes. */
    private static Told toCall(FormReader reader) {
        var called = reader.text("called", LONGEST).value();
        return new Told(orEmpty(called), null, null, phone(reader, PHONE), null);
    }

    private static Told toEnrol(Form form, FormReader reader, boolean forAdults) {
        var who = forAdults
                ? Optional.of(ADULT)
                : reader.choice("who", List.of(ADULT, MINOR)).ifGiven();
        boolean minor = who.filter(MINOR::equals).isPresent();
        var given = name(reader, "givenName");
        var family = name(reader, "familyName");
        var guardian = minor ? name(reader, "guardian") : null;
        var phone = phone(reader.optional(), PHONE);
        if (form.value(PHONE).isBlank()) {
            if (minor) {
                form.errors().add(PHONE, "activity.signup.error.guardian-phone");
            } else if (who.isPresent() && form.value("email").isBlank()) {
                form.errors().add(PHONE, "activity.signup.error.reach");
            }
        }
        var email = reader.optional()
                .with("email", PersonSpelling::email, "activity.signup.error.email")
                .value();
        return new Told(orEmpty(given), orEmpty(family), guardian, phone, email);
    }

    private static @Nullable String name(FormReader reader, String field) {
        return reader.with(field, PersonSpelling::name, "activity.signup.error.name")
                .value();
    }

    private static @Nullable String phone(FormReader reader, String field) {
        return reader.with(field, PersonSpelling::phone, "activity.signup.error.phone")
                .value();
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
