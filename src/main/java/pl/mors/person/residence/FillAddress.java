package pl.mors.person.residence;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import pl.mors.person.Urbanisation;
import pl.mors.person.Voivodeship;
import pl.mors.person.teryt.Place;
import pl.mors.person.teryt.PlaceQueries;
import pl.mors.platform.web.Form;

/** Completes an address that is being typed by what follows from its locality in the register of places, TERYT. */
@Component
class FillAddress {

    private final PlaceQueries places;

    FillAddress(PlaceQueries places) {
        this.places = places;
    }

    /** The form with what follows, and the streets of the locality; or with what is wrong. */
    record Filled(Form form, List<String> streets) {}

    Filled fill(Form typed) {
        var found = places.named(typed.value("locality"), "");
        if (found.size() > 1) {
            var narrowed = places.named(typed.value("locality"), typed.value("municipality"));
            found = narrowed.size() == 1 ? narrowed : found;
        }
        if (found.size() == 1) {
            return new Filled(
                    filled(typed, found.getFirst()),
                    places.streets(found.getFirst().symbol()));
        }
        if (found.isEmpty()) {
            typed.errors().add("locality", "person.residence.fill.unknown");
        } else {
            var several = found.stream()
                    .map(place -> place.municipality() + " (" + place.county() + ")")
                    .collect(Collectors.joining(", "));
            typed.errors().add("municipality", "person.residence.fill.several", several);
        }
        return new Filled(typed, List.of());
    }

    private static Form filled(Form typed, Place place) {
        var values = new LinkedHashMap<String, String>();
        values.put("validFrom", typed.value("validFrom"));
        AddressForm.FIELDS.forEach(field -> values.put(field, typed.value(field)));
        values.put("locality", place.name());
        values.put("municipality", place.municipality());
        values.put("county", place.county());
        voivodeship(place).forEach(known -> values.put("voivodeship", known.name()));
        if (place.urbanisation() != null) {
            values.put(
                    "urbanisation", Urbanisation.ofDegree(place.urbanisation()).name());
        }
        return Form.startingWith(values);
    }

    private static Stream<Voivodeship> voivodeship(Place place) {
        return Arrays.stream(Voivodeship.values())
                .filter(known -> known.officialName().equals(place.voivodeship()));
    }
}
