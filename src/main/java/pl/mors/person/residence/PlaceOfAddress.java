package pl.mors.person.residence;

import java.util.List;
import pl.mors.person.teryt.Place;

/** What the register of places, TERYT, says about the locality of an address that is being typed. */
public sealed interface PlaceOfAddress {

    /** Municipality, county and voivodeship follow from it. */
    record Known(Place place) implements PlaceOfAddress {}

    /** Localities of one name: the clerk says which. */
    record Several(List<Place> places) implements PlaceOfAddress {

        public Several {
            places = List.copyOf(places);
        }
    }

    /** No locality was typed. */
    record NotTyped() implements PlaceOfAddress {}

    /** No locality is called so: a slip of the pen, or the clerk says what follows from it. */
    record Unknown() implements PlaceOfAddress {}

    /** No register is loaded, or it does not have the locality and the clerk said what follows from it. */
    record ByHand() implements PlaceOfAddress {}
}
