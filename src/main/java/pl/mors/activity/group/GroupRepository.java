package pl.mors.activity.group;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.mors.activity.GroupId;
import pl.mors.activity.evidence.EvidenceOfGroup;
import pl.mors.identity.MembershipId;
import pl.mors.platform.DateRange;
import pl.mors.platform.Ids;
import pl.mors.programme.ProgrammeId;

@Repository
class GroupRepository {

    private final JdbcClient jdbc;

    GroupRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(GroupId id, GroupValues values) {
        statement(id, values, """
                INSERT INTO activity_group (organisation_id, id, kind, name, description, room_id, capacity, age_from, age_to,
                    attendance_threshold, excused_left_out, making_up, when_full, offer_days, community_only, residents_of, guardian_consent, care_place, closes_after, hidden_membership, listed_publicly)
                VALUES (current_organisation(), :id, :kind, :name, :description, :room, :capacity, :ageFrom, :ageTo,
                    :attendanceThreshold, :excusedLeftOut, :makingUp, :whenFull, :offerDays, :communityOnly, :residentsOf, :guardianConsent, :carePlace, :closesAfter, :hiddenMembership, :listedPublicly)
                """).update();
    }

    /** How its sessions are recorded on a day. */
    EvidenceOfGroup evidence(GroupId group, LocalDate day) {
        return EvidenceOfGroup.ofCode(jdbc.sql("SELECT evidence_on(:group, :day)")
                .param("group", group.value())
                .param("day", day)
                .query(String.class)
                .single());
    }

    /** Whether its sessions are, or were, recorded by codes. */
    boolean hasCodeList(GroupId group) {
        return jdbc.sql(
                        "SELECT EXISTS (SELECT FROM known_group_evidence WHERE group_id = :group AND evidence = 'code_list')")
                .param("group", group.value())
                .query(Boolean.class)
                .single();
    }

    /** Day of the last session that was held. */
    Optional<LocalDate> lastHeld(GroupId group) {
        return jdbc.sql("""
                        SELECT max(e.on_day) AS on_day FROM known_held_session s
                            JOIN calendar_entry e ON e.organisation_id = s.organisation_id AND e.id = s.entry_id
                        WHERE s.group_id = :group HAVING count(*) > 0
                        """)
                .param("group", group.value())
                .query((row, number) -> row.getObject("on_day", LocalDate.class))
                .optional();
    }

    /** @param from first day; none for the beginning. What was to hold from a later day holds no more. */
    void keepEvidence(GroupId group, EvidenceOfGroup evidence, @Nullable LocalDate from) {
        jdbc.sql("""
                        UPDATE group_evidence SET superseded_at = clock_timestamp()
                        WHERE group_id = :group AND superseded_at IS NULL
                            AND coalesce(from_on, '-infinity') >= coalesce(:from::date, '-infinity')
                        """).param("group", group.value()).param("from", from).update();
        jdbc.sql("""
                        INSERT INTO group_evidence (organisation_id, id, group_id, evidence, from_on)
                        VALUES (current_organisation(), :id, :group, :evidence, :from)
                        """)
                .param("id", Ids.next())
                .param("group", group.value())
                .param("evidence", evidence.code())
                .param("from", from)
                .update();
    }

    /** What was to hold from a later day holds no more. */
    void dropEvidenceAfter(GroupId group, LocalDate today) {
        jdbc.sql("""
                        UPDATE group_evidence SET superseded_at = clock_timestamp()
                        WHERE group_id = :group AND superseded_at IS NULL AND from_on > :today
                        """).param("group", group.value()).param("today", today).update();
    }

    /** As it stands: whom it is for, or where it is held, says that its members are minors. */
    boolean isForMinors(GroupId group) {
        return jdbc.sql(
                        "SELECT coalesce(age_to <= :majority, false) OR care_place IS NOT NULL FROM activity_group WHERE id = :group")
                .param("majority", GroupValues.MAJORITY)
                .param("group", group.value())
                .query(Boolean.class)
                .single();
    }

    boolean hasHiddenMembership(GroupId group) {
        return jdbc.sql("SELECT hidden_membership FROM activity_group WHERE id = :group")
                .param("group", group.value())
                .query(Boolean.class)
                .single();
    }

    /** @return whether the group was still at this version */
    boolean update(GroupId id, int version, GroupValues values, @Nullable LocalDate closedOn) {
        return statement(id, values, """
                        UPDATE activity_group SET kind = :kind, name = :name, description = :description, room_id = :room,
                            capacity = :capacity, age_from = :ageFrom, age_to = :ageTo,
                            attendance_threshold = :attendanceThreshold, excused_left_out = :excusedLeftOut, making_up = :makingUp, when_full = :whenFull,
                            offer_days = :offerDays, community_only = :communityOnly, residents_of = :residentsOf, guardian_consent = :guardianConsent, care_place = :carePlace, closes_after = :closesAfter,
                            hidden_membership = :hiddenMembership,
                            listed_publicly = :listedPublicly, closed_on = :closedOn, version = version + 1
                        WHERE id = :id AND version = :version
                        """)
                        .param("version", version)
                        .param("closedOn", closedOn)
                        .update()
                == 1;
    }

