package pl.mors.participant.desk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.participant.eligibility.EligibilityTerms;
import pl.mors.participant.eligibility.Evidence;
import pl.mors.participant.eligibility.EvidenceValidity;
import pl.mors.participant.eligibility.ReferenceDays;
import pl.mors.person.PersonId;
import pl.mors.programme.Programme;
import pl.mors.programme.ProgrammeId;
import pl.mors.programme.file.Delivery;

/** R02: papers that end before the people who brought them have had any support. */
@Repository
@Transactional(readOnly = true)
class PapersRunningOut {

    /** Papers that end within so many days are shown. */
    private static final int RUNNING_OUT_DAYS = 14;

    private final JdbcClient jdbc;

    PapersRunningOut(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A paper that ends before the person's first support. */
    record RunningOut(PersonId person, String name, String programmeCode, String paper, LocalDate lastDay) {}

    /** R02: papers of people without support so far that end soon, the first to end first. */
    List<RunningOut> find(List<Programme> programmes, LocalDate today, int limit) {
        var known = programmes.stream().collect(Collectors.toMap(Programme::id, Function.identity()));
        return jdbc
                .sql("""
                        SELECT e.id, e.programme_id, e.person_id, e.kind, e.issued_on, e.valid_until,
                            p.given_name || ' ' || p.family_name AS name, d.signed_on, r.applied_on
                        FROM known_evidence e
                            JOIN person p ON p.id = e.person_id
                            LEFT JOIN participation a ON a.programme_id = e.programme_id AND a.person_id = e.person_id
                            LEFT JOIN known_declaration d ON d.participation_id = a.id
                            LEFT JOIN LATERAL (SELECT max((submitted_at AT TIME ZONE 'Europe/Warsaw')::date) AS applied_on
                                FROM recruitment_application s
                                    JOIN recruitment_round n ON n.organisation_id = s.organisation_id AND n.id = s.round_id
                                WHERE n.programme_id = e.programme_id AND s.person_id = e.person_id) r ON true
                        WHERE (e.valid_until BETWEEN :today AND :soon OR e.issued_on >= :oldest)
                            AND NOT EXISTS (SELECT 1 FROM support WHERE support.participation_id = a.id)""")
                .param("today", today)
                .param("soon", today.plusDays(RUNNING_OUT_DAYS))
                .param("oldest", today.minusDays(greatestAge(programmes)))
                .query((row, number) -> runningOut(row, known, today))
                .stream()
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(RunningOut::lastDay))
                .limit(limit)
                .toList();
    }

    /** No paper that was issued before so many days can still end by its age: so many working days take twice as many at most. */
    private static int greatestAge(List<Programme> programmes) {
        return programmes.stream()
                .flatMap(programme -> EligibilityTerms.of(programme).evidenceKinds().stream())
                .flatMap(kind -> kind.datedRules().stream())
                .map(Delivery.EvidenceRule::maxAgeDays)
                .filter(Objects::nonNull)
                .mapToInt(age -> 2 * age + 7)
                .max()
                .orElse(0);
    }

    private static Optional<RunningOut> runningOut(ResultSet row, Map<ProgrammeId, Programme> known, LocalDate today)
            throws SQLException {
        var programme = known.get(new ProgrammeId(row.getObject("programme_id", UUID.class)));
        if (programme == null) {
            return Optional.empty();
        }
        var terms = EligibilityTerms.of(programme);
        var paper = new Evidence(
                row.getObject("id", UUID.class),
                row.getString("kind"),
                row.getObject("issued_on", LocalDate.class),
                row.getObject("valid_until", LocalDate.class));
        var days = new ReferenceDays(
                today, row.getObject("applied_on", LocalDate.class), row.getObject("signed_on", LocalDate.class));
        var lastDay = new EvidenceValidity(terms, days).lastDay(paper);
        return lastDay.isBefore(today) || lastDay.isAfter(today.plusDays(RUNNING_OUT_DAYS))
                ? Optional.empty()
                : Optional.of(new RunningOut(
                        new PersonId(row.getObject("person_id", UUID.class)),
                        row.getString("name"),
                        programme.code(),
                        terms.evidenceName(paper.kind()),
                        lastDay));
    }
}
