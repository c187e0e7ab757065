package pl.mors.activity.refund;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.document.FileId;
import pl.mors.participant.ParticipationId;
import pl.mors.platform.Ids;
import pl.mors.platform.Money;

@Repository
@Transactional
class RefundRepository {

    private final JdbcClient jdbc;

    RefundRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False when there is a request of this kind, for this child, from this day already. */
    boolean ask(ParticipationId participation, RefundForm.Asked asked, FileId paper) {
        var rate = asked.rate();
        return jdbc.sql("""
                        INSERT INTO refund_request (organisation_id, id, participation_id, kind, from_on, to_on, unit, amount,
                            monthly_limit, child_born_on, child_until_age, basis, requested_on, file_id, account_number)
                        VALUES (current_organisation(), :id, :participation, :kind, :from, :to, :unit, :amount, :limit, :born, :age,
                            :basis, :on, :paper, :account)
                        ON CONFLICT DO NOTHING
                        """)
                        .param("id", Ids.next())
                        .param("participation", participation.value())
                        .param("kind", rate.kind().code())
                        .param("from", rate.from())
                        .param("to", rate.to())
                        .param("unit", rate.unit().code())
                        .param("amount", rate.amount().amount())
                        .param(
                                "limit",
                                rate.monthlyLimit() == null
                                        ? null
                                        : rate.monthlyLimit().amount())
                        .param("born", rate.childBornOn())
                        .param("age", rate.childUntilAge())
                        .param("basis", asked.basis())
                        .param("on", asked.on())
                        .param("paper", paper.value())
                        .param(
                                "account",
                                asked.account() == null ? null : asked.account().iban())
                        .update()
                > 0;
    }

    /** False when somebody else decided meanwhile; theirs stands. */
    boolean decide(UUID request, boolean accepted, @Nullable String reason, LocalDate on) {
        return jdbc.sql("""
                        INSERT INTO refund_decision (organisation_id, id, request_id, accepted, reason, decided_on)
                        VALUES (current_organisation(), :id, :request, :accepted, :reason, :on)
                        ON CONFLICT (organisation_id, request_id) WHERE superseded_at IS NULL DO NOTHING
                        """)
                        .param("id", Ids.next())
                        .param("request", request)
                        .param("accepted", accepted)
                        .param("reason", reason)
                        .param("on", on)
                        .update()
                > 0;
    }

    /** Takes back what was entered by mistake; what was paid for it is set off with the next list. */
    void supersede(UUID request) {
        jdbc.sql("UPDATE refund_request SET superseded_at = clock_timestamp() WHERE id = :id AND superseded_at IS NULL")
                .param("id", request)
                .update();
    }

    /** Has whoever records a payment at the same moment wait, also where no request holds any more and all is set off. */
    void lock() {
        jdbc.sql("SELECT 1 FROM pg_advisory_xact_lock(hashtextextended('refunds ' || current_organisation(), 0))")
                .query(row -> {});
    }

    /** False when it was taken back before. */
    boolean takeBack(UUID payment, String reason) {
        return jdbc.sql("""
                        WITH taken AS (
                            INSERT INTO refund_payment_taken_back (organisation_id, id, payment_id, reason)
                            VALUES (current_organisation(), :id, :payment, :reason)
                            ON CONFLICT (organisation_id, payment_id) DO NOTHING
                            RETURNING organisation_id, payment_id, recorded_at
                        )
                        UPDATE refund_payment y SET superseded_at = t.recorded_at FROM taken t
                        WHERE y.organisation_id = t.organisation_id AND y.id = t.payment_id AND y.superseded_at IS NULL
                        """)
                        .param("id", Ids.next())
                        .param("payment", payment)
                        .param("reason", reason)
                        .update()
                > 0;
    }

    void paid(ParticipationId participation, RefundKind kind, YearMonth month, Money amount, LocalDate on) {
        jdbc.sql("""
                        INSERT INTO refund_payment (organisation_id, id, participation_id, kind, month, amount, paid_on)
                        VALUES (current_organisation(), :id, :participation, :kind, :month, :amount, :on)
                        """)
                .param("id", Ids.next())
                .param("participation", participation.value())
                .param("kind", kind.code())
                .param("month", month.atDay(1))
                .param("amount", amount.amount())
                .param("on", on)
                .update();
    }
}
