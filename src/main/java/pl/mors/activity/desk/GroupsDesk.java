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
import pl.mors.activity.access.GroupAccess;
import pl.mors.activity.access.GroupSight;
import pl.mors.activity.guest.GuestQueries;
import pl.mors.calendar.TimeRange;
import pl.mors.identity.Action;
import pl.mors.identity.CurrentUser;
import pl.mors.identity.DataClass;
import pl.mors.platform.Coded;
import pl.mors.platform.DeskItem;
import pl.mors.platform.DeskItem.Kind;
import pl.mors.platform.DeskItem.Urgency;
import pl.mors.platform.DeskItemSource;
import pl.mors.platform.text.Texts;

/**
 * What waits around groups and who is in them: guests whose attendance counts for nobody until they declare, attendance after the exit,
 * people at two sessions at one time, sessions outside the programmes, places of people who left the programme, minors without a
 * consent, or whom others may pick up by the word of a former guardian, groups that have more people than places or whose support is only counted, and offers that nobody was told of. Derived from
 * the facts, for whoever may write the groups' sheets.
 */
@Component
class GroupsDesk implements DeskItemSource {

    private final JdbcClient jdbc;
    private final CurrentUser user;
    private final GroupAccess access;

    GroupsDesk(JdbcClient jdbc, CurrentUser user, GroupAccess access) {
        this.jdbc = jdbc;
        this.user = user;
        this.access = access;
    }

    /** What there is to do. */
    private enum Matter implements Coded {
        UNDECLARED,
        AFTER_EXIT,
        DOUBLE,
        OUTSIDE,
        LEFT,
        UNCONSENTED,
        PICK_UP,
        OVER,
        HEADCOUNT,
        OFFERED
    }

    @Override
    @Transactional(readOnly = true)
    public List<DeskItem> deskItems(LocalDate today, int limit) {
        return access.sightOfWriter().map(sight -> waiting(today, sight, limit)).orElse(List.of());
    }

    private List<DeskItem> waiting(LocalDate today, GroupSight sight, int limit) {
        return jdbc.sql("""
                        WITH reached AS (
                            SELECT g.organisation_id, g.id, g.name, g.capacity, g.closed_on IS NULL OR g.closed_on > :today AS is_open,
                                led.own, NOT g.hidden_membership OR led.own AS named
                            FROM activity_group g
                                CROSS JOIN LATERAL (SELECT EXISTS (SELECT FROM group_facilitator f
                                    WHERE f.organisation_id = g.organisation_id AND f.group_id = g.id
                                        AND f.membership_id = :self AND f.ended_at IS NULL) AS own) led
                            WHERE :ledBy::uuid IS NULL OR EXISTS (SELECT FROM group_facilitator f
                                WHERE f.organisation_id = g.organisation_id AND f.group_id = g.id
                                    AND f.membership_id = :ledBy AND f.ended_at IS NULL)
                        ), begun AS (
                            SELECT s.organisation_id, s.id AS session_id, e.on_day, g.id, g.name, g.own, g.named
                            FROM reached g
                                JOIN session s ON s.organisation_id = g.organisation_id AND s.group_id = g.id
                                    AND s.status IN ('planned', 'held')
                                JOIN calendar_entry e ON e.organisation_id = s.organisation_id AND e.id = s.entry_id
                            WHERE lower(e.period) < :midnight
                        )
                        SELECT * FROM (
                        SELECT 'undeclared' AS what, g.id, g.name, g.own, max(g.on_day) AS day, count(DISTINCT q.person_id) AS people
                        FROM begun g
                            JOIN guest_attendance q ON q.organisation_id = g.organisation_id AND q.session_id = g.session_id
                        WHERE g.on_day >= :since AND g.named
                        GROUP BY g.id, g.name, g.own
                        UNION ALL
                        SELECT 'after_exit', g.id, g.name, g.own, min(g.on_day), count(DISTINCT x.person_id)
                        FROM begun g
                            JOIN attendance_after_exit x ON x.organisation_id = g.organisation_id AND x.session_id = g.session_id
                        WHERE :exits AND g.named
                        GROUP BY g.id, g.name, g.own
                        UNION ALL
                        SELECT 'double', g.id, g.name, g.own, min(g.on_day), count(DISTINCT d.person_id)
                        FROM begun g
                            JOIN double_presence d ON d.organisation_id = g.organisation_id AND d.session_id = g.session_id
                        WHERE g.on_day >= :since AND g.named AND d.reason IS NULL
                            AND (d.here_told OR EXISTS (SELECT FROM group_facilitator f
                                WHERE f.organisation_id = d.organisation_id AND f.group_id = d.other_group_id
                                    AND f.membership_id = :self AND f.ended_at IS NULL))
                        GROUP BY g.id, g.name, g.own
                        UNION ALL
                        SELECT 'outside', g.id, g.name, g.own, min(g.on_day), count(*)
                        FROM begun g
                            JOIN session_outside_programme o ON o.organisation_id = g.organisation_id AND o.session_id = g.session_id
                        WHERE o.override_reason IS NULL
                        GROUP BY g.id, g.name, g.own
                        UNION ALL
                        SELECT 'left', g.id, g.name, g.own, max(l.exited_on), count(DISTINCT l.person_id)
                        FROM reached g
                            JOIN place_after_exit l ON l.organisation_id = g.organisation_id AND l.group_id = g.id
                        WHERE :exits AND g.is_open AND g.named AND l.ended_on IS NULL
                            AND l.free_from <= :today AND l.free_until > :today
                        GROUP BY g.id, g.name, g.own
                        UNION ALL
                        SELECT 'unconsented', g.id, g.name, g.own, max(c.answered_on), count(DISTINCT m.person_id)
                        FROM reached g
                            JOIN minor_in_group m ON m.organisation_id = g.organisation_id AND m.group_id = g.id
                            JOIN known_group_consent c ON c.organisation_id = m.organisation_id AND c.group_id = m.group_id
                                AND c.person_id = m.person_id AND c.session_id IS NULL AND c.answer <> 'given'
                        WHERE g.is_open AND g.named AND m.from_on <= :today AND m.until_on >= :today
                        GROUP BY g.id, g.name, g.own
                        UNION ALL
                        SELECT 'pick_up', g.id, g.name, g.own, :today::date, count(DISTINCT u.person_id)
                        FROM reached g
                            JOIN pick_up_of_former_guardian u ON u.organisation_id = g.organisation_id AND u.group_id = g.id
                            JOIN minor_in_group m ON m.organisation_id = u.organisation_id AND m.group_id = u.group_id
                                AND m.person_id = u.person_id
                        WHERE g.is_open AND g.own AND (u.valid_to IS NULL OR u.valid_to >= :today)
                            AND m.from_on <= :today AND m.until_on >= :today
                        GROUP BY g.id, g.name, g.own
                        UNION ALL
                        SELECT 'over', g.id, g.name, g.own, :today::date, n.members - g.capacity
                        FROM reached g
                            CROSS JOIN LATERAL (SELECT count(*) AS members FROM place_span e
                                WHERE e.organisation_id = g.organisation_id AND e.group_id = g.id AND e.from_on <= :today
                                    AND e.until_on > :today) n
                        WHERE :changes AND g.is_open AND n.members > g.capacity
                        UNION ALL
                        SELECT 'headcount', g.id, g.name, g.own, max(h.from_on), 0
                        FROM reached g
                            JOIN headcount_of_support h ON h.organisation_id = g.organisation_id AND h.group_id = g.id
                        WHERE g.is_open AND h.until_on > :today
                        GROUP BY g.id, g.name, g.own
                        UNION ALL
                        SELECT 'offered', g.id, g.name, g.own, min(o.answer_by), count(*)
                        FROM reached g
                            JOIN place_offer_state o ON o.organisation_id = g.organisation_id AND o.group_id = g.id
                        WHERE g.named AND o.answer IS NULL AND NOT o.told
                        GROUP BY g.id, g.name, g.own
                        ) AS waiting
                        ORDER BY day, name, id LIMIT :limit
                        """)
                .param("today", today)
                .param("midnight", TimeRange.wholeDay(today).sqlFrom())
                .param("since", GuestQueries.askedSince(today))
                .params(sight.params())
                .param("changes", user.may(DataClass.ORGANISATION, Action.WRITE))
                .param("exits", user.mayForEverybody(DataClass.PARTICIPATION, Action.READ))
                .param("limit", limit)
                .query((row, number) -> item(row))
                .list();
    }

