package pl.mors.notification.invitation;

import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import pl.mors.identity.RolesGiven;
import pl.mors.notification.Outbox;
import pl.mors.platform.text.Texts;

/** Tells those who watch over people's data that somebody may see it from now on. */
@Component
class SendRolesGiven {

    private final Outbox outbox;

    SendRolesGiven(Outbox outbox) {
        this.outbox = outbox;
    }

    @EventListener
    void send(RolesGiven given) {
        var roles = given.roles().stream()
                .map(role -> Texts.t("identity.role." + role.code()))
                .collect(Collectors.joining(", "));
        given.watchers()
                .forEach(watcher -> outbox.email(
                        watcher,
                        Texts.t("notification.roles-given.subject", given.organisationName()),
                        Texts.t(
                                "notification.roles-given.body",
                                given.displayName(),
                                roles,
                                given.organisationName())));
    }
}
