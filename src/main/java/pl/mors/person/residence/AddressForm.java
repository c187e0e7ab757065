package pl.mors.person.residence;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.mors.person.Address;
import pl.mors.person.PersonSpelling;
import pl.mors.person.Urbanisation;
import pl.mors.person.Voivodeship;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.Answer;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Option;

/** The fields of an address of residence, shared by registering a person and by a new residence. */
public final class AddressForm {

    /** The names of the fields. */
    public static final List<String> FIELDS = List.of(
            "homeless",
            "placeOfStay",
            "street",
            "building",
            "flat",
            "postcode",
            "locality",
            "district",
            "municipality",
            "county",
            "voivodeship",
            "urbanisation");

    private static final int LONGEST = 100;

    private AddressForm() {}

    /** Reads the fields of person/residence/addressFields.jte; what is wrong becomes the form's errors. */
    public static Optional<Address> read(Form form) {
        var reader = form.read("person.address");
        var optional = reader.optional();
        var homeless = reader.ticked("homeless");
        var placeOfStay = homeless ? reader.text("placeOfStay", LONGEST) : optional.text("placeOfStay", LONGEST);
        var street = optional.text("street", LONGEST);
        var building = homeless ? optional.text("building", 20) : reader.text("building", 20);
        var flat = optional.text("flat", 20);
        var postcode =
                (homeless ? optional : reader).with("postcode", PersonSpelling::postcode, "person.error.postcode");
        var locality = reader.text("locality", LONGEST);
        var district = optional.text("district", LONGEST);
        var municipality = reader.text("municipality", LONGEST);
        var county = reader.text("county", LONGEST);
        var voivodeship = reader.choice("voivodeship", Voivodeship.class);
        var urbanisation = reader.choice("urbanisation", Urbanisation.class);
        if (form.errors().any()) {
            return Optional.empty();
        }
        return Optional.of(new Address(
                homeless ? placeOfStay.get() : null,
                withoutKind(street),
                building.value(),
                flat.value(),
                postcode.value(),
                locality.get(),
                district.value(),
                municipality.get(),
                county.get(),
                voivodeship.get(),
                urbanisation.get()));
    }

    public static List<Option> voivodeships() {
        return Arrays.stream(Voivodeship.values())
                .map(one -> Option.of(one.name(), one.officialName()))
                .toList();
    }

    public static List<Option> urbanisations() {
        return Arrays.stream(Urbanisation.values())
                .map(one -> Option.of(one.name(), Texts.t("person.urbanisation." + one)))
                .toList();
    }

    /** The register keeps a street's name without "ul."; an estate keeps its word. */
    private static @Nullable String withoutKind(Answer<String> street) {
        return street.ifGiven()
                .map(name ->
                        name.replaceFirst("(?iu)^(?:ul\\.|ulica)\\s*", "").replaceFirst("(?iu)^os\\.\\s*", "osiedle "))
                .orElse(null);
    }
}
