package pl.mors.activity.waiting;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.activity.GroupId;
import pl.mors.activity.PlacesFreed;
import pl.mors.activity.waiting.NextInLine.Party;
import pl.mors.activity.waiting.WaitingRepository.Terms;
import pl.mors.identity.BearerToken;
import pl.mors.platform.BusinessDate;

/**
 * Offers free places to those who wait, in the transaction that freed them. A place whose last day is today is offered from tomorrow
 * on; with the last day before a group closes the waiting ends, and what is offered is withdrawn, and that of newcomers with the last day
 * on which the group takes them in (R17). One transaction at a time holds a group, so that no place is offered twice.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
class OfferPlaces {

    private final WaitingRepository waiting;
    private final OfferRepository offers;
    private final OfferMail mail;
    private final BusinessDate date;

    OfferPlaces(WaitingRepository waiting, OfferRepository offers, OfferMail mail, BusinessDate date) {
        this.waiting = waiting;
        this.offers = offers;
        this.mail = mail;
        this.date = date;
    }

    @EventListener
    void on(PlacesFreed freed) {
        in(freed.group());
    }

    void in(GroupId group) {
        var today = date.today();
        var tomorrow = today.plusDays(1);
        var terms = waiting.lock(group);
        if (terms.filter(one -> !one.isOpenOn(tomorrow)).isPresent()) {
            waiting.parties(group).forEach(together -> endWaiting(together, WaitingOutcome.CLOSED, today));
            return;
        }
        if (waiting.isClosedToNewcomers(group, tomorrow)) {
            waiting.partiesWithNewcomers(group, tomorrow)
                    .forEach(together -> endWaiting(together, WaitingOutcome.CLOSED_TO_NEWCOMERS, today));
        }
        terms.filter(Terms::queues)
                .ifPresent(one -> List.of(today, tomorrow).forEach(day -> offer(group, one, day, today)));
    }

    private void endWaiting(UUID together, WaitingOutcome outcome, LocalDate today) {
        var messages = mail.tellOfClosing(together, outcome, today);
        waiting.entries(together).forEach(entry -> waiting.closeWithList(entry, outcome, messages));
        offers.answer(together, "withdrawn");
    }

    /** How many more people fit in on a day. */
    int free(GroupId group, Terms terms, LocalDate day) {
        var capacity = terms.capacity();
        return capacity == null ? Integer.MAX_VALUE : capacity - waiting.taken(group, day);
    }

    /** Those for whom the group has become too small hold up nobody behind them. */
    private void offer(GroupId group, Terms terms, LocalDate freeFrom, LocalDate today) {
        var line = waiting.line(group).stream()
                .filter(party -> terms.everFit(party.people()))
                .toList();
        if (line.isEmpty()) {
            return;
        }
        var answerBy = OfferDeadline.answerBy(today, terms.offerDays());
        for (Party party : NextInLine.of(line, free(group, terms, freeFrom))) {
            var key = BearerToken.random();
            var messages = mail.tell(party.together(), key, answerBy, today);
            offers.make(group, party.together(), freeFrom, answerBy, key, messages);
        }
    }
}
