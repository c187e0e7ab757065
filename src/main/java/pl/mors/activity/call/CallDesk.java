package pl.mors.activity.call;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.activity.ActivityUrls;
import pl.mors.activity.SessionId;
import pl.mors.activity.access.GroupAccess;
import pl.mors.activity.call.SessionChange.About;
import pl.mors.calendar.TimeRange;
import pl.mors.identity.Action;
import pl.mors.identity.CurrentUser;
import pl.mors.identity.DataClass;
import pl.mors.platform.DeskItem;
import pl.mors.platform.DeskItem.Kind;
import pl.mors.platform.DeskItem.Urgency;
import pl.mors.platform.DeskItemSource;
import pl.mors.platform.text.Texts;

/**
 * Sessions that were called off or moved, and whom nobody has told yet; those that were changed together are one item. Where a colleague
 * leads instead people come at the same time to the same place: that is only for today and tomorrow, and not urgent.
 */
@Component
class CallDesk implements DeskItemSource {

    private static final int DAYS_AHEAD = 14;

    private final JdbcClient jdbc;
    private final CurrentUser user;
    private final GroupAccess access;

    CallDesk(JdbcClient jdbc, CurrentUser user, GroupAccess access) {
        this.jdbc = jdbc;
        this.user = user;
        this.access = access;
    }

    @Override
    @Transactional(readOnly = true)
    public List<DeskItem> deskItems(LocalDate today, int limit) {
        if (!user.may(DataClass.ROSTER, Action.WRITE)) {
            return List.of();
        }
        var sight = access.sight();
        return jdbc.sql("""
                        WITH concerned AS (
                            SELECT w.organisation_id, w.session_id, w.change, w.latest_change, w.group_id, w.on_day AS day, w.about,
                                w.since, w.who, w.guardian
                            FROM news_of_change w
                            WHERE w.last_status IN ('planned', 'cancelled') AND greatest(upper(w.period), w.last_until) > :midnight
                                AND w.on_day <= :until
                            UNION ALL
                            SELECT s.organisation_id, s.id, coalesce(s.change_id, s.id), NULL, s.group_id, e.on_day, 'facilitator',
                                r.changed_at, x.who, x.guardian
                            FROM session s
                                JOIN calendar_entry e ON e.organisation_id = s.organisation_id AND e.id = s.entry_id
                                CROSS JOIN LATERAL (SELECT max(greatest(f.replaced_at, f.added_at)) AS changed_at FROM calendar_staff f
                                    WHERE f.organisation_id = s.organisation_id AND f.entry_id = s.entry_id
                                    HAVING max(f.replaced_at) IS NOT NULL) r
                                JOIN expected_at_session x ON x.organisation_id = s.organisation_id AND x.session_id = s.id
                            WHERE s.status = 'planned' AND upper(s.period) > :midnight AND e.on_day <= :tomorrow
                        )
                        SELECT (array_agg(c.session_id ORDER BY c.day, c.session_id))[1] AS id, g.name, min(c.day) AS day, c.about, o.own,
                            count(DISTINCT c.who) AS people
                        FROM concerned c
                            JOIN activity_group g ON g.organisation_id = c.organisation_id AND g.id = c.group_id
                            CROSS JOIN LATERAL (SELECT EXISTS (SELECT FROM group_facilitator f
                                WHERE f.organisation_id = g.organisation_id AND f.group_id = g.id
                                    AND f.membership_id = :self AND f.ended_at IS NULL) AS own) o
                        WHERE (NOT g.hidden_membership OR o.own)
                            AND (:ledBy::uuid IS NULL OR EXISTS (SELECT FROM group_facilitator f
                                WHERE f.organisation_id = g.organisation_id AND f.group_id = g.id
                                    AND f.membership_id = :ledBy AND f.ended_at IS NULL))
                            AND NOT EXISTS (SELECT FROM change_message_state m WHERE m.organisation_id = c.organisation_id
                                AND m.session_id = c.session_id AND m.person_id = c.who AND m.about = c.about
                                AND m.recorded_at >= c.since AND NOT m.failed)
                            AND (SELECT k.result IN ('coming', 'not_coming') FROM known_change_call k
                                WHERE k.organisation_id = c.organisation_id AND k.session_id = c.session_id
                                    AND k.person_id = c.who AND k.about = c.about AND k.recorded_at >= c.since
                                ORDER BY k.recorded_at DESC, k.id DESC LIMIT 1) IS NOT TRUE
                            AND (NOT c.guardian OR (SELECT k.result IN ('coming', 'not_coming') FROM known_guardian_call k
                                    JOIN trip_guardian t ON t.organisation_id = k.organisation_id AND t.id = k.trip_guardian_id
                                WHERE t.organisation_id = c.organisation_id AND t.session_id = c.session_id
                                    AND coalesce(t.membership_id, t.helper_id) = c.who AND k.about = c.about AND k.recorded_at >= c.since
                                ORDER BY k.recorded_at DESC, k.id DESC LIMIT 1) IS NOT TRUE)
                        GROUP BY c.change, c.latest_change, g.name, c.about, o.own
                        ORDER BY c.about = 'facilitator', min(c.day), g.name, c.change LIMIT :limit
                        """)
                .param("midnight", TimeRange.wholeDay(today).sqlFrom())
                .param("until", today.plusDays(DAYS_AHEAD))
                .param("tomorrow", today.plusDays(1))
                .param("ledBy", sight.onlyLedBy())
                .param("self", sight.membership())
                .param("limit", limit)
                .query((row, number) -> item(row))
                .list();
    }

    private static DeskItem item(ResultSet row) throws SQLException {
        var day = row.getObject("day", LocalDate.class);
        var words = List.<Object>of(row.getString("name"), day, Texts.n("activity.call.people", row.getLong("people")));
        var href = ActivityUrls.calls(new SessionId(row.getObject("id", UUID.class)));
        var item = row.getString("about").equals(About.FACILITATOR.code())
                ? DeskItem.open(Kind.ATTENDANCE, Urgency.LATER, "activity.desk.to-call.replaced", words, href)
                : DeskItem.due(Kind.ATTENDANCE, day, "activity.desk.to-call", words, href);
        return item.ownIf(row.getBoolean("own"));
    }
}
