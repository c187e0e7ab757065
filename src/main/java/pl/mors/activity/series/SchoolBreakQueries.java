package pl.mors.activity.series;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.platform.DateRange;

/** The organisation's school breaks. */
@Repository
@Transactional(readOnly = true)
public class SchoolBreakQueries {

    private final JdbcClient jdbc;

    SchoolBreakQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those that are not over on this day, in order of time. */
    public List<SchoolBreak> notOverOn(LocalDate day) {
        return jdbc.sql("""
                        SELECT id, name, period::text AS days FROM known_school_break WHERE upper(period) > :day
                        ORDER BY lower(period), name, id
                        """)
                .param("day", day)
                .query((row, number) -> new SchoolBreak(
                        row.getObject("id", UUID.class), row.getString("name"), DateRange.ofSql(row.getString("days"))))
                .list();
    }
}
