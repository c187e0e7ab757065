package pl.mors.programme.file;

import java.util.List;
import java.util.Optional;
import org.locationtech.jts.operation.valid.IsValidOp;
import pl.mors.programme.file.Delivery.Boundary;

/** Whether a boundary is a line around something: pairs in Poland, closed, and not crossing itself. */
final class BoundaryCheck {

    /** Longitudes and latitudes of Poland in whole degrees; pairs in the wrong order lie outside. */
    private static final double WEST = 14, EAST = 25, SOUTH = 49, NORTH = 55;

    private BoundaryCheck() {}

    static Optional<String> problem(Boundary boundary) {
        var ring = boundary.ring();
        if (ring.stream().anyMatch(pair -> pair.size() != 2)) {
            return Optional.of("każdy punkt to para [długość, szerokość].");
        }
        var outside = ring.stream().filter(pair -> !isInPoland(pair)).findFirst();
        if (outside.isPresent()) {
            return Optional.of(
                    "punkt %s leży poza Polską; najpierw długość, potem szerokość.".formatted(outside.get()));
        }
        if (ring.size() < 4 || !ring.getFirst().equals(ring.getLast())) {
            return Optional.of(
                    "granica nie jest zamknięta: ostatni punkt powtarza pierwszy, a wszystkich jest co najmniej 4.");
        }
        return new IsValidOp(boundary.polygon()).isValid()
                ? Optional.empty()
                : Optional.of("granica przecina sama siebie albo niczego nie otacza.");
    }

    private static boolean isInPoland(List<Double> pair) {
        return pair.getFirst() >= WEST && pair.getFirst() <= EAST && pair.getLast() >= SOUTH && pair.getLast() <= NORTH;
    }
}
