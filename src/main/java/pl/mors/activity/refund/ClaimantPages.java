package pl.mors.activity.refund;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import pl.mors.activity.refund.RefundQueries.Claimant;
import pl.mors.identity.Action;
import pl.mors.identity.CurrentUser;
import pl.mors.identity.DataClass;
import pl.mors.participant.ParticipationId;
import pl.mors.person.PeopleInSight;
import pl.mors.platform.NotFound;
import pl.mors.platform.web.Form;

/** Makes the page of what somebody asks for, for whom the reader has in sight. */
@Component
class ClaimantPages {

    static final String TEMPLATE = "activity/refund/claimant";

    private final RefundQueries queries;
    private final PeopleInSight sight;
    private final CurrentUser user;
    private final RefundsToDecide toDecide;

    ClaimantPages(RefundQueries queries, PeopleInSight sight, CurrentUser user, RefundsToDecide toDecide) {
        this.queries = queries;
        this.sight = sight;
        this.user = user;
        this.toDecide = toDecide;
    }

    ClaimantPage of(ParticipationId participation, Form form) {
        return new ClaimantPage(
                form,
                claimant(participation),
                requests(participation),
                queries.payments(participation),
                mayAsk(),
                toDecide.mayDecide(),
                user.mayForEverybody(DataClass.PAYMENT, Action.WRITE));
    }

    Claimant claimant(ParticipationId participation) {
        var seen = sight.inSight(DataClass.PAYMENT, Action.READ);
        return queries.claimant(participation)
                .filter(one -> seen.test(one.person()))
                .orElseThrow(() -> new NotFound("refunds of " + participation));
    }

    RefundRequest request(ParticipationId participation, UUID id) {
        claimant(participation);
        return requests(participation).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("request for a refund " + id));
    }

    RefundPayment payment(ParticipationId participation, UUID id) {
        claimant(participation);
        return queries.payments(participation).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("payment of a refund " + id));
    }

    private List<RefundRequest> requests(ParticipationId participation) {
        return queries.requests(List.of(participation)).getOrDefault(participation, List.of());
    }

    private boolean mayAsk() {
        return user.may(DataClass.PARTICIPATION, Action.WRITE);
    }
}
