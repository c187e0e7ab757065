package pl.mors.participant.eligibility;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
import pl.mors.platform.BusinessDate;
import pl.mors.programme.Programme;
import pl.mors.programme.ProgrammeId;
import pl.mors.programme.file.Delivery.EvidenceRule;
import tools.jackson.databind.json.JsonMapper;

/**
 * People whose papers no longer prove why they were taken in: one was withdrawn, or ended before the first support, with no other
 * in its place. What was found at joining stays as told; whoever joined by a named role's decision is not among them.
 */
@Repository
@Transactional(readOnly = true)
public class LostEvidence {

    /**
     * Those of whom the rule may say so: a paper of theirs was withdrawn, or one ended between the declaration and the first
     * support, by its own words or by its age. The supports of a programme are grouped once, not looked up for each person.
     */
    private static final String CANDIDATES = """
            SELECT a.id, a.programme_id, a.person_id, p.given_name || ' ' || p.family_name AS name, d.signed_on, s.started_on,
                x.id IS NULL AS waits, c.answers, (c.facts ->> 'appliedOn')::date AS applied_on,
                coalesce((SELECT jsonb_agg(jsonb_build_object('id', e.id, 'kind', e.kind, 'issuedOn', e.issued_on,
                        'validUntil', e.valid_until))
                    FROM known_evidence e WHERE e.person_id = a.person_id AND e.programme_id = a.programme_id), '[]') AS papers
            FROM known_declaration d
                JOIN eligibility_check c ON c.id = d.eligibility_check_id AND c.outcome = 'eligible'
                JOIN participation a ON a.id = d.participation_id
                JOIN person p ON p.id = a.person_id
                LEFT JOIN known_exit x ON x.participation_id = a.id
                LEFT JOIN (SELECT participation_id, min(given_on) AS started_on FROM support
                    WHERE programme_id = ANY (:programmes) GROUP BY participation_id) s ON s.participation_id = a.id
            WHERE a.programme_id = ANY (:programmes) AND d.override_reason IS NULL
                AND (EXISTS (SELECT 1 FROM withdrawn_evidence w WHERE w.person_id = a.person_id AND w.programme_id = a.programme_id)
                    OR EXISTS (SELECT 1 FROM known_evidence e WHERE e.person_id = a.person_id AND e.programme_id = a.programme_id
                        AND least(e.valid_until, e.issued_on + :age::int)
                            < coalesce(s.started_on, CASE WHEN x.id IS NULL THEN :today::date END)))
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final BusinessDate date;

    LostEvidence(JdbcClient jdbc, JsonMapper json, BusinessDate date) {
        this.jdbc = jdbc;
        this.json = json;
        this.date = date;
    }

    /** Whose papers no longer prove why they were taken in, and how that came. */
    public record Unproved(
            ParticipationId participation, PersonId person, String name, String programmeCode, Proof proof) {}

    /** The first to have declared first. */
    public List<Unproved> people(Collection<Programme> programmes, int limit) {
        return unproved(programmes, CANDIDATES + "ORDER BY d.signed_on, a.id", Map.of()).stream()
                .limit(limit)
                .toList();
    }

    public Proof proof(ParticipationId participation, Programme programme) {
        return unproved(List.of(programme), CANDIDATES + "AND a.id = :id", Map.of("id", participation.value())).stream()
                .map(Unproved::proof)
                .findFirst()
                .orElse(Proof.STANDS);
    }

    private List<Unproved> unproved(Collection<Programme> programmes, String sql, Map<String, ?> params) {
        var known = programmes.stream().collect(Collectors.toMap(Programme::id, Function.identity()));
        return jdbc
                .sql(sql)
                .param(
                        "programmes",
                        known.keySet().stream().map(ProgrammeId::value).toArray(UUID[]::new))
                .param("age", leastAge(programmes))
                .param("today", date.today())
                .params(params)
                .query((row, number) -> unproved(row, known))
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    /** No paper ends by its age in fewer days; null where none ages. */
    private static @Nullable Integer leastAge(Collection<Programme> programmes) {
        return programmes.stream()
                .flatMap(programme -> EligibilityTerms.of(programme).evidenceKinds().stream())
                .flatMap(kind -> kind.datedRules().stream())
                .map(EvidenceRule::maxAgeDays)
                .filter(Objects::nonNull)
                .min(Integer::compareTo)
                .orElse(null);
    }

    private Optional<Unproved> unproved(ResultSet row, Map<ProgrammeId, Programme> known) throws SQLException {
        @Nullable Programme programme = known.get(new ProgrammeId(row.getObject("programme_id", UUID.class)));
        if (programme == null) {
            return Optional.empty();
        }
        var proof = StandingEvidence.check(
                EligibilityTerms.of(programme),
                json.readValue(row.getString("answers"), EligibilityAnswers.class)
                        .grounds(),
                Arrays.asList(json.readValue(row.getString("papers"), Evidence[].class)),
                row.getObject("applied_on", LocalDate.class),
                row.getObject("signed_on", LocalDate.class),
                row.getObject("started_on", LocalDate.class),
                row.getBoolean("waits") ? date.today() : null);
        return proof == Proof.STANDS
                ? Optional.empty()
                : Optional.of(new Unproved(
                        new ParticipationId(row.getObject("id", UUID.class)),
                        new PersonId(row.getObject("person_id", UUID.class)),
                        row.getString("name"),
                        programme.code(),
                        proof));
    }
}
