package pl.mors.employment.month;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.mors.employment.InternshipId;
import pl.mors.employment.rule.DayMark;
import pl.mors.employment.rule.MonthMarks;
import pl.mors.platform.Ids;

@Repository
class MonthRepository {

    private final JdbcClient jdbc;

    MonthRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Returns the new row. */
    UUID replace(InternshipId internship, MonthMarks marks, LocalDate coveredTo) {
        jdbc.sql("""
                        UPDATE internship_month SET superseded_at = clock_timestamp()
                        WHERE internship_id = :internship AND month = :month AND superseded_at IS NULL""")
                .param("internship", internship.value())
                .param("month", marks.month().atDay(1))
                .update();
        var row = Ids.next();
        jdbc.sql("""
                        INSERT INTO internship_month (organisation_id, id, internship_id, month, marks, covered_to)
                        VALUES (current_organisation(), :id, :internship, :month, :marks, :covered)""")
                .param("id", row)
                .param("internship", internship.value())
                .param("month", marks.month().atDay(1))
                .param("marks", marks.days().stream().map(DayMark::code).toArray(String[]::new))
                .param("covered", coveredTo)
                .update();
        return row;
    }
}
