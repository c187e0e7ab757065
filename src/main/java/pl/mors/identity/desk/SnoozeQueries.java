package pl.mors.identity.desk;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.identity.desk.Snooze.Reason;
import pl.mors.platform.Coded;

/** What members have put off, as known at the moment set by {@code mors.known_at}. */
@Repository
@Transactional(readOnly = true)
class SnoozeQueries {

    private final JdbcClient jdbc;

    SnoozeQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By the keys of the items, those that still hold. */
    Map<String, Snooze> of(UUID membership, LocalDate today) {
        var snoozes = new HashMap<String, Snooze>();
        jdbc.sql("""
                        SELECT item, until, reason, beyond_deadline FROM known_desk_snooze
                        WHERE membership_id = :membership AND until > :today""").param("membership", membership).param("today", today).query(row -> {
            snoozes.put(
                    HexFormat.of().formatHex(row.getBytes("item")),
                    new Snooze(
                            row.getObject("until", LocalDate.class),
                            Coded.of(Reason.class, row.getString("reason")),
                            row.getBoolean("beyond_deadline")));
        });
        return snoozes;
    }
}
