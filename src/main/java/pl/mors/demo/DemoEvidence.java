package pl.mors.demo;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.mors.document.FileKind;
import pl.mors.document.FileStore;
import pl.mors.document.StoreFileOutcome.Stored;
import pl.mors.platform.Ids;

/** What the other stories leave out of the store of evidence: a paper in a case, and a day told by the authority. */
final class DemoEvidence {

    private static final int YEARS = 2;

    private final JdbcClient jdbc;
    private final FileStore files;
    private final UUID coordinator;
    private final LocalDate today;

    DemoEvidence(JdbcClient jdbc, FileStore files, UUID coordinator, LocalDate today) {
        this.jdbc = jdbc;
        this.files = files;
        this.coordinator = coordinator;
        this.today = today;
    }

    void add() {
        var file = ((Stored)
                        files.store(FileKind.PAPER, "ogloszenie.pdf", DemoPaper.saying("Ogloszenie z demonstracji")))
                .id();
        jdbc.sql("""
                        INSERT INTO case_paper (organisation_id, id, case_id, file_id, title, dated_on, recorded_by)
                        SELECT current_organisation(), :id, id, :file, 'Ogłoszenie', :on, :by
                        FROM office_case ORDER BY year, number, id LIMIT 1
                        """)
                .param("id", Ids.next())
                .param("file", file.value())
                .param("on", today)
                .param("by", coordinator)
                .update();
        jdbc.sql("""
                        INSERT INTO retention_end (organisation_id, id, programme_id, scope, basis, day, letter_number, letter_on,
                            recorded_by)
                        SELECT current_organisation(), :id, id, 'project', 'letter', :last, 'DW-EFS.44.1', :letterOn, :by
                        FROM programme WHERE upper(implementation_period) <= :today
                        ORDER BY implementation_period, id LIMIT 1
                        """)
                .param("id", Ids.next())
                .param("last", LocalDate.of(today.getYear() + YEARS, 12, 31))
                .param("letterOn", today.minusMonths(1))
                .param("today", today)
                .param("by", coordinator)
                .update();
    }
}
