package pl.mors.activity.trip;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.activity.SessionId;
import pl.mors.person.PersonId;
import pl.mors.platform.NotFound;

/** Ticks that somebody is on board, or takes the tick back. What happened is recorded whatever the rules say of who goes along. */
@Service
@Transactional
class TickBoarding {

    private final TripRepository trips;
    private final TripGuardianRepository guardians;

    TickBoarding(TripRepository trips, TripGuardianRepository guardians) {
        this.trips = trips;
        this.guardians = guardians;
    }

    void tick(SessionId session, Leg leg, PersonId person, boolean onBoard) {
        trips.lock(session);
        trips.keepBoarding(session, person, leg, onBoard);
    }

    /** Of a guardian who was taken off meanwhile nothing is kept. */
    void tickGuardian(SessionId session, Leg leg, UUID guardian, boolean onBoard) {
        trips.lock(session);
        if (!guardians.keepBoarding(guardian, leg, onBoard)) {
            throw new NotFound("guardian " + guardian + " of trip " + session);
        }
    }
}
