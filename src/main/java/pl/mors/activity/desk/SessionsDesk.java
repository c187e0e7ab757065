package pl.mors.activity.desk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.activity.ActivityUrls;
import pl.mors.activity.GroupId;
import pl.mors.activity.SessionId;
import pl.mors.activity.access.GroupAccess;
import pl.mors.activity.access.GroupSight;
import pl.mors.activity.guest.GuestQueries;
import pl.mors.calendar.TimeRange;
import pl.mors.platform.Coded;
import pl.mors.platform.DeskItem;
import pl.mors.platform.DeskItem.Kind;
import pl.mors.platform.DeskItem.Urgency;
import pl.mors.platform.DeskItemSource;
import pl.mors.platform.text.Texts;

/**
 * What waits around sessions: sheets that nobody filled in or that leave somebody out, rooms, staff or equipment that were in two
 * places, sessions still planned of groups that are closed by then, and planned ones whose equipment will not be there. Derived from the
 * facts, for whoever may write their sheets.
 */
@Component
class SessionsDesk implements DeskItemSource {

    private final JdbcClient jdbc;
    private final GroupAccess access;

    SessionsDesk(JdbcClient jdbc, GroupAccess access) {
        this.jdbc = jdbc;
        this.access = access;
    }

    /** What there is to do. */
    private enum Matter implements Coded {
        UNRECORDED,
        UNFINISHED,
        COLLIDED,
        EQUIPMENT_COLLIDED,
        CLOSED,
        UNEQUIPPED
    }

    @Override
    @Transactional(readOnly = true)
    public List<DeskItem> deskItems(LocalDate today, int limit) {
        return access.sightOfWriter().map(sight -> waiting(today, sight, limit)).orElse(List.of());
    }

    private List<DeskItem> waiting(LocalDate today, GroupSight sight, int limit) {
        return jdbc.sql("""
                        WITH seen AS (
                            SELECT s.organisation_id, s.id, s.entry_id, s.group_id, s.status, g.name, e.occupies, e.on_day AS day,
                                NOT g.hidden_membership OR EXISTS (SELECT FROM session_leader l
                                    WHERE l.organisation_id = s.organisation_id AND l.session_id = s.id
                                        AND l.membership_id = :self) AS named
                            FROM calendar_entry e
                                JOIN session s ON s.organisation_id = e.organisation_id AND s.entry_id = e.id
                                JOIN activity_group g ON g.organisation_id = s.organisation_id AND g.id = s.group_id
                            WHERE lower(e.period) < :midnight AND s.status IN ('planned', 'held')
                                AND (:ledBy::uuid IS NULL OR EXISTS (SELECT FROM session_leader l
                                    WHERE l.organisation_id = s.organisation_id AND l.session_id = s.id
                                        AND l.membership_id = :ledBy))
                        )
                        SELECT waiting.*, waiting.group_id IN (SELECT f.group_id FROM group_facilitator f
                                WHERE f.membership_id = :self AND f.ended_at IS NULL)
                            OR EXISTS (SELECT FROM session_leader l
                                WHERE l.session_id = waiting.id AND l.membership_id = :self) AS own FROM (
                        SELECT 'unrecorded' AS what, id, group_id, name, day, 0::bigint AS people FROM seen
                        WHERE status = 'planned' AND named
                        UNION ALL
                        SELECT 'collided', id, group_id, name, day, 0 FROM seen
                        WHERE status = 'held' AND day >= :since AND NOT occupies
                        UNION ALL
                        SELECT 'equipment_collided', id, group_id, name, day, 0 FROM seen
                        WHERE status = 'held' AND day >= :since AND EXISTS (SELECT FROM equipment_at_entry h
                            WHERE h.organisation_id = seen.organisation_id AND h.entry_id = seen.entry_id AND h.collided > 0)
                        UNION ALL
                        SELECT 'unfinished', s.id, s.group_id, s.name, s.day, count(*)
                        FROM seen s JOIN unanswered_attendance u ON u.organisation_id = s.organisation_id AND u.session_id = s.id
                        WHERE s.named
                        GROUP BY s.id, s.group_id, s.name, s.day
                        UNION ALL
                        SELECT 'closed', g.id, g.id, g.name, min(e.on_day), count(*)
                        FROM activity_group g
                            JOIN session s ON s.organisation_id = g.organisation_id AND s.group_id = g.id
                                AND s.status = 'planned'
                            JOIN calendar_entry e ON e.organisation_id = s.organisation_id AND e.id = s.entry_id
                        WHERE e.on_day >= g.closed_on AND e.on_day >= :today
                            AND (:ledBy::uuid IS NULL OR EXISTS (SELECT FROM group_facilitator f
                                WHERE f.organisation_id = g.organisation_id AND f.group_id = g.id
                                    AND f.membership_id = :ledBy AND f.ended_at IS NULL))
                        GROUP BY g.id, g.name
                        UNION ALL
                        SELECT 'unequipped', (array_agg(s.id ORDER BY h.on_day, s.id))[1], g.id, g.name, min(h.on_day),
                            count(DISTINCT s.id)
                        FROM equipment_at_entry h
                            JOIN session s ON s.organisation_id = h.organisation_id AND s.entry_id = h.entry_id
                                AND s.status = 'planned'
                            JOIN activity_group g ON g.organisation_id = s.organisation_id AND g.id = s.group_id
                        WHERE h.missing > 0 AND h.on_day >= :today
                            AND (:ledBy::uuid IS NULL OR EXISTS (SELECT FROM session_leader l
                                WHERE l.organisation_id = s.organisation_id AND l.session_id = s.id
                                    AND l.membership_id = :ledBy))
                        GROUP BY g.id, g.name
                        ) AS waiting
                        ORDER BY day, name, id LIMIT :limit
                        """)
                .param("today", today)
                .param("midnight", TimeRange.wholeDay(today).sqlFrom())
                .param("since", GuestQueries.askedSince(today))
                .params(sight.params())
                .param("limit", limit)
                .query((row, number) -> item(row))
                .list();
    }

    private static DeskItem item(ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var session = new SessionId(id);
        var name = row.getString("name");
        var day = row.getObject("day", LocalDate.class);
        var item = switch (Coded.of(Matter.class, row.getString("what"))) {
            case UNRECORDED ->
                due("activity.desk.unrecorded", day, List.of(name, day), ActivityUrls.attendance(session));
            case UNFINISHED ->
                due(
                        "activity.desk.unfinished",
                        day,
                        List.of(name, Texts.n("activity.people", row.getLong("people"))),
                        ActivityUrls.attendance(session));
            case CLOSED ->
                due(
                        "activity.desk.closed",
                        day,
                        List.of(name, day, row.getLong("people")),
                        ActivityUrls.group(new GroupId(id)));
            case UNEQUIPPED ->
                due(
                        "activity.desk.unequipped",
                        day,
                        List.of(name, day, row.getLong("people")),
                        ActivityUrls.session(session));
            case COLLIDED -> collided("activity.desk.collided", name, day, session);
            case EQUIPMENT_COLLIDED -> collided("activity.desk.equipment-collided", name, day, session);
        };
        return item.ownIf(row.getBoolean("own"));
    }

    private static DeskItem due(String textKey, LocalDate day, List<Object> args, String href) {
        return DeskItem.due(Kind.ATTENDANCE, day, textKey, args, href);
    }

    private static DeskItem collided(String textKey, String name, LocalDate day, SessionId session) {
        return DeskItem.open(
                Kind.TO_EXPLAIN, Urgency.LATER, textKey, List.of(name, day), ActivityUrls.session(session));
    }
}
