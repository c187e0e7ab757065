package pl.mors.activity.publiccalendar;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.activity.session.SessionStatus;
import pl.mors.calendar.TimeRange;
import pl.mors.platform.OrganisationId;

/** Reads the sessions of publicly listed groups, across organisations. */
@Repository
@Transactional(readOnly = true)
class PublicCalendarQueries {

    private final JdbcClient jdbc;

    PublicCalendarQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The sessions that start within a time, in order of time.
     *
     * @param organisation whose sessions; none for everybody's
     */
    List<PublicSession> within(TimeRange time, @Nullable OrganisationId organisation) {
        return jdbc.sql("""
                        SELECT *, lower(period) AS from_at, upper(period) AS to_at
                        FROM public_sessions(:from, :to, :organisation)
                        """)
                .param("from", time.sqlFrom())
                .param("to", time.sqlTo())
                .param("organisation", organisation == null ? null : organisation.value())
                .query((row, number) -> new PublicSession(
                        row.getObject("organisation_id", UUID.class),
                        row.getObject("session_id", UUID.class),
                        row.getString("group_name"),
                        row.getString("group_kind"),
                        row.getString("topic"),
                        new TimeRange(
                                row.getObject("from_at", OffsetDateTime.class).toInstant(),
                                row.getObject("to_at", OffsetDateTime.class).toInstant()),
                        SessionStatus.ofCode(row.getString("status")),
                        row.getString("status_reason"),
                        place(row.getString("room_name"), row.getString("venue_name"), row.getString("venue_address"))))
                .list();
    }

    private static @Nullable String place(@Nullable String... parts) {
        var place = Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining(", "));
        return place.isEmpty() ? null : place;
    }
}
