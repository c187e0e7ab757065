package pl.mors.activity.waiting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.activity.GroupId;
import pl.mors.activity.enrolment.EnrolmentRefusal;
import pl.mors.activity.enrolment.GiveKeptPlace;
import pl.mors.activity.waiting.OfferRepository.Offer;
import pl.mors.activity.waiting.WaitingRepository.Entry;
import pl.mors.platform.BusinessDate;

/** What is said to an offered place: once, whoever says it first, the staff or the holder of the link. */
@Service
@Transactional
class AnswerOffer {

    private final WaitingRepository waiting;
    private final OfferRepository offers;
    private final OfferPlaces offerPlaces;
    private final GiveKeptPlace places;
    private final BusinessDate date;

    AnswerOffer(
            WaitingRepository waiting,
            OfferRepository offers,
            OfferPlaces offerPlaces,
            GiveKeptPlace places,
            BusinessDate date) {
        this.waiting = waiting;
        this.offers = offers;
        this.offerPlaces = offerPlaces;
        this.places = places;
        this.date = date;
    }

    sealed interface Outcome {}

    record Accepted() implements Outcome {}

    record Declined() implements Outcome {}

    /** It was answered before, or its time is over. */
    record Gone() implements Outcome {}

    /** What speaks against the place; the offer stands until its last day. */
    record Refused(List<EnrolmentRefusal> reasons) implements Outcome {

        /** Whether the group meets no more. */
        boolean isClosed() {
            return reasons.contains(EnrolmentRefusal.GROUP_CLOSED);
        }
    }

    /** The group has become too small since, or others were let in beyond its places; the offer stands until its last day. */
    record Full() implements Outcome {}

    /** All of those who get places together get them, or none does. */
    Outcome accept(UUID together) {
        var offer = held(together);
        if (offer.isEmpty()) {
            return new Gone();
        }
        var group = offer.get().group();
        var on = later(offer.get().freeFrom(), date.today());
        var entries = waiting.entries(together);
        var against = entries.stream()
                .flatMap(entry -> against(group, entry, on).stream())
                .distinct()
                .toList();
        if (!against.isEmpty()) {
            return new Refused(against);
        }
        if (isFull(group, entries.size(), on)) {
            return new Full();
        }
        entries.forEach(entry -> places.give(group, entry.person(), on, overrideReason(group, entry, on)));
        return new Accepted();
    }

    private boolean isFull(GroupId group, int people, LocalDate on) {
        return waiting.terms(group)
                .map(WaitingRepository.Terms::capacity)
                .filter(capacity -> waiting.enrolled(group, on) + people > capacity)
                .isPresent();
    }

    Outcome decline(UUID together) {
        var offer = held(together);
        if (offer.isEmpty()) {
            return new Gone();
        }
        close(together, offer.get().group(), WaitingOutcome.DECLINED);
        return new Declined();
    }

    /** Gives the places to the next, when the last day to answer has passed and whoever they are kept for could know of it. */
    void lapse(UUID together) {
        locked(together)
                .filter(offer -> offer.isOver(date.today()))
                .ifPresent(offer -> close(together, offer.group(), WaitingOutcome.LAPSED));
    }

    private void close(UUID together, GroupId group, WaitingOutcome outcome) {
        waiting.entries(together).forEach(entry -> waiting.close(entry, outcome));
        offers.answer(together, outcome.code());
        offerPlaces.in(group);
    }

    /** The offer while it may be answered; who comes second finds none, having waited for the group. */
    private Optional<Offer> held(UUID together) {
        return locked(together).filter(offer -> !offer.isOver(date.today()));
    }

    private Optional<Offer> locked(UUID together) {
        return offers.open(together)
                .flatMap(offer -> waiting.lock(offer.group()))
                .flatMap(terms -> offers.open(together));
    }

    /** What the reason of the entry, if it has one, does not outweigh. */
    private List<EnrolmentRefusal> against(GroupId group, Entry entry, LocalDate on) {
        return places.refusals(group, entry.person(), on).stream()
                .filter(refusal -> entry.overrideReason() == null || !refusal.isOverridable())
                .toList();
    }

    private @Nullable String overrideReason(GroupId group, Entry entry, LocalDate on) {
        return places.refusals(group, entry.person(), on).isEmpty() ? null : entry.overrideReason();
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
