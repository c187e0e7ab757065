package pl.mors.activity.waiting;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.activity.GroupId;
import pl.mors.activity.SignUpInLine;
import pl.mors.activity.enrolment.EnrolmentRefusal;
import pl.mors.activity.enrolment.GiveKeptPlace;
import pl.mors.activity.waiting.WaitingRepository.Terms;
import pl.mors.person.PersonId;
import pl.mors.platform.BusinessDate;
import pl.mors.platform.Ids;
import pl.mors.platform.NotFound;

/** Lets a person, alone or with people of the same household, wait for a place in a group. */
@Service
@Transactional
class JoinWaitingList {

    private final WaitingRepository waiting;
    private final OfferPlaces offerPlaces;
    private final GiveKeptPlace places;
    private final BusinessDate date;
    private final ApplicationEventPublisher events;

    JoinWaitingList(
            WaitingRepository waiting,
            OfferPlaces offerPlaces,
            GiveKeptPlace places,
            BusinessDate date,
            ApplicationEventPublisher events) {
        this.waiting = waiting;
        this.offerPlaces = offerPlaces;
        this.places = places;
        this.date = date;
        this.events = events;
    }

    sealed interface Outcome {}

    record Joined() implements Outcome {}

    /** One of them waits already. */
    record AlreadyWaiting() implements Outcome {}

    /** The group keeps no list, or there are places for all of them: nobody has to wait. */
    record NoNeed() implements Outcome {}

    /** They would never fit in together, and nobody behind them would get a place. */
    record TooMany() implements Outcome {}

    /** What speaks against a place even if there were one. */
    record Refused(List<EnrolmentRefusal> reasons) implements Outcome {

        boolean isOverridable() {
            return reasons.stream().allMatch(EnrolmentRefusal::isOverridable);
        }
    }

    /**
     * @param others of the same household, or signed up together on the site, who get places together with the person or not at all
     * @param overrideReason why to go on against overridable rules; only from somebody who may
     * @param signUp which sign-up on the site it answers; none where nobody signed up there
     */
    Outcome join(
            GroupId group,
            PersonId person,
            List<PersonId> others,
            @Nullable String overrideReason,
            @Nullable UUID signUp) {
        var terms = waiting.lock(group).orElseThrow(() -> new NotFound("group " + group));
        if (!waiting.belongTogether(group, person, others, signUp)) {
            throw new NotFound("who may wait with " + person);
        }
        var people = new ArrayList<PersonId>();
        people.add(person);
        people.addAll(others);
        if (people.stream().anyMatch(one -> waiting.entry(group, one).isPresent())) {
            return new AlreadyWaiting();
        }
        if (!terms.queues() || fit(group, terms, people.size())) {
            return new NoNeed();
        }
        if (!terms.everFit(people.size())) {
            return new TooMany();
        }
        var tomorrow = date.today().plusDays(1);
        if (!terms.isOpenOn(tomorrow)) {
            return new Refused(List.of(EnrolmentRefusal.GROUP_CLOSED));
        }
        var reasons = new LinkedHashSet<EnrolmentRefusal>();
        people.forEach(one -> reasons.addAll(places.refusals(group, one, tomorrow)));
        var refused = new Refused(List.copyOf(reasons));
        if (!reasons.isEmpty() && (overrideReason == null || !refused.isOverridable())) {
            return refused;
        }
        UUID together = Ids.next();
        people.forEach(one -> waiting.enter(group, one, together, reasons.isEmpty() ? null : overrideReason));
        if (signUp != null) {
            var theirs = waiting.signUpsOf(group, person, others, signUp);
            Stream.concat(Stream.of(signUp), theirs.stream())
                    .forEach(one -> events.publishEvent(new SignUpInLine(group, one)));
        }
        offerPlaces.in(group);
        return new Joined();
    }

    private boolean fit(GroupId group, Terms terms, int people) {
        return waiting.line(group).isEmpty() && offerPlaces.free(group, terms, date.today()) >= people;
    }
}
