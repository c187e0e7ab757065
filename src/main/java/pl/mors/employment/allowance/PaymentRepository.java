package pl.mors.employment.allowance;

import java.time.YearMonth;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.mors.employment.InternshipId;
import pl.mors.platform.Ids;

@Repository
class PaymentRepository {

    private final JdbcClient jdbc;

    PaymentRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(InternshipId internship, YearMonth month, Payment payment) {
        jdbc.sql("""
                        INSERT INTO allowance_payment (organisation_id, id, internship_id, month, amount, paid_on)
                        VALUES (current_organisation(), :id, :internship, :month, :amount, :on)""")
                .param("id", Ids.next())
                .param("internship", internship.value())
                .param("month", month.atDay(1))
                .param("amount", payment.amount().amount())
                .param("on", payment.paidOn())
                .update();
    }
}
