package pl.mors.activity.call;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.activity.call.Concerned.Call;
import pl.mors.identity.MembershipId;
import pl.mors.platform.Coded;

/** Reads which colleagues a change concerns, and whether they know. */
@Repository
@Transactional(readOnly = true)
class LeaderQueries {

    private final JdbcClient jdbc;

    LeaderQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * By name; of a session that was changed again, who has no later news. What is known of one of those that were changed together is
     * known of all.
     */
    List<Colleague> colleagues(SessionChange change) {
        var calls = calls(change);
        return jdbc.sql("""
                        SELECT id, membership_id, display_name, work_phone, about, written, failed FROM leader_notice_state
                        WHERE session_id = :session AND id IN (SELECT id FROM latest_notice WHERE session_id = :session)
                        ORDER BY display_name, membership_id
                        """)
                .param("session", change.session().value())
                .query((row, number) -> new Colleague(
                        new MembershipId(row.getObject("membership_id", UUID.class)),
                        row.getString("display_name"),
                        row.getString("work_phone"),
                        Coded.of(LeaderNews.class, row.getString("about")),
                        row.getBoolean("written"),
                        row.getBoolean("failed"),
                        calls.getOrDefault(row.getObject("id", UUID.class), List.of())))
                .list();
    }

    /** By the news that they told, the latest first. */
    private Map<UUID, List<Call>> calls(SessionChange change) {
        Map<UUID, List<Call>> calls = new HashMap<>();
        jdbc.sql("""
                SELECT c.notice_id, c.result, c.recorded_at, a.display_name
                FROM leader_notice n
                    JOIN known_leader_call c ON c.organisation_id = n.organisation_id AND c.notice_id = n.id
                    LEFT JOIN account a ON a.id = c.recorded_by
                WHERE n.session_id = :session
                ORDER BY c.recorded_at DESC, c.id DESC
                """).param("session", change.session().value()).query(row -> {
            calls.computeIfAbsent(row.getObject("notice_id", UUID.class), notice -> new ArrayList<>())
                    .add(new Call(
                            Coded.of(CallResult.class, row.getString("result")),
                            row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                            row.getString("display_name")));
        });
        return calls;
    }
}
