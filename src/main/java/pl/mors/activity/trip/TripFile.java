package pl.mors.activity.trip;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import pl.mors.activity.trip.TourismAct.Doubt;
import pl.mors.platform.text.Texts;

/**
 * What a session is as a trip.
 *
 * @param departsAt when the session begins
 * @param forEverybody whether people outside the group may come
 * @param numberInYear which of the year's longer trips it is; what it says of a short one means nothing; 0 of one
 *     that does not take place
 */
public record TripFile(
        Instant departsAt,
        Instant returnsAt,
        boolean overnight,
        boolean forProfit,
        boolean forEverybody,
        EarnedPlace earned,
        int numberInYear,
        TripPlan plan) {

    /** What the tourism act makes of it, in words. */
    public String act() {
        if (TourismAct.isShort(lasts(), overnight)) {
            return Texts.t("activity.trip.act.short");
        }
        var words = Texts.t(doubts().isEmpty() ? "activity.trip.act.occasional" : "activity.trip.act.check");
        return numberInYear == 0
                ? words
                : words + " " + Texts.t("activity.trip.act.number", Texts.number(numberInYear));
    }

    public List<String> doubts() {
        return TourismAct.doubts(lasts(), overnight, forProfit, forEverybody, numberInYear).stream()
                .map(Doubt::textKey)
                .toList();
    }

    /** Who has earned a place, in words. */
    public String rule() {
        return earned.groups() == 0 && earned.presences() == 0
                ? Texts.t("activity.trip.earned.everybody")
                : Texts.t(
                        "activity.trip.earned.rule",
                        Texts.n("activity.trip.groups", earned.groups()),
                        Texts.n("activity.trip.presences", earned.presences()),
                        Texts.n("activity.trip.days", earned.days()));
    }

    private Duration lasts() {
        return Duration.between(departsAt, returnsAt);
    }
}
