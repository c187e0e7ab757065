package pl.mors.programme.acceptance;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.mors.programme.ProgrammeId;

@Repository
class AcceptanceRepository {

    private final JdbcClient jdbc;

    AcceptanceRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(ProgrammeId programme, Acceptance acceptance) {
        jdbc.sql("""
                        INSERT INTO proof_acceptance (organisation_id, id, programme_id, kind, valid_from, valid_until, letter_sign,
                            letter_date, file_id)
                        VALUES (current_organisation(), :id, :programme, :kind, :from, :until, :sign, :date, :file)
                        """)
                .param("id", acceptance.id())
                .param("programme", programme.value())
                .param("kind", acceptance.kind().code())
                .param("from", acceptance.from())
                .param("until", acceptance.until())
                .param("sign", acceptance.letter().sign())
                .param("date", acceptance.letter().date())
                .param("file", acceptance.letter().file().value())
                .update();
    }

    /** Keeps that this acceptance never stood, and why. */
    void withdraw(UUID as, UUID acceptance, String reason) {
        jdbc.sql("""
                        INSERT INTO proof_acceptance (organisation_id, id, programme_id, kind, valid_from, valid_until, letter_sign,
                            letter_date, file_id, withdrawn_reason)
                        SELECT organisation_id, :as, programme_id, kind, valid_from, valid_until, letter_sign, letter_date, file_id,
                            :reason
                        FROM proof_acceptance WHERE id = :id
                        """)
                .param("as", as)
                .param("id", acceptance)
                .param("reason", reason)
                .update();
    }

    void supersede(UUID acceptance) {
        jdbc.sql("""
                        UPDATE proof_acceptance SET superseded_at = clock_timestamp() WHERE id = :id AND superseded_at IS NULL
                        """).param("id", acceptance).update();
    }
}
