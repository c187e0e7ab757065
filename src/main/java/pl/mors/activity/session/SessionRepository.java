package pl.mors.activity.session;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.mors.activity.GroupId;
import pl.mors.activity.SessionId;
import pl.mors.activity.series.SeriesId;
import pl.mors.calendar.CalendarEntryId;
import pl.mors.calendar.TimeRange;
import pl.mors.identity.MembershipId;
import pl.mors.platform.Coded;
import pl.mors.platform.DateRange;
import pl.mors.platform.Ids;
import pl.mors.programme.RoomId;

/** Bears a bean name of its own: Spring Session has a bean of the same name. */
@Repository("activitySessionRepository")
class SessionRepository {

    private final JdbcClient jdbc;

    SessionRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Reads the group and keeps other changes of its plan waiting until this transaction ends. */
    Optional<SessionDay.Group> lockGroup(GroupId group) {
        return jdbc.sql("""
                        SELECT g.closed_on, ARRAY(SELECT p.period::text FROM group_programme p
                            WHERE p.organisation_id = g.organisation_id AND p.group_id = g.id ORDER BY lower(p.period)) AS periods
                        FROM activity_group g WHERE g.id = :group FOR NO KEY UPDATE OF g
                        """)
                .param("group", group.value())
                .query((row, number) -> new SessionDay.Group(
                        row.getObject("closed_on", LocalDate.class),
                        List.of((String[]) row.getArray("periods").getArray()).stream()
                                .map(DateRange::ofSql)
                                .toList()))
                .optional();
    }

    /** What stands in the group's calendar during one of these times, in order of time. */
    List<StandingSession> standing(GroupId group, List<TimeRange> times) {
        return jdbc.sql("""
                        SELECT s.id, lower(s.period) AS from_at, upper(s.period) AS to_at, e.room_id
                        FROM session s JOIN calendar_entry e ON e.organisation_id = s.organisation_id AND e.id = s.entry_id
                        WHERE s.group_id = :group AND s.status IN ('planned', 'held')
                            AND EXISTS (SELECT FROM unnest(:from::timestamptz[], :to::timestamptz[]) AS wanted (from_at, to_at)
                                WHERE s.period && tstzrange(wanted.from_at, wanted.to_at))
                        ORDER BY lower(s.period), s.id
                        """)
                .param("group", group.value())
                .param(
                        "from",
                        times.stream().map(time -> time.from().toString()).toArray(String[]::new))
                .param("to", times.stream().map(time -> time.to().toString()).toArray(String[]::new))
                .query((row, number) -> new StandingSession(
                        new SessionId(row.getObject("id", UUID.class)),
                        TimeRange.ofRow(row),
                        room(row.getObject("room_id", UUID.class))))
                .list();
    }

    private static @Nullable RoomId room(@Nullable UUID room) {
        return room == null ? null : new RoomId(room);
    }

    /** How a session enters the record. */
    enum Entry {
        PLANNED,
        /** Typed in after it was held. */
        HELD_LATE
    }

    void insert(
            SessionId id,
            GroupId group,
            CalendarEntryId entry,
            @Nullable String topic,
            Entry as,
            @Nullable String overrideReason,
            @Nullable SeriesId series) {
        jdbc.sql("""
                INSERT INTO session (organisation_id, id, group_id, entry_id, topic, status, recorded_late, override_reason, series_id)
                VALUES (current_organisation(), :id, :group, :entry, :topic, :status, :late, :reason, :series)
                """)
                .param("id", id.value())
                .param("group", group.value())
                .param("entry", entry.value())
                .param("topic", topic)
                .param("status", as == Entry.PLANNED ? "planned" : "held")
                .param("late", as == Entry.HELD_LATE)
                .param("reason", overrideReason)
                .param("series", series == null ? null : series.value())
                .update();
    }

