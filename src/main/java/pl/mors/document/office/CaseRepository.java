package pl.mors.document.office;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.mors.document.FileId;
import pl.mors.platform.Ids;

/** Writes classes, cases and their papers. */
@Repository
class CaseRepository {

    private final JdbcClient jdbc;

    CaseRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False when the unit already has the symbol. */
    boolean addClass(String unit, String symbol, String title, String category) {
        return jdbc.sql("""
                        INSERT INTO archive_class (organisation_id, id, unit, symbol, title, category)
                        VALUES (current_organisation(), :id, :unit, :symbol, :title, :category)
                        ON CONFLICT (organisation_id, unit, symbol) DO NOTHING""")
                        .param("id", Ids.next())
                        .param("unit", unit)
                        .param("symbol", symbol)
                        .param("title", title)
                        .param("category", category)
                        .update()
                == 1;
    }

    /** The new case, numbered by the database; nothing when something already has one. */
    Optional<UUID> open(UUID archiveClass, String title, UUID subject, LocalDate openedOn) {
        return jdbc.sql("""
                        INSERT INTO office_case (organisation_id, id, class_id, title, subject_id, opened_on)
                        VALUES (current_organisation(), :id, :class, :title, :subject, :openedOn)
                        ON CONFLICT (organisation_id, subject_id) DO NOTHING RETURNING id""")
                .param("id", Ids.next())
                .param("class", archiveClass)
                .param("title", title)
                .param("subject", subject)
                .param("openedOn", openedOn)
                .query(UUID.class)
                .optional();
    }

    UUID addPaper(UUID officeCase, FileId file, String title, LocalDate datedOn) {
        var id = Ids.next();
        jdbc.sql("""
                        INSERT INTO case_paper (organisation_id, id, case_id, file_id, title, dated_on)
                        VALUES (current_organisation(), :id, :case, :file, :title, :datedOn)""")
                .param("id", id)
                .param("case", officeCase)
                .param("file", file.value())
                .param("title", title)
                .param("datedOn", datedOn)
                .update();
        return id;
    }

    /** False when somebody has withdrawn it before. */
    boolean withdraw(UUID paper) {
        return jdbc.sql(
                                "UPDATE case_paper SET superseded_at = clock_timestamp() WHERE id = :id AND superseded_at IS NULL")
                        .param("id", paper)
                        .update()
                == 1;
    }

    void addSignature(UUID paper, int number, PaperSignature signature) {
        jdbc.sql("""
                        INSERT INTO paper_signature (organisation_id, id, paper_id, number, signer, signed_at, covers_whole)
                        VALUES (current_organisation(), :id, :paper, :number, :signer, :signedAt, :whole)""")
                .param("id", Ids.next())
                .param("paper", paper)
                .param("number", number)
                .param("signer", signature.signer())
                .param("signedAt", moment(signature.signedAt()))
                .param("whole", signature.coversWhole())
                .update();
    }

    private static @Nullable OffsetDateTime moment(@Nullable Instant at) {
        return at == null ? null : at.atOffset(ZoneOffset.UTC);
    }
}
