package pl.mors.activity.trip;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import pl.mors.activity.TripUrls;
import pl.mors.activity.access.GroupAccess;
import pl.mors.platform.DeskItem;
import pl.mors.platform.DeskItem.Kind;
import pl.mors.platform.DeskItemSource;
import pl.mors.platform.text.Texts;

/**
 * Trips on which minors would go without a guardian's consent: it was withdrawn, a night away or another day was decided upon after it
 * was given. Early enough that somebody can still ask.
 */
@Component
class TripConsentDesk implements DeskItemSource {

    private static final int DAYS_AHEAD = 14;

    private final TripQueries trips;
    private final GroupAccess access;

    TripConsentDesk(TripQueries trips, GroupAccess access) {
        this.trips = trips;
        this.access = access;
    }

    @Override
    public List<DeskItem> deskItems(LocalDate today, int limit) {
        return access.sightOfWriter().stream()
                .flatMap(sight -> trips.unconsented(today, today.plusDays(DAYS_AHEAD), sight).stream())
                .limit(limit)
                .map(trip -> DeskItem.due(
                                Kind.SAFEGUARDING,
                                trip.day(),
                                "activity.desk.trip-unconsented",
                                List.of(trip.groupName(), trip.day(), Texts.n("activity.people", trip.people())),
                                TripUrls.trip(trip.session()))
                        .ownIf(trip.own()))
                .toList();
    }
}
