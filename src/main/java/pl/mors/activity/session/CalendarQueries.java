package pl.mors.activity.session;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.activity.GroupId;
import pl.mors.activity.OutsideBookingId;
import pl.mors.activity.SessionId;
import pl.mors.activity.access.GroupSight;
import pl.mors.calendar.TimeRange;
import pl.mors.platform.Coded;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.Option;

/** Reads the sessions of a week or a month for the staff: as a list by day, and for the grid of a week. */
@Repository
@Transactional(readOnly = true)
public class CalendarQueries {

    /** Where it went is the time to which a session was moved; whoever sees the one sees the other, which is of the same group. */
    private static final String COLUMNS = """
            s.id, g.name, lower(e.period) AS from_at, upper(e.period) AS to_at, r.name AS room, s.status,
            CASE WHEN s.moved_to_id IS NOT NULL THEN (SELECT lower(m.period) FROM session m
                WHERE m.organisation_id = s.organisation_id AND m.id = s.moved_to_id) END AS new_from,
            CASE WHEN s.moved_to_id IS NOT NULL THEN (SELECT upper(m.period) FROM session m
                WHERE m.organisation_id = s.organisation_id AND m.id = s.moved_to_id) END AS new_to, g.hidden_membership, EXISTS (SELECT FROM session_leader l
                WHERE l.organisation_id = s.organisation_id AND l.session_id = s.id AND l.membership_id = :self) AS leads
            """;

    private static final String SESSIONS = """
            FROM calendar_entry e
                JOIN session s ON s.organisation_id = e.organisation_id AND s.entry_id = e.id
                JOIN activity_group g ON g.organisation_id = s.organisation_id AND g.id = s.group_id
                LEFT JOIN room r ON r.organisation_id = e.organisation_id AND r.id = e.room_id
            WHERE lower(e.period) >= :from AND lower(e.period) < :to
                AND (:ledBy::uuid IS NULL OR EXISTS (SELECT FROM session_leader l
                    WHERE l.organisation_id = s.organisation_id AND l.session_id = s.id AND l.membership_id = :ledBy))
            """;

    private static final String OF_GROUP = "AND s.group_id = :group\n";

    private static final String IN_ROOM = "AND e.room_id = :room\n";

    /** A session is led by whom its page names, or by whoever leads its group while nobody is named. */
    private static final String LED_BY = """
            AND CASE WHEN EXISTS (SELECT FROM calendar_staff c
                    WHERE c.organisation_id = e.organisation_id AND c.entry_id = e.id AND c.replaced_at IS NULL)
                THEN EXISTS (SELECT FROM calendar_staff c WHERE c.organisation_id = e.organisation_id AND c.entry_id = e.id
                    AND c.replaced_at IS NULL AND c.membership_id = :leader)
                ELSE EXISTS (SELECT FROM group_facilitator f WHERE f.organisation_id = s.organisation_id
                    AND f.group_id = s.group_id AND f.ended_at IS NULL AND f.membership_id = :leader) END
            """;

    private static final String IN_ORDER = "ORDER BY lower(e.period), g.name, s.id";

    private final JdbcClient jdbc;

    CalendarQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A session in a list by day.
     *
     * @param equipment what it has, in words; none also where it does not take place
     * @param movedTo its new time; none where it was not moved
     * @param unanswered how many of the group its sheet says nothing about, although it was held
     * @param reachesGroup whether the reader may open the page of the group
     * @param names whether the reader may know who is in the group
     */
    public record CalendarRow(
            SessionId id,
            GroupId group,
            String groupName,
            String groupKind,
            TimeRange time,
            @Nullable String room,
            @Nullable String equipment,
            @Nullable String topic,
            SessionStatus status,
            @Nullable TimeRange movedTo,
            int unanswered,
            boolean reachesGroup,
            boolean names)
            implements CalendarEntry {

        @Override
        public String name() {
            return groupName;
        }

        @Override
        public boolean takesPlace() {
            return status.takesPlace();
        }
    }

    /**
     * A session in the grid.
     *
     * @param movedTo its new time; none where it was not moved
     * @param names whether the reader may know who is in the group
     */
    public record WeekRow(
            SessionId id,
            String groupName,
            TimeRange time,
            @Nullable String room,
            SessionStatus status,
            @Nullable TimeRange movedTo,
            boolean names)
            implements CalendarEntry {

        public boolean isPlanned() {
            return status == SessionStatus.PLANNED;
        }

        @Override
        public String name() {
            return groupName;
        }

        @Override
        public boolean takesPlace() {
            return status.takesPlace();
        }
    }

    /**
     * A booking by others, which is in the list and in the grid.
     *
     * @param purpose what they have the room for; who they are, its page says
     */
    public record BookingRow(OutsideBookingId booking, String purpose, TimeRange time, String room)
            implements CalendarEntry {

        @Override
        public String name() {
            return Texts.t("activity.booking.what", purpose);
        }

        @Override
        public boolean takesPlace() {
            return true;
        }
    }

