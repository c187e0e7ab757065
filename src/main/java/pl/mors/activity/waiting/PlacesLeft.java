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

/** What somebody who comes now would meet with in a group: one word, and nobody's name. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class PlacesLeft {

    /** In the order in which they are hoped for. */
    public enum Left {
        PLACE,
        /** Full, and people wait for places. */
        LINE,
        /** Full, and nobody is taken. */
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
    public Left now(GroupId group, LocalDate day, IntSupplier promised) {
        return left(group, waiting.terms(group), day, promised);
    }

    /**
     * Keeps other changes of the group's places waiting until the transaction ends.
     *
     * @param promised how many were told of a place that staff have not given them yet; asked when nobody else can change it
     */
    public Left in(GroupId group, LocalDate day, IntSupplier promised) {
        return left(group, waiting.lock(group), day, promised);
    }

    private Left left(GroupId group, Optional<Terms> found, LocalDate day, IntSupplier promised) {
        var terms = found.orElseThrow(() -> new NotFound("group " + group));
        boolean open = terms.isOpenOn(day) && !waiting.isClosedToNewcomers(group, day);
        return open ? left(group, terms, day, promised.getAsInt()) : Left.CLOSED;
    }

    private Left left(GroupId group, Terms terms, LocalDate day, int promised) {
        boolean free = waiting.line(group).isEmpty() && offers.free(group, terms, day) > promised;
        if (free) {
            return Left.PLACE;
        }
        return terms.queues() ? Left.LINE : Left.NONE;
    }
}
