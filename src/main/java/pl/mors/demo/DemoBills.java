package pl.mors.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.mors.platform.Ids;

/** Two bills for a month of a group: one for what was held, and one for an hour more of another group. */
final class DemoBills {

    private static final BigDecimal RATE = new BigDecimal("120.00");

    private final JdbcClient jdbc;
    private final LocalDate today;

    DemoBills(JdbcClient jdbc, LocalDate today) {
        this.jdbc = jdbc;
        this.today = today;
    }

    /** What a group held in the month before. */
    private record Month(UUID group, BigDecimal hours) {}

    void add() {
        var first = today.withDayOfMonth(1).minusMonths(1);
        var last = first.plusMonths(1).minusDays(1);
        var months = jdbc.sql("""
                        SELECT group_id, sum(minutes) AS minutes FROM held_time WHERE on_day BETWEEN :first AND :last
                        GROUP BY group_id, group_name ORDER BY group_name, group_id LIMIT 2
                        """)
                .param("first", first)
                .param("last", last)
                .query((row, number) -> new Month(
                        row.getObject("group_id", UUID.class),
                        row.getBigDecimal("minutes").divide(new BigDecimal(60), 2, RoundingMode.HALF_UP)))
                .list();
        for (int index = 0; index < months.size(); index++) {
            bill(index + 1, months.get(index), new BigDecimal(index), first, last);
        }
    }

    private void bill(int number, Month month, BigDecimal more, LocalDate first, LocalDate last) {
        var hours = month.hours().add(more);
        jdbc.sql("""
                        INSERT INTO bill (organisation_id, id, issuer, number, issued_on, period, group_id, hour_minutes, billed_hours,
                            rate, amount, recorded_at)
                        VALUES (current_organisation(), :id, 'Pracownia Zmyślona', :number, :last, daterange(:first, :last, '[]'),
                            :group, 60, :hours, :rate, :amount, :at)
                        """)
                .param("id", Ids.next())
                .param("number", number + "/" + last.getMonthValue() + "/" + last.getYear())
                .param("first", first)
                .param("last", last)
                .param("group", month.group())
                .param("hours", hours)
                .param("rate", RATE)
                .param("amount", RATE.multiply(hours).setScale(2, RoundingMode.HALF_UP))
                .param("at", Moments.evening(last))
                .update();
    }
}
