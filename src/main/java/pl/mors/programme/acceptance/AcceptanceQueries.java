package pl.mors.programme.acceptance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.document.FileId;
import pl.mors.platform.Coded;
import pl.mors.platform.NotFound;
import pl.mors.programme.ProgrammeId;
import pl.mors.programme.ProofKind;
import pl.mors.programme.acceptance.Acceptance.Letter;

/** Reads what the funders accept as proof of attendance. */
@Repository
@Transactional(readOnly = true)
class AcceptanceQueries {

    private final JdbcClient jdbc;

    AcceptanceQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The latest first. */
    List<Acceptance> of(ProgrammeId programme) {
        return jdbc.sql("""
                        SELECT * FROM known_proof_acceptance WHERE programme_id = :programme ORDER BY valid_from DESC, kind, id
                        """)
                .param("programme", programme.value())
                .query(AcceptanceQueries::acceptance)
                .list();
    }

    /** The latest first. */
    List<AcceptancePage.Withdrawn> withdrawn(ProgrammeId programme) {
        return jdbc.sql("""
                        SELECT * FROM withdrawn_proof_acceptance WHERE programme_id = :programme ORDER BY recorded_at DESC, id
                        """)
                .param("programme", programme.value())
                .query((row, number) ->
                        new AcceptancePage.Withdrawn(acceptance(row, number), row.getString("withdrawn_reason")))
                .list();
    }

    /** @throws NotFound when the programme has none of this id that stands */
    Acceptance get(ProgrammeId programme, UUID id) {
        return of(programme).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("acceptance " + id));
    }

    private static Acceptance acceptance(ResultSet row, int number) throws SQLException {
        return new Acceptance(
                row.getObject("id", UUID.class),
                Coded.of(ProofKind.class, row.getString("kind")),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_until", LocalDate.class),
                new Letter(
                        row.getString("letter_sign"),
                        row.getObject("letter_date", LocalDate.class),
                        new FileId(row.getObject("file_id", UUID.class))));
    }
}
