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
 * leads instead people come at the same time to the same place: that is only for today and tomorrow, and not urgent. The colleagues
 * themselves, and those with an open sign-up, are an item of their own; nobody is asked to call themselves.
 */
@Component
class CallDesk implements DeskItemSource {

    private static final int DAYS_AHEAD = 14;

    /** Beside what a change is about: whom else it concerns. */
    private static final String OTHERS = "others";

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
                        WITH changed AS (
                            SELECT s.organisation_id, s.id, coalesce(s.change_id, s.id) AS change, s.group_id, g.name, e.on_day AS day,
                                CASE WHEN s.status = 'planned' THEN 'facilitator' ELSE s.status END AS about,
                                CASE WHEN s.status = 'planned' THEN r.changed_at ELSE '-infinity' END AS since,
                                s.status <> 'planned' OR (r.replaced AND e.on_day <= :tomorrow) AS for_people,
                                EXISTS (SELECT FROM group_facilitator f WHERE f.organisation_id = g.organisation_id
                                    AND f.group_id = g.id AND f.membership_id = :self AND f.ended_at IS NULL) AS own
                            FROM session s
                                JOIN calendar_entry e ON e.organisation_id = s.organisation_id AND e.id = s.entry_id
                                JOIN activity_group g ON g.organisation_id = s.organisation_id AND g.id = s.group_id
                                LEFT JOIN session n ON n.organisation_id = s.organisation_id AND n.id = s.moved_to_id
                                LEFT JOIN LATERAL (SELECT max(greatest(f.replaced_at, f.added_at)) AS changed_at,
                                        max(f.replaced_at) IS NOT NULL AS replaced FROM calendar_staff f
                                    WHERE f.organisation_id = s.organisation_id AND f.entry_id = s.entry_id) r ON s.status = 'planned'
                            WHERE greatest(upper(s.period), upper(n.period)) > :midnight
                                AND e.on_day <= :until
                                AND (s.status = 'cancelled' OR (s.status = 'moved' AND n.status = 'planned')
                                    OR (s.status = 'planned' AND r.changed_at IS NOT NULL))
                                AND (NOT g.hidden_membership OR EXISTS (SELECT FROM group_facilitator f
                                    WHERE f.organisation_id = g.organisation_id AND f.group_id = g.id
                                        AND f.membership_id = :self AND f.ended_at IS NULL))
                                AND (:ledBy::uuid IS NULL OR EXISTS (SELECT FROM group_facilitator f
                                    WHERE f.organisation_id = g.organisation_id AND f.group_id = g.id
                                        AND f.membership_id = :ledBy AND f.ended_at IS NULL))
                        ), other AS (
                            SELECT organisation_id, session_id, membership_id AS who FROM leader_notice_state
                            WHERE NOT written AND NOT reached AND membership_id <> :self
                            UNION ALL
                            SELECT organisation_id, session_id, sign_up_id FROM sign_up_notice_state
                            WHERE NOT written AND NOT reached AND expires_on >= :today
                        )
                        SELECT (array_agg(c.id ORDER BY c.day, c.id))[1] AS id, c.name, min(c.day) AS day, c.about, c.own,
                            count(DISTINCT n.person_id) AS people, c.about = 'facilitator' AS last
                        FROM changed c
                            JOIN known_enrolment n ON n.organisation_id = c.organisation_id AND n.group_id = c.group_id
                                AND n.enrolled_on <= c.day AND (n.ended_on IS NULL OR n.ended_on >= c.day)
                        WHERE c.for_people
                            AND NOT EXISTS (SELECT FROM place_after_exit l WHERE l.organisation_id = n.organisation_id
                                AND l.enrolment_id = n.id AND l.free_from <= c.day AND l.free_until > c.day)
                            AND NOT EXISTS (SELECT FROM change_message_state m WHERE m.organisation_id = c.organisation_id
                                AND m.session_id = c.id AND m.person_id = n.person_id AND m.about = c.about
                                AND m.recorded_at >= c.since AND NOT m.failed)
                            AND (SELECT k.result IN ('coming', 'not_coming') FROM known_change_call k
                                WHERE k.organisation_id = c.organisation_id AND k.session_id = c.id
                                    AND k.person_id = n.person_id AND k.about = c.about AND k.recorded_at >= c.since
                                ORDER BY k.recorded_at DESC, k.id DESC LIMIT 1) IS NOT TRUE
                        GROUP BY c.change, c.name, c.about, c.own
                        UNION ALL
                        SELECT (array_agg(c.id ORDER BY c.day, c.id))[1], c.name, min(c.day), :others, c.own, count(DISTINCT o.who),
                            false
                        FROM changed c JOIN other o ON o.organisation_id = c.organisation_id AND o.session_id = c.id
                        GROUP BY c.change, c.name, c.own
                        ORDER BY last, day, name, id LIMIT :limit
                        """)
                .param("today", today)
                .param("others", OTHERS)
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
