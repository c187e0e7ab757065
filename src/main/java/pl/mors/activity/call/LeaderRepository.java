package pl.mors.activity.call;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.identity.MembershipId;
import pl.mors.notification.OutboxMessageId;
import pl.mors.platform.Ids;

@Repository
@Transactional
class LeaderRepository {

    private final JdbcClient jdbc;

    LeaderRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A colleague to tell. */
    record Reader(MembershipId member, String email) {}

    /** Those who may sign in, without whoever makes the change. */
    List<Reader> readers(Collection<UUID> members) {
        return jdbc.sql("""
                        SELECT m.id, a.email FROM membership m JOIN account a ON a.id = m.account_id
                        WHERE m.id = ANY (:members) AND m.ended_at IS NULL AND a.disabled_at IS NULL
                            AND a.id IS DISTINCT FROM current_account()
                        ORDER BY a.email
                        """)
                .param("members", members.toArray(UUID[]::new))
                .query((row, number) ->
                        new Reader(new MembershipId(row.getObject("id", UUID.class)), row.getString("email")))
                .list();
    }

    /** Who leads it now. */
    Set<UUID> leading(SessionChange change) {
        return jdbc.sql("SELECT membership_id FROM staff_at_session WHERE session_id = :session")
                .param("session", change.session().value())
                .query(UUID.class)
                .set();
    }

    /**
     * For each of the sessions that were changed together.
     *
     * @param message which tells it; none where no e-mail goes out
     */
    void addNotice(SessionChange change, MembershipId member, LeaderNews news, @Nullable OutboxMessageId message) {
        jdbc.sql("""
                INSERT INTO leader_notice (organisation_id, id, session_id, membership_id, about, outbox_message_id)
                SELECT current_organisation(), c.id, c.session, :member, :about, :message
                FROM unnest(:ids::uuid[], :sessions::uuid[]) AS c (id, session)
                """)
                .param("ids", ids(change))
                .param("sessions", change.sessionIds())
                .param("member", member.value())
                .param("about", news.code())
                .param("message", message == null ? null : message.value())
                .update();
    }

    /** For each of the sessions that were changed together. */
    void addCall(SessionChange change, MembershipId member, CallResult result) {
        jdbc.sql("""
                INSERT INTO leader_call (organisation_id, id, notice_id, result)
                SELECT current_organisation(), c.id, n.id, :result
                FROM unnest(:ids::uuid[], :sessions::uuid[]) AS c (id, session)
                    JOIN leader_notice_state n ON n.session_id = c.session AND n.membership_id = :member
                """)
                .param("ids", ids(change))
                .param("sessions", change.sessionIds())
                .param("member", member.value())
                .param("result", result.code())
                .update();
    }

    private static UUID[] ids(SessionChange change) {
        return change.dates().stream().map(one -> Ids.next()).toArray(UUID[]::new);
    }
}
