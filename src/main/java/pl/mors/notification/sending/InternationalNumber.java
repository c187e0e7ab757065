package pl.mors.notification.sending;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A telephone number as gateways take it: with the plus and the country, and nothing between its digits. Nine digits are a Polish
 * number. Source: ITU-T E.164 (at most 15 digits); national numbering plan (nine digits).
 */
final class InternationalNumber {

    private static final Pattern BETWEEN = Pattern.compile("[\\s().\\-/]");
    private static final Pattern POLISH = Pattern.compile("[1-9]\\d{8}");
    private static final Pattern POLISH_WITHOUT_PLUS = Pattern.compile("48[1-9]\\d{8}");
    private static final Pattern POLISH_WITH_PLUS = Pattern.compile("\\+48[1-9]\\d{8}");
    private static final Pattern ABROAD = Pattern.compile("\\+(?!48)[1-9]\\d{6,14}");

    private InternationalNumber() {}

    /** Empty when it is none. */
    static Optional<String> of(String typed) {
        var digits = BETWEEN.matcher(typed).replaceAll("").replaceFirst("^00", "+");
        if (POLISH.matcher(digits).matches()) {
            return Optional.of("+48" + digits);
        }
        if (POLISH_WITHOUT_PLUS.matcher(digits).matches()) {
            return Optional.of("+" + digits);
        }
        return Optional.of(digits)
                .filter(number -> POLISH_WITH_PLUS.matcher(number).matches()
                        || ABROAD.matcher(number).matches());
    }
}
