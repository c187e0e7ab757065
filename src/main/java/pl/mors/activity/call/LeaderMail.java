package pl.mors.activity.call;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.identity.MembershipId;
import pl.mors.notification.EmailChannel;
import pl.mors.notification.Outbox;
import pl.mors.platform.text.Texts;

/**
 * Tells by e-mail whoever was to lead a session that was changed, and whoever leads it instead; not whoever changed it. A group with
 * hidden membership is not named, since others may read an inbox.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class LeaderMail {

    private final JdbcClient jdbc;
    private final EmailChannel mail;
    private final Outbox outbox;

    LeaderMail(JdbcClient jdbc, EmailChannel mail, Outbox outbox) {
        this.jdbc = jdbc;
        this.mail = mail;
        this.outbox = outbox;
    }

    /** @param before who was to lead it, or what was changed with it */
    void tell(SessionChange change, Collection<MembershipId> before, String organisation) {
        if (!mail.isSet()) {
            return;
        }
        var old = before.stream().map(MembershipId::value).collect(Collectors.toUnmodifiableSet());
        var now = change.isReplacement() ? now(change) : old;
        var what = change.hiddenMembership()
                ? change.when()
                : Texts.t("activity.leader.what", change.groupName(), change.when());
        switch (change.about()) {
            case CANCELLED ->
                send(change, old, Texts.t("activity.leader.cancelled", organisation, what, change.reason()));
            case MOVED ->
                send(
                        change,
                        old,
                        Texts.t("activity.leader.moved", organisation, what, change.later(), change.reason()));
            case FACILITATOR -> {
                send(change, without(now, old), Texts.t("activity.leader.put-in", organisation, what));
                send(
                        change,
                        without(old, now),
                        Texts.t(
                                "activity.leader.taken-out",
                                organisation,
                                what,
                                String.join(", ", change.facilitators())));
            }
        }
    }

    private void send(SessionChange change, Set<UUID> to, String words) {
        addresses(to)
                .forEach(address -> outbox.email(
                        address, Texts.t("activity.change.subject", change.day()), words + change.everyDate()));
    }

    private static Set<UUID> without(Set<UUID> all, Set<UUID> others) {
        return all.stream().filter(one -> !others.contains(one)).collect(Collectors.toUnmodifiableSet());
    }

    private Set<UUID> now(SessionChange change) {
        return jdbc
                .sql("SELECT membership_id FROM staff_at_session WHERE session_id = :session")
                .param("session", change.session().value())
                .query(UUID.class)
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableSet());
    }

    private List<String> addresses(Set<UUID> members) {
        return jdbc.sql("""
                        SELECT a.email FROM membership m JOIN account a ON a.id = m.account_id
                        WHERE m.id = ANY (:members) AND m.ended_at IS NULL AND a.disabled_at IS NULL
                            AND a.id IS DISTINCT FROM current_account()
                        ORDER BY a.email
                        """)
                .param("members", members.toArray(UUID[]::new))
                .query(String.class)
                .list();
    }
}
