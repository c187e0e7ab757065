package pl.mors.employment.allowance;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.employment.InternshipId;
import pl.mors.platform.Money;

@Repository
@Transactional(readOnly = true)
class PaymentQueries {

    private final JdbcClient jdbc;

    PaymentQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What a payment is for. */
    record Purpose(InternshipId internship, YearMonth month) {}

    /** By what they are for, the earliest first. */
    Map<Purpose, List<Payment>> of(Collection<InternshipId> internships) {
        return jdbc
                .sql("""
                        SELECT * FROM known_allowance_payment WHERE internship_id = ANY (:ids)
                        ORDER BY paid_on, recorded_at, id""")
                .param("ids", internships.stream().map(InternshipId::value).toArray(UUID[]::new))
                .query((row, number) -> Map.entry(
                        new Purpose(
                                new InternshipId(row.getObject("internship_id", UUID.class)),
                                YearMonth.from(row.getObject("month", LocalDate.class))),
                        new Payment(new Money(row.getBigDecimal("amount")), row.getObject("paid_on", LocalDate.class))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }
}
