package pl.mors.demo;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.mors.platform.DateRange;
import pl.mors.platform.Ids;

/** Breaks of the school year in which the demonstration is; their days are made up, as everything in it. */
final class DemoSchoolBreaks {

    private final JdbcClient jdbc;
    private final LocalDate today;

    DemoSchoolBreaks(JdbcClient jdbc, LocalDate today) {
        this.jdbc = jdbc;
        this.today = today;
    }

    void add() {
        int spring = today.getMonthValue() >= 9 ? today.getYear() + 1 : today.getYear();
        add("Zimowa przerwa świąteczna", LocalDate.of(spring - 1, 12, 23), LocalDate.of(spring - 1, 12, 31));
        add("Ferie zimowe", LocalDate.of(spring, 2, 1), LocalDate.of(spring, 2, 14));
        add("Ferie letnie", LocalDate.of(spring, 7, 1), LocalDate.of(spring, 8, 31));
    }

    private void add(String name, LocalDate first, LocalDate last) {
        jdbc.sql("""
                INSERT INTO school_break (organisation_id, id, name, period)
                VALUES (current_organisation(), :id, :name, :days::daterange)
                """)
                .param("id", Ids.next())
                .param("name", name)
                .param("days", new DateRange(first, last).toSql())
                .update();
    }
}
