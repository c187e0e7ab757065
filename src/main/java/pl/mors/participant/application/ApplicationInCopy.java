package pl.mors.participant.application;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.participant.application.RecruitmentApplication.Appeal;
import pl.mors.participant.application.RecruitmentApplication.FormalCheck;
import pl.mors.participant.online.ToldWords;
import pl.mors.participant.ranking.Ranking;
import pl.mors.platform.Coded;
import pl.mors.platform.text.Texts;
import pl.mors.privacy.PersonalDataSection;
import pl.mors.privacy.PersonalDataSection.Entry;
import pl.mors.privacy.PersonalDataSource;

/** What is held about a person's applications, for the copy of their data: every fact as recorded, the corrected ones too. */
@Repository
@Transactional(readOnly = true)
class ApplicationInCopy implements PersonalDataSource {

    private final JdbcClient jdbc;
    private final ApplicantQueries applicants;

    ApplicationInCopy(JdbcClient jdbc, ApplicantQueries applicants) {
        this.jdbc = jdbc;
        this.applicants = applicants;
    }

    @Override
    public int order() {
        return 15;
    }

    @Override
    public Set<String> tables() {
        return Set.of("recruitment_application");
    }

    private record Fact(
            UUID application,
            String round,
            String kind,
            @Nullable LocalDate day,
            @Nullable String code,
            @Nullable String said,
            @Nullable OffsetDateTime supersededAt) {}

    @Override
    public List<PersonalDataSection> personalData(UUID person) {
        var facts = jdbc.sql("""
                        WITH mine AS (SELECT a.*, r.name AS round FROM recruitment_application a
                            JOIN recruitment_round r ON r.organisation_id = a.organisation_id AND r.id = a.round_id
                            WHERE a.person_id = :person)
                        SELECT id, round, 'submitted' AS kind, (submitted_at AT TIME ZONE 'Europe/Warsaw')::date AS day,
                            channel AS code, number::text AS said, created_at AS recorded_at, NULL::timestamptz AS superseded_at
                        FROM mine
                        UNION ALL SELECT mine.id, round, 'typed', NULL, NULL,
                            applicant::text, created_at, NULL
                        FROM mine WHERE applicant IS NOT NULL
                        UNION ALL SELECT mine.id, round, 'answer', NULL, NULL, c.name || ': ' || o.label, f.recorded_at, f.superseded_at
                        FROM mine JOIN application_answer f ON f.application_id = mine.id
                            JOIN recruitment_criterion c ON c.id = f.criterion_id JOIN recruitment_option o ON o.id = f.option_id
                        UNION ALL SELECT mine.id, round, 'papers', NULL, NULL, array_to_string(f.delivered, '; '), f.recorded_at,
                            f.superseded_at
                        FROM mine JOIN application_papers f ON f.application_id = mine.id WHERE cardinality(f.delivered) > 0
                        UNION ALL SELECT mine.id, round, 'admission', NULL, NULL, f.reason, f.recorded_at, f.superseded_at
                        FROM mine JOIN late_admission f ON f.application_id = mine.id
                        UNION ALL SELECT mine.id, round, 'check', f.checked_on, f.result, f.missing, f.recorded_at, f.superseded_at
                        FROM mine JOIN application_check f ON f.application_id = mine.id
                        UNION ALL SELECT mine.id, round, 'decision', f.decided_on, f.outcome, f.reason, f.recorded_at, f.superseded_at
                        FROM mine JOIN recruitment_decision f ON f.application_id = mine.id
                        UNION ALL SELECT mine.id, round, 'appeal', coalesce(f.decided_on, f.lodged_on), f.outcome, f.reason,
                            f.recorded_at, f.superseded_at
                        FROM mine JOIN recruitment_appeal f ON f.application_id = mine.id
                        UNION ALL SELECT mine.id, round, 'withdrawal', f.withdrawn_on, NULL, f.reason, f.recorded_at, f.superseded_at
                        FROM mine JOIN recruitment_withdrawal f ON f.application_id = mine.id
                        ORDER BY recorded_at, kind""")
                .param("person", person)
                .query(ApplicationInCopy::fact)
                .list();
        return facts.stream()
                .collect(Collectors.groupingBy(Fact::application, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(this::section)
                .toList();
    }

    private PersonalDataSection section(List<Fact> facts) {
        return new PersonalDataSection(
                Texts.t("participant.copy.application", facts.getFirst().round()),
                facts.stream()
                        .map(fact -> new Entry(Texts.t("participant.copy.application." + fact.kind()), words(fact)))
                        .toList());
    }

    private @Nullable String words(Fact fact) {
        var day = fact.day();
        var said = Arrays.asList(day == null ? null : Texts.date(day), word(fact), said(fact)).stream()
                .filter(Objects::nonNull)
                .collect(Collectors.joining("; "));
        if (said.isEmpty()) {
            return null;
        }
        var superseded = fact.supersededAt();
        return superseded == null
                ? said
                : Texts.t("participant.copy.corrected", said, Texts.dateTime(superseded.toInstant()));
    }

    private @Nullable String said(Fact fact) {
        var said = fact.said();
        return said != null && fact.kind().equals("typed") ? ToldWords.sentence(applicants.read(said)) : said;
    }

    private static @Nullable String word(Fact fact) {
        var code = fact.code();
        if (code == null) {
            return null;
        }
        return switch (fact.kind()) {
            case "submitted" -> Texts.t("participant.application.channel." + Coded.of(Channel.class, code));
            case "check" -> Texts.t("participant.check.result." + Coded.of(FormalCheck.Result.class, code));
            case "decision" -> Texts.t("participant.ranking.outcome." + Coded.of(Ranking.Outcome.class, code));
            default -> Texts.t("participant.appeal.outcome." + Coded.of(Appeal.Outcome.class, code));
        };
    }

    private static Fact fact(ResultSet row, int number) throws SQLException {
        return new Fact(
                row.getObject("id", UUID.class),
                row.getString("round"),
                row.getString("kind"),
                row.getObject("day", LocalDate.class),
                row.getString("code"),
                row.getString("said"),
                row.getObject("superseded_at", OffsetDateTime.class));
    }
}
