package pl.mors.person.guardian;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.mors.person.Guardian;
import pl.mors.person.PersonSpelling;
import pl.mors.platform.web.Form;

/** A guardian as typed. */
record NewGuardian(
        Guardian.Kind kind,
        String givenName,
        String familyName,
        String phone,
        @Nullable String email) {

    boolean isSame(Guardian known) {
        return known.kind() == kind
                && known.givenName().equals(givenName)
                && known.familyName().equals(familyName)
                && known.phone().equals(phone);
    }

    /** Reads the form; what is wrong becomes its errors. */
    static Optional<NewGuardian> read(Form form) {
        var reader = form.read("person.guardian");
        var kind = reader.choice("kind", Guardian.Kind.class);
        var givenName = reader.with("givenName", PersonSpelling::name, "person.error.name");
        var familyName = reader.with("familyName", PersonSpelling::name, "person.error.name");
        var phone = reader.with("phone", PersonSpelling::phone, "person.error.phone");
        var email = reader.optional().with("email", PersonSpelling::email, "person.error.email");
        return form.errors().any()
                ? Optional.empty()
                : Optional.of(
                        new NewGuardian(kind.get(), givenName.get(), familyName.get(), phone.get(), email.value()));
    }
}
