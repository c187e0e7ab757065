package pl.mors.activity.waiting;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.activity.GroupId;
import pl.mors.activity.call.CallResult;
import pl.mors.activity.waiting.OfferCallQueries.ToCall;

/** Keeps what came of a call about a place: whoever says whether they come has answered the offer. */
@Service
@Transactional
class RecordOfferCall {

    private final OfferRepository offers;
    private final AnswerOffer answerOffer;

    RecordOfferCall(OfferRepository offers, AnswerOffer answerOffer) {
        this.offers = offers;
        this.answerOffer = answerOffer;
    }

    /** What became of the offer; empty while nobody has answered it. */
    Optional<AnswerOffer.Outcome> record(GroupId group, ToCall called, CallResult result) {
        offers.addCall(group, called.together(), called.one().person(), result);
        return switch (result) {
            case COMING -> Optional.of(answerOffer.accept(called.together()));
            case NOT_COMING -> Optional.of(answerOffer.decline(called.together()));
            case NO_ANSWER, CALL_AGAIN -> Optional.empty();
        };
    }
}