    /**
     * A session as far as a change of plan cares.
     *
     * @param series of which it is; none for one that was planned alone
     */
    record Planned(
            SessionId id,
            GroupId group,
            CalendarEntryId entry,
            SessionStatus status,
            TimeRange time,
            @Nullable RoomId room,
            List<MembershipId> facilitators,
            @Nullable String topic,
            @Nullable String overrideReason,
            @Nullable SeriesId series) {}

    private static final String PLANNED = """
            SELECT s.id, s.group_id, s.entry_id, s.status, s.topic, s.override_reason, s.series_id, lower(e.period) AS from_at,
                upper(e.period) AS to_at, e.room_id, ARRAY(SELECT c.membership_id FROM calendar_staff c
                    WHERE c.organisation_id = s.organisation_id AND c.entry_id = s.entry_id
                        AND c.replaced_at IS NULL) AS facilitators
            FROM session s JOIN calendar_entry e ON e.organisation_id = s.organisation_id AND e.id = s.entry_id
            """;

    /** Reads the session and keeps other changes of it waiting; empty when its version is another one. */
    Optional<Planned> lock(SessionId session, int version) {
        return jdbc.sql(PLANNED + "WHERE s.id = :session AND s.version = :version FOR NO KEY UPDATE OF s")
                .param("session", session.value())
                .param("version", version)
                .query((row, number) -> planned(row))
                .optional();
    }

    /** A session that was read, and what of its series is changed with it, in order of time; keeps other changes of them waiting. */
    List<Planned> lockWith(Planned first, Extent extent) {
        return switch (extent) {
            case Extent.Alone alone -> List.of(first);
            case Extent.AndFollowing following ->
                Stream.concat(Stream.of(first), lockFollowing(first, following).stream())
                        .toList();
        };
    }

    private List<Planned> lockFollowing(Planned first, Extent.AndFollowing following) {
        var series = first.series();
        return jdbc.sql(PLANNED + """
                        WHERE s.series_id = :series AND s.status = 'planned' AND lower(s.period) > :after AND e.on_day >= :from
                            AND (:until::date IS NULL OR e.on_day <= :until)
                        ORDER BY lower(s.period), s.id FOR NO KEY UPDATE OF s
                        """)
                .param("series", series == null ? null : series.value())
                .param("after", first.time().sqlFrom())
                .param("from", following.from())
                .param("until", following.until())
                .query((row, number) -> planned(row))
                .list();
    }

    /** Those of some sessions that are planned, in order of time; keeps other changes of them waiting. */
    List<Planned> lockPlanned(Collection<SessionId> some) {
        return jdbc.sql(PLANNED + """
                        WHERE s.id = ANY (:sessions) AND s.status = 'planned'
                        ORDER BY lower(s.period), s.id FOR NO KEY UPDATE OF s
                        """)
                .param("sessions", some.stream().map(SessionId::value).toArray(UUID[]::new))
                .query((row, number) -> planned(row))
                .list();
    }

    private static Planned planned(ResultSet row) throws SQLException {
        var series = row.getObject("series_id", UUID.class);
        return new Planned(
                new SessionId(row.getObject("id", UUID.class)),
                new GroupId(row.getObject("group_id", UUID.class)),
                new CalendarEntryId(row.getObject("entry_id", UUID.class)),
                Coded.of(SessionStatus.class, row.getString("status")),
                TimeRange.ofRow(row),
                room(row.getObject("room_id", UUID.class)),
                List.of((UUID[]) row.getArray("facilitators").getArray()).stream()
                        .map(MembershipId::new)
                        .toList(),
                row.getString("topic"),
                row.getString("override_reason"),
                series == null ? null : new SeriesId(series));
    }

    /** Another equipment; whoever read it before learns that it changed. */
    void countChange(SessionId session) {
        jdbc.sql("UPDATE session SET version = version + 1 WHERE id = :session")
                .param("session", session.value())
                .update();
    }

