package pl.mors.activity.signup;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.mors.activity.signup.PublicSignUps.PublicGroup;
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
    private static final int MAJORITY = 18;
    static final int OLDEST = 130;

    private SignUpForm() {}

    /** The first one, and those who are signed up together with them. */
    static Optional<List<Told>> read(Form form, SignUpWish wish, PublicGroup group) {
        var reader = form.read(LABELS);
        var told = wish == SignUpWish.CALL ? List.of(toCall(reader)) : toEnrol(form, reader, group);
        if (!reader.ticked(AGREED)) {
            form.errors().add(AGREED, "activity.signup.error.agreed");
        }
        return form.errors().any() ? Optional.empty() : Optional.of(told);
    }

    static boolean isMinor(int age) {
        return age < MAJORITY;
    }

    /** No more than what a call takes. */
    private static Told toCall(FormReader reader) {
        var called = reader.text("called", LONGEST).value();
        return new Told(orEmpty(called), null, null, phone(reader, PHONE), null);
    }

    /** Of an adult who signs up children, too, these are theirs. */
    private static List<Told> toEnrol(Form form, FormReader reader, PublicGroup group) {
        var minority = minority(form, reader, group);
        boolean minor = minority.orElse(false);
        var given = orEmpty(name(reader, "givenName"));
        var family = orEmpty(name(reader, "familyName"));
        var guardian = minor ? name(reader, "guardian") : null;
        var others = SignedUpTogether.read(form, group);
        boolean minors = minor || others.stream().anyMatch(SignedUpTogether.Other::minor);
        var phone = phone(reader.optional(), PHONE);
        if (form.value(PHONE).isBlank()) {
            if (minors) {
                form.errors().add(PHONE, "activity.signup.error.guardian-phone");
            } else if (minority.isPresent() && form.value("email").isBlank()) {
                form.errors().add(PHONE, "activity.signup.error.reach");
            }
        }
        var email = reader.optional()
                .with("email", PersonSpelling::email, "activity.signup.error.email")
                .value();
        var guardianOfOthers = minor ? guardian : given + " " + family;
        return Stream.concat(
                        Stream.of(new Told(given, family, guardian, phone, email)),
                        others.stream()
                                .map(other -> new Told(
                                        other.givenName(),
                                        other.familyName(),
                                        other.minor() ? guardianOfOthers : null,
                                        phone,
                                        email)))
                .toList();
    }

    /** Whether the first one is a minor; empty while the form does not say. */
    private static Optional<Boolean> minority(Form form, FormReader reader, PublicGroup group) {
        if (group.isForAdults()) {
            return Optional.of(false);
        }
        if (!group.asksAge()) {
            return reader.choice("who", List.of(ADULT, MINOR)).ifGiven().map(MINOR::equals);
        }
        var age = reader.integer("age", 0, OLDEST).ifGiven();
        if (age.filter(years -> !group.ages().includes(years)).isPresent()) {
            form.errors().add("age", "activity.signup.error.ages", group.ages().text());
        }
        return age.map(SignUpForm::isMinor);
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
