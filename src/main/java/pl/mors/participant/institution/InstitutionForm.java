package pl.mors.participant.institution;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import pl.mors.person.PersonSpelling;
import pl.mors.person.residence.Addresses;
import pl.mors.platform.Nip;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Option;

/** Reads what a clerk typed about an institution. */
final class InstitutionForm {

    static final String LABELS = "participant.institution";
    static final String VERSION = "version";
    static final String NIP = "nip";

    private static final String NO_NIP = "noNip";

    private InstitutionForm() {}

    /** Reads the fields; what is wrong becomes the form's errors. */
    static Optional<Institution.Details> read(Form form, Addresses addresses) {
        var reader = form.read(LABELS);
        var name = reader.text("name", 200);
        boolean none = reader.ticked(NO_NIP);
        var nip = (none ? reader.optional() : reader).with(NIP, Nip::parse, "participant.institution.nip.wrong");
        if (none && nip.isGiven()) {
            form.errors().add(NO_NIP, "participant.institution.nip.both");
        }
        var kind = reader.choice("kind", InstitutionKind.class);
        var address = addresses.read(form);
        var phone = reader.optional().with("phone", PersonSpelling::phone, "person.error.phone");
        var email = reader.optional().with("email", PersonSpelling::email, "person.error.email");
        return form.errors().any()
                ? Optional.empty()
                : Optional.of(new Institution.Details(
                        name.get(), nip.value(), kind.get(), address.orElseThrow(), phone.value(), email.value()));
    }

    /** What is on record. */
    static Form typed(Institution institution) {
        var details = institution.details();
        var address = details.address();
        var nip = details.nip();
        var values = new LinkedHashMap<String, String>();
        values.put("name", details.name());
        values.put(NIP, nip == null ? "" : nip.shown());
        values.put(NO_NIP, String.valueOf(nip == null));
        values.put("kind", details.kind().name());
        values.put("street", Objects.requireNonNullElse(address.street(), ""));
        values.put("building", Objects.requireNonNullElse(address.building(), ""));
        values.put("flat", Objects.requireNonNullElse(address.flat(), ""));
        values.put("postcode", Objects.requireNonNullElse(address.postcode(), ""));
        values.put("locality", address.locality());
        values.put("municipality", address.municipality());
        values.put("county", address.county());
        values.put("voivodeship", address.voivodeship().name());
        values.put("urbanisation", address.urbanisation().name());
        values.put("phone", Objects.requireNonNullElse(details.phone(), ""));
        values.put("email", Objects.requireNonNullElse(details.email(), ""));
        values.put(VERSION, Integer.toString(institution.version()));
        return Form.startingWith(values);
    }

    static List<Option> kinds() {
        return Arrays.stream(InstitutionKind.values())
                .map(kind -> Option.of(kind.name(), Texts.t("participant.institution.kind." + kind)))
                .toList();
    }
}
