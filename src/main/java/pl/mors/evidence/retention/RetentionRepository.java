package pl.mors.evidence.retention;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.mors.evidence.retention.RetentionForm.Typed;
import pl.mors.platform.Ids;
import pl.mors.programme.ProgrammeId;

@Repository
class RetentionRepository {

    private final JdbcClient jdbc;

    RetentionRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The row that holds. */
    Optional<UUID> live(ProgrammeId programme, RetentionScope scope) {
        return jdbc.sql("""
                        SELECT id FROM retention_end WHERE programme_id = :programme AND scope = :scope AND superseded_at IS NULL
                        """)
                .param("programme", programme.value())
                .param("scope", scope.code())
                .query(UUID.class)
                .optional();
    }

    void supersede(UUID id) {
        jdbc.sql("UPDATE retention_end SET superseded_at = clock_timestamp() WHERE id = :id AND superseded_at IS NULL")
                .param("id", id)
                .update();
    }

    void add(ProgrammeId programme, Typed typed) {
        var letter = typed.letter();
        jdbc.sql("""
                        INSERT INTO retention_end (organisation_id, id, programme_id, scope, basis, day, letter_number, letter_on, reason)
                        VALUES (current_organisation(), :id, :programme, :scope, :basis, :day, :number, :on, :reason)
                        """)
                .param("id", Ids.next())
                .param("programme", programme.value())
                .param("scope", typed.basis().scope().code())
                .param("basis", typed.basis().code())
                .param("day", typed.day())
                .param("number", letter == null ? null : letter.number())
                .param("on", letter == null ? null : letter.on())
                .param("reason", typed.reason())
                .update();
    }
}
