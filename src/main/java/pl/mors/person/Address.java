package pl.mors.person;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where a person lives, as they state it; not the registered address. A homeless person has a place of stay instead of a
 * street.
 *
 * @param placeOfStay given exactly for homeless people: a shelter, a relative's home
 * @param street without its kind ("ul."), with the estate's word ("osiedle Mickiewicza"); none in villages without streets
 * @param postcode 00-000; a homeless person need not have one
 * @param district a town's part that programmes name their areas by
 */
public record Address(
        @Nullable String placeOfStay,
        @Nullable String street,
        @Nullable String building,
        @Nullable String flat,
        @Nullable String postcode,
        String locality,
        @Nullable String district,
        String municipality,
        String county,
        Voivodeship voivodeship,
        Urbanisation urbanisation) {

    public boolean homeless() {
        return placeOfStay != null;
    }

    /** In one line, as on an envelope: Mickiewicza 12/3, 43-190 Mikołów. */
    public String oneLine() {
        var number = building == null ? "" : building + (flat == null ? "" : "/" + flat);
        var door = placeOfStay != null ? placeOfStay : (street == null ? locality : street) + " " + number;
        var town = Stream.of(postcode, locality).flatMap(Stream::ofNullable).collect(Collectors.joining(" "));
        return door.strip() + ", " + town;
    }
}
