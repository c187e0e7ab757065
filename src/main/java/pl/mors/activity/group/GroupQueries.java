package pl.mors.activity.group;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.activity.GroupId;
import pl.mors.activity.SessionId;
import pl.mors.activity.access.GroupSight;
import pl.mors.activity.session.SessionStatus;
import pl.mors.calendar.TimeRange;
import pl.mors.community.CommunityId;
import pl.mors.identity.MembershipId;
import pl.mors.person.PersonId;
import pl.mors.platform.BusinessDate;
import pl.mors.platform.DateRange;
import pl.mors.platform.web.Cursor;
import pl.mors.platform.web.Slice;
import pl.mors.programme.ProgrammeId;
import pl.mors.programme.RoomId;

/** Reads groups for their pages, as far as the reader sees. */
@Repository
@Transactional(readOnly = true)
public class GroupQueries {

    static final int PAGE_SIZE = 50;
    private static final int MOST_MEMBERS = 500;
    private static final int MOST_SESSIONS = 12;

    private final JdbcClient jdbc;

    GroupQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What the list is narrowed down to; null for everything. */
    record Filter(@Nullable String programmeCode, @Nullable String kind) {}

    /**
     * A row of the list, as of a day.
     *
     * @param programmePeriod when the group runs under that programme
     */
    public record GroupRow(
            GroupId id,
            String kind,
            String name,
            @Nullable String programmeCode,
            @Nullable DateRange programmePeriod,
            @Nullable Integer capacity,
            int members,
            @Nullable LocalDate closedOn) {}

    Slice<GroupRow> list(Filter filter, Cursor cursor, GroupSight sight, LocalDate today) {
        return Slice.beyond(cursor, PAGE_SIZE, GroupRow::id, place -> rows(filter, place, sight, today));
    }

    private List<GroupRow> rows(Filter filter, Cursor cursor, GroupSight sight, LocalDate today) {
        return jdbc.sql("""
                        SELECT g.id, g.kind, g.name, g.capacity, g.closed_on, p.code, gp.period::text AS period,
                            (SELECT count(*) FROM known_enrolment e WHERE e.organisation_id = g.organisation_id
                                AND e.group_id = g.id AND e.enrolled_on <= :today
                                AND (e.ended_on IS NULL OR e.ended_on >= :today)
                                AND NOT EXISTS (SELECT FROM place_after_exit l WHERE l.organisation_id = e.organisation_id
                                    AND l.enrolment_id = e.id AND l.free_from <= :today AND l.free_until > :today)) AS members
                        FROM activity_group g
                            LEFT JOIN LATERAL (SELECT gp.programme_id, gp.period FROM group_programme gp
                                WHERE gp.organisation_id = g.organisation_id AND gp.group_id = g.id
                                    AND lower(gp.period) <= :today ORDER BY lower(gp.period) DESC LIMIT 1) gp ON true
                            LEFT JOIN programme p ON p.organisation_id = g.organisation_id AND p.id = gp.programme_id
                        WHERE (:ledBy::uuid IS NULL OR EXISTS (SELECT FROM group_facilitator f
                                WHERE f.organisation_id = g.organisation_id AND f.group_id = g.id
                                    AND f.membership_id = :ledBy AND f.ended_at IS NULL))
                            AND (:kind::text IS NULL OR g.kind = :kind)
                            AND (:programme::text IS NULL OR p.code = :programme)
                            AND (:edge::uuid IS NULL OR (g.name, g.id) %s (SELECT name, id FROM activity_group WHERE id = :edge))
                        ORDER BY g.name %s, g.id %s LIMIT :limit
                        """.formatted(
                                cursor.backwards() ? "<" : ">",
                                cursor.backwards() ? "DESC" : "ASC",
                                cursor.backwards() ? "DESC" : "ASC"))
                .param("today", today)
                .param("ledBy", sight.onlyLedBy())
                .param("kind", filter.kind())
                .param("programme", filter.programmeCode())
                .param("edge", cursor.id())
                .param("limit", PAGE_SIZE + 1)
                .query(GroupQueries::groupRow)
                .list();
    }

    private static GroupRow groupRow(ResultSet row, int number) throws SQLException {
        var period = row.getString("period");
        return new GroupRow(
                new GroupId(row.getObject("id", UUID.class)),
                row.getString("kind"),
                row.getString("name"),
                row.getString("code"),
                period == null ? null : DateRange.ofSql(period),
                row.getObject("capacity", Integer.class),
                row.getInt("members"),
                row.getObject("closed_on", LocalDate.class));
    }

    /**
     * A group with everything that its page says about it.
     *
     * @param leads whether the reader leads it
     */
    public record GroupDetails(
            GroupId id,
            String kind,
            String name,
            @Nullable String description,
            @Nullable RoomId room,
            @Nullable String roomLabel,
            @Nullable Integer capacity,
            @Nullable Integer ageFrom,
            @Nullable Integer ageTo,
            boolean hiddenMembership,
            boolean listedPublicly,
            @Nullable LocalDate closedOn,
            int version,
            int members,
            boolean leads) {}

