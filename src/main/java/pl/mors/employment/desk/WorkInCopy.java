package pl.mors.employment.desk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.employment.rule.QualificationEvidence;
import pl.mors.platform.DateRange;
import pl.mors.platform.text.Texts;
import pl.mors.privacy.PersonalDataSection;
import pl.mors.privacy.PersonalDataSection.Entry;
import pl.mors.privacy.PersonalDataSource;

/** Internships, all that was recorded about them, and courses, for the copy of a person's data: every fact, the corrected ones too. */
@Repository
@Transactional(readOnly = true)
class WorkInCopy implements PersonalDataSource {

    private final JdbcClient jdbc;

    WorkInCopy(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public Set<String> tables() {
        return Set.of("internship", "internship_agreement", "vocational_course");
    }

    @Override
    public List<PersonalDataSection> personalData(UUID person) {
        var entries = Stream.of(agreements(person), months(person), course(person), payments(person), courses(person))
                .flatMap(List::stream)
                .toList();
        return entries.isEmpty()
                ? List.of()
                : List.of(new PersonalDataSection(Texts.t("employment.copy.work"), entries));
    }

    private List<Entry> agreements(UUID person) {
        return jdbc.sql("""
                        SELECT a.*, a.period::text AS days
                        FROM internship_agreement a
                        WHERE a.person_id = :person ORDER BY a.recorded_at, a.id""")
                .param("person", person)
                .query((row, number) -> {
                    var period = DateRange.ofSql(row.getString("days"));
                    var words = Texts.t(
                            "employment.copy.agreement.of",
                            row.getString("employer_name"),
                            row.getString("number"),
                            row.getObject("signed_on", LocalDate.class),
                            period.from(),
                            period.to(),
                            Texts.number(row.getBigDecimal("weekly_hours")),
                            row.getString("duties"),
                            row.getString("tutor_name"));
                    var reason = row.getString("override_reason");
                    var ended = row.getString("ended_early_reason");
                    var ending = ended == null ? words : words + ", " + Texts.t("employment.internship.ended." + ended);
                    return entry(
                            "agreement",
                            reason == null ? ending : Texts.t("employment.copy.override", ending, reason),
                            row);
                })
                .list();
    }

    private List<Entry> months(UUID person) {
        return jdbc.sql("""
                        SELECT m.* FROM internship_month m
                            JOIN internship i ON i.organisation_id = m.organisation_id AND i.id = m.internship_id
                        WHERE i.person_id = :person ORDER BY m.month, m.recorded_at, m.id""")
                .param("person", person)
                .query((row, number) -> entry(
                        "month",
                        Texts.t(
                                "employment.copy.month.of",
                                monthName(row.getObject("month", LocalDate.class)),
                                marks((String[]) row.getArray("marks").getArray())),
                        row))
                .list();
    }

    /** How many days of each kind. */
    private static String marks(String[] marks) {
        return Stream.of(marks)
                .filter(mark -> !mark.equals("none"))
                .collect(Collectors.groupingBy(mark -> mark, TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .map(one -> Texts.t("employment.mark." + one.getKey()) + " " + one.getValue())
                .collect(Collectors.joining(", "));
    }

    private List<Entry> course(UUID person) {
        return jdbc.sql("""
                        SELECT 'insurance' AS kind, t.valid_from AS day, t.title AS said, NULL AS number, t.recorded_at, t.superseded_at
                        FROM insurance_title t
                            JOIN internship i ON i.organisation_id = t.organisation_id AND i.id = t.internship_id
                        WHERE i.person_id = :person
                        UNION ALL
                        SELECT 'visit', v.visited_on, v.findings, NULL, v.recorded_at, v.superseded_at
                        FROM internship_visit v
                            JOIN internship i ON i.organisation_id = v.organisation_id AND i.id = v.internship_id
                        WHERE i.person_id = :person
                        UNION ALL
                        SELECT 'paper', p.issued_on, p.kind, p.number, p.recorded_at, p.superseded_at
                        FROM internship_paper p
                            JOIN internship i ON i.organisation_id = p.organisation_id AND i.id = p.internship_id
                        WHERE i.person_id = :person
                        ORDER BY recorded_at, kind""").param("person", person).query(WorkInCopy::inCourse).list();
    }

    private static Entry inCourse(ResultSet row, int number) throws SQLException {
        var day = row.getObject("day", LocalDate.class);
        var said = row.getString("said");
        return switch (row.getString("kind")) {
            case "insurance" ->
                entry(
                        "insurance",
                        Texts.t("employment.copy.insurance.of", day, Texts.t("employment.insurance.title." + said)),
                        row);
            case "visit" -> entry("visit", Texts.t("employment.copy.visit.of", day, said), row);
            default -> {
                var paper = Texts.t("employment.paper." + said);
                var numbered = row.getString("number");
                yield entry(
                        "paper",
                        numbered == null
                                ? Texts.t("employment.paper.of", paper, day)
                                : Texts.t("employment.paper.of-number", paper, day, numbered),
                        row);
            }
        };
    }

    private List<Entry> payments(UUID person) {
        return jdbc.sql("""
                        SELECT p.* FROM allowance_payment p
                            JOIN internship i ON i.organisation_id = p.organisation_id AND i.id = p.internship_id
                        WHERE i.person_id = :person ORDER BY p.month, p.recorded_at, p.id""")
                .param("person", person)
                .query((row, number) -> entry(
                        "payment",
                        Texts.t(
                                "employment.copy.payment.of",
                                row.getObject("paid_on", LocalDate.class),
                                monthName(row.getObject("month", LocalDate.class)),
                                Texts.money(row.getBigDecimal("amount"))),
                        row))
                .list();
    }

    private List<Entry> courses(UUID person) {
        return jdbc.sql("""
                        SELECT c.*, c.period::text AS days FROM vocational_course c
                            JOIN participation a ON a.organisation_id = c.organisation_id AND a.id = c.participation_id
                        WHERE a.person_id = :person ORDER BY c.recorded_at, c.id""")
                .param("person", person)
                .query((row, number) -> {
                    var period = DateRange.ofSql(row.getString("days"));
                    var evidence = QualificationEvidence.of(
                            period,
                            row.getObject("certified_on", LocalDate.class),
                            row.getObject("validated_on", LocalDate.class),
                            row.getString("certifying_body"));
                    var papers = Stream.of(row.getString("certificate_number"), row.getString("certifying_body"))
                            .filter(Objects::nonNull);
                    return entry(
                            "course",
                            Texts.t(
                                    "employment.copy.course.of",
                                    row.getString("name"),
                                    row.getString("provider"),
                                    period.from(),
                                    period.to(),
                                    row.getInt("hours"),
                                    Stream.concat(
                                                    Stream.of(Texts.t(
                                                            "employment.copy.qualification",
                                                            Texts.t(evidence.textKey()))),
                                                    papers)
                                            .collect(Collectors.joining(", "))),
                            row);
                })
                .list();
    }

    /** What was recorded, and when that was corrected, if it was. */
    private static Entry entry(String kind, String words, ResultSet row) throws SQLException {
        var corrected = row.getObject("superseded_at", OffsetDateTime.class);
        return new Entry(
                Texts.t("employment.copy." + kind),
                corrected == null
                        ? words
                        : Texts.t("employment.copy.corrected", words, Texts.dateTime(corrected.toInstant())));
    }

    private static String monthName(LocalDate month) {
        return Texts.t("employment.monthName." + month.getMonthValue(), String.valueOf(month.getYear()));
    }
}