    private static DeskItem item(ResultSet row) throws SQLException {
        var group = new GroupId(row.getObject("id", UUID.class));
        var name = row.getString("name");
        var day = row.getObject("day", LocalDate.class);
        var people = List.<Object>of(name, Texts.n("activity.people", row.getLong("people")));
        var item = switch (Coded.of(Matter.class, row.getString("what"))) {
            case UNDECLARED ->
                DeskItem.open(
                        Kind.EVIDENCE, Urgency.SOON, "activity.desk.undeclared", people, ActivityUrls.guests(group));
            case AFTER_EXIT ->
                DeskItem.open(
                        Kind.TO_EXPLAIN,
                        Urgency.SOON,
                        "activity.desk.after-exit",
                        people,
                        ActivityUrls.toExplain(group));
            case DOUBLE ->
                DeskItem.open(
                        Kind.TO_EXPLAIN, Urgency.SOON, "activity.desk.double", people, ActivityUrls.toExplain(group));
            case OUTSIDE ->
                DeskItem.open(
                        Kind.TO_EXPLAIN,
                        Urgency.SOON,
                        "activity.desk.outside",
                        List.of(name, row.getLong("people")),
                        ActivityUrls.toExplain(group));
            case LEFT ->
                DeskItem.open(Kind.TO_EXPLAIN, Urgency.LATER, "activity.desk.left", people, ActivityUrls.group(group));
            case UNCONSENTED ->
                DeskItem.open(
                        Kind.TO_EXPLAIN, Urgency.SOON, "activity.desk.unconsented", people, ChildUrls.children(group));
            case PICK_UP ->
                DeskItem.open(
                        Kind.SAFEGUARDING, Urgency.SOON, "activity.desk.pick-up", people, ChildUrls.children(group));
            case OVER ->
                DeskItem.open(Kind.TO_EXPLAIN, Urgency.LATER, "activity.desk.over", people, ActivityUrls.group(group));
            case HEADCOUNT ->
                DeskItem.open(
                        Kind.EVIDENCE,
                        Urgency.SOON,
                        "activity.desk.headcount",
                        List.of(name),
                        ActivityUrls.group(group));
            case OFFERED ->
                DeskItem.due(
                        Kind.ATTENDANCE,
                        day,
                        "activity.desk.offered",
                        List.of(name, day),
                        ActivityUrls.offerCalls(group));
        };
        return item.ownIf(row.getBoolean("own"));
    }
}
