package pl.mors.activity.waiting;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import pl.mors.identity.Organisations;
import pl.mors.platform.Actor;
import pl.mors.platform.BusinessDate;
import pl.mors.platform.OrganisationId;
import pl.mors.platform.Tenancy;

/**
 * Gives offers that nobody answered to the next in line, and offers places that the calendar freed: those that ended on a day to come,
 * and those of people who left the programme; the waiting for groups that close tomorrow is over. One transaction for each group, so that one failure keeps nobody else waiting.
 */
@Component
class PassOffersOn {

    private static final Logger log = LoggerFactory.getLogger(PassOffersOn.class);

    private final OfferRepository offers;
    private final AnswerOffer answerOffer;
    private final OfferPlaces offerPlaces;
    private final Organisations organisations;
    private final BusinessDate date;
    private final TransactionTemplate transaction;

    PassOffersOn(
            OfferRepository offers,
            AnswerOffer answerOffer,
            OfferPlaces offerPlaces,
            Organisations organisations,
            BusinessDate date,
            TransactionTemplate transaction) {
        this.offers = offers;
        this.answerOffer = answerOffer;
        this.offerPlaces = offerPlaces;
        this.organisations = organisations;
        this.date = date;
        this.transaction = transaction;
    }

    void everywhere() {
        organisations.all().forEach(one -> within(one.id()));
    }

    void within(OrganisationId organisation) {
        Tenancy.run(Actor.system(organisation, WaitingSchedule.TASK), () -> {
            transaction
                    .execute(status -> offers.over(date.today()))
                    .forEach(over -> alone(() -> answerOffer.lapse(over)));
            transaction
                    .execute(status -> offers.groupsWithAList())
                    .forEach(group -> alone(() -> transaction.executeWithoutResult(status -> offerPlaces.in(group))));
        });
    }

    private static void alone(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            log.error("An offer of a place could not be passed on", e);
        }
    }
}
