package pl.mors.casework.desk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.casework.CaseText;
import pl.mors.casework.parameter.Questionnaire;
import pl.mors.casework.path.NeedsAssessment;
import pl.mors.platform.DateRange;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.Hours;
import pl.mors.privacy.PersonalDataSection;
import pl.mors.privacy.PersonalDataSection.Entry;
import pl.mors.privacy.PersonalDataSource;

/** A person's cases with all that was written in them, for the copy of their data: every fact, the corrected ones too. */
@Repository
@Transactional(readOnly = true)
class CaseInCopy implements PersonalDataSource {

    private final JdbcClient jdbc;
    private final CaseText texts;
    private final PathInCopy paths;

    CaseInCopy(JdbcClient jdbc, CaseText texts, PathInCopy paths) {
        this.jdbc = jdbc;
        this.texts = texts;
        this.paths = paths;
    }

    @Override
    public int order() {
        return 45;
    }

    @Override
    public Set<String> tables() {
        return Set.of("support_case");
    }

    @Override
    public List<PersonalDataSection> personalData(UUID person) {
        var entries = Stream.of(
                        workers(person),
                        grants(person),
                        meetings(person),
                        assessments(person),
                        paths.agreed(person),
                        paths.reviews(person),
                        progress(person))
                .flatMap(List::stream)
                .toList();
        return entries.isEmpty()
                ? List.of()
                : List.of(new PersonalDataSection(Texts.t("casework.copy.title"), entries));
    }

    private List<Entry> workers(UUID person) {
        return jdbc.sql("""
                        SELECT a.*, w.display_name FROM case_assignment a
                            JOIN support_case k ON k.organisation_id = a.organisation_id AND k.id = a.case_id
                            JOIN membership m ON m.organisation_id = a.organisation_id AND m.id = a.membership_id
                            JOIN account w ON w.id = m.account_id
                        WHERE k.person_id = :person ORDER BY a.recorded_at, a.id""")
                .param("person", person)
                .query((row, number) -> entry(
                        "worker",
                        Texts.t(
                                "casework.copy.worker.of",
                                row.getString("display_name"),
                                row.getObject("assigned_on", LocalDate.class)),
                        row))
                .list();
    }

    private List<Entry> grants(UUID person) {
        return jdbc.sql("""
                        SELECT g.*, g.period::text AS days, w.display_name FROM card_grant g
                            JOIN support_card c ON c.organisation_id = g.organisation_id AND c.id = g.card_id
                            JOIN support_case k ON k.organisation_id = c.organisation_id AND k.id = c.case_id
                            JOIN membership m ON m.organisation_id = g.organisation_id AND m.id = g.membership_id
                            JOIN account w ON w.id = m.account_id
                        WHERE k.person_id = :person ORDER BY g.recorded_at, g.id""")
                .param("person", person)
                .query((row, number) -> {
                    var period = DateRange.ofSql(row.getString("days"));
                    return entry(
                            "card",
                            Texts.t(
                                    "casework.copy.card.of",
                                    Hours.text(row.getInt("minutes")),
                                    row.getString("display_name"),
                                    period.from(),
                                    period.to()),
                            row);
                })
                .list();
    }

    private List<Entry> meetings(UUID person) {
        return jdbc.sql("""
                        SELECT s.*, e.on_day, round(extract(epoch FROM upper(e.period) - lower(e.period)) / 60)::int AS minutes
                        FROM support_meeting s
                            JOIN calendar_entry e ON e.organisation_id = s.organisation_id AND e.id = s.entry_id
                            JOIN support_card c ON c.organisation_id = s.organisation_id AND c.id = s.card_id
                            JOIN support_case k ON k.organisation_id = c.organisation_id AND k.id = c.case_id
                        WHERE k.person_id = :person ORDER BY s.recorded_at, s.id""")
                .param("person", person)
                .query((row, number) -> {
                    var words = Texts.t(
                            "casework.copy.meeting.of",
                            row.getObject("on_day", LocalDate.class),
                            Hours.text(row.getInt("minutes")),
                            Texts.t("casework.topic." + row.getString("topic")),
                            Texts.t("casework.meeting.status." + row.getString("status")));
                    var note = row.getBytes("note");
                    return entry(
                            "meeting",
                            note == null ? words : words + ": " + texts.read(id(row), note, String.class),
                            row);
                })
                .list();
    }

    private List<Entry> assessments(UUID person) {
        return jdbc.sql("""
                        SELECT n.* FROM needs_assessment n
                            JOIN support_case k ON k.organisation_id = n.organisation_id AND k.id = n.case_id
                        WHERE k.person_id = :person ORDER BY n.recorded_at, n.id""")
                .param("person", person)
                .query((row, number) -> {
                    var findings = texts.read(id(row), row.getBytes("content"), NeedsAssessment.Findings.class);
                    var said = new ArrayList<String>();
                    findings.byArea().forEach((area, need) -> said.add(Texts.t(area.textKey()) + ": " + need));
                    if (findings.strengths() != null) {
                        said.add(Texts.t("casework.assessment.strengths") + ": " + findings.strengths());
                    }
                    return entry(
                            "assessment",
                            Texts.t(
                                    "casework.copy.assessment.of",
                                    row.getObject("assessed_on", LocalDate.class),
                                    String.join("; ", said)),
                            row);
                })
                .list();
    }

    private List<Entry> progress(UUID person) {
        return jdbc.sql("""
                        SELECT q.* FROM social_progress q
                            JOIN support_case k ON k.organisation_id = q.organisation_id AND k.id = q.case_id
                        WHERE k.person_id = :person ORDER BY q.recorded_at, q.id""")
                .param("person", person)
                .query((row, number) -> entry(
                        "progress",
                        Texts.t(
                                "casework.copy.progress.of",
                                Texts.t("casework.progress.moment." + row.getString("moment")),
                                row.getObject("answered_on", LocalDate.class),
                                scores(row)),
                        row))
                .list();
    }

    private static String scores(ResultSet row) throws SQLException {
        var areas = Questionnaire.named(row.getString("questionnaire")).areas().iterator();
        return Arrays.stream((Object[]) row.getArray("scores").getArray())
                .map(score -> Texts.t(Questionnaire.textKey(areas.next())) + " " + score)
                .collect(Collectors.joining(", "));
    }

    private static UUID id(ResultSet row) throws SQLException {
        return Objects.requireNonNull(row.getObject("id", UUID.class));
    }

    /** What was recorded, and when that was corrected, if it was. */
    static Entry entry(String kind, String words, ResultSet row) throws SQLException {
        var corrected = row.getObject("superseded_at", OffsetDateTime.class);
        return new Entry(
                Texts.t("casework.copy." + kind),
                corrected == null
                        ? words
                        : Texts.t("casework.copy.corrected", words, Texts.dateTime(corrected.toInstant())));
    }
}
