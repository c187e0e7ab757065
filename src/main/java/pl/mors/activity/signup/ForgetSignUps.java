package pl.mors.activity.signup;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import pl.mors.identity.Organisations;
import pl.mors.platform.Actor;
import pl.mors.platform.BusinessDate;
import pl.mors.platform.Tenancy;

/** Deletes sign-ups whose time is over. */
@Component
class ForgetSignUps {

    private final SignUpRepository signUps;
    private final Organisations organisations;
    private final BusinessDate date;
    private final TransactionTemplate transaction;

    ForgetSignUps(
            SignUpRepository signUps, Organisations organisations, BusinessDate date, TransactionTemplate transaction) {
        this.signUps = signUps;
        this.organisations = organisations;
        this.date = date;
        this.transaction = transaction;
    }

    void forget() {
        for (var organisation : organisations.all()) {
            Tenancy.run(
                    Actor.system(organisation.id(), SignUpSchedule.TASK),
                    () -> transaction.executeWithoutResult(status -> signUps.deleteExpired(date.today())));
        }
    }
}
