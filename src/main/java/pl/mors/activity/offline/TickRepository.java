package pl.mors.activity.offline;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.mors.activity.SessionId;
import pl.mors.person.PersonId;

@Repository
class TickRepository {

    private final JdbcClient jdbc;

    TickRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Which of these were taken before. */
    Set<UUID> taken(SessionId session, UUID device, Collection<Tick> ticks) {
        return new HashSet<>(jdbc.sql("""
                        SELECT id FROM attendance_tick
                        WHERE session_id = :session AND device_id = :device AND id = ANY (:ids)
                        """)
                .param("session", session.value())
                .param("device", device)
                .param("ids", ticks.stream().map(Tick::id).toArray(UUID[]::new))
                .query(UUID.class)
                .list());
    }

    /** @param ahead how far the server's clock is ahead of the device's */
    void keep(SessionId session, UUID device, Duration ahead, int version, List<Tick> ticks) {
        jdbc.sql("""
                INSERT INTO attendance_tick (organisation_id, id, session_id, person_id, status, device_id, counter, seen_version,
                    session_version, device_clock, clock_offset_ms)
                SELECT current_organisation(), t.id, :session, t.person_id, t.status, :device, t.counter,
                    least(t.seen, :version - 1), :version, t.clock, :ahead
                FROM unnest(:ids::uuid[], :people::uuid[], :statuses::text[], :counters::bigint[], :seen::int[],
                    :clocks::timestamptz[]) AS t (id, person_id, status, counter, seen, clock)
                """)
                .param("session", session.value())
                .param("device", device)
                .param("ahead", ahead.toMillis())
                .param("version", version)
                .param("ids", ticks.stream().map(one -> one.id().toString()).toArray(String[]::new))
                .param(
                        "people",
                        ticks.stream().map(one -> one.person().toString()).toArray(String[]::new))
                .param(
                        "statuses",
                        ticks.stream().map(one -> one.status().code()).toArray(String[]::new))
                .param("counters", ticks.stream().map(Tick::counter).toArray(Long[]::new))
                .param("seen", ticks.stream().map(Tick::seen).toArray(Integer[]::new))
                .param(
                        "clocks",
                        ticks.stream()
                                .map(one -> one.clock().atOffset(ZoneOffset.UTC).toString())
                                .toArray(String[]::new))
                .update();
    }

    /** Everything that was said about these people at a session. */
    Map<PersonId, List<Claim>> claims(SessionId session, Collection<PersonId> people) {
        Map<PersonId, List<Claim>> claims = new LinkedHashMap<>();
        jdbc.sql("""
                        SELECT person_id, claimed_by, counter, seen_version, session_version, status FROM attendance_claim
                        WHERE session_id = :session AND person_id = ANY (:people)
                        """)
                .param("session", session.value())
                .param("people", people.stream().map(PersonId::value).toArray(UUID[]::new))
                .query(row -> {
                    claims.computeIfAbsent(
                                    new PersonId(row.getObject("person_id", UUID.class)), person -> new ArrayList<>())
                            .add(ConflictQueries.claim(row));
                });
        return claims;
    }
}
