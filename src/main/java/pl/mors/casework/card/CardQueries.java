package pl.mors.casework.card;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.casework.CardId;
import pl.mors.casework.CaseId;
import pl.mors.casework.rule.GrantedTime;
import pl.mors.identity.MembershipId;
import pl.mors.participant.ParticipationId;
import pl.mors.person.PersonId;
import pl.mors.platform.DateRange;
import pl.mors.platform.NotFound;
import pl.mors.programme.ProgrammeId;

/** Individual support cards, as known at the moment set by {@code mors.known_at}. */
@Repository
@Transactional(readOnly = true)
public class CardQueries {

    private static final String SELECT = """
            SELECT c.id, c.case_id, c.activity_kind, k.participation_id, k.person_id, k.programme_id, p.given_name, p.family_name,
                a.membership_id AS worker_id, g.id AS version, g.membership_id, g.minutes, g.period::text AS days, w.display_name,
                t.used, t.planned, t.unsigned
            FROM support_card c
                JOIN support_case k ON k.organisation_id = c.organisation_id AND k.id = c.case_id
                JOIN known_case_assignment a ON a.organisation_id = k.organisation_id AND a.case_id = k.id
                JOIN known_card_grant g ON g.organisation_id = c.organisation_id AND g.card_id = c.id
                JOIN person p ON p.organisation_id = k.organisation_id AND p.id = k.person_id
                JOIN membership m ON m.organisation_id = g.organisation_id AND m.id = g.membership_id
                JOIN account w ON w.id = m.account_id
                CROSS JOIN LATERAL (
                    SELECT coalesce(sum(l.minutes) FILTER (WHERE l.status = 'held'), 0) AS used,
                        coalesce(sum(l.minutes) FILTER (WHERE l.status = 'planned'), 0) AS planned,
                        count(*) FILTER (WHERE l.status = 'held' AND NOT l.signed) AS unsigned
                    FROM (SELECT s.status, s.signed, extract(epoch FROM upper(e.period) - lower(e.period)) / 60 AS minutes
                        FROM known_support_meeting s
                            JOIN calendar_entry e ON e.organisation_id = s.organisation_id AND e.id = s.entry_id
                        WHERE s.organisation_id = c.organisation_id AND s.card_id = c.id) l) t
            """;

    private final JdbcClient jdbc;

    CardQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The card.
     *
     * @throws NotFound when there is none
     */
    public SupportCard get(CardId card) {
        return jdbc.sql(SELECT + "WHERE c.id = :id")
                .param("id", card.value())
                .query(CardQueries::card)
                .optional()
                .orElseThrow(() -> new NotFound("card " + card));
    }

    /** Those of a case, the earliest first. */
    public List<SupportCard> of(CaseId id) {
        return jdbc.sql(SELECT + "WHERE c.case_id = :case ORDER BY lower(g.period), c.id")
                .param("case", id.value())
                .query(CardQueries::card)
                .list();
    }

    /** Those that somebody leads, by name. */
    public List<SupportCard> ofSpecialist(UUID membership) {
        return jdbc.sql(SELECT + """
                        WHERE g.membership_id = :specialist
                        ORDER BY p.family_name COLLATE polish, p.given_name COLLATE polish, lower(g.period), c.id""")
                .param("specialist", membership)
                .query(CardQueries::card)
                .list();
    }

    private static SupportCard card(ResultSet row, int number) throws SQLException {
        return new SupportCard(
                new CardId(row.getObject("id", UUID.class)),
                new CaseId(row.getObject("case_id", UUID.class)),
                new ParticipationId(row.getObject("participation_id", UUID.class)),
                new PersonId(row.getObject("person_id", UUID.class)),
                new ProgrammeId(row.getObject("programme_id", UUID.class)),
                row.getString("given_name"),
                row.getString("family_name"),
                row.getString("activity_kind"),
                new MembershipId(row.getObject("worker_id", UUID.class)),
                new SupportCard.Grant(
                        row.getObject("version", UUID.class),
                        new MembershipId(row.getObject("membership_id", UUID.class)),
                        row.getInt("minutes"),
                        DateRange.ofSql(row.getString("days"))),
                row.getString("display_name"),
                new GrantedTime(row.getInt("minutes"), row.getInt("used"), row.getInt("planned")),
                row.getInt("unsigned"));
    }
}
