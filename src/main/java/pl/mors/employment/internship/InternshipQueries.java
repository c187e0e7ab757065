package pl.mors.employment.internship;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.employment.EmployerId;
import pl.mors.employment.InternshipId;
import pl.mors.employment.rule.EligibleDays;
import pl.mors.employment.rule.LegalForm;
import pl.mors.participant.ParticipationId;
import pl.mors.person.PersonId;
import pl.mors.platform.Coded;
import pl.mors.platform.DateRange;
import pl.mors.platform.NotFound;
import pl.mors.programme.ProgrammeId;

/** Internships as known at the moment set by {@code mors.known_at}. */
@Repository
@Transactional(readOnly = true)
public class InternshipQueries {

    private static final String SELECT = """
            SELECT i.id, i.participation_id, i.person_id, i.programme_id, p.given_name, p.family_name, a.employer_name,
                a.id AS version, a.employer_id, a.legal_form, a.number, a.signed_on, a.period::text AS period, a.weekly_hours,
                a.full_weekly_hours, a.with_qualification, a.duties, a.tutor_name, a.tutor_phone, a.override_reason,
                a.ended_early_reason, t.declaration_required, c.signed_on AS declared_on, x.exited_on
            FROM internship i
                JOIN known_internship_agreement a ON a.organisation_id = i.organisation_id AND a.internship_id = i.id
                JOIN person p ON p.organisation_id = i.organisation_id AND p.id = i.person_id
                JOIN known_programme_terms t ON t.organisation_id = i.organisation_id AND t.programme_id = i.programme_id
                LEFT JOIN known_declaration c ON c.organisation_id = i.organisation_id AND c.participation_id = i.participation_id
                LEFT JOIN known_exit x ON x.organisation_id = i.organisation_id AND x.participation_id = i.participation_id
            """;

    private final JdbcClient jdbc;

    InternshipQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The internship.
     *
     * @throws NotFound when the organisation has no such internship
     */
    public Internship get(InternshipId id) {
        return jdbc.sql(SELECT + "WHERE i.id = :id")
                .param("id", id.value())
                .query(InternshipQueries::internship)
                .optional()
                .orElseThrow(() -> new NotFound("internship " + id));
    }

    /** All of a person, in every programme, the first one first. */
    public List<Internship> of(PersonId person) {
        return jdbc.sql(SELECT + "WHERE i.person_id = :person ORDER BY lower(a.period), i.id")
                .param("person", person.value())
                .query(InternshipQueries::internship)
                .list();
    }

    /** Those with a day in the period, by the people's names. */
    public List<Internship> in(DateRange period) {
        return jdbc.sql(SELECT + """
                        WHERE a.period && :period::daterange
                        ORDER BY p.family_name COLLATE polish, p.given_name COLLATE polish, lower(a.period), i.id""")
                .param("period", period.toSql())
                .query(InternshipQueries::internship)
                .list();
    }

    /** Those with days before the declaration, without one or after the day of leaving, the first one first. */
    public List<Internship> beyondParticipation() {
        return jdbc.sql(SELECT + """
                        WHERE (t.declaration_required AND (c.signed_on IS NULL OR c.signed_on > lower(a.period)))
                            OR x.exited_on + 1 < upper(a.period)
                        ORDER BY lower(a.period), i.id""").query(InternshipQueries::internship).list().stream()
                .filter(Internship::isBeyondParticipation)
                .toList();
    }

    /** Those at an employer with a day in the period. */
    List<Internship> at(EmployerId employer, DateRange period) {
        return jdbc.sql(SELECT + """
                        WHERE a.employer_id = :employer AND a.period && :period::daterange ORDER BY lower(a.period), i.id""")
                .param("employer", employer.value())
                .param("period", period.toSql())
                .query(InternshipQueries::internship)
                .list();
    }

    /** Those whose agreement has this number, however it is spaced and whether its letters are large or small. */
    List<Internship> numbered(String number) {
        return jdbc.sql(SELECT + """
                        WHERE upper(replace(a.number, ' ', '')) = upper(replace(:number, ' ', ''))
                        ORDER BY lower(a.period), i.id""")
                .param("number", number)
                .query(InternshipQueries::internship)
                .list();
    }

    /** All, the one that starts last first. */
    public List<Internship> all() {
        return jdbc.sql(SELECT + "ORDER BY lower(a.period) DESC, i.id DESC")
                .query(InternshipQueries::internship)
                .list();
    }

    private static Internship internship(ResultSet row, int number) throws SQLException {
        return new Internship(
                new InternshipId(row.getObject("id", UUID.class)),
                row.getObject("version", UUID.class),
                new ParticipationId(row.getObject("participation_id", UUID.class)),
                new PersonId(row.getObject("person_id", UUID.class)),
                new ProgrammeId(row.getObject("programme_id", UUID.class)),
                row.getString("given_name"),
                row.getString("family_name"),
                row.getString("employer_name"),
                new EligibleDays(
                        row.getBoolean("declaration_required"),
                        row.getObject("declared_on", LocalDate.class),
                        row.getObject("exited_on", LocalDate.class)),
                new Agreement(
                        new EmployerId(row.getObject("employer_id", UUID.class)),
                        Coded.of(LegalForm.class, row.getString("legal_form")),
                        row.getString("number"),
                        row.getObject("signed_on", LocalDate.class),
                        DateRange.ofSql(row.getString("period")),
                        row.getBigDecimal("weekly_hours"),
                        row.getInt("full_weekly_hours"),
                        row.getBoolean("with_qualification"),
                        row.getString("duties"),
                        row.getString("tutor_name"),
                        row.getString("tutor_phone"),
                        row.getString("override_reason"),
                        end(row.getString("ended_early_reason"))));
    }

    private static @Nullable EarlyEnd end(@Nullable String code) {
        return code == null ? null : Coded.of(EarlyEnd.class, code);
    }
}
