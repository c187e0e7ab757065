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

    /** What is known already is left alone; what differs supersedes it at the same moment. */
    void save(ScanPageId page, Map<BoxOfSheet, Seen> boxes) {
        var numbers = boxes.keySet().stream().map(BoxOfSheet::line).toArray(Integer[]::new);
        var columns = boxes.keySet().stream().map(BoxOfSheet::column).toArray(Integer[]::new);
        var signed = boxes.values().stream().map(Seen::signed).toArray(Boolean[]::new);
        var reasons = boxes.values().stream().map(Seen::reason).toArray(String[]::new);
        jdbc.sql("""
                        WITH moment AS MATERIALIZED (SELECT clock_timestamp() AS at),
                        seen AS (
                            SELECT * FROM unnest(:ids::uuid[], :numbers::int[], :columns::int[], :signed::boolean[], :reasons::text[])
                                AS typed (id, number, column_number, signed, reason)
                        ), outdated AS (
                            UPDATE signed_line k SET superseded_at = m.at FROM seen t, moment m
                            WHERE k.page_id = :page AND k.number = t.number AND k.column_number = t.column_number
                                AND k.superseded_at IS NULL AND (k.signed <> t.signed OR t.reason IS NOT NULL)
                            RETURNING k.number
                        )
                        INSERT INTO signed_line (organisation_id, id, page_id, number, column_number, signed, reason,
                            recorded_at)
                        SELECT current_organisation(), t.id, :page, t.number, t.column_number, t.signed, t.reason, m.at
                        FROM seen t, moment m
                        WHERE (SELECT count(*) FROM outdated) >= 0
                            AND NOT EXISTS (SELECT FROM signed_line k WHERE k.page_id = :page AND k.number = t.number
                                AND k.column_number = t.column_number AND k.superseded_at IS NULL AND k.signed = t.signed AND t.reason IS NULL)
                        """)
                .param("page", page.value())
                .param("ids", boxes.keySet().stream().map(box -> Ids.next()).toArray(UUID[]::new))
                .param("numbers", numbers)
                .param("columns", columns)
                .param("signed", signed)
                .param("reasons", reasons)
                .update();
    }
}
