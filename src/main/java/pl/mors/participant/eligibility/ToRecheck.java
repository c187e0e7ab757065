package pl.mors.participant.eligibility;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.participant.eligibility.StoredCheck.ToldFinding;
import pl.mors.person.PersonId;
import pl.mors.platform.BusinessDate;
import pl.mors.platform.Coded;
import pl.mors.programme.Programme;
import pl.mors.programme.ProgrammeQueries;
import pl.mors.programme.ProgrammeVersionId;
import tools.jackson.databind.json.JsonMapper;

/**
 * People about whom the rules would answer otherwise now than the check that holds: a residence, a paper, a day of birth or the rules
 * have changed since. Nothing is changed by looking. Who has joined is asked about the same day as then; who has not, about the day of
 * a later move, too.
 */
@Repository
@Transactional(readOnly = true)
public class ToRecheck {

    private static final String FROM = """
            FROM known_eligibility_check c JOIN person p ON p.organisation_id = c.organisation_id AND p.id = c.person_id
            WHERE true
            """;

    private static final String CHECKS = """
            SELECT c.person_id, p.family_name || ' ' || p.given_name AS name, c.answers, c.outcome, c.findings,
                CASE WHEN EXISTS (SELECT FROM participation a WHERE a.programme_id = c.programme_id AND a.person_id = c.person_id)
                    THEN NULL ELSE (SELECT max(r.valid_from) FROM known_residence r
                        WHERE r.person_id = c.person_id AND r.recorded_at > c.recorded_at AND r.valid_from <= :today) END AS moved_on
            """ + FROM;

