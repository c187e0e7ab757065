package pl.mors.activity.enrolment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.activity.GroupId;
import pl.mors.activity.SessionId;
import pl.mors.person.PersonId;
import pl.mors.platform.text.Texts;

/**
 * Reads on which planned trips of a group somebody has a place, which goes with the place in the group. Who is on board already
 * stays on the list of that trip.
 */
@Repository
@Transactional(readOnly = true)
public class ComingTripQueries {

    private final JdbcClient jdbc;

    ComingTripQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A trip that is planned. */
    public record ComingTrip(
            SessionId session, LocalDate day, @Nullable String topic) {

        /** Its day, and what it is. */
        public String words() {
            return topic == null ? Texts.date(day) : Texts.date(day) + ", " + topic;
        }
    }

    /** In order of time. */
    List<ComingTrip> coming(GroupId group, PersonId person, LocalDate from) {
        return jdbc.sql("""
                        SELECT s.id, e.on_day, s.topic FROM known_trip_place t
                            JOIN session s ON s.organisation_id = t.organisation_id AND s.id = t.session_id AND s.status = 'planned'
                            JOIN calendar_entry e ON e.organisation_id = s.organisation_id AND e.id = s.entry_id
                        WHERE s.group_id = :group AND t.person_id = :person AND t.going AND e.on_day >= :from
                            AND NOT EXISTS (SELECT FROM known_boarding b WHERE b.organisation_id = s.organisation_id
                                AND b.session_id = s.id AND b.person_id = t.person_id AND b.on_board)
                        ORDER BY e.on_day, s.id
                        """)
                .param("group", group.value())
                .param("person", person.value())
                .param("from", from)
                .query(ComingTripQueries::trip)
                .list();
    }

    /**
     * Planned trips, from a day on, of which the person was struck off when their place in the group ended: taking the ending back does
     * not give those places back, for others may have them by now. In order of time.
     *
     * @param lastDay on which the place in the group ends
     */
    List<ComingTrip> struckOff(GroupId group, PersonId person, LocalDate lastDay, LocalDate from) {
        return jdbc.sql("""
                        SELECT s.id, e.on_day, s.topic FROM known_trip_place t
                            JOIN session s ON s.organisation_id = t.organisation_id AND s.id = t.session_id AND s.status = 'planned'
                            JOIN calendar_entry e ON e.organisation_id = s.organisation_id AND e.id = s.entry_id
                            JOIN known_enrolment n ON n.organisation_id = s.organisation_id AND n.group_id = s.group_id
                                AND n.person_id = t.person_id AND n.ended_on = :lastDay
                        WHERE s.group_id = :group AND t.person_id = :person AND NOT t.going AND t.recorded_at >= n.recorded_at
                            AND e.on_day > :lastDay AND e.on_day >= :from
                        ORDER BY e.on_day, s.id
                        """)
                .param("group", group.value())
                .param("person", person.value())
                .param("lastDay", lastDay)
                .param("from", from)
                .query(ComingTripQueries::trip)
                .list();
    }

    private static ComingTrip trip(ResultSet row, int number) throws SQLException {
        return new ComingTrip(
                new SessionId(row.getObject("id", UUID.class)),
                row.getObject("on_day", LocalDate.class),
                row.getString("topic"));
    }

    /** In one line. */
    static String words(List<ComingTrip> trips) {
        return trips.stream().map(ComingTrip::words).collect(Collectors.joining("; "));
    }
}
