package pl.mors.activity.waiting;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.activity.GroupId;
import pl.mors.activity.PlaceGiven;
import pl.mors.activity.waiting.WaitingRepository.Entry;
import pl.mors.person.PersonId;

/** Ends somebody's waiting: at their wish, or because they got a place. The entry stays on record with its outcome. */
@Service
@Transactional
class LeaveWaitingList {

    private final WaitingRepository waiting;
    private final OfferRepository offers;
    private final OfferPlaces offerPlaces;

    LeaveWaitingList(WaitingRepository waiting, OfferRepository offers, OfferPlaces offerPlaces) {
        this.waiting = waiting;
        this.offers = offers;
        this.offerPlaces = offerPlaces;
    }

    /** Whether the person was waiting. The others of a family go on waiting together. */
    boolean leave(GroupId group, PersonId person) {
        waiting.lock(group);
        var entry = waiting.entry(group, person);
        entry.ifPresent(one -> {
            close(one, WaitingOutcome.WITHDRAWN, "withdrawn");
            offerPlaces.in(group);
        });
        return entry.isPresent();
    }

    @EventListener
    void on(PlaceGiven given) {
        waiting.entry(given.group(), given.person())
                .ifPresent(entry -> close(entry, WaitingOutcome.ENROLLED, "accepted"));
    }

    /** @param answer to the offer, when nobody is left to whom it was made */
    private void close(Entry entry, WaitingOutcome outcome, String answer) {
        waiting.close(entry, outcome);
        if (waiting.entries(entry.together()).isEmpty()) {
            offers.answer(entry.together(), answer);
        }
    }
}