    private static final String SOMETHING_CHANGED = """
            AND (c.programme_version_id = ANY (:otherVersions)
                OR c.facts ->> 'bornOn' <> p.date_of_birth::text
                OR c.answers ->> 'role' = 'CLOSE_ASSOCIATE'
                OR EXISTS (SELECT FROM residence f WHERE f.person_id = c.person_id
                    AND greatest(f.recorded_at, f.superseded_at) > c.recorded_at
                    AND (f.valid_from <= c.checked_on OR NOT EXISTS (SELECT FROM participation a
                        WHERE a.programme_id = c.programme_id AND a.person_id = c.person_id)))
                OR EXISTS (SELECT FROM area_tie f WHERE f.person_id = c.person_id
                    AND greatest(f.recorded_at, f.superseded_at) > c.recorded_at)
                OR EXISTS (SELECT FROM evidence f WHERE f.person_id = c.person_id AND f.programme_id = c.programme_id
                    AND greatest(f.recorded_at, f.superseded_at) > c.recorded_at)
                OR EXISTS (SELECT FROM address_point f WHERE greatest(f.recorded_at, f.superseded_at) > c.recorded_at))
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final KnownFacts facts;
    private final ProgrammeQueries programmes;
    private final BusinessDate date;

    ToRecheck(JdbcClient jdbc, JsonMapper json, KnownFacts facts, ProgrammeQueries programmes, BusinessDate date) {
        this.jdbc = jdbc;
        this.json = json;
        this.facts = facts;
        this.programmes = programmes;
        this.date = date;
    }

    /**
     * Somebody about whom the answer would be another one.
     *
     * @param answers the questions as they would be asked now
     * @param told what the check that holds said
     * @param changed the rules that answer otherwise
     */
    public record Changed(
            PersonId person,
            String nameInRegister,
            EligibilityAnswers answers,
            Eligibility.Outcome told,
            Eligibility now,
            Set<FindingCode> changed) {

        /** What the rules that answer otherwise say now. */
        public List<Finding> findings() {
            return now.findings().stream()
                    .filter(finding -> changed.contains(finding.code()))
                    .toList();
        }
    }

    private record Told(
            PersonId person,
            String name,
            EligibilityAnswers answers,
            Eligibility.Outcome outcome,
            List<ToldFinding> findings) {}

    /** In the order of the register. */
    public List<Changed> people(Programme programme) {
        return people(programme, versionsWithOtherTerms(List.of(programme)));
    }

    private List<Changed> people(Programme programme, UUID[] otherVersions) {
        return changed(
                programme,
                jdbc.sql(CHECKS + "AND c.programme_id = :programme " + SOMETHING_CHANGED)
                        .param("programme", programme.id().value())
                        .param("otherVersions", otherVersions));
    }

    /** How many there are in each programme that has any: two statements where nothing has changed. */
    public Map<Programme, Integer> counts(Collection<Programme> known) {
        var otherVersions = versionsWithOtherTerms(known);
        var touched = jdbc.sql("SELECT DISTINCT c.programme_id " + FROM + SOMETHING_CHANGED)
                .param("otherVersions", otherVersions)
                .query(UUID.class)
                .set();
        var counts = new LinkedHashMap<Programme, Integer>();
        known.stream().filter(one -> touched.contains(one.id().value())).forEach(programme -> {
            int people = people(programme, otherVersions).size();
            if (people > 0) {
                counts.put(programme, people);
            }
        });
        return counts;
    }

    Optional<Changed> of(PersonId person, Programme programme) {
        return changed(
                        programme,
                        jdbc.sql(CHECKS + "AND c.programme_id = :programme AND c.person_id = :person "
                                        + SOMETHING_CHANGED)
                                .param("programme", programme.id().value())
                                .param("otherVersions", versionsWithOtherTerms(List.of(programme)))
                                .param("person", person.value()))
                .stream()
                .findFirst();
    }

    private List<Changed> changed(Programme programme, JdbcClient.StatementSpec statement) {
        var told = statement.param("today", date.today()).query(this::told).list();
        if (told.isEmpty()) {
            return List.of();
        }
        var terms = EligibilityTerms.of(programme);
        var asked = new HashMap<PersonId, EligibilityAnswers>();
        told.forEach(one -> asked.put(one.person(), one.answers()));
        Map<PersonId, EligibilityFacts> known = facts.of(programme, asked);
        var changed = new ArrayList<Changed>();
        for (var one : told) {
            var fact = known.get(one.person());
            if (fact != null) {
                var now = Eligibility.check(terms, fact);
                var codes = ChangedAnswer.check(one.findings(), now.findings());
                if (!codes.isEmpty()) {
                    changed.add(new Changed(one.person(), one.name(), one.answers(), one.outcome(), now, codes));
                }
            }
        }
        changed.sort(Comparator.comparing(Changed::nameInRegister));
        return changed;
    }

    private Told told(ResultSet row, int number) throws SQLException {
        var answers = json.readValue(row.getString("answers"), EligibilityAnswers.class);
        @Nullable LocalDate movedOn = row.getObject("moved_on", LocalDate.class);
        return new Told(
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getString("name"),
                movedOn != null && movedOn.isAfter(answers.day()) ? answers.on(movedOn) : answers,
                Coded.of(Eligibility.Outcome.class, row.getString("outcome")),
                Arrays.asList(json.readValue(row.getString("findings"), ToldFinding[].class)));
    }

    /** Only these can answer otherwise by themselves: most new versions of a file leave these rules alone. */
    private UUID[] versionsWithOtherTerms(Collection<Programme> known) {
        var others = new ArrayList<UUID>();
        jdbc.sql("SELECT DISTINCT programme_id, programme_version_id FROM known_eligibility_check")
                .query((row, number) -> Map.entry(
                        row.getObject("programme_id", UUID.class), row.getObject("programme_version_id", UUID.class)))
                .list()
                .forEach(used -> known.stream()
                        .filter(programme -> programme.id().value().equals(used.getKey()))
                        .filter(programme -> hasOtherTerms(programme, new ProgrammeVersionId(used.getValue())))
                        .forEach(programme -> others.add(used.getValue())));
        return others.toArray(UUID[]::new);
    }

    private boolean hasOtherTerms(Programme programme, ProgrammeVersionId version) {
        return !version.equals(programme.version())
                && !EligibilityTerms.of(programmes.definition(version)).equals(EligibilityTerms.of(programme));
    }
}
