package pl.mors.activity.session;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.activity.ActivityKinds;
import pl.mors.activity.ActivityUrls;
import pl.mors.activity.GroupId;
import pl.mors.activity.SessionId;
import pl.mors.activity.access.GroupSight;
import pl.mors.activity.evidence.EvidenceOfGroup;
import pl.mors.calendar.TimeRange;
import pl.mors.platform.Coded;
import pl.mors.programme.RoomId;

/** Reads sessions for their pages, as far as the reader sees. */
@Repository
@Transactional(readOnly = true)
public class SessionQueries {

    private final JdbcClient jdbc;

    SessionQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Where to, or where from, a session was moved. */
    public record OtherDate(SessionId session, TimeRange time) {}

    /**
     * A session with everything that its page says about it.
     *
     * @param collided whether it was held in a room, or by staff, that were in use elsewhere too
     * @param roomWithdrawnOn from when on its room is of no use, where it is planned for that day or later; none otherwise
     * @param facilitatorReplaced whether somebody else was to lead it before
     * @param outsideProgramme whether the group ran under no programme that day, although it does on others
     * @param unanswered how many of the group its sheet says nothing about, although it was held
     * @param evidence how it is recorded
     * @param headcountOfSupport whether that cannot prove the support which it is
     * @param guests how many were there whose names nobody took; none while nobody said
     * @param movedTo what it became; none where it was not moved
     * @param movedFrom what became it; none where none was moved here
     * @param lastDay when it was to be, or is in the end where it was moved to a later day
     * @param leads whether the reader leads the group, or was given this session of it
     * @param reachesGroup whether the reader may open the page of the group
     */
    public record SessionDetails(
            SessionId id,
            GroupId group,
            String groupName,
            String groupKind,
            boolean hiddenMembership,
            TimeRange time,
            @Nullable RoomId room,
            @Nullable String roomLabel,
            @Nullable LocalDate roomWithdrawnOn,
            List<String> facilitators,
            boolean facilitatorReplaced,
            @Nullable String topic,
            SessionStatus status,
            @Nullable String statusReason,
            @Nullable OtherDate movedTo,
            @Nullable OtherDate movedFrom,
            LocalDate lastDay,
            boolean recordedLate,
            @Nullable String overrideReason,
            boolean collided,
            boolean outsideProgramme,
            int present,
            int excused,
            int absent,
            int unanswered,
            EvidenceOfGroup evidence,
            boolean headcountOfSupport,
            @Nullable Integer guests,
            int version,
            boolean leads,
            boolean reachesGroup) {

        /** Where its group is; none for whoever was given this session alone. */
        public @Nullable String groupHref() {
            return reachesGroup ? ActivityUrls.group(group) : null;
        }

        /** The page around it: that of its group, or the week in which it stands. */
        public String aroundHref() {
            var href = groupHref();
            return href == null ? CalendarSpan.week(time.day()).href() : href;
        }

        /** Whether it is entered as one that was held, should it have taken place after all, which its group's page leads to. */
        public boolean isEnteredAnew(LocalDate today) {
            return reachesGroup && status.isEnteredAnew(time.day(), today);
        }

        /** Whether its group goes on outings and trips. */
        public boolean isTrip() {
            return ActivityKinds.isOuting(groupKind);
        }

        public boolean isPlanned() {
            return status == SessionStatus.PLANNED;
        }

        /** Whether it is planned for today or later. */
        public boolean isToCome(LocalDate today) {
            return isPlanned() && !time.day().isBefore(today);
        }
    }

    /** @param names whether the reader may know who goes along */
    TripOfSession trip(SessionId session, boolean names) {
        return jdbc.sql("""
                        SELECT t.returns_at, CASE WHEN :names THEN (
                            SELECT string_agg(g.given_name || ' ' || g.family_name, ', ' ORDER BY g.family_name, g.given_name, g.id)
                            FROM known_trip_guardian g WHERE g.organisation_id = s.organisation_id AND g.session_id = s.id) END
                            AS guardians
                        FROM session s
                            LEFT JOIN known_trip_file t ON t.organisation_id = s.organisation_id AND t.session_id = s.id
                        WHERE s.id = :session
                        """)
                .param("session", session.value())
                .param("names", names)
                .query((row, number) -> {
                    var returns = row.getObject("returns_at", OffsetDateTime.class);
                    return new TripOfSession(
                            returns == null ? null : returns.toInstant(),
                            Optional.ofNullable(row.getString("guardians")).orElse(""));
                })
                .single();
    }

