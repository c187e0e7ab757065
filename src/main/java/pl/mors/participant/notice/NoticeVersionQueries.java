package pl.mors.participant.notice;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.person.NoticeQueries;
import pl.mors.person.PrivacyNotice;

/** The versions of information clauses, and what is being written of the next. */
@Repository
@Transactional(readOnly = true)
class NoticeVersionQueries {

    private final JdbcClient jdbc;

    NoticeVersionQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What is written of the next version.
     *
     * @param version grows with each save
     */
    record Draft(String body, int version) {}

    /** Of all clauses, the latest version first. */
    List<NoticeVersion> all() {
        return jdbc.sql("""
                        SELECT n.*, a.display_name,
                            EXISTS (SELECT FROM notice_given g WHERE g.organisation_id = n.organisation_id AND g.notice_id = n.id)
                                OR EXISTS (SELECT FROM recruitment_application r
                                    WHERE r.organisation_id = n.organisation_id AND r.notice_id = n.id) AS given,
                            (SELECT count(*) FROM known_notice_given g
                                JOIN person p ON p.organisation_id = g.organisation_id AND p.id = g.person_id AND p.merged_into_id IS NULL
                                WHERE g.organisation_id = n.organisation_id AND g.notice_id = n.id)
                            + (SELECT count(*) FROM recruitment_application r
                                WHERE r.organisation_id = n.organisation_id AND r.notice_id = n.id AND r.person_id IS NULL) AS people
                        FROM known_privacy_notice n
                            LEFT JOIN account a ON a.organisation_id = n.organisation_id AND a.id = n.recorded_by
                        ORDER BY n.version DESC, n.id""")
                .query((row, number) -> new NoticeVersion(
                        NoticeQueries.notice(row, number),
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                        row.getString("display_name"),
                        row.getBoolean("given"),
                        row.getInt("people")))
                .list();
    }

    /** Of which programmes a next version is being written; null among them for the organisation's own. */
    List<@Nullable UUID> withDraft() {
        return jdbc.sql("SELECT programme_id FROM privacy_notice_draft")
                .query((row, number) -> row.getObject("programme_id", UUID.class))
                .list();
    }

    /** The latest version, whether it holds yet or not. */
    Optional<PrivacyNotice> last(@Nullable UUID programme) {
        return jdbc.sql("""
                        SELECT * FROM known_privacy_notice WHERE programme_id IS NOT DISTINCT FROM CAST(:programme AS uuid)
                        ORDER BY version DESC LIMIT 1""")
                .param("programme", programme)
                .query(NoticeQueries::notice)
                .optional();
    }

    /** @param programme null for the organisation's own clause */
    Optional<Draft> draft(@Nullable UUID programme) {
        return jdbc.sql("""
                        SELECT body, version FROM privacy_notice_draft
                        WHERE programme_id IS NOT DISTINCT FROM CAST(:programme AS uuid)""")
                .param("programme", programme)
                .query((row, number) -> new Draft(row.getString("body"), row.getInt("version")))
                .optional();
    }
}
