package pl.mors.employment;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.employment.rule.QualificationEvidence;
import pl.mors.platform.DateRange;
import pl.mors.programme.ProgrammeId;

/** What participants brought from vocational courses, for modules above; as known at the moment set by {@code mors.known_at}. */
@Repository
@Transactional(readOnly = true)
public class Qualifications {

    private static final BinaryOperator<QualificationEvidence> BETTER = BinaryOperator.minBy(Comparator.naturalOrder());

    private final JdbcClient jdbc;

    Qualifications(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The best evidence of each participation of a programme that has courses, by participation.
     *
     * @param on the last day whose exams and certificates count
     */
    public Map<UUID, QualificationEvidence> of(ProgrammeId programme, LocalDate on) {
        var best = new HashMap<UUID, QualificationEvidence>();
        jdbc.sql("""
                        SELECT c.participation_id, c.period::text AS days, c.validated_on, c.certified_on, c.certifying_body
                        FROM known_vocational_course c
                            JOIN participation p ON p.organisation_id = c.organisation_id AND p.id = c.participation_id
                        WHERE p.programme_id = :programme""").param("programme", programme.value()).query(row -> {
            var evidence = QualificationEvidence.of(
                    DateRange.ofSql(row.getString("days")),
                    by(on, row.getObject("certified_on", LocalDate.class)),
                    by(on, row.getObject("validated_on", LocalDate.class)),
                    row.getString("certifying_body"));
            best.merge(row.getObject("participation_id", UUID.class), evidence, BETTER);
        });
        return best;
    }

    private static @Nullable LocalDate by(LocalDate on, @Nullable LocalDate day) {
        return day == null || day.isAfter(on) ? null : day;
    }
}
