package pl.mors.participant.participation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.platform.text.Texts;
import pl.mors.privacy.PersonalDataSection;
import pl.mors.privacy.PersonalDataSection.Entry;
import pl.mors.privacy.PersonalDataSource;
import pl.mors.programme.Programme;
import pl.mors.programme.ProgrammeId;
import pl.mors.programme.ProgrammeQueries;

/**
 * What is held about a person's participations, for the copy of their data: every fact as recorded, the corrected ones too, with
 * the words of the pages for coded values.
 */
@Repository
@Transactional(readOnly = true)
class ParticipationInCopy implements PersonalDataSource {

    private final JdbcClient jdbc;
    private final ProgrammeQueries programmes;

    ParticipationInCopy(JdbcClient jdbc, ProgrammeQueries programmes) {
        this.jdbc = jdbc;
        this.programmes = programmes;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Set<String> tables() {
        return Set.of(
                "participation",
                "participation_declaration",
                "entry_situation",
                "entry_confirmation",
                "sensitive_answer",
                "programme_exit",
                "exit_situation",
                "later_situation",
                "start_up",
                "participation_correction",
                "eligibility_check",
                "evidence",
                "control_sample");
    }

    @Override
    public List<PersonalDataSection> personalData(UUID person) {
        Map<ProgrammeId, Programme> known =
                programmes.all().stream().collect(Collectors.toMap(Programme::id, Function.identity()));
        var facts = jdbc.sql("""
                        WITH mine AS (SELECT id, programme_id FROM participation WHERE person_id = :person)
                        SELECT programme_id, 'declaration' AS kind, signed_on AS day, ARRAY[override_reason] AS said, recorded_at,
                            superseded_at
                        FROM mine JOIN participation_declaration f ON f.participation_id = mine.id
                        UNION ALL SELECT mine.programme_id, 'number', NULL, ARRAY[number::text], created_at, NULL
                        FROM mine JOIN participation f ON f.id = mine.id
                        UNION ALL SELECT programme_id, 'entry', NULL, ARRAY[education, labour_status, labour_status_detail,
                            occupation, employer, education_ends_on::text, i.name], recorded_at, superseded_at
                        FROM mine JOIN entry_situation f ON f.participation_id = mine.id
                            LEFT JOIN institution i ON i.organisation_id = f.organisation_id AND i.id = f.institution_id
                        UNION ALL SELECT programme_id, 'confirmed', started_on, '{}', recorded_at, superseded_at
                        FROM mine JOIN entry_confirmation f ON f.participation_id = mine.id
                        UNION ALL SELECT programme_id, 'answer', asked_on, ARRAY[question, answer], recorded_at, superseded_at
                        FROM mine JOIN sensitive_answer f ON f.participation_id = mine.id
                        UNION ALL SELECT programme_id, 'exit', exited_on, ARRAY[reason], recorded_at, superseded_at
                        FROM mine JOIN programme_exit f ON f.participation_id = mine.id
                        UNION ALL SELECT programme_id, 'follow-up', measured_on, situations, recorded_at, superseded_at
                        FROM mine JOIN exit_situation f ON f.participation_id = mine.id
                        UNION ALL SELECT programme_id, 'later', asked_on, situations, recorded_at, superseded_at
                        FROM mine JOIN later_situation f ON f.participation_id = mine.id
                        UNION ALL SELECT programme_id, 'start-up', founded_on, ARRAY[amount::text, pkd], recorded_at, superseded_at
                        FROM mine JOIN start_up f ON f.participation_id = mine.id
                        UNION ALL SELECT programme_id, 'correction', NULL, ARRAY[what, reason], recorded_at, superseded_at
                        FROM mine JOIN participation_correction f ON f.participation_id = mine.id
                        UNION ALL SELECT f.programme_id, 'sample', drawn_on, '{}', NULL, NULL
                        FROM mine JOIN control_sample f ON f.participation_id = mine.id
                        UNION ALL SELECT programme_id, 'check', checked_on,
                            ARRAY(SELECT finding ->> 'sentence' FROM jsonb_array_elements(findings) finding), recorded_at, NULL
                        FROM eligibility_check WHERE person_id = :person
                        UNION ALL SELECT programme_id, 'paper', issued_on, ARRAY[kind, valid_until::text], recorded_at, superseded_at
                        FROM evidence WHERE person_id = :person
                        ORDER BY recorded_at NULLS LAST, kind""")
                .param("person", person)
                .query(ParticipationInCopy::fact)
                .list();
        return facts.stream().collect(Collectors.groupingBy(Fact::programme)).entrySet().stream()
                .map(of -> section(Objects.requireNonNull(known.get(of.getKey())), of.getValue()))
                .sorted((one, other) -> one.title().compareTo(other.title()))
                .toList();
    }

    private static PersonalDataSection section(Programme programme, List<Fact> facts) {
        var words = new FactWords(programme);
        return new PersonalDataSection(
                programme.title(),
                facts.stream()
                        .map(fact -> new Entry(Texts.t("participant.copy." + fact.kind()), words.of(fact)))
                        .toList());
    }

    /**
     * A row of one of the tables.
     *
     * @param said the row's words as stored, an absent one is null
     */
    record Fact(
            ProgrammeId programme,
            String kind,
            @Nullable LocalDate day,
            List<@Nullable String> said,
            @Nullable OffsetDateTime supersededAt) {}

    private static Fact fact(ResultSet row, int number) throws SQLException {
        return new Fact(
                new ProgrammeId(row.getObject("programme_id", UUID.class)),
                row.getString("kind"),
                row.getObject("day", LocalDate.class),
                Arrays.asList((String[]) row.getArray("said").getArray()),
                row.getObject("superseded_at", OffsetDateTime.class));
    }
}
