package pl.mors.activity.call;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.identity.MembershipId;
import pl.mors.notification.EmailChannel;
import pl.mors.notification.Outbox;
import pl.mors.platform.text.Texts;

/**
 * Tells whoever was to lead a session that was changed, and whoever leads it instead, by e-mail; whom none tells is on the list of
 * calls. Not whoever changed it.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class TellLeaders {

    private final LeaderRepository repository;
    private final EmailChannel mail;
    private final Outbox outbox;

    TellLeaders(LeaderRepository repository, EmailChannel mail, Outbox outbox) {
        this.repository = repository;
        this.mail = mail;
        this.outbox = outbox;
    }

    /** @param before who was to lead it, or what was changed with it */
    void tell(SessionChange change, Collection<MembershipId> before, String organisation) {
        var old = before.stream().map(MembershipId::value).collect(Collectors.toUnmodifiableSet());
        switch (change.about()) {
            case CANCELLED -> send(change, old, LeaderNews.CANCELLED, organisation);
            case MOVED -> send(change, old, LeaderNews.MOVED, organisation);
            case FACILITATOR -> {
                var now = repository.leading(change);
                send(change, without(now, old), LeaderNews.PUT_IN, organisation);
                send(change, without(old, now), LeaderNews.TAKEN_OUT, organisation);
            }
        }
    }

    private void send(SessionChange change, Set<UUID> to, LeaderNews news, String organisation) {
        for (var reader : repository.readers(to)) {
            var message = mail.isSet()
                    ? outbox.email(
                            reader.email(),
                            Texts.t("activity.change.subject", change.day()),
                            news.words(change, organisation) + change.everyDate())
                    : null;
            repository.addNotice(change, reader.member(), news, message);
        }
    }

    private static Set<UUID> without(Set<UUID> all, Set<UUID> others) {
        return all.stream().filter(one -> !others.contains(one)).collect(Collectors.toUnmodifiableSet());
    }
}
