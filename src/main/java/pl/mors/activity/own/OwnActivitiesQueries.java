package pl.mors.activity.own;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.activity.GroupId;
import pl.mors.activity.publiccalendar.PublicPlace;
import pl.mors.activity.session.SessionStatus;
import pl.mors.calendar.TimeRange;
import pl.mors.person.PersonId;
import pl.mors.platform.BusinessDate;
import pl.mors.platform.Coded;

/** Reads what is on for one person. What it reads of groups with hidden membership is the person's own, too. */
@Repository
@Transactional(readOnly = true)
class OwnActivitiesQueries {

    private final JdbcClient jdbc;

    OwnActivitiesQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A place in a group.
     *
     * @param endsOn its last day; none while it is open
     */
    record Place(
            GroupId group,
            String groupName,
            LocalDate from,
            @Nullable LocalDate endsOn) {}

    /** The places that are not over, by name of the group. */
    List<Place> places(PersonId person, LocalDate today) {
        return jdbc.sql("""
                        SELECT g.id, g.name, e.from_on, nullif(e.until_on, 'infinity') - 1 AS ends_on
                        FROM place_span e
                            JOIN activity_group g ON g.organisation_id = e.organisation_id AND g.id = e.group_id
                        WHERE e.person_id = :person AND e.until_on > :today AND e.from_on < e.until_on
                            AND (e.from_on <= :today OR NOT e.after_exit)
                        ORDER BY g.name, e.from_on, e.enrolment_id
                        """)
                .param("person", person.value())
                .param("today", today)
                .query((row, number) -> new Place(
                        group(row),
                        row.getString("name"),
                        row.getObject("from_on", LocalDate.class),
                        row.getObject("ends_on", LocalDate.class)))
                .list();
    }

    /**
     * A session of a group in which the person has a place on its day.
     *
     * @param statusReason why it was moved or called off, in the words that staff wrote for residents
     * @param movedTo its new time; none of one that was not moved
     * @param place none outside the organisation's rooms, and of a remote one
     * @param link where people meet over the network; none of one that is not remote
     */
    record OwnSession(
            String groupName,
            TimeRange time,
            @Nullable String topic,
            SessionStatus status,
            @Nullable String statusReason,
            @Nullable TimeRange movedTo,
            @Nullable String place,
            @Nullable String link) {}

    /** Those that start within a time, in order of time. */
    List<OwnSession> sessions(PersonId person, TimeRange within) {
        return jdbc.sql("""
                        SELECT g.name, lower(e.period) AS from_at, upper(e.period) AS to_at, s.topic, s.status, s.status_reason,
                            lower(n.period) AS moved_from, upper(n.period) AS moved_to, v.id AS venue_id, r.name AS room_name,
                            v.name AS venue_name, v.street_address AS venue_address, m.link
                        FROM session s
                            JOIN activity_group g ON g.organisation_id = s.organisation_id AND g.id = s.group_id
                            JOIN calendar_entry e ON e.organisation_id = s.organisation_id AND e.id = s.entry_id
                            LEFT JOIN session n ON n.organisation_id = s.organisation_id AND n.id = s.moved_to_id
                            LEFT JOIN room r ON r.organisation_id = e.organisation_id AND r.id = e.room_id
                            LEFT JOIN venue v ON v.organisation_id = r.organisation_id AND v.id = r.venue_id
                            LEFT JOIN known_remote_session m ON m.organisation_id = s.organisation_id AND m.session_id = s.id
                        WHERE lower(e.period) >= :from AND lower(e.period) < :to AND s.status <> 'annulled'
                            AND EXISTS (SELECT FROM place_span k WHERE k.organisation_id = s.organisation_id
                                AND k.group_id = s.group_id AND k.person_id = :person AND k.from_on <= e.on_day
                                AND k.until_on > e.on_day)
                        ORDER BY lower(e.period), g.name, s.id
                        """)
                .param("person", person.value())
                .param("from", within.sqlFrom())
                .param("to", within.sqlTo())
                .query((row, number) -> {
                    var link = row.getString("link");
                    return new OwnSession(
                            row.getString("name"),
                            TimeRange.ofRow(row),
                            row.getString("topic"),
                            Coded.of(SessionStatus.class, row.getString("status")),
                            row.getString("status_reason"),
                            row.getObject("moved_from") == null ? null : TimeRange.ofRow(row, "moved_from", "moved_to"),
                            link == null ? PublicPlace.text(row) : null,
                            link);
                })
                .list();
    }

    /**
     * Where the person waits for a place.
     *
     * @param place in the line, as staff see it; those who get places together share one. None of a group with hidden membership: how
     *     many want to join it is nobody's business
     * @param answerBy last day to answer an offer; none without one
     */
    record Waiting(
            GroupId group,
            String groupName,
            @Nullable Integer place,
            LocalDate since,
            @Nullable LocalDate answerBy) {}

    /** By name of the group. */
    List<Waiting> waiting(PersonId person) {
        return jdbc.sql("""
                        WITH line AS (
                            SELECT w.*, min(w.entered_at) OVER (PARTITION BY w.group_id, w.together_id) AS first_at
                            FROM known_waiting_list_entry w
                            WHERE w.outcome IS NULL AND w.group_id IN (SELECT o.group_id FROM known_waiting_list_entry o
                                WHERE o.person_id = :person AND o.outcome IS NULL)
                        ), placed AS (
                            SELECT l.*, dense_rank() OVER (PARTITION BY l.group_id ORDER BY l.first_at, l.together_id) AS place
                            FROM line l
                        )
                        SELECT g.id, g.name, CASE WHEN NOT g.hidden_membership THEN l.place::int END AS place, l.entered_at, o.answer_by
                        FROM placed l
                            JOIN activity_group g ON g.organisation_id = l.organisation_id AND g.id = l.group_id
                            LEFT JOIN known_place_offer o ON o.organisation_id = l.organisation_id
                                AND o.together_id = l.together_id AND o.answer IS NULL
                        WHERE l.person_id = :person
                        ORDER BY g.name, g.id
                        """)
                .param("person", person.value())
                .query((row, number) -> new Waiting(
                        group(row),
                        row.getString("name"),
                        row.getObject("place", Integer.class),
                        row.getObject("entered_at", OffsetDateTime.class)
                                .atZoneSameInstant(BusinessDate.ZONE)
                                .toLocalDate(),
                        row.getObject("answer_by", LocalDate.class)))
                .list();
    }

    private static GroupId group(ResultSet row) throws SQLException {
        return new GroupId(row.getObject("id", UUID.class));
    }
}
