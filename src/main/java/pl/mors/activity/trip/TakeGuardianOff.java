package pl.mors.activity.trip;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.activity.SessionId;

/** Takes somebody off a trip's guardians who does not go along after all. Who was on board went: that is taken back first. */
@Service
@Transactional
class TakeGuardianOff {

    private final TripRepository trips;
    private final TripGuardianRepository guardians;

    TakeGuardianOff(TripRepository trips, TripGuardianRepository guardians) {
        this.trips = trips;
        this.guardians = guardians;
    }

    sealed interface Outcome {}

    record TakenOff() implements Outcome {}

    /** A tick says that the guardian was on board; nothing was stored. */
    record WasOnBoard() implements Outcome {}

    Outcome takeOff(SessionId session, UUID guardian) {
        trips.lock(session);
        if (guardians.isOnBoard(guardian)) {
            return new WasOnBoard();
        }
        guardians.takeOff(guardian);
        return new TakenOff();
    }
}
