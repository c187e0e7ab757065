package pl.mors.document.office;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.document.FileId;
import pl.mors.platform.NotFound;

/** The register of cases, and their papers as known at the moment set by {@code mors.known_at}. */
@Repository
@Transactional(readOnly = true)
public class CaseQueries {

    private static final String CLASSES =
            "SELECT id AS class_id, unit, symbol, title AS class_title, category FROM archive_class ";
    private static final String CASES = """
            SELECT o.id, o.year, o.number, o.title, o.opened_on, c.id AS class_id, c.unit, c.symbol, c.title AS class_title, c.category
            FROM office_case o JOIN archive_class c ON c.organisation_id = o.organisation_id AND c.id = o.class_id
            """;

    private final JdbcClient jdbc;

    CaseQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<ArchiveClass> classes() {
        return jdbc.sql(CLASSES + "ORDER BY symbol, unit")
                .query((row, number) -> archiveClass(row))
                .list();
    }

    /** A list of cases: of a class, in a year. */
    public record CaseList(ArchiveClass archiveClass, int year, int cases) {}

    /** All lists of cases, the latest year first. */
    List<CaseList> lists() {
        return jdbc.sql("""
                        SELECT c.id AS class_id, c.unit, c.symbol, c.title AS class_title, c.category, o.year, count(*) AS cases
                        FROM office_case o JOIN archive_class c ON c.organisation_id = o.organisation_id AND c.id = o.class_id
                        GROUP BY c.id, c.unit, c.symbol, c.title, c.category, o.year ORDER BY o.year DESC, c.symbol, c.unit""")
                .query((row, number) -> new CaseList(archiveClass(row), row.getInt("year"), row.getInt("cases")))
                .list();
    }

    /** In the order of their numbers. */
    List<OfficeCase> of(UUID archiveClass, int year) {
        return jdbc.sql(CASES + "WHERE o.class_id = :class AND o.year = :year ORDER BY o.number")
                .param("class", archiveClass)
                .param("year", year)
                .query((row, number) -> officeCase(row))
                .list();
    }

    /** @throws NotFound when the organisation has no such case */
    OfficeCase get(UUID id) {
        return jdbc.sql(CASES + "WHERE o.id = :id")
                .param("id", id)
                .query((row, number) -> officeCase(row))
                .optional()
                .orElseThrow(() -> new NotFound("case " + id));
    }

    /** The case about a round, a participation, an internship. */
    public Optional<OfficeCase> about(UUID subject) {
        return jdbc.sql(CASES + "WHERE o.subject_id = :subject")
                .param("subject", subject)
                .query((row, number) -> officeCase(row))
                .optional();
    }

    /** In the order in which they came. */
    List<CasePaper> papers(UUID officeCase) {
        var signatures = signatures(officeCase);
        return jdbc.sql("SELECT * FROM known_case_paper WHERE case_id = :case ORDER BY recorded_at, id")
                .param("case", officeCase)
                .query((row, number) -> {
                    var id = row.getObject("id", UUID.class);
                    return new CasePaper(
                            id,
                            officeCase,
                            new FileId(row.getObject("file_id", UUID.class)),
                            row.getString("title"),
                            row.getObject("dated_on", LocalDate.class),
                            row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                            signatures.getOrDefault(id, List.of()));
                })
                .list();
    }

    /** @throws NotFound when there is no such paper */
    CasePaper paper(UUID id) {
        return jdbc.sql("SELECT case_id FROM known_case_paper WHERE id = :id")
                .param("id", id)
                .query(UUID.class)
                .optional()
                .flatMap(officeCase -> papers(officeCase).stream()
                        .filter(paper -> paper.id().equals(id))
                        .findFirst())
                .orElseThrow(() -> new NotFound("paper " + id));
    }

    private Map<UUID, List<PaperSignature>> signatures(UUID officeCase) {
        var signatures = new HashMap<UUID, List<PaperSignature>>();
        jdbc.sql("""
                        SELECT s.paper_id, s.signer, s.signed_at, s.covers_whole
                        FROM paper_signature s JOIN known_case_paper p ON p.organisation_id = s.organisation_id AND p.id = s.paper_id
                        WHERE p.case_id = :case ORDER BY s.paper_id, s.number""").param("case", officeCase).query(row -> {
            var at = row.getObject("signed_at", OffsetDateTime.class);
            signatures
                    .computeIfAbsent(row.getObject("paper_id", UUID.class), paper -> new ArrayList<>())
                    .add(new PaperSignature(
                            row.getString("signer"),
                            at == null ? null : at.toInstant(),
                            row.getBoolean("covers_whole")));
        });
        return signatures;
    }

    private static OfficeCase officeCase(ResultSet row) throws SQLException {
        return new OfficeCase(
                row.getObject("id", UUID.class),
                archiveClass(row),
                row.getInt("year"),
                row.getInt("number"),
                row.getString("title"),
                row.getObject("opened_on", LocalDate.class));
    }

    private static ArchiveClass archiveClass(ResultSet row) throws SQLException {
        return new ArchiveClass(
                row.getObject("class_id", UUID.class),
                row.getString("unit"),
                row.getString("symbol"),
                row.getString("class_title"),
                row.getString("category"));
    }
}