    /** The sessions that start within a time, in order of time. */
    List<CalendarRow> list(TimeRange time, CalendarFilter filter, GroupSight sight) {
        return jdbc.sql("""
                        SELECT %s, g.id AS group_id, g.kind, s.topic,
                            (SELECT string_agg(h.words, ', ' ORDER BY h.name, h.words) FROM equipment_at_entry h
                                WHERE h.organisation_id = e.organisation_id AND h.entry_id = e.id
                                    AND s.status IN ('planned', 'held')) AS equipment,
                            (SELECT count(*) FROM unanswered_attendance u WHERE u.organisation_id = s.organisation_id
                                AND u.session_id = s.id) AS unanswered,
                            :ledBy::uuid IS NULL OR EXISTS (SELECT FROM group_facilitator f
                                WHERE f.organisation_id = g.organisation_id AND f.group_id = g.id
                                    AND f.membership_id = :ledBy AND f.ended_at IS NULL) AS reaches_group
                        %s %s
                        """.formatted(COLUMNS, sessions(filter), IN_ORDER))
                .param("from", time.sqlFrom())
                .param("to", time.sqlTo())
                .params(sight.params())
                .params(filter.params())
                .query((row, number) -> new CalendarRow(
                        new SessionId(row.getObject("id", UUID.class)),
                        new GroupId(row.getObject("group_id", UUID.class)),
                        row.getString("name"),
                        row.getString("kind"),
                        TimeRange.ofRow(row),
                        row.getString("room"),
                        row.getString("equipment"),
                        row.getString("topic"),
                        Coded.of(SessionStatus.class, row.getString("status")),
                        movedTo(row),
                        row.getInt("unanswered"),
                        row.getBoolean("reaches_group"),
                        sight.names(row.getBoolean("hidden_membership"), row.getBoolean("leads"))))
                .list();
    }

    /** The same for the grid, without what was recorded by mistake. */
    List<WeekRow> grid(TimeRange time, CalendarFilter filter, GroupSight sight) {
        return jdbc.sql("SELECT %s %s AND s.status <> 'annulled' %s".formatted(COLUMNS, sessions(filter), IN_ORDER))
                .param("from", time.sqlFrom())
                .param("to", time.sqlTo())
                .params(sight.params())
                .params(filter.params())
                .query((row, number) -> new WeekRow(
                        new SessionId(row.getObject("id", UUID.class)),
                        row.getString("name"),
                        TimeRange.ofRow(row),
                        row.getString("room"),
                        Coded.of(SessionStatus.class, row.getString("status")),
                        movedTo(row),
                        sight.names(row.getBoolean("hidden_membership"), row.getBoolean("leads"))))
                .list();
    }

    /** The bookings by others that start within a time, in order of time; none where a group or its leader is asked for. */
    List<BookingRow> bookings(TimeRange time, CalendarFilter filter) {
        if (filter.group() != null || filter.leader() != null) {
            return List.of();
        }
        return jdbc.sql("""
                        SELECT b.id, b.purpose, lower(e.period) AS from_at, upper(e.period) AS to_at, r.name AS room
                        FROM outside_booking_time t
                            JOIN outside_booking b ON b.organisation_id = t.organisation_id AND b.id = t.booking_id
                            JOIN calendar_entry e ON e.organisation_id = t.organisation_id AND e.id = t.entry_id
                            JOIN room r ON r.organisation_id = e.organisation_id AND r.id = e.room_id
                        WHERE t.called_off_at IS NULL AND lower(e.period) >= :from AND lower(e.period) < :to
                            AND (:room::uuid IS NULL OR e.room_id = :room)
                        ORDER BY lower(e.period), b.purpose, t.id
                        """)
                .param("from", time.sqlFrom())
                .param("to", time.sqlTo())
                .param("room", filter.room())
                .query((row, number) -> new BookingRow(
                        new OutsideBookingId(row.getObject("id", UUID.class)),
                        row.getString("purpose"),
                        TimeRange.ofRow(row),
                        row.getString("room")))
                .list();
    }

    /** Only what is asked for stands in the statement: the planner takes a condition that may be none for one that leaves little. */
    private static String sessions(CalendarFilter filter) {
        return SESSIONS
                + (filter.group() == null ? "" : OF_GROUP)
                + (filter.room() == null ? "" : IN_ROOM)
                + (filter.leader() == null ? "" : LED_BY);
    }

    /** The groups that a calendar from this day on can be narrowed down to: those that were not closed before. */
    List<Option> groups(LocalDate from, GroupSight sight) {
        return jdbc.sql("""
                        SELECT g.id, g.name FROM activity_group g
                        WHERE (g.closed_on IS NULL OR g.closed_on > :from)
                            AND (:ledBy::uuid IS NULL OR EXISTS (SELECT FROM group_facilitator f
                                WHERE f.organisation_id = g.organisation_id AND f.group_id = g.id
                                    AND f.membership_id = :ledBy AND f.ended_at IS NULL))
                        ORDER BY g.name, g.id
                        """)
                .param("from", from)
                .param("ledBy", sight.onlyLedBy())
                .query((row, number) -> Option.of(row.getString("id"), row.getString("name")))
                .list();
    }

    private static @Nullable TimeRange movedTo(ResultSet row) throws SQLException {
        return row.getObject("new_from") == null ? null : TimeRange.ofRow(row, "new_from", "new_to");
    }
}
