package pl.mors.activity.waiting;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.activity.GroupId;
import pl.mors.activity.call.CallResult;
import pl.mors.activity.call.NextCall;
import pl.mors.activity.waiting.OfferCallQueries.ToCall;
import pl.mors.person.PersonId;
import pl.mors.platform.BusinessDate;

/** Keeps what came of a call about a place: whoever says whether they come has answered the offer. */
@Service
@Transactional
class RecordOfferCall {

    private final OfferCallQueries calls;
    private final WaitingRepository waiting;
    private final OfferRepository offers;
    private final AnswerOffer answerOffer;
    private final BusinessDate date;

    RecordOfferCall(
            OfferCallQueries calls,
            WaitingRepository waiting,
            OfferRepository offers,
            AnswerOffer answerOffer,
            BusinessDate date) {
        this.calls = calls;
        this.waiting = waiting;
        this.offers = offers;
        this.answerOffer = answerOffer;
        this.date = date;
    }

    sealed interface Outcome {}

    /**
     * The call is on record, and nobody has answered the offer.
     *
     * @param next {@link NextCall#after} of the list as it is now
     */
    record Recorded(String name, String next) implements Outcome {}

    /**
     * The call is on record, and was an answer.
     *
     * @param became what became of the offer
     * @param next {@link NextCall#after} of the list as it is now
     */
    record Answered(String name, AnswerOffer.Outcome became, String next) implements Outcome {}

    /** They know already, or have answered; nothing was stored. */
    record NobodyToCall() implements Outcome {}

    Outcome record(GroupId group, PersonId person, CallResult result) {
        waiting.lock(group);
        var before = calls.toCall(group, date.today());
        return before.stream()
                .filter(one -> one.one().person().equals(person))
                .findFirst()
                .map(called -> record(group, called, before, result))
                .orElseGet(NobodyToCall::new);
    }

    private Outcome record(GroupId group, ToCall called, List<ToCall> before, CallResult result) {
        var name = called.one().name();
        // Before the call is on record: after its last day an offer stands for whom nobody has called yet.
        var became = switch (result) {
            case COMING -> answerOffer.accept(called.together());
            case NOT_COMING -> answerOffer.decline(called.together());
            case NO_ANSWER, CALL_AGAIN -> null;
        };
        offers.addCall(group, called.together(), called.one().person(), result);
        var next = next(group, called, before);
        return became == null ? new Recorded(name, next) : new Answered(name, became, next);
    }

    private String next(GroupId group, ToCall called, List<ToCall> before) {
        return NextCall.after(called.one().person().value(), ids(before), ids(calls.toCall(group, date.today())));
    }

    private static List<UUID> ids(List<ToCall> calls) {
        return calls.stream().map(call -> call.one().person().value()).toList();
    }
}
