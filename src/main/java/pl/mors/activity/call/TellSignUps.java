package pl.mors.activity.call;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.activity.session.TellOfChange.Told;
import pl.mors.notification.Outbox;
import pl.mors.platform.BusinessDate;
import pl.mors.platform.text.Texts;

/**
 * Tells whoever signed up for the group on the site and has no answer yet that its next session was called off or moved: by e-mail
 * where an address was left, and otherwise by a call. A sign-up is for a group; of its later sessions the site and the answer tell.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class TellSignUps {

    private final OpenSignUpQueries queries;
    private final OpenSignUpRepository repository;
    private final Outbox outbox;
    private final BusinessDate date;

    TellSignUps(OpenSignUpQueries queries, OpenSignUpRepository repository, Outbox outbox, BusinessDate date) {
        this.queries = queries;
        this.repository = repository;
        this.outbox = outbox;
        this.date = date;
    }

    /** Notes whom the change concerns; they are told with the others. */
    void note(SessionChange change) {
        var today = date.today();
        if (repository.wasNext(change, today)) {
            repository.note(change, today);
        }
    }

    Told tell(SessionChange change, String organisation) {
        int written = 0;
        int toCall = 0;
        for (var one : queries.signUps(change, date.today())) {
            var email = one.email();
            if (email != null && one.isToBeWrittenTo()) {
                var message = Texts.in(
                        one.language(),
                        () -> outbox.email(
                                email,
                                Texts.t("activity.change.subject", change.day()),
                                Texts.t(
                                        "activity.signup.mail.changed",
                                        change.text(organisation) + change.everyDate(),
                                        organisation)));
                repository.written(change, one.id(), message);
                written++;
            } else if (!one.isTold()) {
                toCall++;
            }
        }
        return new Told(written, toCall);
    }
}
