package pl.mors.participant.participation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.platform.text.Texts;
import pl.mors.privacy.PersonalDataSection;
import pl.mors.privacy.PersonalDataSection.Entry;
import pl.mors.privacy.PersonalDataSource;

/**
 * What is held about a person's participations, for the copy of their data: every fact as recorded, the corrected ones too,
 * with its own words for coded values.
 */
@Repository
@Transactional(readOnly = true)
class ParticipationInCopy implements PersonalDataSource {

    private final JdbcClient jdbc;

    ParticipationInCopy(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public List<PersonalDataSection> personalData(UUID person) {
        var facts = jdbc.sql("""
                        WITH mine AS (SELECT a.organisation_id, a.id, m.title FROM participation a
                            JOIN programme m ON m.organisation_id = a.organisation_id AND m.id = a.programme_id
                            WHERE a.person_id = :person)
                        SELECT title, 'declaration' AS kind, signed_on::text AS day, override_reason AS value, recorded_at
                        FROM mine JOIN participation_declaration f ON f.participation_id = mine.id
                        UNION ALL SELECT mine.title, 'number', NULL, number::text, created_at
                        FROM mine JOIN participation f ON f.id = mine.id
                        UNION ALL SELECT title, 'entry', NULL, concat_ws(', ', education, labour_status,
                            labour_status_detail, occupation, employer, education_ends_on::text), recorded_at
                        FROM mine JOIN entry_situation f ON f.participation_id = mine.id
                        UNION ALL SELECT title, 'answer', asked_on::text, question || ': ' || answer, recorded_at
                        FROM mine JOIN sensitive_answer f ON f.participation_id = mine.id
                        UNION ALL SELECT title, 'exit', exited_on::text, reason, recorded_at
                        FROM mine JOIN programme_exit f ON f.participation_id = mine.id
                        UNION ALL SELECT title, 'follow-up', measured_on::text, array_to_string(situations, ', '), recorded_at
                        FROM mine JOIN exit_situation f ON f.participation_id = mine.id
                        UNION ALL SELECT m.title, 'check', checked_on::text,
                            (SELECT string_agg(finding ->> 'sentence', ' ') FROM jsonb_array_elements(f.findings) finding),
                            f.recorded_at
                        FROM eligibility_check f
                            JOIN programme m ON m.organisation_id = f.organisation_id AND m.id = f.programme_id
                        WHERE f.person_id = :person
                        UNION ALL SELECT m.title, 'paper', issued_on::text, kind, f.recorded_at
                        FROM evidence f
                            JOIN programme m ON m.organisation_id = f.organisation_id AND m.id = f.programme_id
                        WHERE f.person_id = :person
                        ORDER BY title, recorded_at""")
                .param("person", person)
                .query(ParticipationInCopy::fact)
                .list();
        var sections = new ArrayList<PersonalDataSection>();
        facts.stream()
                .map(Fact::programme)
                .distinct()
                .forEach(programme -> sections.add(new PersonalDataSection(
                        programme,
                        facts.stream()
                                .filter(fact -> fact.programme().equals(programme))
                                .map(Fact::entry)
                                .toList())));
        return sections;
    }

    private record Fact(String programme, Entry entry) {}

    private static Fact fact(ResultSet row, int number) throws SQLException {
        var day = row.getString("day");
        var value = row.getString("value");
        var words = day == null ? value : value == null || value.isEmpty() ? day : day + ": " + value;
        return new Fact(row.getString("title"), new Entry(Texts.t("participant.copy." + row.getString("kind")), words));
    }
}
