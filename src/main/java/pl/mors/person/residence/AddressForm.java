package pl.mors.person.residence;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.mors.person.Address;
import pl.mors.person.PersonSpelling;
import pl.mors.person.Urbanisation;
import pl.mors.person.Voivodeship;
import pl.mors.person.teryt.Place;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.Answer;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.FormReader;
import pl.mors.platform.web.Option;

/** The fields of an address of residence, shared by registering a person and by a new residence. */
public final class AddressForm {

    static final String LOCALITY = "locality";
    static final String MUNICIPALITY = "municipality";

    /** Symbol of the locality in TERYT: which of several it is. */
    static final String PLACE = "placeSymbol";

    /** The names of the fields. */
    public static final List<String> FIELDS = List.of(
            "homeless",
            "placeOfStay",
            "street",
            "building",
            "flat",
            "postcode",
            LOCALITY,
            PLACE,
            "district",
            MUNICIPALITY,
            "county",
            "voivodeship",
            "urbanisation");

    private static final int LONGEST = 100;

    private AddressForm() {}

    /** Reads the fields of person/residence/addressFields.jte; what is wrong becomes the form's errors. */
    static Optional<Address> read(Form form, PlaceOfAddress place) {
        var reader = form.read("person.address");
        var optional = reader.optional();
        var homeless = reader.ticked("homeless");
        var placeOfStay = homeless ? reader.text("placeOfStay", LONGEST) : optional.text("placeOfStay", LONGEST);
        var street = optional.text("street", LONGEST);
        var building = homeless ? optional.text("building", 20) : reader.text("building", 20);
        var flat = optional.text("flat", 20);
        var postcode =
                (homeless ? optional : reader).with("postcode", PersonSpelling::postcode, "person.error.postcode");
        var locality = reader.text(LOCALITY, LONGEST);
        refuseUnlessPlaced(form, place);
        var district = optional.text("district", LONGEST);
        var unit = switch (place) {
            case PlaceOfAddress.Known(var known) -> unit(known, reader);
            case PlaceOfAddress.ByHand() -> typedUnit(reader);
            case PlaceOfAddress.Several several -> Optional.<Unit>empty();
            case PlaceOfAddress.Unknown(), PlaceOfAddress.NotTyped() -> Optional.<Unit>empty();
        };
        if (form.errors().any()) {
            return Optional.empty();
        }
        var known = unit.orElseThrow();
        return Optional.of(new Address(
                homeless ? placeOfStay.get() : null,
                withoutKind(street),
                building.value(),
                flat.value(),
                postcode.value(),
                place instanceof PlaceOfAddress.Known(var named) ? named.name() : locality.get(),
                district.value(),
                known.municipality(),
                known.county(),
                known.voivodeship(),
                known.urbanisation()));
    }

    /** Says what is wrong with a locality that the register does not know, or knows several times. */
    static void refuseUnlessPlaced(Form form, PlaceOfAddress place) {
        switch (place) {
            case PlaceOfAddress.Several several -> form.errors().add(PLACE, "person.address.several.choose");
            case PlaceOfAddress.Unknown() -> form.errors().add(LOCALITY, "person.address.unknown");
            case PlaceOfAddress.Known known -> {}
            case PlaceOfAddress.NotTyped(), PlaceOfAddress.ByHand() -> {}
        }
    }

    /** The units that a locality lies in, and how densely they are populated. */
    private record Unit(String municipality, String county, Voivodeship voivodeship, Urbanisation urbanisation) {}

    private static Optional<Unit> unit(Place place, FormReader reader) {
        var degree = place.urbanisation();
        return (degree == null
                        ? reader.choice("urbanisation", Urbanisation.class).ifGiven()
                        : Optional.of(Urbanisation.ofDegree(degree)))
                .map(urbanisation -> new Unit(
                        place.municipality(), place.county(), Voivodeship.ofName(place.voivodeship()), urbanisation));
    }

    private static Optional<Unit> typedUnit(FormReader reader) {
        var municipality = reader.text(MUNICIPALITY, LONGEST);
        var county = reader.text("county", LONGEST);
        var voivodeship = reader.choice("voivodeship", Voivodeship.class);
        var urbanisation = reader.choice("urbanisation", Urbanisation.class);
        return municipality.isGiven() && county.isGiven() && voivodeship.isGiven() && urbanisation.isGiven()
                ? Optional.of(new Unit(municipality.get(), county.get(), voivodeship.get(), urbanisation.get()))
                : Optional.empty();
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

    /** A degree of urbanisation in words. */
    public static String urbanisation(int degree) {
        return Texts.t("person.urbanisation." + Urbanisation.ofDegree(degree));
    }

    /** The register keeps a street's name without "ul."; an estate keeps its word. */
    private static @Nullable String withoutKind(Answer<String> street) {
        return street.ifGiven()
                .map(name ->
                        name.replaceFirst("(?iu)^(?:ul\\.|ulica)\\s*", "").replaceFirst("(?iu)^os\\.\\s*", "osiedle "))
                .orElse(null);
    }
}
