package pl.mors.employment.course;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.participant.ParticipationId;
import pl.mors.person.PersonId;
import pl.mors.platform.DateRange;
import pl.mors.platform.NotFound;

/** Courses as known at the moment set by {@code mors.known_at}. */
@Repository
@Transactional(readOnly = true)
class CourseQueries {

    private static final String SELECT = """
            SELECT c.*, c.period::text AS days, a.person_id, p.given_name, p.family_name
            FROM known_vocational_course c
                JOIN participation a ON a.organisation_id = c.organisation_id AND a.id = c.participation_id
                JOIN person p ON p.organisation_id = a.organisation_id AND p.id = a.person_id
            """;

    private final JdbcClient jdbc;

    CourseQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All, the one that ended last first. */
    List<VocationalCourse> all() {
        return jdbc.sql(SELECT + "ORDER BY upper(c.period) DESC, c.name, c.id")
                .query(CourseQueries::course)
                .list();
    }

    /**
     * The course.
     *
     * @throws NotFound when there is none, or it has been corrected since
     */
    VocationalCourse get(UUID version) {
        return jdbc.sql(SELECT + "WHERE c.id = :id")
                .param("id", version)
                .query(CourseQueries::course)
                .optional()
                .orElseThrow(() -> new NotFound("course " + version));
    }

    private static VocationalCourse course(ResultSet row, int number) throws SQLException {
        return new VocationalCourse(
                row.getObject("id", UUID.class),
                new ParticipationId(row.getObject("participation_id", UUID.class)),
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getString("given_name"),
                row.getString("family_name"),
                new VocationalCourse.Details(
                        row.getString("name"),
                        row.getString("provider"),
                        DateRange.ofSql(row.getString("days")),
                        row.getInt("hours"),
                        row.getObject("validated_on", LocalDate.class),
                        row.getObject("certified_on", LocalDate.class),
                        row.getString("certificate_number"),
                        row.getString("certifying_body")));
    }
}
