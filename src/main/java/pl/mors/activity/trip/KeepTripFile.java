package pl.mors.activity.trip;

import java.time.Instant;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.activity.SessionId;

/** Says what a session is as a trip. */
@Service
@Transactional
class KeepTripFile {

    private final TripRepository trips;

    KeepTripFile(TripRepository trips) {
        this.trips = trips;
    }

    /** @return how many go along, and their guardians, who were told of another return; none where it stays the same */
    int keep(
            SessionId session,
            Instant returnsAt,
            boolean overnight,
            boolean forProfit,
            boolean forEverybody,
            EarnedPlace earned,
            TripPlan plan) {
        trips.lock(session);
        int toTell = trips.toldOfOtherReturn(session, returnsAt);
        trips.keepFile(session, returnsAt, overnight, forProfit, forEverybody, earned, plan);
        return toTell;
    }
}
