package pl.mors.participant.application;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.participant.ParticipationRole;
import pl.mors.participant.RecruitmentApplicationId;
import pl.mors.participant.RecruitmentRoundId;
import pl.mors.participant.application.RecruitmentApplication.Appeal;
import pl.mors.participant.application.RecruitmentApplication.Applicant;
import pl.mors.participant.application.RecruitmentApplication.Basis;
import pl.mors.participant.application.RecruitmentApplication.Decision;
import pl.mors.participant.application.RecruitmentApplication.EligibilityFound;
import pl.mors.participant.application.RecruitmentApplication.FormalCheck;
import pl.mors.participant.application.RecruitmentApplication.Withdrawal;
import pl.mors.participant.eligibility.Eligibility;
import pl.mors.participant.ranking.KnownAnswer;
import pl.mors.participant.ranking.Ranking;
import pl.mors.participant.ranking.Snapshot;
import pl.mors.person.PersonId;
import pl.mors.person.Urbanisation;
import pl.mors.platform.Coded;
import pl.mors.platform.NotFound;
import pl.mors.platform.Sex;
import tools.jackson.databind.json.JsonMapper;

/** Applications with all that is known about them: two statements, whatever their number. */
@Repository
@Transactional(readOnly = true)
public class ApplicationQueries {

    private static final String SELECT = """
            SELECT a.id, a.round_id, a.number, a.person_id, a.channel, a.submitted_at, n.closes_on, s.state,
                p.given_name, p.family_name, p.sex, r.urbanisation,
                coalesce(jsonb_array_length(e.answers -> 'grounds'), 0) AS grounds,
                e.id AS eligibility_id, e.outcome AS eligibility,
                e.answers ->> 'role' AS role, ARRAY(SELECT jsonb_array_elements_text(e.answers -> 'grounds')) AS ground_codes,
                ARRAY(SELECT finding ->> 'sentence' FROM jsonb_array_elements(e.findings) finding) AS sentences,
                c.result, c.checked_on, c.missing, c.complete_by, c.recorded_by AS checked_by,
                l.reason AS admitted, coalesce(t.delivered, '{}') AS delivered,
                d.id AS decision_id, d.outcome, d.basis, d.decided_on, d.reason, d.told,
                o.lodged_on, o.lodged_on > against.decided_on + n.appeal_days AS appeal_late, o.outcome AS appeal_outcome,
                o.decided_on AS appeal_decided_on, o.reason AS appeal_reason,
                w.withdrawn_on, w.reason AS withdrawal_reason
            FROM recruitment_application a
                JOIN recruitment_round n ON n.organisation_id = a.organisation_id AND n.id = a.round_id
                JOIN application_state s ON s.organisation_id = a.organisation_id AND s.application_id = a.id
                LEFT JOIN person p ON p.organisation_id = a.organisation_id AND p.id = a.person_id
                LEFT JOIN LATERAL (SELECT urbanisation FROM known_residence
                    WHERE person_id = a.person_id AND valid_from <= (a.submitted_at AT TIME ZONE 'Europe/Warsaw')::date
                    ORDER BY valid_from DESC LIMIT 1) r ON true
                LEFT JOIN LATERAL (SELECT id, outcome, answers, findings FROM known_eligibility_check
                    WHERE person_id = a.person_id AND programme_id = n.programme_id
                    ORDER BY recorded_at DESC LIMIT 1) e ON true
                LEFT JOIN known_application_check c ON c.organisation_id = a.organisation_id AND c.application_id = a.id
                LEFT JOIN known_application_papers t ON t.organisation_id = a.organisation_id AND t.application_id = a.id
                LEFT JOIN known_late_admission l ON l.organisation_id = a.organisation_id AND l.application_id = a.id
                LEFT JOIN known_recruitment_decision d ON d.organisation_id = a.organisation_id AND d.application_id = a.id
                LEFT JOIN known_recruitment_appeal o ON o.organisation_id = a.organisation_id AND o.application_id = a.id
                LEFT JOIN recruitment_decision against ON against.organisation_id = o.organisation_id AND against.id = o.decision_id
                LEFT JOIN known_recruitment_withdrawal w ON w.organisation_id = a.organisation_id AND w.application_id = a.id
            """;

    private static final String ANSWERS =
            "SELECT v.application_id, v.criterion_id, v.option_id FROM known_application_answer v ";

    private final JdbcClient jdbc;
    private final JsonMapper json;

