package pl.mors.participant.eligibility;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.mors.programme.file.Delivery.Tie;

/**
 * A fact: where a person learns or works, by their statement.
 *
 * @param kind never {@link Tie#LIVES}: that is the residence
 * @param name of the school or the employer
 * @param validUntil the last day; null while none is known
 */
public record AreaTie(
        UUID id,
        Tie kind,
        String name,
        Place place,
        LocalDate validFrom,
        @Nullable LocalDate validUntil) {

    boolean holdsOn(LocalDate day) {
        return !validFrom.isAfter(day) && (validUntil == null || !validUntil.isBefore(day));
    }

    /** The same, with the place on the map. */
    AreaTie at(@Nullable Coordinates at) {
        var there = new Place(place.locality(), place.district(), place.street(), place.building(), at);
        return new AreaTie(id, kind, name, there, validFrom, validUntil);
    }

    /** With the school or employer first: Szkoła nr 1, Polna 2, Mikołów. */
    public String oneLine() {
        var street = place.street() == null ? "" : ", " + place.street();
        var building = place.building() == null ? "" : " " + place.building();
        return name + street + building + ", " + place.locality();
    }
}
