package pl.mors.audit.chain;

import java.util.HexFormat;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Recomputes the chain of the current organisation from its first link, and the digest of every payload that erasure has
 * not emptied. Cutting off the newest links, or everything after a moment, leaves a shorter chain that verifies: whoever
 * must be able to tell keeps the head that {@code verify-audit} prints outside of the installation.
 */
@Component
class ChainVerification {

    private final JdbcClient jdbc;

    ChainVerification(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Verifies in one snapshot, so that writing and sealing go on meanwhile. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public ChainFinding verify() {
        return brokenLink().or(this::changedPayload).orElseGet(this::head);
    }

    private Optional<ChainFinding> brokenLink() {
        return jdbc.sql("""
                        WITH entry AS (
                            SELECT e.seal_number, count(*) AS number_of,
                                string_agg(entry_digest(e), ''::bytea ORDER BY e.id) AS digests
                            FROM audit_entry e
                            WHERE e.organisation_id = current_organisation() AND e.seal_number IS NOT NULL
                            GROUP BY e.seal_number
                        ), read AS (
                            SELECT r.seal_number, count(*) AS number_of,
                                string_agg(read_digest(r), ''::bytea ORDER BY r.id) AS digests
                            FROM audit_read r
                            WHERE r.organisation_id = current_organisation() AND r.seal_number IS NOT NULL
                            GROUP BY r.seal_number
                        ), seal AS (
                            SELECT s.*, lag(s.digest) OVER by_number AS previous, row_number() OVER by_number AS place
                            FROM audit_seal s WHERE s.organisation_id = current_organisation()
                            WINDOW by_number AS (ORDER BY s.number)
                        ), link AS (
                            SELECT coalesce(s.number, e.seal_number, r.seal_number) AS number,
                                CASE
                                    WHEN s.number IS NULL THEN 'NO_SEAL'
                                    WHEN s.number <> s.place THEN 'LINK_MISSING'
                                    WHEN s.entries <> coalesce(e.number_of, 0) OR s.reads <> coalesce(r.number_of, 0)
                                        THEN 'WRONG_COUNT'
                                    WHEN s.digest <> seal_digest(s.previous, s.organisation_id, s.number, s.sealed_at,
                                        e.digests, r.digests) THEN 'WRONG_DIGEST'
                                END AS break
                            FROM seal s
                                FULL JOIN entry e ON e.seal_number = s.number
                                FULL JOIN read r ON r.seal_number = coalesce(s.number, e.seal_number)
                        )
                        SELECT number, break FROM link WHERE break IS NOT NULL ORDER BY number LIMIT 1
                        """)
                .query((row, number) -> (ChainFinding) new ChainFinding.BrokenLink(
                        row.getLong("number"), ChainFinding.Break.valueOf(row.getString("break"))))
                .optional();
    }

    private Optional<ChainFinding> changedPayload() {
        return jdbc.sql("""
                        SELECT e.id, e.table_name, e.recorded_at
                        FROM audit_entry e LEFT JOIN audit_payload p USING (organisation_id, id)
                        WHERE e.organisation_id = current_organisation()
                            AND (p.id IS NULL OR (coalesce(p.before, p.after) IS NOT NULL
                                AND payload_digest(p.before, p.after) <> e.payload_digest))
                        ORDER BY e.seal_number, e.id LIMIT 1
                        """)
                .query((row, number) -> (ChainFinding) new ChainFinding.ChangedPayload(
                        row.getLong("id"),
                        row.getString("table_name"),
                        row.getTimestamp("recorded_at").toInstant()))
                .optional();
    }

    private ChainFinding head() {
        return jdbc.sql("""
                        SELECT coalesce(sum(entries), 0) AS changes, coalesce(sum(reads), 0) AS reads, count(*) AS links,
                            max(sealed_at) AS sealed_at,
                            (SELECT digest FROM audit_seal WHERE organisation_id = current_organisation()
                                ORDER BY number DESC LIMIT 1) AS head,
                            (SELECT count(*) FROM audit_entry
                                WHERE organisation_id = current_organisation() AND seal_number IS NULL)
                            + (SELECT count(*) FROM audit_read
                                WHERE organisation_id = current_organisation() AND seal_number IS NULL) AS unsealed
                        FROM audit_seal WHERE organisation_id = current_organisation()
                        """)
                .query((row, number) -> {
                    byte[] head = row.getBytes("head");
                    return new ChainFinding.Whole(
                            row.getLong("changes"),
                            row.getLong("reads"),
                            row.getLong("links"),
                            row.getLong("unsealed"),
                            head == null ? "none" : HexFormat.of().formatHex(head));
                })
                .single();
    }
}
