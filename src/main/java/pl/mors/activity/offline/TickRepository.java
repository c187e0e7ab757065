package pl.mors.activity.offline;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.mors.activity.SessionId;
import pl.mors.activity.offline.Tick.About;
import pl.mors.person.PersonId;
import pl.mors.platform.Coded;

@Repository
class TickRepository {

    private final JdbcClient jdbc;

    TickRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Which of these were taken before, from whichever device. */
    Set<UUID> taken(Collection<Tick> ticks) {
        return new HashSet<>(jdbc.sql("SELECT id FROM attendance_tick WHERE id = ANY (:ids)")
                .param("ids", ticks.stream().map(Tick::id).toArray(UUID[]::new))
                .query(UUID.class)
                .list());
    }

    /**
     * @param ahead how far the server's clock is ahead of the device's
     * @param reason why it was decided so; none of what a device says
     */
    void keep(SessionId session, UUID device, Duration ahead, int version, List<Tick> ticks, @Nullable String reason) {
        jdbc.sql("""
                INSERT INTO attendance_tick (organisation_id, id, session_id, person_id, status, late_minutes, left_early_minutes, guests,
                    device_id, counter, seen_version, session_version, device_clock, clock_offset_ms, reason)
                SELECT current_organisation(), t.id, :session, t.person_id, t.status, t.late, t.left_early, t.guests, :device, t.counter,
                    least(t.seen, :version - 1), :version, t.clock, :ahead, :reason
                FROM unnest(:ids::uuid[], :people::uuid[], :statuses::text[], :late::int[], :leftEarly::int[], :guests::int[],
                        :counters::bigint[], :seen::int[], :clocks::timestamptz[])
                    AS t (id, person_id, status, late, left_early, guests, counter, seen, clock)
                """)
                .param("session", session.value())
                .param("device", device)
                .param("ahead", ahead.toMillis())
                .param("reason", reason)
                .param("version", version)
                .param("ids", words(ticks, Tick::id))
                .param("people", words(ticks, Tick::person))
                .param("statuses", words(ticks, tick -> tick.of(Matter.STATUS)))
                .param("late", words(ticks, tick -> tick.of(Matter.LATE)))
                .param("leftEarly", words(ticks, tick -> tick.of(Matter.LEFT_EARLY)))
                .param("guests", words(ticks, tick -> tick.of(Matter.GUESTS)))
                .param("counters", ticks.stream().map(Tick::counter).toArray(Long[]::new))
                .param("seen", ticks.stream().map(Tick::seen).toArray(Integer[]::new))
                .param("clocks", words(ticks, tick -> tick.clock().atOffset(ZoneOffset.UTC)))
                .update();
    }

    private static @Nullable String[] words(List<Tick> ticks, Function<Tick, @Nullable Object> of) {
        var words = new @Nullable String[ticks.size()];
        for (int at = 0; at < words.length; at++) {
            var value = of.apply(ticks.get(at));
            words[at] = value == null ? null : value.toString();
        }
        return words;
    }

    /** Everything that was said about the people of these ticks, and about the guests if one of them is. */
    Map<About, List<Claim<String>>> claims(SessionId session, List<Tick> ticks) {
        Map<About, List<Claim<String>>> claims = new LinkedHashMap<>();
        jdbc.sql("""
                        SELECT * FROM attendance_claim
                        WHERE session_id = :session AND (person_id = ANY (:people::uuid[]) OR person_id IS NULL AND :guests)
                        """)
                .param("session", session.value())
                .param("people", words(ticks, Tick::person))
                .param("guests", ticks.stream().anyMatch(tick -> tick.matter() == Matter.GUESTS))
                .query(row -> {
                    claims.computeIfAbsent(about(row), about -> new ArrayList<>())
                            .add(claim(row));
                });
        return claims;
    }

    /** What a row of attendance_claim is about. */
    static About about(ResultSet row) throws SQLException {
        return new About(
                Optional.ofNullable(row.getObject("person_id", UUID.class)).map(PersonId::new),
                Coded.of(Matter.class, row.getString("matter")));
    }

    static Claim<String> claim(ResultSet row) throws SQLException {
        return new Claim<>(
                row.getObject("claimed_by", UUID.class),
                row.getLong("counter"),
                row.getInt("seen_version"),
                row.getInt("session_version"),
                row.getString("answer"));
    }
}
