package pl.mors.notification.digest;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import pl.mors.identity.IdentityUrls;
import pl.mors.identity.LinkAddress;
import pl.mors.identity.WaitingAtDesk.Item;
import pl.mors.platform.DeskItem.Urgency;
import pl.mors.platform.text.Texts;

/** The words of the messages: figures, days and links. */
@Component
class DeskMail {

    private final LinkAddress address;

    DeskMail(LinkAddress address) {
        this.address = address;
    }

    record Letter(String subject, String body) {}

    /** Nothing when nothing waits. */
    Optional<Letter> digest(List<Item> items, String organisation) {
        if (items.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Letter(
                Texts.n("notification.desk.digest.subject", items.size(), organisation),
                Texts.t(
                        "notification.desk.digest.body",
                        count(items, Urgency.OVERDUE),
                        count(items, Urgency.SOON),
                        count(items, Urgency.LATER),
                        end())));
    }

    /**
     * Nothing when no deadline comes near.
     *
     * @param deadlines the earliest first
     */
    Optional<Letter> reminder(List<LocalDate> deadlines, String organisation) {
        if (deadlines.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Letter(
                Texts.n("notification.desk.reminder.subject", deadlines.size(), organisation),
                Texts.n("notification.desk.reminder.body", deadlines.size(), deadlines.getFirst(), end())));
    }

    private static long count(List<Item> items, Urgency urgency) {
        return items.stream().filter(item -> item.urgency() == urgency).count();
    }

    /** Where to go; without addresses when this server does not know its own. */
    private String end() {
        return address.current()
                .map(start ->
                        Texts.t("notification.desk.links", start + IdentityUrls.DESK, start + IdentityUrls.DESK_MAIL))
                .orElseGet(() -> Texts.t("notification.desk.no-links"));
    }
}