    /** How many sessions are still planned for that day or a later one. */
    int plannedFrom(GroupId group, LocalDate day) {
        return jdbc.sql("""
                        SELECT count(*) FROM session s
                            JOIN calendar_entry e ON e.organisation_id = s.organisation_id AND e.id = s.entry_id
                        WHERE s.group_id = :group AND s.status = 'planned' AND e.on_day >= :day
                        """)
                .param("group", group.value())
                .param("day", day)
                .query(Integer.class)
                .single();
    }

    private JdbcClient.StatementSpec statement(GroupId id, GroupValues values, String sql) {
        var room = values.room();
        var carePlace = values.conditions().carePlace();
        return jdbc.sql(sql)
                .param("id", id.value())
                .param("kind", values.kind())
                .param("name", values.name())
                .param("description", values.description())
                .param("room", room == null ? null : room.value())
                .param("capacity", values.capacity())
                .param("ageFrom", values.ageFrom())
                .param("ageTo", values.ageTo())
                .param("attendanceThreshold", values.attendanceThreshold())
                .param("excusedLeftOut", values.excusedLeftOut())
                .param("makingUp", values.makingUp())
                .param("whenFull", values.queues() ? "queue" : "stop")
                .param("offerDays", values.offerDays())
                .param("communityOnly", values.conditions().communityOnly())
                .param("residentsOf", values.conditions().residentsOf())
                .param("guardianConsent", values.conditions().guardianConsent())
                .param("carePlace", carePlace == null ? null : carePlace.code())
                .param("closesAfter", values.conditions().closesAfter())
                .param("hiddenMembership", values.hiddenMembership())
                .param("listedPublicly", values.listedPublicly());
    }

    /** Who leads it now. */
    Set<MembershipId> leading(GroupId group) {
        return jdbc.sql("SELECT membership_id FROM group_facilitator WHERE group_id = :group AND ended_at IS NULL")
                .param("group", group.value())
                .query((row, number) -> new MembershipId(row.getObject("membership_id", UUID.class)))
                .set();
    }

    /** Makes exactly these members of staff lead the group; who led it before stays on record. */
    void replaceFacilitators(GroupId group, List<MembershipId> facilitators) {
        var wanted = facilitators.stream()
                .distinct()
                .map(one -> one.value().toString())
                .toArray(String[]::new);
        jdbc.sql("""
                WITH wanted AS (SELECT unnest(:wanted::uuid[]) AS membership_id, unnest(:ids::uuid[]) AS id),
                ended AS (
                    UPDATE group_facilitator f SET ended_at = now()
                    WHERE f.group_id = :group AND f.ended_at IS NULL
                        AND f.membership_id NOT IN (SELECT membership_id FROM wanted)
                )
                INSERT INTO group_facilitator (organisation_id, id, group_id, membership_id)
                SELECT current_organisation(), w.id, :group, w.membership_id FROM wanted w
                WHERE NOT EXISTS (SELECT FROM group_facilitator f
                    WHERE f.group_id = :group AND f.membership_id = w.membership_id AND f.ended_at IS NULL)
                """)
                .param("group", group.value())
                .param("wanted", wanted)
                .param("ids", newIds(wanted.length))
                .update();
    }

    private static String[] newIds(int count) {
        var ids = new String[count];
        for (int i = 0; i < count; i++) {
            ids[i] = Ids.next().toString();
        }
        return ids;
    }

    /**
     * A group that is about to be carried over.
     *
     * @param periodId the last period under a programme; none for a group that never ran under one
     */
    record LockedGroup(@Nullable UUID periodId, CarryOverDay.Standing standing) {}

    /** Reads where the group stands and keeps other changes of its programmes waiting. */
    Optional<LockedGroup> lock(GroupId group) {
        return jdbc.sql("""
                        SELECT g.closed_on, p.id AS period_id, p.programme_id, p.period::text AS period
                        FROM activity_group g
                            LEFT JOIN LATERAL (SELECT * FROM group_programme p WHERE p.organisation_id = g.organisation_id
                                AND p.group_id = g.id ORDER BY lower(p.period) DESC LIMIT 1) p ON true
                        WHERE g.id = :group FOR UPDATE OF g
                        """)
                .param("group", group.value())
                .query((row, number) -> {
                    var period = row.getString("period");
                    var programme = row.getObject("programme_id", UUID.class);
                    return new LockedGroup(
                            row.getObject("period_id", UUID.class),
                            new CarryOverDay.Standing(
                                    row.getObject("closed_on", LocalDate.class),
                                    programme == null ? null : new ProgrammeId(programme),
                                    period == null ? null : DateRange.ofSql(period)));
                })
                .optional();
    }

    void insertPeriod(GroupId group, ProgrammePlace place, DateRange period) {
        var community = place.community();
        jdbc.sql("""
                INSERT INTO group_programme (organisation_id, id, group_id, programme_id, activity_kind, community_id, period)
                VALUES (current_organisation(), :id, :group, :programme, :kind, :community, :period::daterange)
                """)
                .param("id", Ids.next())
                .param("group", group.value())
                .param("programme", place.programme().value())
                .param("kind", place.activityKind())
                .param("community", community == null ? null : community.value())
                .param("period", period.toSql())
                .update();
    }

    void endPeriod(UUID period, LocalDate lastDay) {
        jdbc.sql("""
                UPDATE group_programme SET period = daterange(lower(period), :lastDay, '[]')
                WHERE id = :id AND (upper_inf(period) OR upper(period) > :lastDay)
                """).param("id", period).param("lastDay", lastDay).update();
    }
}