    /** Empty when there is no such group, or none for this reader. */
    public Optional<GroupDetails> find(GroupId group, GroupSight sight, LocalDate today) {
        return jdbc.sql("""
                        SELECT g.*, r.name || ' · ' || v.name AS room_label,
                            (SELECT count(*) FROM known_enrolment e WHERE e.organisation_id = g.organisation_id
                                AND e.group_id = g.id AND e.enrolled_on <= :today
                                AND (e.ended_on IS NULL OR e.ended_on >= :today)
                                AND NOT EXISTS (SELECT FROM place_after_exit l WHERE l.organisation_id = e.organisation_id
                                    AND l.enrolment_id = e.id AND l.free_from <= :today AND l.free_until > :today)) AS members,
                            EXISTS (SELECT FROM group_facilitator f WHERE f.organisation_id = g.organisation_id
                                AND f.group_id = g.id AND f.membership_id = :self AND f.ended_at IS NULL) AS leads
                        FROM activity_group g
                            LEFT JOIN room r ON r.organisation_id = g.organisation_id AND r.id = g.room_id
                            LEFT JOIN venue v ON v.organisation_id = r.organisation_id AND v.id = r.venue_id
                        WHERE g.id = :group
                        """)
                .param("group", group.value())
                .param("today", today)
                .param("self", sight.membership())
                .query((row, number) -> details(row))
                .optional()
                .filter(found -> found.leads() || sight.onlyLedBy() == null);
    }

    private static GroupDetails details(ResultSet row) throws SQLException {
        var room = row.getObject("room_id", UUID.class);
        return new GroupDetails(
                new GroupId(row.getObject("id", UUID.class)),
                row.getString("kind"),
                row.getString("name"),
                row.getString("description"),
                room == null ? null : new RoomId(room),
                row.getString("room_label"),
                row.getObject("capacity", Integer.class),
                row.getObject("age_from", Integer.class),
                row.getObject("age_to", Integer.class),
                row.getBoolean("hidden_membership"),
                row.getBoolean("listed_publicly"),
                row.getObject("closed_on", LocalDate.class),
                row.getInt("version"),
                row.getInt("members"),
                row.getBoolean("leads"));
    }

    /**
     * Somebody with a place in the group.
     *
     * @param endsOn last day of the place; none while it is open
     * @param exitedOn when the person left the programme under which the group runs; the place is free since
     */
    public record Member(
            PersonId person,
            String givenName,
            String familyName,
            LocalDate enrolledOn,
            @Nullable LocalDate endsOn,
            @Nullable LocalDate exitedOn,
            @Nullable String overrideReason) {

        /** As people are called. */
        public String name() {
            return givenName + " " + familyName;
        }
    }

    /** Somebody with a place in the group; empty when the person has none. */
    public Optional<Member> member(GroupId group, PersonId person, LocalDate today) {
        return members(group, person, today).stream().findFirst();
    }

    /** In the order of the register. */
    List<Member> members(GroupId group, LocalDate today) {
        return members(group, null, today);
    }

    private List<Member> members(GroupId group, @Nullable PersonId only, LocalDate today) {
        return jdbc.sql("""
                        SELECT p.id, p.given_name, p.family_name, e.enrolled_on, e.ended_on, e.override_reason,
                            (SELECT max(l.exited_on) FROM place_after_exit l WHERE l.organisation_id = e.organisation_id
                                AND l.enrolment_id = e.id AND l.free_from <= :today AND l.free_until > :today) AS exited_on
                        FROM known_enrolment e JOIN person p ON p.organisation_id = e.organisation_id AND p.id = e.person_id
                        WHERE e.group_id = :group AND (e.ended_on IS NULL OR e.ended_on >= :today)
                            AND (:only::uuid IS NULL OR e.person_id = :only)
                        ORDER BY p.family_name, p.given_name, p.id, e.ended_on NULLS FIRST LIMIT :limit
                        """)
                .param("group", group.value())
                .param("today", today)
                .param("only", only == null ? null : only.value())
                .param("limit", MOST_MEMBERS)
                .query((row, number) -> new Member(
                        new PersonId(row.getObject("id", UUID.class)),
                        row.getString("given_name"),
                        row.getString("family_name"),
                        row.getObject("enrolled_on", LocalDate.class),
                        row.getObject("ended_on", LocalDate.class),
                        row.getObject("exited_on", LocalDate.class),
                        row.getString("override_reason")))
                .list();
    }

    /** A session of the group, in short. */
    public record GroupSession(
            SessionId id,
            TimeRange time,
            @Nullable String topic,
            SessionStatus status,
            int unanswered,
            @Nullable String room) {}

    /** The next ones, the nearest first. */
    List<GroupSession> upcoming(GroupId group, LocalDate today) {
        return sessions(group, today, "lower(e.period) >= :midnight", "ASC");
    }

