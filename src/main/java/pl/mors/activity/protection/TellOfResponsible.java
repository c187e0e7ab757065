package pl.mors.activity.protection;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.identity.MembershipId;
import pl.mors.notification.Outbox;
import pl.mors.platform.BusinessDate;
import pl.mors.platform.text.Texts;

/**
 * Whoever publishes the standards names who reads the cards of interventions, perhaps themselves. So those who watch over the organisation,
 * and whoever was responsible until then, learn of each change in the transaction that makes it.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class TellOfResponsible {

    private final StandardsQueries standards;
    private final Outbox outbox;
    private final BusinessDate businessDate;

    TellOfResponsible(StandardsQueries standards, Outbox outbox, BusinessDate businessDate) {
        this.standards = standards;
        this.outbox = outbox;
        this.businessDate = businessDate;
    }

    /** @param before who was responsible until now */
    void tell(MembershipId before) {
        var day = businessDate.today();
        standards
                .watchers(before)
                .forEach(address -> outbox.email(
                        address,
                        Texts.t("activity.protection.responsible-changed.subject"),
                        Texts.t("activity.protection.responsible-changed.body", day)));
    }
}
