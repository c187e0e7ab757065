package pl.mors.employment.internship;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.mors.employment.EmployerId;
import pl.mors.employment.InternshipId;
import pl.mors.participant.ParticipationId;
import pl.mors.person.PersonId;
import pl.mors.platform.DateRange;
import pl.mors.platform.Ids;

@Repository
class InternshipRepository {

    private final JdbcClient jdbc;

    InternshipRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Two clerks who agree internships of one person at once wait for each other. */
    void lock(PersonId person) {
        jdbc.sql("SELECT id FROM person WHERE id = :id FOR NO KEY UPDATE")
                .param("id", person.value())
                .query(row -> {});
    }

    /** Two clerks who agree internships at one employer at once wait for each other, so that both are counted. */
    void lock(EmployerId employer) {
        jdbc.sql("SELECT id FROM employer WHERE id = :id FOR NO KEY UPDATE")
                .param("id", employer.value())
                .query(row -> {});
    }

    void insert(InternshipId id, ParticipationId participation, String activityKind) {
        jdbc.sql("""
                        INSERT INTO internship (organisation_id, id, participation_id, person_id, programme_id, activity_kind)
                        SELECT organisation_id, :id, id, person_id, programme_id, :kind FROM participation
                        WHERE id = :participation""")
                .param("id", id.value())
                .param("kind", activityKind)
                .param("participation", participation.value())
                .update();
    }

    void supersede(InternshipId id) {
        jdbc.sql("""
                        UPDATE internship_agreement SET superseded_at = clock_timestamp()
                        WHERE internship_id = :id AND superseded_at IS NULL""").param("id", id.value()).update();
    }

    /** With the employer's name as it is now; a correction leaves the name that the agreement has. */
    void agree(InternshipId id, Agreement agreement) {
        var ended = agreement.endedEarly();
        jdbc.sql("""
                        INSERT INTO internship_agreement (organisation_id, id, internship_id, person_id, employer_id, employer_name, legal_form, number,
                            signed_on, period, weekly_hours, full_weekly_hours, with_qualification, duties, tutor_name, tutor_phone,
                            override_reason, ended_early_reason)
                        SELECT organisation_id, :id, id, person_id, :employer, coalesce(
                            (SELECT a.employer_name FROM internship_agreement a
                                WHERE a.internship_id = internship.id AND a.employer_id = :employer
                                ORDER BY a.recorded_at DESC LIMIT 1),
                            (SELECT e.name FROM employer e WHERE e.id = :employer)), :form, :number, :signed, :period::daterange, :hours, :full,
                            :qualification, :duties, :tutor, :tutorPhone, :override, :ended
                        FROM internship WHERE id = :internship""")
                .param("id", Ids.next())
                .param("internship", id.value())
                .param("employer", agreement.employer().value())
                .param("form", agreement.form().code())
                .param("number", agreement.number())
                .param("signed", agreement.signedOn())
                .param("period", agreement.period().toSql())
                .param("hours", agreement.weeklyHours())
                .param("full", agreement.fullWeeklyHours())
                .param("qualification", agreement.withQualification())
                .param("duties", agreement.duties())
                .param("tutor", agreement.tutorName())
                .param("tutorPhone", agreement.tutorPhone())
                .param("override", agreement.overrideReason())
                .param("ended", ended == null ? null : ended.code())
                .update();
    }

    /** The last day as it was agreed last, before the internship ended early; none where only the end is on record. */
    Optional<LocalDate> agreedLastDay(InternshipId id) {
        return jdbc.sql("""
                        SELECT upper(period) - 1 FROM internship_agreement
                        WHERE internship_id = :id AND ended_early_reason IS NULL ORDER BY recorded_at DESC LIMIT 1""").param("id", id.value()).query(LocalDate.class).optional();
    }

    /** Whether a sheet says something about a day outside the period. */
    boolean hasMarksOutside(InternshipId id, DateRange period) {
        return jdbc.sql("""
                        SELECT EXISTS (SELECT FROM internship_month m
                            JOIN LATERAL unnest(m.marks) WITH ORDINALITY d (mark, number) ON d.mark <> 'none'
                        WHERE m.internship_id = :id AND m.superseded_at IS NULL
                            AND NOT (m.month + (d.number - 1)::int) <@ :period::daterange)""")
                .param("id", id.value())
                .param("period", period.toSql())
                .query(Boolean.class)
                .single();
    }
}
