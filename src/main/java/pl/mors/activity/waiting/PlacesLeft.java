package pl.mors.activity.waiting;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.IntSupplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.activity.GroupId;
import pl.mors.activity.waiting.WaitingRepository.Terms;
import pl.mors.platform.NotFound;

/** What people who come together now would meet with in a group: one word, and nobody's name. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class PlacesLeft {

    /** In the order in which they are hoped for. */
    public enum Left {
        PLACE,
        /** Not for all of them, and people wait for places. */
        LINE,
        /** Not for all of them, and nobody is taken. */
        NONE,
        /** Takes nobody new any more. */
        CLOSED
    }

    private final WaitingRepository waiting;
    private final OfferPlaces offers;

    PlacesLeft(WaitingRepository waiting, OfferPlaces offers) {
        this.waiting = waiting;
        this.offers = offers;
    }

    /** For who only looks: nobody waits for them, and what they read may have changed when they act. */
    public Left now(GroupId group, int people, LocalDate day, IntSupplier promised) {
        return left(group, waiting.terms(group), people, day, promised);
    }

    /**
     * Keeps other changes of the group's places waiting until the transaction ends.
     *
     * @param promised how many were told of a place that staff have not given them yet; asked when nobody else can change it
     */
    public Left in(GroupId group, int people, LocalDate day, IntSupplier promised) {
        return left(group, waiting.lock(group), people, day, promised);
    }

    private Left left(GroupId group, Optional<Terms> found, int people, LocalDate day, IntSupplier promised) {
        var terms = found.orElseThrow(() -> new NotFound("group " + group));
        boolean open = terms.isOpenOn(day) && !waiting.isClosedToNewcomers(group, day);
        return open ? left(group, terms, people, day, promised.getAsInt()) : Left.CLOSED;
    }

    private Left left(GroupId group, Terms terms, int people, LocalDate day, int promised) {
        boolean free = waiting.line(group).isEmpty() && offers.free(group, terms, day) - promised >= people;
        if (free) {
            return Left.PLACE;
        }
        return terms.queues() && terms.everFit(people) ? Left.LINE : Left.NONE;
    }
}
