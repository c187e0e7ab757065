package pl.mors.participant.online;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import pl.mors.identity.Organisations;
import pl.mors.platform.Actor;
import pl.mors.platform.Tenancy;

/** Deletes what was typed and not sent in time, and what was sent longer ago than its confirmation is shown. */
@Component
class ForgetDrafts {

    private final DraftRepository drafts;
    private final Organisations organisations;
    private final ArrivalMoment moment;
    private final TransactionTemplate transaction;

    ForgetDrafts(
            DraftRepository drafts,
            Organisations organisations,
            ArrivalMoment moment,
            TransactionTemplate transaction) {
        this.drafts = drafts;
        this.organisations = organisations;
        this.moment = moment;
        this.transaction = transaction;
    }

    void forget() {
        for (var organisation : organisations.all()) {
            Tenancy.run(
                    Actor.system(organisation.id(), DraftSchedule.TASK),
                    () -> transaction.executeWithoutResult(status -> drafts.deleteExpired(moment.now())));
        }
    }
}