    /**
     * Somebody else leads it; whoever read it before learns that it changed.
     *
     * @param change what it was changed with; none alone
     */
    void markReplaced(SessionId session, @Nullable UUID change) {
        jdbc.sql("UPDATE session SET change_id = :change, version = version + 1 WHERE id = :session")
                .param("session", session.value())
                .param("change", change)
                .update();
    }

    /** Keeps how a held session was recorded, and why that is corrected. */
    void keepBefore(SessionId session, Planned before, String reason) {
        jdbc.sql("""
                INSERT INTO session_correction (organisation_id, id, session_id, entry_id, topic, reason)
                VALUES (current_organisation(), :id, :session, :entry, :topic, :reason)
                """)
                .param("id", Ids.next())
                .param("session", session.value())
                .param("entry", before.entry().value())
                .param("topic", before.topic())
                .param("reason", reason)
                .update();
    }

    /** The session was held at the entry's time, in its room and with its leaders. */
    void correct(SessionId session, CalendarEntryId entry, @Nullable String topic) {
        jdbc.sql("""
                UPDATE session SET entry_id = :entry, topic = :topic, version = version + 1,
                    period = (SELECT e.period FROM calendar_entry e WHERE e.id = :entry)
                WHERE id = :session
                """)
                .param("session", session.value())
                .param("entry", entry.value())
                .param("topic", topic)
                .update();
    }

    /** @param change what it was changed with; none alone */
    void cancel(SessionId session, String reason, @Nullable UUID change) {
        jdbc.sql("""
                UPDATE session SET status = 'cancelled', status_reason = :reason, change_id = :change, version = version + 1
                WHERE id = :session
                """)
                .param("session", session.value())
                .param("reason", reason)
                .param("change", change)
                .update();
    }

    /** From this moment on the session and its sheet count nowhere. */
    void annul(SessionId session, String reason) {
        jdbc.sql("""
                UPDATE session SET status = 'annulled', status_reason = :reason, annulled_at = clock_timestamp(),
                    version = version + 1
                WHERE id = :session
                """).param("session", session.value()).param("reason", reason).update();
    }

    /** @return whether there was anything to explain: the session is on record as held on a day without a programme */
    boolean explain(SessionId session, String reason) {
        return jdbc.sql("""
                        UPDATE session SET override_reason = :reason, version = version + 1
                        WHERE id = :session AND override_reason IS NULL
                            AND id IN (SELECT o.session_id FROM session_outside_programme o WHERE o.session_id = :session)
                        """)
                        .param("session", session.value())
                        .param("reason", reason)
                        .update()
                == 1;
    }

    /**
     * Before the new session takes its time: the database looks at the end whether there is one.
     *
     * @param change what it was changed with; none alone
     */
    void markMoved(SessionId session, SessionId to, String reason, @Nullable UUID change) {
        jdbc.sql("""
                UPDATE session SET status = 'moved', status_reason = :reason, moved_to_id = :to, change_id = :change,
                    version = version + 1
                WHERE id = :session
                """)
                .param("session", session.value())
                .param("to", to.value())
                .param("reason", reason)
                .param("change", change)
                .update();
    }

    void share(SessionId session, UUID partnerOrganisation) {
        jdbc.sql("""
                INSERT INTO shared_session (organisation_id, id, session_id, partner_organisation_id)
                VALUES (current_organisation(), :id, :session, :partner)
                ON CONFLICT (organisation_id, session_id, partner_organisation_id) WHERE ended_at IS NULL DO NOTHING
                """)
                .param("id", Ids.next())
                .param("session", session.value())
                .param("partner", partnerOrganisation)
                .update();
    }

    void stopSharing(SessionId session, UUID partnerOrganisation) {
        jdbc.sql("""
                UPDATE shared_session SET ended_at = now()
                WHERE session_id = :session AND partner_organisation_id = :partner AND ended_at IS NULL
                """)
                .param("session", session.value())
                .param("partner", partnerOrganisation)
                .update();
    }
}
