package pl.mors.participant;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.community.CommunityId;
import pl.mors.person.PersonId;
import pl.mors.platform.Coded;
import pl.mors.platform.NotFound;
import pl.mors.programme.ProgrammeId;

/** What other modules ask about participations, as known at the moment set by {@code mors.known_at}. */
@Repository
@Transactional(readOnly = true)
public class ParticipantQueries {

    private static final String SELECT = """
            SELECT s.*, p.main_participation_id FROM participation_state s
            JOIN participation p ON p.organisation_id = s.organisation_id AND p.id = s.participation_id
            """;

    private final JdbcClient jdbc;

    ParticipantQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The participation.
     *
     * @throws NotFound when the organisation has no such participation
     */
    public Participation get(ParticipationId id) {
        return jdbc.sql(SELECT + "WHERE s.participation_id = :id")
                .param("id", id.value())
                .query(ParticipantQueries::participation)
                .optional()
                .orElseThrow(() -> new NotFound("participation " + id));
    }

    /**
     * As {@link #get}, and who else asks for it so waits until this transaction ends: two clerks who record something about the
     * same participation don't miss each other's rows.
     */
    public Participation getForChange(ParticipationId id) {
        jdbc.sql("SELECT id FROM participation WHERE id = :id FOR NO KEY UPDATE")
                .param("id", id.value())
                .query(row -> {});
        return get(id);
    }

    public Optional<Participation> find(PersonId person, ProgrammeId programme) {
        return jdbc.sql(SELECT + "WHERE s.person_id = :person AND s.programme_id = :programme")
                .param("person", person.value())
                .param("programme", programme.value())
                .query(ParticipantQueries::participation)
                .optional();
    }

    /** By the participant's number within a programme. */
    public Optional<Participation> find(ProgrammeId programme, int number) {
        return jdbc.sql(SELECT + "WHERE s.programme_id = :programme AND s.number = :number")
                .param("programme", programme.value())
                .param("number", number)
                .query(ParticipantQueries::participation)
                .optional();
    }

    /** In every programme, the first joined first. */
    public List<Participation> of(PersonId person) {
        return jdbc.sql(SELECT + "WHERE s.person_id = :person ORDER BY p.created_at, p.id")
                .param("person", person.value())
                .query(ParticipantQueries::participation)
                .list();
    }

    /** Those of the people who are in the programme, in one statement. */
    public List<Participation> in(ProgrammeId programme, Collection<PersonId> people) {
        return jdbc.sql(SELECT + "WHERE s.programme_id = :programme AND s.person_id = ANY (:people)")
                .param("programme", programme.value())
                .param("people", people.stream().map(PersonId::value).toArray(UUID[]::new))
                .query(ParticipantQueries::participation)
                .list();
    }

    private static Participation participation(ResultSet row, int rowNumber) throws SQLException {
        var main = row.getObject("main_participation_id", UUID.class);
        var community = row.getObject("community_id", UUID.class);
        return new Participation(
                new ParticipationId(row.getObject("participation_id", UUID.class)),
                new ProgrammeId(row.getObject("programme_id", UUID.class)),
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getInt("number"),
                Coded.of(ParticipationRole.class, row.getString("role")),
                main == null ? null : new ParticipationId(main),
                community == null ? null : new CommunityId(community),
                Coded.of(ParticipationState.class, row.getString("state")),
                day(row, "declared_on"),
                day(row, "started_on"),
                day(row, "last_support_on"),
                row.getInt("supports"),
                day(row, "exited_on"));
    }

    private static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
