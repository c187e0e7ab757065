package pl.mors.employment.internship;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.mors.employment.InternshipId;
import pl.mors.platform.Ids;

@Repository
class CourseRepository {

    private final JdbcClient jdbc;

    CourseRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void replace(InternshipId internship, InsuranceTitle title) {
        jdbc.sql("""
                        UPDATE insurance_title SET superseded_at = clock_timestamp()
                        WHERE internship_id = :internship AND valid_from = :from AND superseded_at IS NULL""")
                .param("internship", internship.value())
                .param("from", title.validFrom())
                .update();
        jdbc.sql("""
                        INSERT INTO insurance_title (organisation_id, id, internship_id, valid_from, title)
                        VALUES (current_organisation(), :id, :internship, :from, :title)""")
                .param("id", Ids.next())
                .param("internship", internship.value())
                .param("from", title.validFrom())
                .param("title", title.kind().code())
                .update();
    }

    void replace(InternshipId internship, Visit visit) {
        jdbc.sql("""
                        UPDATE internship_visit SET superseded_at = clock_timestamp()
                        WHERE internship_id = :internship AND visited_on = :on AND superseded_at IS NULL""")
                .param("internship", internship.value())
                .param("on", visit.visitedOn())
                .update();
        jdbc.sql("""
                        INSERT INTO internship_visit (organisation_id, id, internship_id, visited_on, findings)
                        VALUES (current_organisation(), :id, :internship, :on, :findings)""")
                .param("id", Ids.next())
                .param("internship", internship.value())
                .param("on", visit.visitedOn())
                .param("findings", visit.findings())
                .update();
    }

    void replace(InternshipId internship, Paper paper) {
        jdbc.sql("""
                        UPDATE internship_paper SET superseded_at = clock_timestamp()
                        WHERE internship_id = :internship AND kind = :kind AND superseded_at IS NULL""")
                .param("internship", internship.value())
                .param("kind", paper.kind().code())
                .update();
        jdbc.sql("""
                        INSERT INTO internship_paper (organisation_id, id, internship_id, kind, issued_on, number)
                        VALUES (current_organisation(), :id, :internship, :kind, :on, :number)""")
                .param("id", Ids.next())
                .param("internship", internship.value())
                .param("kind", paper.kind().code())
                .param("on", paper.issuedOn())
                .param("number", paper.number())
                .update();
    }
}
