package pl.mors.participant.eligibility;

import org.jspecify.annotations.Nullable;
import pl.mors.person.Address;

/**
 * What of an address matters to an area.
 *
 * @param at where it is on the map; null while nobody has said
 */
public record Place(
        String locality,
        @Nullable String district,
        @Nullable String street,
        @Nullable String building,
        @Nullable Coordinates at) {

    static Place of(Address address, @Nullable Coordinates at) {
        return new Place(address.locality(), address.district(), address.street(), address.building(), at);
    }

    AddressKey key() {
        return AddressKey.of(locality, street, building);
    }
}
