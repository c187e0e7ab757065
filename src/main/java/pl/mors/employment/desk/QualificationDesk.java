package pl.mors.employment.desk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.employment.EmploymentUrls;
import pl.mors.employment.rule.QualificationEvidence;
import pl.mors.identity.Action;
import pl.mors.identity.CurrentUser;
import pl.mors.identity.DataClass;
import pl.mors.participant.ParticipationId;
import pl.mors.platform.DateRange;
import pl.mors.platform.DeskItem;
import pl.mors.platform.DeskItem.Kind;
import pl.mors.platform.DeskItem.Urgency;
import pl.mors.platform.DeskItemSource;

/**
 * Whoever is said to have gained a qualification, without a course that proves it: outcomes validated and confirmed by a certifying
 * body (R38). The funder's indicator does not count them.
 */
@Component
class QualificationDesk implements DeskItemSource {

    private static final BinaryOperator<Claim> BETTER = BinaryOperator.minBy(
            Comparator.comparing(Claim::evidence, Comparator.nullsLast(Comparator.naturalOrder())));

    private final JdbcClient jdbc;
    private final CurrentUser user;

    QualificationDesk(JdbcClient jdbc, CurrentUser user) {
        this.jdbc = jdbc;
        this.user = user;
    }

    @Override
    @Transactional(readOnly = true)
    public List<DeskItem> deskItems(LocalDate today, int limit) {
        if (!user.mayForEverybody(DataClass.PARTICIPATION, Action.WRITE)) {
            return List.of();
        }
        Map<ParticipationId, Claim> best = new LinkedHashMap<>();
        jdbc.sql("""
                        SELECT a.id, a.person_id, p.given_name || ' ' || p.family_name AS name, c.id AS course_id,
                            c.period::text AS days, c.validated_on, c.certified_on, c.certifying_body
                        FROM (SELECT organisation_id, participation_id FROM known_exit_situation
                                WHERE 'qualification' = ANY (situations)
                                UNION SELECT organisation_id, participation_id FROM known_later_situation
                                WHERE 'qualification' = ANY (situations)) s
                            JOIN participation a ON a.organisation_id = s.organisation_id AND a.id = s.participation_id
                            JOIN person p ON p.organisation_id = a.organisation_id AND p.id = a.person_id
                            LEFT JOIN known_vocational_course c ON c.organisation_id = a.organisation_id
                                AND c.participation_id = a.id
                        ORDER BY p.family_name COLLATE polish, p.given_name COLLATE polish, a.id""")
                .query(QualificationDesk::claim)
                .list()
                .forEach(claim -> best.merge(claim.participation(), claim, BETTER));
        return best.values().stream()
                .filter(claim -> claim.evidence() != QualificationEvidence.QUALIFICATION)
                .limit(limit)
                .map(QualificationDesk::item)
                .toList();
    }

    /**
     * That somebody has a qualification, and one course of theirs.
     *
     * @param course null where there is none
     */
    private record Claim(
            ParticipationId participation,
            UUID person,
            String name,
            @Nullable UUID course,
            @Nullable QualificationEvidence evidence) {}

    private static Claim claim(ResultSet row, int number) throws SQLException {
        var course = row.getObject("course_id", UUID.class);
        return new Claim(
                new ParticipationId(row.getObject("id", UUID.class)),
                row.getObject("person_id", UUID.class),
                row.getString("name"),
                course,
                course == null
                        ? null
                        : QualificationEvidence.of(
                                DateRange.ofSql(row.getString("days")),
                                row.getObject("certified_on", LocalDate.class),
                                row.getObject("validated_on", LocalDate.class),
                                row.getString("certifying_body")));
    }

    /** The course is completed, or one is entered. */
    private static DeskItem item(Claim claim) {
        var course = claim.course();
        return DeskItem.open(
                        Kind.QUALIFICATION,
                        Urgency.SOON,
                        "employment.desk.qualification." + (course == null ? "NO_COURSE" : claim.evidence()),
                        List.of(claim.name()),
                        course == null
                                ? EmploymentUrls.newCourse(claim.participation())
                                : EmploymentUrls.course(course))
                .about(claim.person());
    }
}
