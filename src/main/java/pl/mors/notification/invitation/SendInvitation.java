package pl.mors.notification.invitation;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import pl.mors.identity.AccountInvited;
import pl.mors.notification.Outbox;
import pl.mors.platform.text.Texts;

/** Sends the link in the transaction that made it, so that no link goes out which does not work. */
@Component
class SendInvitation {

    private final Outbox outbox;

    SendInvitation(Outbox outbox) {
        this.outbox = outbox;
    }

    @EventListener
    void send(AccountInvited invited) {
        outbox.email(
                invited.email(),
                Texts.t("notification.invitation.subject", invited.organisationName()),
                Texts.t(
                        "notification.invitation.body",
                        invited.displayName(),
                        invited.organisationName(),
                        invited.link(),
                        Texts.dateTime(invited.until())));
    }
}
