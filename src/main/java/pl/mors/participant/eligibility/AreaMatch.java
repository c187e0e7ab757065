package pl.mors.participant.eligibility;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import pl.mors.person.Address;
import pl.mors.programme.file.Delivery.AreaRule;
import pl.mors.programme.file.Delivery.Parity;
import pl.mors.programme.file.Delivery.Street;

/**
 * Whether an address lies in an area: the locality as a whole, one of its districts, or a street with a range of numbers.
 * Case, Polish letters and the word "ulica" don't matter; neither does a letter after the building's number.
 */
final class AreaMatch {

    private static final Pattern KIND_OF_STREET = Pattern.compile("^(ul\\.?|ulica|al\\.?|aleja|pl\\.?|plac) +");
    private static final Pattern LEADING_NUMBER = Pattern.compile("^([0-9]{1,6})");

    private AreaMatch() {}

    static boolean covers(AreaRule area, Address address) {
        return area.localities().stream().anyMatch(locality -> same(locality, address.locality()))
                || area.districts().stream()
                        .anyMatch(one ->
                                same(one.locality(), address.locality()) && same(one.district(), address.district()))
                || area.streets().stream().anyMatch(street -> covers(street, address));
    }

    private static boolean covers(Street street, Address address) {
        return same(street.locality(), address.locality())
                && sameStreet(street.street(), address.street())
                && hasNumber(street, address.building());
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

    private static String bare(String street) {
        return KIND_OF_STREET.matcher(fold(street)).replaceFirst("").replaceFirst("^os\\.? +", "osiedle ");
    }

    private static boolean same(String one, @Nullable String other) {
        return other != null && fold(one).equals(fold(other));
    }

    private static String fold(String text) {
        return Normalizer.normalize(text.strip().toLowerCase(Locale.ROOT).replace('ł', 'l'), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("\\s+", " ");
    }
}
