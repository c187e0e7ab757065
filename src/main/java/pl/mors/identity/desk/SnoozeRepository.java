package pl.mors.identity.desk;

import java.util.HexFormat;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.mors.platform.DeskItem;
import pl.mors.platform.Ids;

@Repository
class SnoozeRepository {

    private final JdbcClient jdbc;

    SnoozeRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether there was one. */
    boolean supersede(UUID membership, String key) {
        return jdbc.sql("""
                        UPDATE desk_snooze SET superseded_at = clock_timestamp()
                        WHERE membership_id = :membership AND item = :item AND superseded_at IS NULL""")
                        .param("membership", membership)
                        .param("item", HexFormat.of().parseHex(key))
                        .update()
                > 0;
    }

    /** False when the same member put it off at the same moment. */
    boolean insert(UUID membership, DeskItem item, String key, Snooze snooze) {
        return jdbc.sql("""
                        INSERT INTO desk_snooze
                            (organisation_id, id, membership_id, item, due_on, until, reason, beyond_deadline)
                        VALUES (current_organisation(), :id, :membership, :item, :dueOn, :until, :reason, :beyond)
                        ON CONFLICT DO NOTHING""")
                        .param("id", Ids.next())
                        .param("membership", membership)
                        .param("item", HexFormat.of().parseHex(key))
                        .param("dueOn", item.dueOn())
                        .param("until", snooze.until())
                        .param("reason", snooze.reason().code())
                        .param("beyond", snooze.beyondDeadline())
                        .update()
                > 0;
    }
}
