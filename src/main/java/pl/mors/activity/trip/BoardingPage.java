package pl.mors.activity.trip;

import java.util.List;
import java.util.Set;
import pl.mors.activity.TripUrls;
import pl.mors.activity.session.SessionQueries.SessionDetails;
import pl.mors.person.PersonId;
import pl.mors.platform.web.Link;

/**
 * Who is on board on one way.
 *
 * @param going everybody who goes along, in the order of the register
 */
public record BoardingPage(SessionDetails session, Leg leg, List<Traveller> going, Set<PersonId> onBoard) {

    public List<Link> legs() {
        return Leg.all().stream()
                .map(one -> one == leg
                        ? Link.here(one.label(), TripUrls.boarding(session.id(), one.address()))
                        : Link.to(one.label(), TripUrls.boarding(session.id(), one.address())))
                .toList();
    }

    public boolean isOnBoard(Traveller one) {
        return onBoard.contains(one.person());
    }

    public long ticked() {
        return going.stream().filter(this::isOnBoard).count();
    }

    public boolean isComplete() {
        return ticked() == going.size();
    }

    public String tickHref(Traveller one) {
        return TripUrls.tickBoarding(session.id(), leg.address(), one.person());
    }

    /** Marks somebody's line, so that the page comes back where it was pressed. */
    public static String anchor(PersonId person) {
        return "osoba-" + person;
    }
}
