package pl.mors.person.residence;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import pl.mors.person.Address;
import pl.mors.person.teryt.Place;
import pl.mors.person.teryt.PlaceQueries;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Option;

/**
 * Reads addresses with the help of the register of places, TERYT: what follows from a locality is looked up and not asked. Without a
 * register, and for a locality that it does not have, everything is typed.
 */
@Component
public class Addresses {

    private final PlaceQueries places;

    Addresses(PlaceQueries places) {
        this.places = places;
    }

    /** Reads the fields of person/residence/addressFields.jte; what is wrong becomes the form's errors. */
    public Optional<Address> read(Form form) {
        return AddressForm.read(form, placeOf(form));
    }

    /** Says what is wrong with the locality and with nothing else. */
    public void checkPlace(Form form) {
        AddressForm.refuseUnlessPlaced(form, placeOf(form));
    }

    /** What a new form starts with: the locality in which most people live. */
    public Map<String, String> start() {
        var start = new LinkedHashMap<String, String>();
        places.home().ifPresent(home -> {
            start.put(AddressForm.LOCALITY, home.name());
            start.put(AddressForm.PLACE, home.symbol());
        });
        return start;
    }

    public AddressHelp help(Form form) {
        if (!places.isLoaded()) {
            return new AddressHelp(List.of(), List.of(), null, List.of(), true, true);
        }
        return switch (placeOf(form)) {
            case PlaceOfAddress.Known(var place) ->
                help(place, places.streets(place.symbol()), List.of(), place.urbanisation() == null);
            case PlaceOfAddress.Several(var several) ->
                help(null, List.of(), several.stream().map(Addresses::option).toList(), false);
            case PlaceOfAddress.NotTyped() -> help(null, List.of(), List.of(), false);
            case PlaceOfAddress.Unknown(), PlaceOfAddress.ByHand() ->
                new AddressHelp(around(null), List.of(), null, List.of(), true, true);
        };
    }

    private AddressHelp help(
            @Nullable Place place, List<String> streets, List<Option> several, boolean asksUrbanisation) {
        return new AddressHelp(around(place), streets, place, several, false, asksUrbanisation);
    }

    /** Of the county of the place, else of that in which most people live. */
    private List<String> around(@Nullable Place place) {
        return Optional.ofNullable(place).or(places::home).map(places::around).orElse(List.of());
    }

    private PlaceOfAddress placeOf(Form form) {
        var locality = form.value(AddressForm.LOCALITY);
        if (locality.isBlank()) {
            return places.isLoaded() ? new PlaceOfAddress.NotTyped() : new PlaceOfAddress.ByHand();
        }
        var municipality = form.value(AddressForm.MUNICIPALITY);
        var found = places.named(locality, "");
        var chosen = found.stream()
                .filter(place -> place.symbol().equals(form.value(AddressForm.PLACE)))
                .findFirst();
        if (chosen.isPresent()) {
            return new PlaceOfAddress.Known(chosen.get());
        }
        var narrowed =
                found.size() > 1 && !municipality.isBlank() ? places.named(locality, municipality) : List.<Place>of();
        if (narrowed.size() == 1 || found.size() == 1) {
            return new PlaceOfAddress.Known((narrowed.size() == 1 ? narrowed : found).getFirst());
        }
        if (found.size() > 1) {
            return new PlaceOfAddress.Several(found);
        }
        return !municipality.isBlank() || !places.isLoaded()
                ? new PlaceOfAddress.ByHand()
                : new PlaceOfAddress.Unknown();
    }

    private static Option option(Place place) {
        return Option.of(
                place.symbol(),
                Texts.t("person.address.several.one", place.municipality(), place.county(), place.voivodeship()));
    }
}
