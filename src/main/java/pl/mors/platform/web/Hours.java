package pl.mors.platform.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import pl.mors.platform.text.Texts;

/** Minutes as people say them: in hours, with at most two places. */
public final class Hours {

    private static final BigDecimal MINUTES = new BigDecimal(60);
    private static final BigDecimal LEAST = new BigDecimal(15);
    private static final BigDecimal MOST = new BigDecimal(60_000);

    private Hours() {}

    public static String text(long minutes) {
        return Texts.number(hours(minutes));
    }

    public static BigDecimal hours(long minutes) {
        return new BigDecimal(minutes).divide(MINUTES, 2, RoundingMode.HALF_UP).stripTrailingZeros();
    }

    /** Reads hours; none where it is no number, less than a quarter or more than a thousand. */
    public static Optional<Integer> parse(String typed) {
        return Parse.money(typed)
                .map(hours -> hours.multiply(MINUTES).setScale(0, RoundingMode.HALF_UP))
                .filter(minutes -> minutes.compareTo(LEAST) >= 0 && minutes.compareTo(MOST) <= 0)
                .map(BigDecimal::intValueExact);
    }
}
