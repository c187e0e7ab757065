package pl.mors.activity.trip;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.mors.activity.TripUrls;
import pl.mors.activity.session.SessionQueries.SessionDetails;
import pl.mors.person.AccessNeed;
import pl.mors.person.PersonId;
import pl.mors.platform.web.Link;
import pl.mors.platform.web.Notice;

/**
 * Who is on board on one way.
 *
 * @param going everybody who goes along, in the order of the register
 * @param guardians who goes along to look after them
 * @param guardiansOnBoard those of them who are there
 * @param phones whom to call: who acts for a minor, whom an adult named, as far as the reader may know
 * @param needs what they need to take part
 * @param plan of the trip, with the seats of its vehicle
 */
public record BoardingPage(
        SessionDetails session,
        Leg leg,
        List<Traveller> going,
        Set<PersonId> onBoard,
        List<TripGuardian> guardians,
        Set<UUID> guardiansOnBoard,
        Map<PersonId, List<WhomToCall>> phones,
        Map<PersonId, List<AccessNeed>> needs,
        TripPlan plan) {

    public List<WhomToCall> phones(Traveller one) {
        return phones.getOrDefault(one.person(), List.of());
    }

    public @Nullable String needsOf(Traveller one) {
        return AccessNeed.line(needs.getOrDefault(one.person(), List.of()));
    }

    /** Whether more people are on board than there are seats; it stays recorded, for that is how it is. */
    public boolean isOverfull() {
        return plan.isTooSmallFor(ticked());
    }

    public boolean isOnBoard(TripGuardian one) {
        return guardiansOnBoard.contains(one.id());
    }

    public int all() {
        return going.size() + guardians.size();
    }

    public String tickHref(TripGuardian one) {
        return TripUrls.tickGuardian(session.id(), leg.address(), one.id());
    }

    /** As {@link #anchor}, for a guardian. */
    public static String guardianAnchor(UUID guardian) {
        return "opiekun-" + guardian;
    }

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
        return going.stream().filter(this::isOnBoard).count()
                + guardians.stream().filter(this::isOnBoard).count();
    }

    public boolean isComplete() {
        return ticked() == all();
    }

    public String tickHref(Traveller one) {
        return TripUrls.tickBoarding(session.id(), leg.address(), one.person());
    }

    /** What is said of one press. */
    static Notice ticked(boolean onBoard, String name) {
        return Notice.done(onBoard ? "activity.trip.ticked" : "activity.trip.unticked", name);
    }

    /** Marks somebody's line, so that the page comes back where it was pressed. */
    public static String anchor(PersonId person) {
        return "osoba-" + person;
    }
}
