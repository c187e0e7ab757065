package pl.mors.participant.eligibility;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.participant.ParticipationId;
import pl.mors.person.PersonId;
import pl.mors.programme.Programme;
import pl.mors.programme.ProgrammeId;
import tools.jackson.databind.json.JsonMapper;

/**
 * People who were taken in on the strength of a paper that was withdrawn since, with no other in its place. What was found at
 * joining stays as told; whoever joined by a named role's decision is not among them.
 */
@Repository
@Transactional(readOnly = true)
public class LostEvidence {

    private static final String CANDIDATES = """
            SELECT a.id, a.programme_id, a.person_id, p.given_name || ' ' || p.family_name AS name, d.signed_on, s.started_on,
                c.answers, (c.facts ->> 'appliedOn')::date AS applied_on, coalesce((SELECT jsonb_agg(jsonb_build_object('id', e.id, 'kind', e.kind, 'issuedOn', e.issued_on,
                        'validUntil', e.valid_until))
                    FROM known_evidence e WHERE e.person_id = a.person_id AND e.programme_id = a.programme_id), '[]') AS papers
            FROM known_declaration d
                JOIN eligibility_check c ON c.id = d.eligibility_check_id AND c.outcome = 'eligible'
                JOIN participation a ON a.id = d.participation_id
                JOIN person p ON p.id = a.person_id
                LEFT JOIN LATERAL (SELECT min(given_on) AS started_on FROM support WHERE support.participation_id = a.id) s ON true
            WHERE EXISTS (SELECT 1 FROM withdrawn_evidence w WHERE w.person_id = a.person_id AND w.programme_id = a.programme_id)
                AND a.programme_id = ANY (:programmes)
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    LostEvidence(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Whose papers no longer prove why they were taken in. */
    public record Unproved(ParticipationId participation, PersonId person, String name, String programmeCode) {}

    /** The first to have declared first. */
    public List<Unproved> people(Collection<Programme> programmes, int limit) {
        return unproved(programmes, CANDIDATES + "ORDER BY d.signed_on, a.id", Map.of()).stream()
                .limit(limit)
                .toList();
    }

    public boolean isOf(ParticipationId participation, Programme programme) {
        return !unproved(List.of(programme), CANDIDATES + "AND a.id = :id", Map.of("id", participation.value()))
                .isEmpty();
    }

    private List<Unproved> unproved(Collection<Programme> programmes, String sql, Map<String, ?> params) {
        var known = programmes.stream().collect(Collectors.toMap(Programme::id, Function.identity()));
        return jdbc
                .sql(sql)
                .param(
                        "programmes",
                        known.keySet().stream().map(ProgrammeId::value).toArray(UUID[]::new))
                .params(params)
                .query((row, number) -> unproved(row, known))
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Unproved> unproved(ResultSet row, Map<ProgrammeId, Programme> known) throws SQLException {
        @Nullable Programme programme = known.get(new ProgrammeId(row.getObject("programme_id", UUID.class)));
        if (programme == null) {
            return Optional.empty();
        }
        boolean proved = StandingEvidence.check(
                EligibilityTerms.of(programme),
                json.readValue(row.getString("answers"), EligibilityAnswers.class)
                        .grounds(),
                Arrays.asList(json.readValue(row.getString("papers"), Evidence[].class)),
                row.getObject("applied_on", LocalDate.class),
                row.getObject("signed_on", LocalDate.class),
                row.getObject("started_on", LocalDate.class));
        return proved
                ? Optional.empty()
                : Optional.of(new Unproved(
                        new ParticipationId(row.getObject("id", UUID.class)),
                        new PersonId(row.getObject("person_id", UUID.class)),
                        row.getString("name"),
                        programme.code()));
    }
}
