package pl.mors.participant.notice;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.mors.person.NoticeId;
import pl.mors.person.PrivacyNotice;
import pl.mors.platform.Ids;

@Repository
class NoticeVersionRepository {

    private final JdbcClient jdbc;

    NoticeVersionRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One new version of a clause at a time. */
    void lock(@Nullable UUID programme) {
        jdbc.sql(
                        "SELECT 1 FROM pg_advisory_xact_lock(hashtextextended('notice ' || current_organisation() || :clause, 0))")
                .param("clause", String.valueOf(programme))
                .query()
                .singleRow();
    }

    void insert(PrivacyNotice notice) {
        jdbc.sql("""
                        INSERT INTO privacy_notice (organisation_id, id, programme_id, version, valid_from, renews, body)
                        VALUES (current_organisation(), :id, :programme, :version, :validFrom, :renews, :body)""")
                .param("id", notice.id().value())
                .param("programme", notice.programme())
                .param("version", notice.version())
                .param("validFrom", notice.validFrom())
                .param("renews", notice.renews())
                .param("body", notice.body())
                .update();
    }

    /** Whether somebody was given it; whoever is just about to give it is waited for. */
    boolean isGiven(NoticeId id) {
        jdbc.sql("SELECT id FROM privacy_notice WHERE id = :id FOR NO KEY UPDATE")
                .param("id", id.value())
                .query(row -> {});
        return jdbc.sql("""
                        SELECT EXISTS (SELECT FROM notice_given WHERE notice_id = :id)
                            OR EXISTS (SELECT FROM recruitment_application WHERE notice_id = :id)""").param("id", id.value()).query(Boolean.class).single();
    }

    /** Whether it stood until now; the database refuses where somebody was given it. */
    boolean supersede(NoticeId id) {
        return jdbc.sql(
                                "UPDATE privacy_notice SET superseded_at = clock_timestamp() WHERE id = :id AND superseded_at IS NULL")
                        .param("id", id.value())
                        .update()
                == 1;
    }

    /** Whether the draft was the one that the writer saw. */
    boolean saveDraft(@Nullable UUID programme, String body, int seen) {
        return jdbc.sql("""
                        INSERT INTO privacy_notice_draft AS d (organisation_id, id, programme_id, body)
                        VALUES (current_organisation(), :id, :programme, :body)
                        ON CONFLICT (organisation_id, programme_id) DO UPDATE SET body = EXCLUDED.body, version = d.version + 1,
                            saved_at = now(), saved_by = current_account()
                        WHERE d.version = :seen""")
                        .param("id", Ids.next())
                        .param("programme", programme)
                        .param("body", body)
                        .param("seen", seen)
                        .update()
                == 1;
    }

    void deleteDraft(@Nullable UUID programme) {
        jdbc.sql("DELETE FROM privacy_notice_draft WHERE programme_id IS NOT DISTINCT FROM CAST(:programme AS uuid)")
                .param("programme", programme)
                .update();
    }
}
