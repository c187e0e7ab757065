package pl.mors.activity.scan;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.mors.platform.Ids;

@Repository
class SignatureRepository {

    private final JdbcClient jdbc;

    SignatureRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param reason why attendance was corrected; null where none was */
    record Seen(boolean signed, @Nullable String reason) {}

    /** Of each line by its number. What is known already is left alone; what differs supersedes it at the same moment. */
    void save(ScanPageId page, Map<Integer, Seen> lines) {
        var numbers = lines.keySet().toArray(Integer[]::new);
        var signed = lines.values().stream().map(Seen::signed).toArray(Boolean[]::new);
        var reasons = lines.values().stream().map(Seen::reason).toArray(String[]::new);
        jdbc.sql("""
                        WITH moment AS MATERIALIZED (SELECT clock_timestamp() AS at),
                        seen AS (
                            SELECT * FROM unnest(:ids::uuid[], :numbers::int[], :signed::boolean[], :reasons::text[])
                                AS typed (id, number, signed, reason)
                        ), outdated AS (
                            UPDATE signed_line k SET superseded_at = m.at FROM seen t, moment m
                            WHERE k.page_id = :page AND k.number = t.number AND k.superseded_at IS NULL
                                AND (k.signed <> t.signed OR t.reason IS NOT NULL)
                            RETURNING k.number
                        )
                        INSERT INTO signed_line (organisation_id, id, page_id, number, signed, reason, recorded_at)
                        SELECT current_organisation(), t.id, :page, t.number, t.signed, t.reason, m.at
                        FROM seen t, moment m
                        WHERE (SELECT count(*) FROM outdated) >= 0
                            AND NOT EXISTS (SELECT FROM signed_line k WHERE k.page_id = :page AND k.number = t.number
                                AND k.superseded_at IS NULL AND k.signed = t.signed AND t.reason IS NULL)
                        """)
                .param("page", page.value())
                .param("ids", lines.keySet().stream().map(line -> Ids.next()).toArray(UUID[]::new))
                .param("numbers", numbers)
                .param("signed", signed)
                .param("reasons", reasons)
                .update();
    }
}
