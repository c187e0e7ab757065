package pl.mors.casework.overview;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.casework.path.PathForm;
import pl.mors.casework.path.PathQueries;
import pl.mors.casework.rule.InstrumentFamily;
import pl.mors.platform.Coded;
import pl.mors.platform.DateRange;
import pl.mors.programme.ProgrammeId;

/** What sums are made of, as known at the moment set by {@code mors.known_at}. */
@Repository
@Transactional(readOnly = true)
class FiguresQueries {

    private final JdbcClient jdbc;

    FiguresQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The cards of a programme and a kind, summed. */
    record CardSum(
            ProgrammeId programme,
            String activityKind,
            long people,
            long granted,
            long used,
            long unsigned,
            long beyond) {}

    List<CardSum> cards() {
        return jdbc.sql("""
                        SELECT programme_id, activity_kind, count(DISTINCT case_id) AS people, sum(minutes) AS granted, sum(used) AS used,
                            sum(unsigned) AS unsigned, sum(greatest(used - minutes, 0)) AS beyond
                        FROM (SELECT c.programme_id, c.activity_kind, c.case_id, g.minutes,
                                coalesce(sum(l.minutes), 0) AS used, coalesce(sum(l.minutes) FILTER (WHERE NOT l.signed), 0) AS unsigned
                            FROM support_card c
                                JOIN known_card_grant g ON g.organisation_id = c.organisation_id AND g.card_id = c.id
                                LEFT JOIN (SELECT s.organisation_id, s.card_id, s.signed,
                                        extract(epoch FROM upper(e.period) - lower(e.period)) / 60 AS minutes
                                    FROM known_support_meeting s
                                        JOIN calendar_entry e ON e.organisation_id = s.organisation_id AND e.id = s.entry_id
                                    WHERE s.status = 'held') l ON l.organisation_id = c.organisation_id AND l.card_id = c.id
                            GROUP BY c.programme_id, c.activity_kind, c.case_id, c.id, g.minutes) per_card
                        GROUP BY programme_id, activity_kind ORDER BY programme_id, activity_kind""")
                .query((row, number) -> new CardSum(
                        new ProgrammeId(row.getObject("programme_id", UUID.class)),
                        row.getString("activity_kind"),
                        row.getLong("people"),
                        row.getLong("granted"),
                        row.getLong("used"),
                        row.getLong("unsigned"),
                        row.getLong("beyond")))
                .list();
    }

    /** A case as far as sums need it, without whose it is. */
    record CaseLine(ProgrammeId programme, @Nullable Agreement agreement) {}

    record Agreement(
            PathForm form,
            DateRange period,
            boolean signed,
            List<InstrumentFamily> families,
            @Nullable LocalDate reviewedOn,
            boolean ended) {}

    List<CaseLine> cases() {
        return jdbc.sql("""
                        SELECT k.programme_id, p.form, p.period::text AS days, p.steps,
                            p.person_signed_on IS NOT NULL AND p.worker_signed_on IS NOT NULL AS signed,
                            (SELECT max(reviewed_on) FROM known_path_review r
                                WHERE r.organisation_id = k.organisation_id AND r.case_id = k.id) AS reviewed_on,
                            (SELECT r.outcome IN ('completed', 'broken_off') FROM known_path_review r
                                WHERE r.organisation_id = k.organisation_id AND r.case_id = k.id
                                ORDER BY r.reviewed_on DESC LIMIT 1) AS ended
                        FROM support_case k
                            LEFT JOIN known_support_path p ON p.organisation_id = k.organisation_id AND p.case_id = k.id""")
                .query((row, number) -> {
                    var form = row.getString("form");
                    return new CaseLine(
                            new ProgrammeId(Objects.requireNonNull(row.getObject("programme_id", UUID.class))),
                            form == null
                                    ? null
                                    : new Agreement(
                                            Coded.of(PathForm.class, form),
                                            DateRange.ofSql(row.getString("days")),
                                            row.getBoolean("signed"),
                                            PathQueries.families(row.getString("steps")),
                                            row.getObject("reviewed_on", LocalDate.class),
                                            row.getBoolean("ended")));
                })
                .list();
    }
}
