package pl.mors.activity.group;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.activity.GroupId;
import pl.mors.activity.access.GroupSight;
import pl.mors.activity.care.CarePlace;
import pl.mors.activity.evidence.EvidenceOfGroup;
import pl.mors.community.CommunityId;
import pl.mors.identity.MembershipId;
import pl.mors.platform.DateRange;
import pl.mors.platform.text.Texts;
import pl.mors.programme.ProgrammeId;
import pl.mors.programme.RoomId;

/** Reads a group with its programmes and the people who lead it, as far as the reader sees. */
@Repository
@Transactional(readOnly = true)
public class GroupQueries {

    private final JdbcClient jdbc;

    GroupQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A group with everything that its page says about it.
     *
     * @param excusedLeftOut whether what is missed with an excuse is left out of the time of the threshold
     * @param makingUp whether what is missed can be made up for
     * @param queues whether people wait for a place when it is full
     * @param waiting how many wait or have an offer
     * @param evidence how its sessions are recorded, as of today
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
            @Nullable Integer attendanceThreshold,
            boolean excusedLeftOut,
            boolean makingUp,
            boolean queues,
            int offerDays,
            GroupConditions conditions,
            EvidenceOfGroup evidence,
            boolean hiddenMembership,
            boolean listedPublicly,
            @Nullable LocalDate closedOn,
            int version,
            int members,
            int waiting,
            boolean leads) {

        /** How many more people it has than places. */
        public int over() {
            return capacity == null ? 0 : Math.max(0, members - capacity);
        }
    }

    /** Empty when there is no such group, or none for this reader. */
    public Optional<GroupDetails> find(GroupId group, GroupSight sight, LocalDate today) {
        return jdbc.sql("""
                        SELECT g.*, evidence_on(g.id, :today) AS evidence, r.name || ' · ' || v.name AS room_label,
                            (SELECT count(*) FROM place_span e WHERE e.organisation_id = g.organisation_id
                                AND e.group_id = g.id AND e.from_on <= :today AND e.until_on > :today) AS members,
                            (SELECT count(*) FROM known_waiting_list_entry w WHERE w.organisation_id = g.organisation_id
                                AND w.group_id = g.id AND w.outcome IS NULL) AS waiting,
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

    /** How many sign-ups to it wait for an answer. */
    int signUps(GroupId group, LocalDate today) {
        return jdbc.sql("""
                        SELECT count(*) FROM sign_up WHERE group_id = :group AND outcome IS NULL AND expires_on >= :today
                        """)
                .param("group", group.value())
                .param("today", today)
                .query(Integer.class)
                .single();
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
                row.getObject("attendance_threshold", Integer.class),
                row.getBoolean("excused_left_out"),
                row.getBoolean("making_up"),
                row.getString("when_full").equals("queue"),
                row.getInt("offer_days"),
                new GroupConditions(
                        row.getBoolean("community_only"),
                        row.getString("residents_of"),
                        row.getBoolean("guardian_consent"),
                        CarePlace.ofCode(row.getString("care_place")),
                        row.getObject("closes_after", Integer.class)),
                EvidenceOfGroup.ofCode(row.getString("evidence")),
                row.getBoolean("hidden_membership"),
                row.getBoolean("listed_publicly"),
                row.getObject("closed_on", LocalDate.class),
                row.getInt("version"),
                row.getInt("members"),
                row.getInt("waiting"),
                row.getBoolean("leads"));
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

    /** Whether a programme runs the group on that day. */
    public boolean runsUnderProgramme(GroupId group, LocalDate day) {
        return jdbc.sql("""
                        SELECT EXISTS (SELECT FROM group_programme p WHERE p.group_id = :group AND p.period @> :day::date)
                        """)
                .param("group", group.value())
                .param("day", day)
                .query(Boolean.class)
                .single();
    }

    /**
     * Another way of recording its sessions, from a day to come on.
     *
     * @param from its first day
     */
    public record PlannedEvidence(EvidenceOfGroup evidence, LocalDate from) {

        /** From when on, and which. */
        public String words() {
            return Texts.t("activity.group.evidence.planned", from, evidence.label());
        }
    }

    /** In order of time. */
    List<PlannedEvidence> plannedEvidence(GroupId group, LocalDate today) {
        return jdbc.sql("""
                        SELECT evidence, from_on FROM known_group_evidence
                        WHERE group_id = :group AND from_on > :today ORDER BY from_on
                        """)
                .param("group", group.value())
                .param("today", today)
                .query((row, number) -> new PlannedEvidence(
                        EvidenceOfGroup.ofCode(row.getString("evidence")), row.getObject("from_on", LocalDate.class)))
                .list();
    }

    /**
     * How many places are given, and promised.
     *
     * @param taken on that day or a later one
     * @param offered to people who waited and have not answered yet
     * @param waiting for a place, those with an offer included
     */
    public record Places(int taken, int offered, int waiting) {

        static final Places NONE = new Places(0, 0, 0);
    }

    Places places(GroupId group, LocalDate today) {
        return jdbc.sql("""
                        SELECT (SELECT count(*) FROM place_span e WHERE e.group_id = :group
                                AND e.until_on > :today AND (e.from_on <= :today OR NOT e.after_exit)) AS taken,
                            count(o.id) AS offered, count(*) AS waiting
                        FROM known_waiting_list_entry w
                            LEFT JOIN known_place_offer o ON o.organisation_id = w.organisation_id
                                AND o.together_id = w.together_id AND o.answer IS NULL
                        WHERE w.group_id = :group AND w.outcome IS NULL
                        """)
                .param("group", group.value())
                .param("today", today)
                .query((row, number) -> new Places(row.getInt("taken"), row.getInt("offered"), row.getInt("waiting")))
                .single();
    }

    /** Whether the programme of that day counts attendance as support although people are only counted. */
    public boolean isHeadcountOfSupport(GroupId group, LocalDate day) {
        return jdbc.sql("""
                        SELECT EXISTS (SELECT FROM headcount_of_support h
                            WHERE h.group_id = :group AND h.from_on <= :day AND h.until_on > :day)
                        """)
                .param("group", group.value())
                .param("day", day)
                .query(Boolean.class)
                .single();
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

    /** Staff who may lead groups, by name: their role opens the sheets of what they lead. */
    public List<Colleague> possibleFacilitators() {
        return jdbc.sql("""
                        SELECT m.id, a.display_name FROM membership m JOIN account a ON a.id = m.account_id
                        WHERE m.ended_at IS NULL
                            AND m.roles && ARRAY['coordinator', 'social_worker', 'animator', 'facilitator']
                        ORDER BY a.display_name COLLATE polish, m.id
                        """).query(GroupQueries::colleague).list();
    }

    private static Colleague colleague(ResultSet row, int number) throws SQLException {
        return new Colleague(new MembershipId(row.getObject("id", UUID.class)), row.getString("display_name"));
    }
}