    /** Empty when there is no such session, or none for this reader. */
    public Optional<SessionDetails> find(SessionId session, GroupSight sight) {
        return jdbc.sql("""
                        SELECT s.*, lower(moved.period) AS new_from, upper(moved.period) AS new_to,
                            CASE WHEN s.status = 'moved' THEN greatest(e.on_day, (SELECT l.on_day FROM changed_session c
                                    JOIN session t ON t.organisation_id = c.organisation_id AND t.id = c.last_id
                                    JOIN calendar_entry l ON l.organisation_id = t.organisation_id AND l.id = t.entry_id
                                WHERE c.organisation_id = s.organisation_id AND c.session_id = s.id)) ELSE e.on_day END AS last_day,
                            origin.id AS moved_from_id, lower(origin.period) AS old_from, upper(origin.period) AS old_to, g.name AS group_name, g.kind AS group_kind, g.hidden_membership, lower(e.period) AS from_at,
                            upper(e.period) AS to_at, e.room_id, r.name || ' · ' || v.name AS room_label,
                            CASE WHEN s.status = 'planned' AND r.withdrawn_on <= e.on_day THEN r.withdrawn_on END AS room_withdrawn_on,
                            s.status = 'held' AND NOT e.occupies AS collided,
                            EXISTS (SELECT FROM group_programme p WHERE p.organisation_id = g.organisation_id AND p.group_id = g.id)
                                AND NOT EXISTS (SELECT FROM group_programme p
                                        JOIN programme m ON m.organisation_id = p.organisation_id AND m.id = p.programme_id
                                    WHERE p.organisation_id = g.organisation_id AND p.group_id = g.id
                                        AND p.period @> e.on_day AND m.implementation_period @> e.on_day)
                                AS outside_programme,
                            ARRAY(SELECT a.display_name FROM calendar_staff c
                                JOIN membership m ON m.organisation_id = c.organisation_id AND m.id = c.membership_id
                                JOIN account a ON a.id = m.account_id
                                WHERE c.organisation_id = e.organisation_id AND c.entry_id = e.id
                                    AND c.replaced_at IS NULL ORDER BY 1) AS facilitators,
                            EXISTS (SELECT FROM calendar_staff c WHERE c.organisation_id = e.organisation_id
                                AND c.entry_id = e.id AND (c.replaced_at IS NOT NULL OR c.added_at IS NOT NULL)) AS facilitator_replaced,
                            n.present, n.excused, n.absent, evidence_on(g.id, e.on_day) AS evidence,
                            EXISTS (SELECT FROM headcount_of_support h WHERE h.organisation_id = g.organisation_id
                                AND h.group_id = g.id AND h.from_on <= e.on_day AND h.until_on > e.on_day) AS headcount_of_support,
                            (SELECT c.guests FROM known_guest_count c WHERE c.organisation_id = s.organisation_id
                                AND c.session_id = s.id) AS guests,
                            (SELECT count(*) FROM unanswered_attendance u WHERE u.organisation_id = s.organisation_id
                                AND u.session_id = s.id) AS unanswered,
                            EXISTS (SELECT FROM session_leader l WHERE l.organisation_id = s.organisation_id
                                AND l.session_id = s.id AND l.membership_id = :self) AS leads,
                            :ledBy::uuid IS NULL OR EXISTS (SELECT FROM group_facilitator f
                                WHERE f.organisation_id = g.organisation_id AND f.group_id = g.id
                                    AND f.membership_id = :ledBy AND f.ended_at IS NULL) AS reaches_group
                        FROM session s
                            JOIN activity_group g ON g.organisation_id = s.organisation_id AND g.id = s.group_id
                            JOIN calendar_entry e ON e.organisation_id = s.organisation_id AND e.id = s.entry_id
                            LEFT JOIN room r ON r.organisation_id = e.organisation_id AND r.id = e.room_id
                            LEFT JOIN venue v ON v.organisation_id = r.organisation_id AND v.id = r.venue_id
                            LEFT JOIN session moved ON moved.organisation_id = s.organisation_id AND moved.id = s.moved_to_id
                            LEFT JOIN session origin ON origin.organisation_id = s.organisation_id AND origin.moved_to_id = s.id
                            CROSS JOIN LATERAL (SELECT count(*) FILTER (WHERE a.status = 'present') AS present,
                                count(*) FILTER (WHERE a.status = 'excused') AS excused,
                                count(*) FILTER (WHERE a.status = 'absent') AS absent
                                FROM known_attendance a WHERE a.organisation_id = s.organisation_id
                                    AND a.session_id = s.id) n
                        WHERE s.id = :session
                        """)
                .param("session", session.value())
                .params(sight.params())
                .query((row, number) -> details(row))
                .optional()
                .filter(found -> sight.reaches(found.leads()));
    }

    private static SessionDetails details(ResultSet row) throws SQLException {
        var room = row.getObject("room_id", UUID.class);
        return new SessionDetails(
                new SessionId(row.getObject("id", UUID.class)),
                new GroupId(row.getObject("group_id", UUID.class)),
                row.getString("group_name"),
                row.getString("group_kind"),
                row.getBoolean("hidden_membership"),
                TimeRange.ofRow(row),
                room == null ? null : new RoomId(room),
                row.getString("room_label"),
                row.getObject("room_withdrawn_on", LocalDate.class),
                List.of((String[]) row.getArray("facilitators").getArray()),
                row.getBoolean("facilitator_replaced"),
                row.getString("topic"),
                Coded.of(SessionStatus.class, row.getString("status")),
                row.getString("status_reason"),
                other(row, "moved_to_id", "new_from", "new_to"),
                other(row, "moved_from_id", "old_from", "old_to"),
                row.getObject("last_day", LocalDate.class),
                row.getBoolean("recorded_late"),
                row.getString("override_reason"),
                row.getBoolean("collided"),
                row.getBoolean("outside_programme"),
                row.getInt("present"),
                row.getInt("excused"),
                row.getInt("absent"),
                row.getInt("unanswered"),
                EvidenceOfGroup.ofCode(row.getString("evidence")),
                row.getBoolean("headcount_of_support"),
                row.getObject("guests", Integer.class),
                row.getInt("version"),
                row.getBoolean("leads"),
                row.getBoolean("reaches_group"));
    }

    private static @Nullable OtherDate other(ResultSet row, String id, String from, String to) throws SQLException {
        var session = row.getObject(id, UUID.class);
        return session == null ? null : new OtherDate(new SessionId(session), TimeRange.ofRow(row, from, to));
    }
}
