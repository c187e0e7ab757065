package pl.mors.casework.card;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.mors.casework.CardId;
import pl.mors.casework.cases.SupportCase;
import pl.mors.identity.MembershipId;
import pl.mors.platform.DateRange;
import pl.mors.platform.Ids;

@Repository
class CardRepository {

    private final JdbcClient jdbc;

    CardRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    CardId open(SupportCase of, String activityKind) {
        var id = CardId.next();
        jdbc.sql("""
                        INSERT INTO support_card (organisation_id, id, case_id, programme_id, activity_kind)
                        VALUES (current_organisation(), :id, :case, :programme, :kind)""")
                .param("id", id.value())
                .param("case", of.id().value())
                .param("programme", of.programme().value())
                .param("kind", activityKind)
                .update();
        return id;
    }

    /** Whether the row still held. */
    boolean supersede(UUID grant) {
        return jdbc.sql("""
                        UPDATE card_grant SET superseded_at = clock_timestamp()
                        WHERE id = :id AND superseded_at IS NULL""").param("id", grant).update() == 1;
    }

    boolean hasPlansOutside(CardId card, DateRange days) {
        return jdbc.sql("""
                        SELECT EXISTS (SELECT FROM support_meeting s
                                JOIN calendar_entry e ON e.organisation_id = s.organisation_id AND e.id = s.entry_id
                            WHERE s.card_id = :card AND s.status = 'planned' AND s.superseded_at IS NULL
                                AND NOT :days::daterange @> e.on_day)""")
                .param("card", card.value())
                .param("days", days.toSql())
                .query(Boolean.class)
                .single();
    }

    void grant(CardId card, MembershipId specialist, int minutes, DateRange period) {
        jdbc.sql("""
                        INSERT INTO card_grant (organisation_id, id, card_id, membership_id, minutes, period)
                        VALUES (current_organisation(), :id, :card, :specialist, :minutes, :period::daterange)""")
                .param("id", Ids.next())
                .param("card", card.value())
                .param("specialist", specialist.value())
                .param("minutes", minutes)
                .param("period", period.toSql())
                .update();
    }
}
