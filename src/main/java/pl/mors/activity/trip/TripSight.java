package pl.mors.activity.trip;

import java.util.List;
import org.springframework.stereotype.Component;
import pl.mors.activity.SessionId;
import pl.mors.activity.access.GroupAccess;
import pl.mors.activity.session.SessionQueries;
import pl.mors.activity.session.SessionQueries.SessionDetails;
import pl.mors.identity.Action;
import pl.mors.identity.DataClass;
import pl.mors.person.PeopleInSight;
import pl.mors.platform.NotFound;

/** Which trips the current user sees with the names of who goes along. */
@Component
class TripSight {

    private final SessionQueries sessions;
    private final GroupAccess access;
    private final PeopleInSight people;

    TripSight(SessionQueries sessions, GroupAccess access, PeopleInSight people) {
        this.sessions = sessions;
        this.access = access;
        this.people = people;
    }

    /** @throws NotFound when there is no such trip, or none for this reader */
    SessionDetails trip(SessionId id) {
        return sessions.find(id, access.sight())
                .filter(session -> session.isTrip() && names(session.hiddenMembership(), session.leads()))
                .orElseThrow(() -> new NotFound("trip " + id));
    }

    /**
     * @throws NotFound when there is no such trip, or none for this reader
     * @throws TripOff when it does not take place
     */
    SessionDetails takingPlace(SessionId id) {
        var trip = trip(id);
        if (!trip.status().takesPlace()) {
            throw new TripOff(id);
        }
        return trip;
    }

    /**
     * @throws NotFound when there is no such trip, or the reader may not change it
     * @throws TripOff when it does not take place
     */
    SessionDetails writable(SessionId id) {
        access.requireWritable(id);
        return takingPlace(id);
    }

    boolean names(boolean hiddenMembership, boolean leads) {
        return access.sight().names(hiddenMembership, leads);
    }

    /** Whether the reader may know when each of them was born. */
    boolean mayKnowBirths(List<Traveller> travellers) {
        var inSight = people.inSight(DataClass.PERSONAL, Action.READ);
        return travellers.stream().map(Traveller::person).allMatch(inSight);
    }

    GroupAccess access() {
        return access;
    }
}
