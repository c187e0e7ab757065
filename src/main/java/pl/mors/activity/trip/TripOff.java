package pl.mors.activity.trip;

import pl.mors.activity.SessionId;

/** A trip was moved, called off or recorded by mistake, so that nobody goes and nothing of it changes any more; nothing was stored. */
class TripOff extends RuntimeException {

    private final SessionId trip;

    TripOff(SessionId trip) {
        super("trip " + trip + " does not take place");
        this.trip = trip;
    }

    SessionId trip() {
        return trip;
    }
}
