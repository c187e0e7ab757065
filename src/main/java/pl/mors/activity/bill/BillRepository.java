package pl.mors.activity.bill;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.activity.BillId;
import pl.mors.activity.bill.BillCheck.Explained;
import pl.mors.document.FileId;
import pl.mors.platform.Ids;

@Repository
@Transactional
class BillRepository {

    private final JdbcClient jdbc;

    BillRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Nothing when this issuer's bill of this number was entered before. */
    Optional<BillId> add(BillEntry bill, @Nullable FileId paper) {
        var id = BillId.next();
        int added = jdbc.sql("""
                        INSERT INTO bill (organisation_id, id, issuer, number, issued_on, period, membership_id, group_id, hour_minutes,
                            billed_hours, rate, amount, file_id)
                        VALUES (current_organisation(), :id, :issuer, :number, :on, :period::daterange, :leader, :group, :minutes,
                            :hours, :rate, :amount, :paper)
                        ON CONFLICT DO NOTHING
                        """)
                .param("id", id.value())
                .param("issuer", bill.issuer())
                .param("number", bill.number())
                .param("on", bill.issuedOn())
                .param("period", bill.period().toSql())
                .param("leader", bill.leader() == null ? null : bill.leader().value())
                .param("group", bill.group() == null ? null : bill.group().value())
                .param("minutes", bill.hourMinutes())
                .param("hours", bill.billedHours())
                .param("rate", bill.rate().amount())
                .param("amount", bill.amount().amount())
                .param("paper", paper == null ? null : paper.value())
                .update();
        return added == 0 ? Optional.empty() : Optional.of(id);
    }

    /** @return false when the bill has a paper already */
    boolean addPaper(BillId bill, FileId paper) {
        return jdbc.sql("""
                        INSERT INTO bill_paper (organisation_id, id, bill_id, file_id)
                        SELECT b.organisation_id, :id, b.id, :paper FROM bill b
                        WHERE b.id = :bill AND b.superseded_at IS NULL AND b.file_id IS NULL
                        ON CONFLICT DO NOTHING
                        """)
                        .param("id", Ids.next())
                        .param("paper", paper.value())
                        .param("bill", bill.value())
                        .update()
                == 1;
    }

    /** In the place of the explanation before. */
    void explain(BillId bill, String reason, Explained known) {
        jdbc.sql("""
                        UPDATE bill_explanation SET superseded_at = clock_timestamp()
                        WHERE bill_id = :bill AND superseded_at IS NULL
                        """).param("bill", bill.value()).update();
        jdbc.sql("""
                        INSERT INTO bill_explanation (organisation_id, id, bill_id, reason, held_minutes, billed_elsewhere)
                        VALUES (current_organisation(), :id, :bill, :reason, :held, :elsewhere)
                        """)
                .param("id", Ids.next())
                .param("bill", bill.value())
                .param("reason", reason)
                .param("held", known.heldMinutes())
                .param("elsewhere", known.billedElsewhere())
                .update();
    }

    /** Takes back what was entered by mistake. */
    void supersede(BillId bill) {
        jdbc.sql("UPDATE bill SET superseded_at = clock_timestamp() WHERE id = :bill AND superseded_at IS NULL")
                .param("bill", bill.value())
                .update();
    }
}
