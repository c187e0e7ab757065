package pl.mors.activity.refund;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.activity.CalendarWords;
import pl.mors.platform.Coded;
import pl.mors.platform.text.Texts;
import pl.mors.privacy.PersonalDataSection;
import pl.mors.privacy.PersonalDataSection.Entry;
import pl.mors.privacy.PersonalDataSource;

/** What somebody asked for and was paid back, for the copy of their data; what was taken back, too. */
@Repository
@Transactional(readOnly = true)
class RefundsInCopy implements PersonalDataSource {

    private static final int ORDER = 45;

    private final JdbcClient jdbc;

    RefundsInCopy(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Set<String> tables() {
        return Set.of("refund_request", "refund_payment");
    }

    @Override
    public List<PersonalDataSection> personalData(UUID person) {
        var entries = Stream.of(requests(person), payments(person))
                .flatMap(List::stream)
                .toList();
        return entries.isEmpty()
                ? List.of()
                : List.of(new PersonalDataSection(Texts.t("activity.refund.section"), entries));
    }

    private List<Entry> requests(UUID person) {
        return jdbc.sql("""
                        SELECT q.*, d.accepted FROM refund_request q
                            JOIN participation p ON p.organisation_id = q.organisation_id AND p.id = q.participation_id
                            LEFT JOIN known_refund_decision d ON d.organisation_id = q.organisation_id AND d.request_id = q.id
                        WHERE p.person_id = :person ORDER BY q.recorded_at, q.id
                        """)
                .param("person", person)
                .query((row, number) -> {
                    var born = row.getObject("child_born_on", LocalDate.class);
                    var accepted = row.getObject("accepted", Boolean.class);
                    var rate = Texts.t(
                            "activity.refund.rate."
                                    + Coded.of(RefundUnit.class, row.getString("unit"))
                                            .name(),
                            Texts.money(row.getBigDecimal("amount")));
                    var child = born == null
                            ? Stream.<String>empty()
                            : Stream.of(Texts.t("activity.refund.child", born, row.getInt("child_until_age")));
                    var state = Texts.t(
                            "activity.refund.state." + (accepted == null ? "open" : accepted ? "accepted" : "refused"));
                    var account = Stream.ofNullable(row.getString("account_number"))
                            .map(iban -> Texts.t("activity.refund.copy.account", new AccountNumber(iban).grouped()));
                    var words = Stream.of(Stream.of(rate), child, Stream.of(row.getString("basis"), state), account)
                            .flatMap(one -> one)
                            .toList();
                    return new Entry(
                            Texts.t(
                                    "activity.refund.request",
                                    Coded.of(RefundKind.class, row.getString("kind"))
                                            .label(),
                                    row.getObject("from_on", LocalDate.class)),
                            String.join(", ", words));
                })
                .list();
    }

    private List<Entry> payments(UUID person) {
        return jdbc.sql("""
                        SELECT y.*, b.reason FROM refund_payment y
                            JOIN participation p ON p.organisation_id = y.organisation_id AND p.id = y.participation_id
                            LEFT JOIN refund_payment_taken_back b ON b.organisation_id = y.organisation_id AND b.payment_id = y.id
                        WHERE p.person_id = :person ORDER BY y.month, y.recorded_at, y.id
                        """)
                .param("person", person)
                .query((row, number) -> {
                    var paid = Texts.t(
                            "activity.refund.copy.paid",
                            Coded.of(RefundKind.class, row.getString("kind")).label(),
                            CalendarWords.month(row.getObject("month", LocalDate.class)),
                            Texts.money(row.getBigDecimal("amount")),
                            row.getObject("paid_on", LocalDate.class));
                    var reason = row.getString("reason");
                    return new Entry(
                            Texts.t("activity.refund.field.paid"),
                            reason == null ? paid : Texts.t("activity.refund.copy.taken-back", paid, reason));
                })
                .list();
    }
}
