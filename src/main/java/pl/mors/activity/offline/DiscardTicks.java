package pl.mors.activity.offline;

import java.sql.Types;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.activity.SessionId;
import pl.mors.person.PersonId;

/** Remembers what was refused when somebody takes it off their device, however often they send that. */
@Service
@Transactional
class DiscardTicks {

    private final JdbcClient jdbc;

    DiscardTicks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Discarded(SessionId session, Tick tick, NotTaken reason) {}

    void discard(UUID device, Collection<Discarded> all) {
        all.forEach(one -> jdbc.sql("""
                        INSERT INTO discarded_tick (organisation_id, id, session_id, person_id, status, late_minutes, left_early_minutes, guests,
                            signed, reason, device_id, device_clock)
                        VALUES (current_organisation(), :id, (SELECT id FROM session WHERE id = :session),
                            (SELECT id FROM person WHERE id = :person), :status, :late::int, :leftEarly::int, :guests::int, :signed, :reason, :device, :clock)
                        ON CONFLICT DO NOTHING
                        """)
                .param("id", one.tick().id())
                .param("session", one.session().value())
                .param(
                        "person",
                        one.tick().about().person().map(PersonId::value).orElse(null),
                        Types.OTHER)
                .param("status", one.tick().of(Matter.STATUS))
                .param("late", one.tick().of(Matter.LATE))
                .param("leftEarly", one.tick().of(Matter.LEFT_EARLY))
                .param("guests", one.tick().of(Matter.GUESTS))
                .param("signed", one.tick().matter() == Matter.SIGNATURE ? true : null, Types.BOOLEAN)
                .param("reason", one.reason().code())
                .param("device", device)
                .param("clock", one.tick().clock().atOffset(ZoneOffset.UTC))
                .update());
    }
}
