package pl.mors.activity.embed;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.platform.Ids;

/** Makes exactly these pages those that may show the calendar; which ones could before stays on record. */
@Service
@Transactional
class KeepOrigins {

    private final JdbcClient jdbc;

    KeepOrigins(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void keep(List<Origin> origins) {
        var wanted = origins.stream().map(Origin::text).distinct().toArray(String[]::new);
        jdbc.sql("UPDATE embedding_origin SET ended_at = now() WHERE ended_at IS NULL AND origin <> ALL (:wanted)")
                .param("wanted", wanted)
                .update();
        for (var origin : wanted) {
            jdbc.sql("""
                    INSERT INTO embedding_origin (organisation_id, id, origin) VALUES (current_organisation(), :id, :origin)
                    ON CONFLICT (organisation_id, origin) WHERE ended_at IS NULL DO NOTHING
                    """).param("id", Ids.next()).param("origin", origin).update();
        }
    }
}
