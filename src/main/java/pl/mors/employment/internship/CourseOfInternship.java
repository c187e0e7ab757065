package pl.mors.employment.internship;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.employment.InternshipId;
import pl.mors.platform.Coded;

/** What was recorded in the course of internships, as known at the moment set by {@code mors.known_at}. */
@Repository
@Transactional(readOnly = true)
public class CourseOfInternship {

    private final JdbcClient jdbc;

    CourseOfInternship(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By internship, the earliest first. */
    public Map<InternshipId, List<InsuranceTitle>> titles(Collection<InternshipId> internships) {
        return jdbc
                .sql("SELECT * FROM known_insurance_title WHERE internship_id = ANY (:ids) ORDER BY valid_from")
                .param("ids", internships.stream().map(InternshipId::value).toArray(UUID[]::new))
                .query((row, number) -> Map.entry(
                        new InternshipId(row.getObject("internship_id", UUID.class)),
                        new InsuranceTitle(
                                row.getObject("valid_from", LocalDate.class),
                                Coded.of(InsuranceTitle.Kind.class, row.getString("title")))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    public List<InsuranceTitle> titles(InternshipId internship) {
        return titles(List.of(internship)).getOrDefault(internship, List.of());
    }

    public List<Visit> visits(InternshipId internship) {
        return jdbc.sql("SELECT * FROM known_internship_visit WHERE internship_id = :id ORDER BY visited_on")
                .param("id", internship.value())
                .query((row, number) ->
                        new Visit(row.getObject("visited_on", LocalDate.class), row.getString("findings")))
                .list();
    }

    public List<Paper> papers(InternshipId internship) {
        return papers(List.of(internship)).getOrDefault(internship, List.of());
    }

    /** By internship, the earliest first. */
    public Map<InternshipId, List<Paper>> papers(Collection<InternshipId> internships) {
        return jdbc
                .sql("SELECT * FROM known_internship_paper WHERE internship_id = ANY (:ids) ORDER BY issued_on, kind")
                .param("ids", internships.stream().map(InternshipId::value).toArray(UUID[]::new))
                .query((row, number) -> Map.entry(
                        new InternshipId(row.getObject("internship_id", UUID.class)),
                        new Paper(
                                Coded.of(Paper.Kind.class, row.getString("kind")),
                                row.getObject("issued_on", LocalDate.class),
                                row.getString("number"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }
}
