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
import pl.mors.activity.ChildUrls;
import pl.mors.activity.GroupId;
import pl.mors.activity.SessionId;
import pl.mors.activity.access.GroupAccess;
import pl.mors.activity.guest.GuestQueries;
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
 * What waits around sessions: sheets that nobody filled in or that leave somebody out, guests of a group whose attendance counts
 * for nobody until they declare, groups whose support is only counted or that have more people than places, places of people who
 * left the programme, attendance after the exit, people at two sessions at one time, sessions outside the programmes, rooms, staff or
 * equipment that were in two places, sessions still planned of groups that are closed by then, and planned ones whose equipment will
 * not be there. Derived from the facts, for the groups in the reader's sight.
 */
@Component
class ActivityDesk implements DeskItemSource {

    private final JdbcClient jdbc;
    private final CurrentUser user;
    private final GroupAccess access;

    ActivityDesk(JdbcClient jdbc, CurrentUser user, GroupAccess access) {
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
                        ), of_groups_seen AS (
                            SELECT s.organisation_id, s.id, s.group_id, s.name, s.day,
                                NOT g.hidden_membership OR EXISTS (SELECT FROM group_facilitator f
                                    WHERE f.organisation_id = g.organisation_id AND f.group_id = g.id
                                        AND f.membership_id = :self AND f.ended_at IS NULL) AS named
                            FROM seen s
                                JOIN activity_group g ON g.organisation_id = s.organisation_id AND g.id = s.group_id
                            WHERE :ledBy::uuid IS NULL OR EXISTS (SELECT FROM group_facilitator f
                                WHERE f.organisation_id = g.organisation_id AND f.group_id = g.id
                                    AND f.membership_id = :ledBy AND f.ended_at IS NULL)
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
                        SELECT 'undeclared', s.group_id, s.group_id, s.name, max(s.day), count(DISTINCT q.person_id)
                        FROM of_groups_seen s JOIN guest_attendance q ON q.organisation_id = s.organisation_id AND q.session_id = s.id
                        WHERE s.day >= :since AND s.named
                        GROUP BY s.group_id, s.name
                        UNION ALL
                        SELECT 'after_exit', s.group_id, s.group_id, s.name, min(s.day), count(DISTINCT x.person_id)
                        FROM of_groups_seen s
                            JOIN attendance_after_exit x ON x.organisation_id = s.organisation_id AND x.session_id = s.id
                        WHERE :exits AND s.named
                        GROUP BY s.group_id, s.name
                        UNION ALL
                        SELECT 'double', s.group_id, s.group_id, s.name, min(s.day), count(DISTINCT d.person_id)
                        FROM of_groups_seen s JOIN double_presence d ON d.organisation_id = s.organisation_id AND d.session_id = s.id
                        WHERE s.day >= :since AND s.named AND d.reason IS NULL
                            AND (d.here_told OR EXISTS (SELECT FROM group_facilitator f
                                WHERE f.organisation_id = d.organisation_id AND f.group_id = d.other_group_id
                                    AND f.membership_id = :self AND f.ended_at IS NULL))
                        GROUP BY s.group_id, s.name
                        UNION ALL
                        SELECT 'outside', s.group_id, s.group_id, s.name, min(s.day), count(*)
                        FROM of_groups_seen s
                            JOIN session_outside_programme o ON o.organisation_id = s.organisation_id AND o.session_id = s.id
                        WHERE o.override_reason IS NULL
                        GROUP BY s.group_id, s.name
                        UNION ALL
                        SELECT 'left', g.id, g.id, g.name, max(l.exited_on), count(DISTINCT l.person_id)
                        FROM place_after_exit l
                            JOIN activity_group g ON g.organisation_id = l.organisation_id AND g.id = l.group_id
                        WHERE :exits AND l.ended_on IS NULL AND l.free_from <= :today AND l.free_until > :today
                            AND (g.closed_on IS NULL OR g.closed_on > :today)
                            AND (:ledBy::uuid IS NULL OR EXISTS (SELECT FROM group_facilitator f
                                WHERE f.organisation_id = g.organisation_id AND f.group_id = g.id
                                    AND f.membership_id = :ledBy AND f.ended_at IS NULL))
                            AND (NOT g.hidden_membership OR EXISTS (SELECT FROM group_facilitator f
                                WHERE f.organisation_id = g.organisation_id AND f.group_id = g.id
                                    AND f.membership_id = :self AND f.ended_at IS NULL))
                        GROUP BY g.id, g.name
                        UNION ALL
                        SELECT 'unconsented', g.id, g.id, g.name, max(c.answered_on), count(DISTINCT m.person_id)
                        FROM minor_in_group m
                            JOIN known_group_consent c ON c.organisation_id = m.organisation_id AND c.group_id = m.group_id
                                AND c.person_id = m.person_id AND c.session_id IS NULL AND c.answer <> 'given'
                            JOIN activity_group g ON g.organisation_id = m.organisation_id AND g.id = m.group_id
                        WHERE m.from_on <= :today AND m.until_on >= :today AND (g.closed_on IS NULL OR g.closed_on > :today)
                            AND (:ledBy::uuid IS NULL OR EXISTS (SELECT FROM group_facilitator f
                                WHERE f.organisation_id = g.organisation_id AND f.group_id = g.id
                                    AND f.membership_id = :ledBy AND f.ended_at IS NULL))
                            AND (NOT g.hidden_membership OR EXISTS (SELECT FROM group_facilitator f
                                WHERE f.organisation_id = g.organisation_id AND f.group_id = g.id
                                    AND f.membership_id = :self AND f.ended_at IS NULL))
                        GROUP BY g.id, g.name
                        UNION ALL
                        SELECT 'over', g.id, g.id, g.name, :today::date, n.members - g.capacity
                        FROM activity_group g
                            CROSS JOIN LATERAL (SELECT count(*) AS members FROM known_enrolment e
                                WHERE e.organisation_id = g.organisation_id AND e.group_id = g.id AND e.enrolled_on <= :today
                                    AND (e.ended_on IS NULL OR e.ended_on >= :today)
                                    AND NOT EXISTS (SELECT FROM place_after_exit l
                                        WHERE l.organisation_id = e.organisation_id AND l.enrolment_id = e.id
                                            AND l.free_from <= :today AND l.free_until > :today)) n
                        WHERE :changes AND n.members > g.capacity AND (g.closed_on IS NULL OR g.closed_on > :today)
                            AND (:ledBy::uuid IS NULL OR EXISTS (SELECT FROM group_facilitator f
                                WHERE f.organisation_id = g.organisation_id AND f.group_id = g.id
                                    AND f.membership_id = :ledBy AND f.ended_at IS NULL))
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
                        UNION ALL
                        SELECT 'headcount', g.id, g.id, g.name, max(h.from_on), 0
                        FROM headcount_of_support h
                            JOIN activity_group g ON g.organisation_id = h.organisation_id AND g.id = h.group_id
                        WHERE h.until_on > :today AND (g.closed_on IS NULL OR g.closed_on > :today)
                            AND (:ledBy::uuid IS NULL OR EXISTS (SELECT FROM group_facilitator f
                                WHERE f.organisation_id = g.organisation_id AND f.group_id = g.id
                                    AND f.membership_id = :ledBy AND f.ended_at IS NULL))
                        GROUP BY g.id, g.name
                        UNION ALL
                        SELECT 'offered', g.id, g.id, g.name, min(o.answer_by), count(*)
                        FROM place_offer_state o
                            JOIN activity_group g ON g.organisation_id = o.organisation_id AND g.id = o.group_id
                        WHERE o.answer IS NULL AND NOT o.told
                            AND (:ledBy::uuid IS NULL OR EXISTS (SELECT FROM group_facilitator f
                                WHERE f.organisation_id = g.organisation_id AND f.group_id = g.id
                                    AND f.membership_id = :ledBy AND f.ended_at IS NULL))
                            AND (NOT g.hidden_membership OR EXISTS (SELECT FROM group_facilitator f
                                WHERE f.organisation_id = g.organisation_id AND f.group_id = g.id
                                    AND f.membership_id = :self AND f.ended_at IS NULL))
                        GROUP BY g.id, g.name
                        ) AS waiting
                        ORDER BY day, name, id LIMIT :limit
                        """)
                .param("today", today)
                .param("midnight", TimeRange.wholeDay(today).sqlFrom())
                .param("since", GuestQueries.askedSince(today))
                .param("ledBy", sight.onlyLedBy())
                .param("self", sight.membership())
                .param("changes", user.may(DataClass.ORGANISATION, Action.WRITE))
                .param("exits", user.mayForEverybody(DataClass.PARTICIPATION, Action.READ))
                .param("limit", limit)
                .query(ActivityDesk::item)
                .list();
    }

    private static DeskItem item(ResultSet row, int number) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var session = new SessionId(id);
        var name = row.getString("name");
        var day = row.getObject("day", LocalDate.class);
        var item = switch (row.getString("what")) {
            case "unrecorded" ->
                DeskItem.due(
                        Kind.ATTENDANCE,
                        day,
                        "activity.desk.unrecorded",
                        List.of(name, day),
                        ActivityUrls.attendance(session));
            case "unfinished" ->
                DeskItem.due(
                        Kind.ATTENDANCE,
                        day,
                        "activity.desk.unfinished",
                        List.of(name, Texts.n("activity.people", row.getLong("people"))),
                        ActivityUrls.attendance(session));
            case "undeclared" ->
                DeskItem.open(
                        Kind.EVIDENCE,
                        Urgency.SOON,
                        "activity.desk.undeclared",
                        List.of(name, Texts.n("activity.people", row.getLong("people"))),
                        ActivityUrls.guests(new GroupId(id)));
            case "after_exit" ->
                DeskItem.open(
                        Kind.TO_EXPLAIN,
                        Urgency.SOON,
                        "activity.desk.after-exit",
                        List.of(name, Texts.n("activity.people", row.getLong("people"))),
                        ActivityUrls.toExplain(new GroupId(id)));
            case "double" ->
                DeskItem.open(
                        Kind.TO_EXPLAIN,
                        Urgency.SOON,
                        "activity.desk.double",
                        List.of(name, Texts.n("activity.people", row.getLong("people"))),
                        ActivityUrls.toExplain(new GroupId(id)));
            case "outside" ->
                DeskItem.open(
                        Kind.TO_EXPLAIN,
                        Urgency.SOON,
                        "activity.desk.outside",
                        List.of(name, row.getLong("people")),
                        ActivityUrls.toExplain(new GroupId(id)));
            case "unconsented" ->
                DeskItem.open(
                        Kind.TO_EXPLAIN,
                        Urgency.SOON,
                        "activity.desk.unconsented",
                        List.of(name, Texts.n("activity.people", row.getLong("people"))),
                        ChildUrls.children(new GroupId(id)));
            case "headcount" ->
                DeskItem.open(
                        Kind.EVIDENCE,
                        Urgency.SOON,
                        "activity.desk.headcount",
                        List.of(name),
                        ActivityUrls.group(new GroupId(id)));
            case "left" ->
                DeskItem.open(
                        Kind.TO_EXPLAIN,
                        Urgency.LATER,
                        "activity.desk.left",
                        List.of(name, Texts.n("activity.people", row.getLong("people"))),
                        ActivityUrls.group(new GroupId(id)));
            case "over" ->
                DeskItem.open(
                        Kind.TO_EXPLAIN,
                        Urgency.LATER,
                        "activity.desk.over",
                        List.of(name, Texts.n("activity.people", row.getLong("people"))),
                        ActivityUrls.group(new GroupId(id)));
            case "offered" ->
                DeskItem.due(
                        Kind.ATTENDANCE,
                        day,
                        "activity.desk.offered",
                        List.of(name, day),
                        ActivityUrls.offerCalls(new GroupId(id)));
            case "closed" ->
                DeskItem.due(
                        Kind.ATTENDANCE,
                        day,
                        "activity.desk.closed",
                        List.of(name, day, row.getLong("people")),
                        ActivityUrls.group(new GroupId(id)));
            case "unequipped" ->
                DeskItem.due(
                        Kind.ATTENDANCE,
                        day,
                        "activity.desk.unequipped",
                        List.of(name, day, row.getLong("people")),
                        ActivityUrls.session(session));
            case "equipment_collided" ->
                DeskItem.open(
                        Kind.TO_EXPLAIN,
                        Urgency.LATER,
                        "activity.desk.equipment-collided",
                        List.of(name, day),
                        ActivityUrls.session(session));
            default ->
                DeskItem.open(
                        Kind.TO_EXPLAIN,
                        Urgency.LATER,
                        "activity.desk.collided",
                        List.of(name, day),
                        ActivityUrls.session(session));
        };
        return item.ownIf(row.getBoolean("own"));
    }
}
