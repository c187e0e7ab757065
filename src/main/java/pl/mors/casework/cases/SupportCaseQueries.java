package pl.mors.casework.cases;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.casework.CaseId;
import pl.mors.identity.MembershipId;
import pl.mors.participant.ParticipationId;
import pl.mors.person.PersonId;
import pl.mors.platform.NotFound;
import pl.mors.programme.ProgrammeId;

/** Cases and who has them, as known at the moment set by {@code mors.known_at}. */
@Repository
@Transactional(readOnly = true)
public class SupportCaseQueries {

    private static final String SELECT = """
            SELECT k.id, a.id AS version, k.participation_id, k.person_id, k.programme_id, r.title, p.given_name, p.family_name,
                k.opened_on, a.membership_id, w.display_name
            FROM support_case k
                JOIN known_case_assignment a ON a.organisation_id = k.organisation_id AND a.case_id = k.id
                JOIN person p ON p.organisation_id = k.organisation_id AND p.id = k.person_id
                JOIN programme r ON r.organisation_id = k.organisation_id AND r.id = k.programme_id
                JOIN membership m ON m.organisation_id = a.organisation_id AND m.id = a.membership_id
                JOIN account w ON w.id = m.account_id
            """;

    private final JdbcClient jdbc;

    SupportCaseQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The case.
     *
     * @throws NotFound when there is none
     */
    public SupportCase get(CaseId id) {
        return jdbc.sql(SELECT + "WHERE k.id = :id")
                .param("id", id.value())
                .query(SupportCaseQueries::supportCase)
                .optional()
                .orElseThrow(() -> new NotFound("case " + id));
    }

    /** At most one. */
    public Optional<SupportCase> of(ParticipationId participation) {
        return jdbc.sql(SELECT + "WHERE k.participation_id = :participation")
                .param("participation", participation.value())
                .query(SupportCaseQueries::supportCase)
                .optional();
    }

    /** Those that somebody has, by name. */
    public List<SupportCase> ofWorker(UUID membership) {
        return jdbc.sql(SELECT + """
                        WHERE a.membership_id = :worker
                        ORDER BY p.family_name COLLATE polish, p.given_name COLLATE polish, k.id""")
                .param("worker", membership)
                .query(SupportCaseQueries::supportCase)
                .list();
    }

    /** Those of a person that somebody has, in every programme. */
    public List<SupportCase> of(PersonId person, UUID membership) {
        return jdbc.sql(SELECT + "WHERE k.person_id = :person AND a.membership_id = :worker ORDER BY k.opened_on, k.id")
                .param("person", person.value())
                .param("worker", membership)
                .query(SupportCaseQueries::supportCase)
                .list();
    }

    /** A member of staff, by the name of the account. */
    public record Colleague(MembershipId membership, String name) {}

    /** Who may have cases. */
    public List<Colleague> socialWorkers() {
        return colleagues(List.of("social_worker"));
    }

    /** Who may lead a card: social workers, animators, and those who teach or coach. */
    public List<Colleague> specialists() {
        return colleagues(List.of("social_worker", "animator", "facilitator"));
    }

    private List<Colleague> colleagues(List<String> roles) {
        return jdbc.sql("""
                        SELECT m.id, a.display_name FROM membership m JOIN account a ON a.id = m.account_id
                        WHERE m.ended_at IS NULL AND m.roles && CAST(:roles AS text[])
                        ORDER BY a.display_name COLLATE polish, m.id""")
                .param("roles", roles.toArray(String[]::new))
                .query((row, number) ->
                        new Colleague(new MembershipId(row.getObject("id", UUID.class)), row.getString("display_name")))
                .list();
    }

    private static SupportCase supportCase(ResultSet row, int number) throws SQLException {
        return new SupportCase(
                new CaseId(row.getObject("id", UUID.class)),
                row.getObject("version", UUID.class),
                new ParticipationId(row.getObject("participation_id", UUID.class)),
                new PersonId(row.getObject("person_id", UUID.class)),
                new ProgrammeId(row.getObject("programme_id", UUID.class)),
                row.getString("title"),
                row.getString("given_name"),
                row.getString("family_name"),
                row.getObject("opened_on", LocalDate.class),
                new MembershipId(row.getObject("membership_id", UUID.class)),
                row.getString("display_name"));
    }
}
