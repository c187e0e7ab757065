package pl.mors.activity.trip;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * R14: an outing of less than 24 hours without a night away is no matter of the act on package travel. A longer one is none either when
 * trips are offered occasionally, without profit and to a limited group, all three. Source: act of 24.11.2017 on package travel, article 3
 * (imp-art3 in pal-services); that "occasionally" means up to nine a year is a guide for associations (imp-ngo).
 */
final class TourismAct {

    static final int OCCASIONAL_TRIPS_OF_YEAR = 9;

    private static final Duration DAY = Duration.ofHours(24);

    private TourismAct() {}

    /** Why the act may apply. */
    enum Doubt {
        TOO_MANY,
        FOR_PROFIT,
        FOR_EVERYBODY;

        /** Key of its sentence. */
        String textKey() {
            return "activity.trip.act." + name().toLowerCase(Locale.ROOT);
        }
    }

    /** Whether it is outside the act for being short. */
    static boolean isShort(Duration lasts, boolean overnight) {
        return !overnight && lasts.compareTo(DAY) < 0;
    }

    /**
     * What speaks for the act; nothing for a short outing.
     *
     * @param numberInYear which of the longer trips of its year it is
     */
    static List<Doubt> doubts(
            Duration lasts, boolean overnight, boolean forProfit, boolean forEverybody, int numberInYear) {
        var doubts = new ArrayList<Doubt>();
        if (isShort(lasts, overnight)) {
            return doubts;
        }
        if (numberInYear > OCCASIONAL_TRIPS_OF_YEAR) {
            doubts.add(Doubt.TOO_MANY);
        }
        if (forProfit) {
            doubts.add(Doubt.FOR_PROFIT);
        }
        if (forEverybody) {
            doubts.add(Doubt.FOR_EVERYBODY);
        }
        return doubts;
    }
}
