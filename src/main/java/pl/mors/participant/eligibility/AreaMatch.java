package pl.mors.participant.eligibility;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import pl.mors.programme.file.Delivery.AreaRule;
import pl.mors.programme.file.Delivery.Boundary;
import pl.mors.programme.file.Delivery.Parity;
import pl.mors.programme.file.Delivery.Street;

/**
 * Whether a place lies in an area: the locality as a whole, one of its districts, a street with a range of numbers, or within a
 * boundary on the map. Case, Polish letters and the word "ulica" don't matter; neither does a letter after the building's number.
 */
final class AreaMatch {

    private static final Pattern KIND_OF_STREET = Pattern.compile("^(ul\\.?|ulica|al\\.?|aleja|pl\\.?|plac) +");
    private static final Pattern ESTATE = Pattern.compile("^os\\.? +");
    private static final Pattern LEADING_NUMBER = Pattern.compile("^([0-9]{1,6})");
    private static final Pattern MARKS = Pattern.compile("\\p{M}");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    enum Answer {
        INSIDE,
        OUTSIDE,
        /** No line of text names it, and whether it lies within a boundary is not known without its coordinates. */
        NOT_ON_MAP,
        /** It has no street, and the area is described by streets of its locality. */
        WITHOUT_STREET
    }

    private AreaMatch() {}

    /** For the areas together: one is enough. */
    static Answer check(List<AreaRule> areas, Place place) {
        if (areas.stream().anyMatch(area -> covers(area, place))) {
            return Answer.INSIDE;
        }
        if (place.at() == null
                && areas.stream().anyMatch(area -> !area.boundaries().isEmpty())) {
            return Answer.NOT_ON_MAP;
        }
        boolean byStreets = areas.stream()
                .flatMap(area -> area.streets().stream())
                .anyMatch(street -> same(street.locality(), place));
        return place.street() == null && place.at() == null && byStreets ? Answer.WITHOUT_STREET : Answer.OUTSIDE;
    }

    private static boolean covers(AreaRule area, Place place) {
        return area.localities().stream().anyMatch(locality -> same(locality, place))
                || area.districts().stream()
                        .anyMatch(one -> same(one.locality(), place) && same(one.district(), place.district()))
                || area.streets().stream().anyMatch(street -> covers(street, place))
                || area.boundaries().stream().anyMatch(boundary -> covers(boundary, place.at()));
    }

    private static boolean covers(Boundary boundary, @Nullable Coordinates at) {
        return at != null && boundary.covers(at.longitude(), at.latitude());
    }

    private static boolean covers(Street street, Place place) {
        return same(street.locality(), place)
                && sameStreet(street.street(), place.street())
                && hasNumber(street, place.building());
    }

    private static boolean hasNumber(Street street, @Nullable String building) {
        if (street.from() == null && street.to() == null && street.parity() == Parity.ALL) {
            return true;
        }
        var leading = LEADING_NUMBER.matcher(building == null ? "" : building.strip());
        if (!leading.find()) {
            return false;
        }
        int number = Integer.parseInt(leading.group(1));
        return (street.from() == null || number >= street.from())
                && (street.to() == null || number <= street.to())
                && switch (street.parity()) {
                    case ALL -> true;
                    case ODD -> number % 2 != 0;
                    case EVEN -> number % 2 == 0;
                };
    }

    private static boolean sameStreet(String one, @Nullable String other) {
        return other != null && bare(one).equals(bare(other));
    }

    /** A street's name as it is compared. */
    static String bare(String street) {
        return ESTATE.matcher(KIND_OF_STREET.matcher(fold(street)).replaceFirst(""))
                .replaceFirst("osiedle ");
    }

    private static boolean same(String locality, Place place) {
        return same(locality, place.locality());
    }

    private static boolean same(String one, @Nullable String other) {
        return other != null && fold(one).equals(fold(other));
    }

    /** A name as it is compared. */
    static String fold(String text) {
        var plain = Normalizer.normalize(text.strip().toLowerCase(Locale.ROOT).replace('ł', 'l'), Normalizer.Form.NFD);
        return SPACES.matcher(MARKS.matcher(plain).replaceAll("")).replaceAll(" ");
    }
}
