package pl.mors.participant.desk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.participant.ParticipationId;
import pl.mors.participant.followup.ExitDataDeadline;
import pl.mors.programme.Programme;
import pl.mors.programme.ProgrammeId;
import pl.mors.programme.file.Delivery;
import pl.mors.programme.file.ProgrammeFile.Sourced;

/** The lists behind the desk: one statement each, whatever the number of programmes and people. */
@Repository
@Transactional(readOnly = true)
class ParticipantDeskQueries {

    /** How long a declared person may wait for the first support before somebody should ask. */
    private static final int PATIENCE_DAYS = 14;

    private final JdbcClient jdbc;

    ParticipantDeskQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A participation that waits, and the day that it is about: a deadline, the last support, the declaration. */
    record Waiting(ParticipationId participation, UUID person, String name, LocalDate on) {}

    /** @param again whether the situation was measured, but before the exit that holds now */
    record FollowUp(Waiting due, boolean again) {}

    /** R05: people who took part and left, and whose situation afterwards is not recorded, the earliest deadline first. */
    List<FollowUp> followUps(List<Programme> programmes, int limit) {
        var days = byProgramme(programmes, ExitDataDeadline::days);
        return jdbc.sql("""
                        SELECT a.id, a.person_id, p.given_name || ' ' || p.family_name AS name, x.exited_on + r.days AS on_day,
                            o.id IS NOT NULL AS again
                        FROM unnest(:programmes, :days) AS r (programme_id, days)
                            JOIN participation a ON a.programme_id = r.programme_id
                            JOIN known_exit x ON x.participation_id = a.id
                            JOIN person p ON p.id = a.person_id
                            LEFT JOIN known_exit_situation s ON s.participation_id = a.id
                            LEFT JOIN outdated_exit_situation o ON o.participation_id = a.id
                        WHERE (s.id IS NULL OR o.id IS NOT NULL) AND EXISTS (SELECT 1 FROM support WHERE support.participation_id = a.id)
                        ORDER BY on_day, a.id LIMIT :limit""")
                .param("programmes", uuids(days))
                .param("days", numbers(days))
                .param("limit", limit)
                .query((row, number) -> new FollowUp(waiting(row, number), row.getBoolean("again")))
                .list();
    }

    /** People under way without support for as many weeks as their programme waits, the longest absent first. */
    List<Waiting> exitProposals(List<Programme> programmes, LocalDate today, int limit) {
        var weeks = byProgramme(programmes, ParticipantDeskQueries::absenceWeeks);
        return jdbc.sql("""
                        SELECT a.id, a.person_id, p.given_name || ' ' || p.family_name AS name, s.on_day
                        FROM unnest(:programmes, :weeks) AS r (programme_id, weeks)
                            JOIN LATERAL (SELECT participation_id, max(given_on) AS on_day FROM support
                                WHERE programme_id = r.programme_id GROUP BY participation_id
                                HAVING max(given_on) < :today::date - 7 * r.weeks) s ON true
                            JOIN participation a ON a.id = s.participation_id
                            JOIN person p ON p.id = a.person_id
                            LEFT JOIN known_exit x ON x.participation_id = a.id
                        WHERE x.id IS NULL ORDER BY s.on_day, a.id LIMIT :limit""")
                .param("programmes", uuids(weeks))
                .param("weeks", numbers(weeks))
                .param("today", today)
                .param("limit", limit)
                .query(ParticipantDeskQueries::waiting)
                .list();
    }

    /** What does not fit, or waits for too long. */
    enum Question {
        /** An exit as planned, or a situation after leaving, without any support: it was corrected away since. */
        LEFT_BEHIND,
        /** The declaration was withdrawn after there was support, until they declare anew or somebody settles it. */
        WITHDRAWN,
        /** Declared, and nothing came of it so far. */
        NEVER_STARTED
    }

    record Questionable(Question question, Waiting about) {}

    /**
     * What somebody should settle, of each question the longest waiting first. The supports are read once for all who wait for the
     * first: asked about one person after another they took twenty times as long.
     */
    List<Questionable> questionable(LocalDate today, int limit) {
        return jdbc.sql("""
                            (SELECT 'LEFT_BEHIND' AS what, a.id, a.person_id, p.given_name || ' ' || p.family_name AS name, x.exited_on AS on_day
                            FROM known_exit x
                                JOIN participation a ON a.id = x.participation_id
                                JOIN person p ON p.id = a.person_id
                                LEFT JOIN recorded_exit_situation s ON s.participation_id = a.id
                            WHERE (x.path_completed OR s.id IS NOT NULL)
                                AND NOT EXISTS (SELECT 1 FROM support WHERE support.participation_id = a.id)
                            ORDER BY x.exited_on, a.id LIMIT :limit)
                            UNION ALL
                            (SELECT 'WITHDRAWN' AS what, a.id, a.person_id, p.given_name || ' ' || p.family_name AS name, c.recorded_at::date AS on_day
                            FROM (SELECT DISTINCT ON (participation_id) participation_id, what, supports_lost, recorded_at
                                    FROM known_participation_correction WHERE what IN ('declaration_withdrawn', 'withdrawal_settled')
                                    ORDER BY participation_id, recorded_at DESC) c
                                JOIN participation a ON a.id = c.participation_id
                                JOIN person p ON p.id = a.person_id
                                LEFT JOIN known_declaration d ON d.participation_id = a.id
                            WHERE c.what = 'declaration_withdrawn' AND c.supports_lost > 0 AND d.id IS NULL
                            ORDER BY c.recorded_at, a.id LIMIT :limit)
                            UNION ALL
                            (SELECT 'NEVER_STARTED' AS what, a.id, a.person_id, p.given_name || ' ' || p.family_name AS name, d.signed_on AS on_day
                            FROM known_declaration d
                                JOIN participation a ON a.id = d.participation_id
                                JOIN person p ON p.id = a.person_id
                                LEFT JOIN known_exit x ON x.participation_id = a.id
                            WHERE d.signed_on < :before AND x.id IS NULL
                                AND a.id NOT IN (SELECT participation_id FROM support WHERE participation_id IS NOT NULL)
                            ORDER BY d.signed_on, a.id LIMIT :limit)""")
                .param("before", today.minusDays(PATIENCE_DAYS))
                .param("limit", limit)
                .query((row, number) -> new Questionable(Question.valueOf(row.getString("what")), waiting(row, number)))
                .list();
    }

    private static Waiting waiting(ResultSet row, int number) throws SQLException {
        return new Waiting(
                new ParticipationId(row.getObject("id", UUID.class)),
                row.getObject("person_id", UUID.class),
                row.getString("name"),
                row.getObject("on_day", LocalDate.class));
    }

    private static Optional<Integer> absenceWeeks(Programme programme) {
        return programme
                .definition()
                .sourcedValue(Delivery::rules)
                .map(Sourced::value)
                .map(Delivery.Rules::absenceWeeks);
    }

    private static List<Map.Entry<ProgrammeId, Integer>> byProgramme(
            List<Programme> programmes, Function<Programme, Optional<Integer>> value) {
        return programmes.stream()
                .flatMap(programme -> value.apply(programme).map(number -> Map.entry(programme.id(), number)).stream())
                .toList();
    }

    private static UUID[] uuids(List<Map.Entry<ProgrammeId, Integer>> values) {
        return values.stream().map(entry -> entry.getKey().value()).toArray(UUID[]::new);
    }

    private static Integer[] numbers(List<Map.Entry<ProgrammeId, Integer>> values) {
        return values.stream().map(Map.Entry::getValue).toArray(Integer[]::new);
    }
}
