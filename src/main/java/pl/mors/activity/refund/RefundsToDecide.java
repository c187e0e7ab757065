package pl.mors.activity.refund;

import java.util.List;
import org.springframework.stereotype.Component;
import pl.mors.activity.refund.RefundQueries.OpenRequest;
import pl.mors.identity.Action;
import pl.mors.identity.CurrentUser;
import pl.mors.identity.DataClass;
import pl.mors.person.PeopleInSight;

/** Requests that wait for a decision, for whoever decides. */
@Component
class RefundsToDecide {

    private final RefundQueries queries;
    private final PeopleInSight sight;
    private final CurrentUser user;

    RefundsToDecide(RefundQueries queries, PeopleInSight sight, CurrentUser user) {
        this.queries = queries;
        this.sight = sight;
        this.user = user;
    }

    /** Whoever answers for the programme says at which rate it pays. */
    boolean mayDecide() {
        return user.may(DataClass.PARTICIPATION, Action.WRITE) && user.may(DataClass.PROGRAMME, Action.WRITE);
    }

    /** The longest waiting first; none where the reader does not decide. */
    List<OpenRequest> requests() {
        if (!mayDecide()) {
            return List.of();
        }
        var seen = sight.inSight(DataClass.PAYMENT, Action.READ);
        return queries.open().stream()
                .filter(one -> seen.test(one.claimant().person()))
                .toList();
    }
}