    /** The last ones, the latest first. */
    List<GroupSession> past(GroupId group, LocalDate today) {
        return sessions(group, today, "lower(e.period) < :midnight", "DESC");
    }

    private List<GroupSession> sessions(GroupId group, LocalDate today, String when, String order) {
        return jdbc.sql("""
                        SELECT s.id, lower(e.period) AS from_at, upper(e.period) AS to_at, s.topic, s.status, r.name AS room,
                            (SELECT count(*) FROM unanswered_attendance u WHERE u.organisation_id = s.organisation_id
                                AND u.session_id = s.id) AS unanswered
                        FROM session s JOIN calendar_entry e ON e.organisation_id = s.organisation_id AND e.id = s.entry_id
                            LEFT JOIN room r ON r.organisation_id = e.organisation_id AND r.id = e.room_id
                        WHERE s.group_id = :group AND %s ORDER BY lower(e.period) %s, s.id LIMIT :limit
                        """.formatted(when, order))
                .param("group", group.value())
                .param(
                        "midnight",
                        today.atStartOfDay(BusinessDate.ZONE).toInstant().atOffset(ZoneOffset.UTC))
                .param("limit", MOST_SESSIONS)
                .query((row, number) -> new GroupSession(
                        new SessionId(row.getObject("id", UUID.class)),
                        new TimeRange(
                                row.getObject("from_at", OffsetDateTime.class).toInstant(),
                                row.getObject("to_at", OffsetDateTime.class).toInstant()),
                        row.getString("topic"),
                        SessionStatus.ofCode(row.getString("status")),
                        row.getInt("unanswered"),
                        row.getString("room")))
                .list();
    }

    /** A time that the group ran under a programme. */
    public record ProgrammePeriod(
            ProgrammeId programme,
            String code,
            String title,
            @Nullable String community,
            DateRange period,
            boolean countsAsSupport) {}

    /** In order of time. */
    public List<ProgrammePeriod> periods(GroupId group) {
        return jdbc.sql("""
                        SELECT p.id, p.code, p.title, c.name AS community, gp.period::text AS period, r.counts_as_support
                        FROM group_programme gp
                            JOIN programme p ON p.organisation_id = gp.organisation_id AND p.id = gp.programme_id
                            JOIN activity_rule r ON r.organisation_id = gp.organisation_id
                                AND r.programme_id = gp.programme_id AND r.activity_kind = gp.activity_kind
                            LEFT JOIN community c ON c.organisation_id = gp.organisation_id AND c.id = gp.community_id
                        WHERE gp.group_id = :group ORDER BY lower(gp.period)
                        """)
                .param("group", group.value())
                .query((row, number) -> new ProgrammePeriod(
                        new ProgrammeId(row.getObject("id", UUID.class)),
                        row.getString("code"),
                        row.getString("title"),
                        row.getString("community"),
                        DateRange.ofSql(row.getString("period")),
                        row.getBoolean("counts_as_support")))
                .list();
    }

    /** A community and the programme that works with it. */
    record ProgrammeCommunity(CommunityId id, String name, ProgrammeId programme, String programmeCode) {}

    List<ProgrammeCommunity> communities() {
        return jdbc.sql("""
                        SELECT c.id, c.name, p.id AS programme_id, p.code
                        FROM community c JOIN programme p ON p.organisation_id = c.organisation_id AND p.id = c.programme_id
                        ORDER BY p.code, c.name
                        """)
                .query((row, number) -> new ProgrammeCommunity(
                        new CommunityId(row.getObject("id", UUID.class)),
                        row.getString("name"),
                        new ProgrammeId(row.getObject("programme_id", UUID.class)),
                        row.getString("code")))
                .list();
    }

    /** A member of staff, by the name of the account. */
    public record Colleague(MembershipId membership, String name) {}

    /** Who leads the group, by name. */
    public List<Colleague> facilitators(GroupId group) {
        return jdbc.sql("""
                        SELECT m.id, a.display_name
                        FROM group_facilitator f
                            JOIN membership m ON m.organisation_id = f.organisation_id AND m.id = f.membership_id
                            JOIN account a ON a.id = m.account_id
                        WHERE f.group_id = :group AND f.ended_at IS NULL ORDER BY a.display_name COLLATE polish, m.id
                        """)
                .param("group", group.value())
                .query(GroupQueries::colleague)
                .list();
    }

    /** Staff who may lead groups, by name. */
    public List<Colleague> possibleFacilitators() {
        return jdbc.sql("""
                        SELECT m.id, a.display_name FROM membership m JOIN account a ON a.id = m.account_id
                        WHERE m.ended_at IS NULL
                            AND m.roles && ARRAY['coordinator', 'social_worker', 'animator', 'facilitator', 'volunteer_coordinator']
                        ORDER BY a.display_name COLLATE polish, m.id
                        """).query(GroupQueries::colleague).list();
    }

    private static Colleague colleague(ResultSet row, int number) throws SQLException {
        return new Colleague(new MembershipId(row.getObject("id", UUID.class)), row.getString("display_name"));
    }
}
