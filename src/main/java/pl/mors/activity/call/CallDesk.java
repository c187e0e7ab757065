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
import pl.mors.activity.access.GroupSight;
import pl.mors.activity.call.SessionChange.About;
import pl.mors.calendar.TimeRange;
import pl.mors.platform.DeskItem;
import pl.mors.platform.DeskItem.Kind;
import pl.mors.platform.DeskItem.Urgency;
import pl.mors.platform.DeskItemSource;
import pl.mors.platform.text.Texts;

/**
 * Sessions that were called off or moved, and whom nobody has told yet; those that were changed together are one item. Where a colleague
 * leads instead people come at the same time to the same place: that is only for today and tomorrow, and not urgent. The colleagues
 * themselves, and those with an open sign-up, are an item of their own; nobody is asked to call themselves.
 */
@Component
class CallDesk implements DeskItemSource {

    private static final int DAYS_AHEAD = 14;

    /** Beside what a change is about: whom else it concerns. */
    private static final String OTHERS = "others";

    private final JdbcClient jdbc;
    private final GroupAccess access;

    CallDesk(JdbcClient jdbc, GroupAccess access) {
        this.jdbc = jdbc;
        this.access = access;
    }

    @Override
    @Transactional(readOnly = true)
    public List<DeskItem> deskItems(LocalDate today, int limit) {
        return access.sightOfWriter().map(sight -> waiting(today, sight, limit)).orElse(List.of());
    }

    private List<DeskItem> waiting(LocalDate today, GroupSight sight, int limit) {
        return jdbc.sql("""
                        WITH replaced AS (
                            SELECT s.organisation_id, s.id AS session_id, coalesce(s.change_id, s.id) AS change, s.group_id,
                                e.on_day AS day, r.changed_at, r.replaced
                            FROM session s
                                JOIN calendar_entry e ON e.organisation_id = s.organisation_id AND e.id = s.entry_id
                                CROSS JOIN LATERAL (SELECT max(greatest(f.replaced_at, f.added_at)) AS changed_at,
                                        max(f.replaced_at) IS NOT NULL AS replaced FROM calendar_staff f
                                    WHERE f.organisation_id = s.organisation_id AND f.entry_id = s.entry_id) r
                            WHERE s.status = 'planned' AND upper(s.period) > :midnight AND e.on_day <= :until AND r.changed_at IS NOT NULL
                        ), concerned AS (
                            SELECT w.organisation_id, w.session_id, w.change, w.latest_change, w.group_id, w.on_day AS day, w.about,
                                w.since, w.who, w.guardian
                            FROM news_of_change w
                            WHERE w.last_status IN ('planned', 'cancelled') AND greatest(upper(w.period), w.last_until) > :midnight
                                AND w.on_day <= :until
                            UNION ALL
                            SELECT r.organisation_id, r.session_id, r.change, NULL, r.group_id, r.day, 'facilitator', r.changed_at,
                                x.who, x.guardian
                            FROM replaced r
                                JOIN expected_at_session x ON x.organisation_id = r.organisation_id AND x.session_id = r.session_id
                            WHERE r.replaced AND r.day <= :tomorrow
                        ), to_tell AS (
                            SELECT c.organisation_id, c.session_id, c.change, c.latest_change, c.group_id, c.day, c.about, c.who
                            FROM concerned c
                            WHERE NOT EXISTS (SELECT FROM change_message_state m WHERE m.organisation_id = c.organisation_id
                                    AND m.session_id = c.session_id AND m.person_id = c.who AND m.about = c.about
                                    AND m.recorded_at >= c.since AND NOT m.failed)
                                AND (SELECT k.reached FROM known_change_call k
                                    WHERE k.organisation_id = c.organisation_id AND k.session_id = c.session_id
                                        AND k.person_id = c.who AND k.about = c.about AND k.recorded_at >= c.since
                                    ORDER BY k.recorded_at DESC, k.id DESC LIMIT 1) IS NOT TRUE
                                AND (NOT c.guardian OR (SELECT k.reached FROM known_guardian_call k
                                        JOIN trip_guardian t ON t.organisation_id = k.organisation_id AND t.id = k.trip_guardian_id
                                    WHERE t.organisation_id = c.organisation_id AND t.session_id = c.session_id
                                        AND coalesce(t.membership_id, t.helper_id) = c.who AND k.about = c.about
                                        AND k.recorded_at >= c.since
                                    ORDER BY k.recorded_at DESC, k.id DESC LIMIT 1) IS NOT TRUE)
                            UNION ALL
                            SELECT n.organisation_id, n.session_id, coalesce(c.change, r.change), c.latest_change,
                                coalesce(c.group_id, r.group_id), coalesce(c.on_day, r.day), :others, n.who
                            FROM latest_notice n
                                LEFT JOIN changed_session c ON c.organisation_id = n.organisation_id AND c.session_id = n.session_id
                                    AND c.last_status IN ('planned', 'cancelled') AND greatest(upper(c.period), c.last_until) > :midnight
                                    AND c.on_day <= :until
                                LEFT JOIN replaced r ON r.organisation_id = n.organisation_id AND r.session_id = n.session_id
                            WHERE NOT n.told AND n.who <> :self AND n.expires_on >= :today
                                AND (c.session_id IS NOT NULL OR r.session_id IS NOT NULL)
                        )
                        SELECT (array_agg(t.session_id ORDER BY t.day, t.session_id))[1] AS id, g.name, min(t.day) AS day, t.about,
                            bool_or(o.own) AS own,
                            count(DISTINCT t.who) AS people
                        FROM to_tell t
                            JOIN activity_group g ON g.organisation_id = t.organisation_id AND g.id = t.group_id
                            CROSS JOIN LATERAL (SELECT EXISTS (SELECT FROM session_leader led
                                WHERE led.organisation_id = t.organisation_id AND led.session_id = t.session_id
                                    AND led.membership_id = :self) AS own) o
                        WHERE (NOT g.hidden_membership OR o.own)
                            AND (:ledBy::uuid IS NULL OR EXISTS (SELECT FROM session_leader led
                                WHERE led.organisation_id = t.organisation_id AND led.session_id = t.session_id
                                    AND led.membership_id = :ledBy))
                        GROUP BY t.change, t.latest_change, g.name, t.about
                        ORDER BY t.about = 'facilitator', min(t.day), g.name, t.change, t.about LIMIT :limit
                        """)
                .param("today", today)
                .param("others", OTHERS)
                .param("midnight", TimeRange.wholeDay(today).sqlFrom())
                .param("until", today.plusDays(DAYS_AHEAD))
                .param("tomorrow", today.plusDays(1))
                .params(sight.params())
                .param("limit", limit)
                .query((row, number) -> item(row))
                .list();
    }

    private static DeskItem item(ResultSet row) throws SQLException {
        var day = row.getObject("day", LocalDate.class);
        var words = List.<Object>of(row.getString("name"), day, Texts.n("activity.call.people", row.getLong("people")));
        var href = ActivityUrls.calls(new SessionId(row.getObject("id", UUID.class)));
        var about = row.getString("about");
        var item = about.equals(About.FACILITATOR.code())
                ? DeskItem.open(Kind.ATTENDANCE, Urgency.LATER, "activity.desk.to-call.replaced", words, href)
                : DeskItem.due(
                        Kind.ATTENDANCE,
                        day,
                        about.equals(OTHERS) ? "activity.desk.to-call.others" : "activity.desk.to-call",
                        words,
                        href);
        return item.ownIf(row.getBoolean("own"));
    }
}
