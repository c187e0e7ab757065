package pl.mors.activity;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.calendar.TimeRange;
import pl.mors.programme.ProgrammeId;

/** What other modules ask about groups and sessions of the current organisation. Nothing here names a person. */
@Repository
@Transactional(readOnly = true)
public class ActivityQueries {

    private final JdbcClient db;

    ActivityQueries(JdbcClient db) {
        this.db = db;
    }

    /**
     * A group that the public may know.
     *
     * @param kind see {@link ActivityKinds#label}
     */
    public record PublicGroup(
            GroupId id,
            String kind,
            String name,
            @Nullable String description,
            @Nullable String place,
            @Nullable Integer ageFrom,
            @Nullable Integer ageTo) {}

    /** Publicly listed groups that run under the programme on a day, by name. */
    public List<PublicGroup> publicGroups(ProgrammeId programme, LocalDate on) {
        return db.sql("""
                        SELECT g.id, g.kind, g.name, g.description, g.age_from, g.age_to,
                            concat_ws(', ', r.name, v.name, v.street_address) AS place
                        FROM group_programme gp
                            JOIN activity_group g ON g.organisation_id = gp.organisation_id AND g.id = gp.group_id
                            LEFT JOIN room r ON r.organisation_id = g.organisation_id AND r.id = g.room_id
                            LEFT JOIN venue v ON v.organisation_id = r.organisation_id AND v.id = r.venue_id
                        WHERE gp.programme_id = :programme AND gp.period @> :on::date AND g.listed_publicly
                            AND (g.closed_on IS NULL OR g.closed_on > :on)
                        ORDER BY g.name, g.id
                        """)
                .param("programme", programme.value())
                .param("on", on)
                .query((row, number) -> new PublicGroup(
                        new GroupId(row.getObject("id", UUID.class)),
                        row.getString("kind"),
                        row.getString("name"),
                        row.getString("description"),
                        row.getString("place").isEmpty() ? null : row.getString("place"),
                        row.getObject("age_from", Integer.class),
                        row.getObject("age_to", Integer.class)))
                .list();
    }

    /** A coming session that the public may know. */
    public record ComingSession(
            SessionId id,
            String groupName,
            String groupKind,
            TimeRange time,
            @Nullable String place) {}

    /** The next planned sessions of publicly listed groups from a day on, in order of time. */
    public List<ComingSession> comingSessions(LocalDate from, int limit) {
        return db.sql("""
                        SELECT s.id, g.name, g.kind, lower(e.period) AS from_at, upper(e.period) AS to_at,
                            concat_ws(', ', r.name, v.name, v.street_address) AS place
                        FROM calendar_entry e
                            JOIN session s ON s.organisation_id = e.organisation_id AND s.entry_id = e.id
                            JOIN activity_group g ON g.organisation_id = s.organisation_id AND g.id = s.group_id
                            LEFT JOIN room r ON r.organisation_id = e.organisation_id AND r.id = e.room_id
                            LEFT JOIN venue v ON v.organisation_id = r.organisation_id AND v.id = r.venue_id
                        WHERE lower(e.period) >= :from AND s.status = 'planned' AND g.listed_publicly
                        ORDER BY lower(e.period), g.name, s.id LIMIT :limit
                        """)
                .param("from", TimeRange.wholeDay(from).sqlFrom())
                .param("limit", limit)
                .query((row, number) -> new ComingSession(
                        new SessionId(row.getObject("id", UUID.class)),
                        row.getString("name"),
                        row.getString("kind"),
                        new TimeRange(
                                row.getObject("from_at", OffsetDateTime.class).toInstant(),
                                row.getObject("to_at", OffsetDateTime.class).toInstant()),
                        row.getString("place").isEmpty() ? null : row.getString("place")))
                .list();
    }
}
