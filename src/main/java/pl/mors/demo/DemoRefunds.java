package pl.mors.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.mors.document.FileKind;
import pl.mors.document.FileStore;
import pl.mors.document.StoreFileOutcome.Stored;
import pl.mors.platform.Ids;

/**
 * Two participants of the month before: one whose travel is paid back to an account and was for the month before that, one who waits for
 * a decision about care of a child.
 */
final class DemoRefunds {

    private static final BigDecimal TICKET = new BigDecimal("3.60");
    private static final int WAYS_OF_A_DAY = 2;
    private static final String ACCOUNT = "PL61109010140000071219812874";
    private static final BigDecimal HOUR_OF_CARE = new BigDecimal("12.00");

    private final JdbcClient jdbc;
    private final FileStore files;
    private final LocalDate today;

    DemoRefunds(JdbcClient jdbc, FileStore files, LocalDate today) {
        this.jdbc = jdbc;
        this.files = files;
        this.today = today;
    }

    void add() {
        var first = today.withDayOfMonth(1).minusMonths(1);
        var participants = jdbc.sql("""
                        SELECT participation_id FROM day_of_support WHERE given_on BETWEEN :first AND :last
                        GROUP BY participation_id ORDER BY count(*) DESC, participation_id LIMIT 2
                        """)
                .param("first", first)
                .param("last", first.plusMonths(1).minusDays(1))
                .query(UUID.class)
                .list();
        if (participants.size() == 2) {
            var traveller = participants.getFirst();
            var before = first.minusMonths(1);
            accept(ask(traveller, "travel", before, "journey", TICKET, "Cennik przewoźnika", ACCOUNT, null), before);
            pay(traveller, before);
            ask(
                    participants.getLast(),
                    "child_care",
                    first,
                    "hour",
                    HOUR_OF_CARE,
                    "Regulamin programu",
                    null,
                    today.minusYears(4));
        }
    }

    private UUID ask(
            UUID participation,
            String kind,
            LocalDate from,
            String unit,
            BigDecimal amount,
            String basis,
            @Nullable String account,
            @Nullable LocalDate child) {
        var id = Ids.next();
        jdbc.sql("""
                        INSERT INTO refund_request (organisation_id, id, participation_id, kind, from_on, unit, amount, child_born_on,
                            child_until_age, basis, account_number, requested_on, file_id, recorded_at)
                        VALUES (current_organisation(), :id, :participation, :kind, :from, :unit, :amount, :child::date,
                            CASE WHEN :child::date IS NOT NULL THEN 7 END, :basis, :account, :from, :file, :at)
                        """)
                .param("id", id)
                .param("participation", participation)
                .param("kind", kind)
                .param("from", from)
                .param("unit", unit)
                .param("amount", amount)
                .param("child", child)
                .param("basis", basis)
                .param("account", account)
                .param("file", paper())
                .param("at", Moments.evening(from))
                .update();
        return id;
    }

    private void accept(UUID request, LocalDate on) {
        jdbc.sql("""
                        INSERT INTO refund_decision (organisation_id, id, request_id, accepted, decided_on, recorded_at)
                        VALUES (current_organisation(), :id, :request, true, :on, :at)
                        """)
                .param("id", Ids.next())
                .param("request", request)
                .param("on", on)
                .param("at", Moments.evening(on))
                .update();
    }

    /** The tickets of a month, ten days after it. */
    private void pay(UUID participation, LocalDate month) {
        var end = month.plusMonths(1);
        int days = jdbc.sql("""
                        SELECT count(*) FROM day_of_support
                        WHERE participation_id = :participation AND travelled AND given_on >= :month AND given_on < :end
                        """)
                .param("participation", participation)
                .param("month", month)
                .param("end", end)
                .query(Integer.class)
                .single();
        if (days > 0) {
            var paidOn = end.plusDays(9);
            jdbc.sql("""
                            INSERT INTO refund_payment (organisation_id, id, participation_id, kind, month, amount, paid_on, recorded_at)
                            VALUES (current_organisation(), :id, :participation, 'travel', :month, :amount, :on, :at)
                            """)
                    .param("id", Ids.next())
                    .param("participation", participation)
                    .param("month", month)
                    .param("amount", TICKET.multiply(BigDecimal.valueOf((long) WAYS_OF_A_DAY * days)))
                    .param("on", paidOn)
                    .param("at", Moments.evening(paidOn))
                    .update();
        }
    }

    /** A file that says only what it stands for. */
    private UUID paper() {
        return ((Stored) files.store(FileKind.PAPER, "dokument.pdf", DemoPaper.saying("Bilet z demonstracji")))
                .id()
                .value();
    }
}