    ApplicationQueries(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /**
     * The application.
     *
     * @throws NotFound when the organisation has no such application
     */
    public RecruitmentApplication get(RecruitmentApplicationId id) {
        var answers = answers(jdbc.sql(ANSWERS + "WHERE v.application_id = :id").param("id", id.value()));
        return jdbc.sql(SELECT + "WHERE a.id = :id")
                .param("id", id.value())
                .query((row, number) -> application(row, answers))
                .optional()
                .orElseThrow(() -> new NotFound("application " + id));
    }

    /** All of a round, by their numbers. */
    public List<RecruitmentApplication> of(RecruitmentRoundId round) {
        var answers = answers(jdbc.sql(ANSWERS + """
                        JOIN recruitment_application a ON a.organisation_id = v.organisation_id AND a.id = v.application_id
                        WHERE a.round_id = :round""").param("round", round.value()));
        return jdbc.sql(SELECT + "WHERE a.round_id = :round ORDER BY a.number")
                .param("round", round.value())
                .query((row, number) -> application(row, answers))
                .list();
    }

    /** The person's application in the round. */
    Optional<RecruitmentApplicationId> find(RecruitmentRoundId round, PersonId person) {
        return jdbc.sql("SELECT id FROM recruitment_application WHERE round_id = :round AND person_id = :person")
                .param("round", round.value())
                .param("person", person.value())
                .query((row, number) -> new RecruitmentApplicationId(row.getObject("id", UUID.class)))
                .optional();
    }

    private static Map<UUID, Map<UUID, UUID>> answers(JdbcClient.StatementSpec statement) {
        var answers = new HashMap<UUID, Map<UUID, UUID>>();
        statement.query(row -> {
            answers.computeIfAbsent(row.getObject("application_id", UUID.class), id -> new HashMap<>())
                    .put(row.getObject("criterion_id", UUID.class), row.getObject("option_id", UUID.class));
        });
        return answers;
    }

    private RecruitmentApplication application(ResultSet row, Map<UUID, Map<UUID, UUID>> answers) throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new RecruitmentApplication(
                new RecruitmentApplicationId(id),
                new RecruitmentRoundId(row.getObject("round_id", UUID.class)),
                row.getObject("closes_on", LocalDate.class),
                row.getInt("number"),
                person(row),
                Coded.of(Channel.class, row.getString("channel")),
                row.getObject("submitted_at", OffsetDateTime.class).toInstant(),
                Coded.of(ApplicationState.class, row.getString("state")),
                answers.getOrDefault(id, Map.of()),
                words(row, "delivered"),
                applicant(row),
                eligibility(row),
                check(row),
                row.getString("admitted"),
                decision(row),
                appeal(row),
                withdrawal(row));
    }

    private static @Nullable Applicant person(ResultSet row) throws SQLException {
        var person = row.getObject("person_id", UUID.class);
        return person == null
                ? null
                : new Applicant(new PersonId(person), row.getString("given_name"), row.getString("family_name"));
    }

    private static KnownAnswer.@Nullable Applicant applicant(ResultSet row) throws SQLException {
        var sex = row.getString("sex");
        var urbanisation = row.getObject("urbanisation", Integer.class);
        return sex == null
                ? null
                : new KnownAnswer.Applicant(
                        Coded.of(Sex.class, sex),
                        urbanisation == null ? null : Urbanisation.ofDegree(urbanisation),
                        row.getInt("grounds"));
    }

    private static @Nullable EligibilityFound eligibility(ResultSet row) throws SQLException {
        var check = row.getObject("eligibility_id", UUID.class);
        return check == null
                ? null
                : new EligibilityFound(
                        check,
                        Coded.of(Eligibility.Outcome.class, row.getString("eligibility")),
                        words(row, "sentences"),
                        ParticipationRole.valueOf(row.getString("role")),
                        words(row, "ground_codes"));
    }

    private static @Nullable FormalCheck check(ResultSet row) throws SQLException {
        var result = row.getString("result");
        return result == null
                ? null
                : new FormalCheck(
                        Coded.of(FormalCheck.Result.class, result),
                        row.getObject("checked_on", LocalDate.class),
                        row.getString("missing"),
                        row.getObject("complete_by", LocalDate.class),
                        row.getObject("checked_by", UUID.class));
    }

    private @Nullable Decision decision(ResultSet row) throws SQLException {
        var id = row.getObject("decision_id", UUID.class);
        return id == null
                ? null
                : new Decision(
                        id,
                        Coded.of(Ranking.Outcome.class, row.getString("outcome")),
                        Coded.of(Basis.class, row.getString("basis")),
                        row.getObject("decided_on", LocalDate.class),
                        row.getString("reason"),
                        json.readValue(row.getString("told"), Snapshot.class));
    }

    private static @Nullable Appeal appeal(ResultSet row) throws SQLException {
        var lodgedOn = row.getObject("lodged_on", LocalDate.class);
        var outcome = row.getString("appeal_outcome");
        return lodgedOn == null
                ? null
                : new Appeal(
                        lodgedOn,
                        row.getBoolean("appeal_late"),
                        outcome == null ? null : Coded.of(Appeal.Outcome.class, outcome),
                        row.getObject("appeal_decided_on", LocalDate.class),
                        row.getString("appeal_reason"));
    }

    private static @Nullable Withdrawal withdrawal(ResultSet row) throws SQLException {
        var day = row.getObject("withdrawn_on", LocalDate.class);
        return day == null ? null : new Withdrawal(day, row.getString("withdrawal_reason"));
    }

    private static List<String> words(ResultSet row, String column) throws SQLException {
        return Arrays.asList((String[]) row.getArray(column).getArray());
    }
}
