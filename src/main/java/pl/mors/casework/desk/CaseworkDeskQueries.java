package pl.mors.casework.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.casework.CardId;
import pl.mors.casework.CaseId;
import pl.mors.casework.path.PathForm;
import pl.mors.casework.path.PathQueries;
import pl.mors.casework.rule.InstrumentFamily;
import pl.mors.platform.Coded;
import pl.mors.platform.DateRange;
import pl.mors.programme.ProgrammeId;

/** What of one's own cases and cards the desk asks about, as known at the moment set by {@code mors.known_at}. */
@Repository
@Transactional(readOnly = true)
class CaseworkDeskQueries {

    private final JdbcClient jdbc;

    CaseworkDeskQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A card with something that waits.
     *
     * @param waiting planned meetings whose day has passed
     * @param unsigned held meetings without a signature
     * @param beyond minutes held beyond those granted
     * @param afterExit meetings held or planned after the day on which the participant left
     * @param lastDay of those for which hours are granted
     * @param left whether the participant has left
     * @param mayGrant whether the specialist has the case too
     */
    record OwnCard(
            CardId id,
            String name,
            int waiting,
            int unsigned,
            int beyond,
            int afterExit,
            LocalDate lastDay,
            boolean left,
            boolean mayGrant) {}

    List<OwnCard> cards(UUID specialist, LocalDate today) {
        return jdbc.sql("""
                        SELECT c.id, p.given_name || ' ' || p.family_name AS name,
                            count(*) FILTER (WHERE s.status = 'planned' AND e.on_day < :today) AS waiting,
                            count(*) FILTER (WHERE s.status = 'held' AND NOT s.signed) AS unsigned,
                            greatest(0, coalesce(sum(extract(epoch FROM upper(e.period) - lower(e.period)) / 60)
                                FILTER (WHERE s.status = 'held'), 0) - g.minutes) AS beyond,
                            count(*) FILTER (WHERE s.status IN ('held', 'planned') AND e.on_day > x.exited_on) AS after_exit,
                            upper(g.period) - 1 AS last_day, bool_or(x.id IS NOT NULL) AS has_left, EXISTS (SELECT FROM known_case_assignment a
                                WHERE a.organisation_id = c.organisation_id AND a.case_id = c.case_id
                                    AND a.membership_id = :specialist) AS may_grant
                        FROM known_card_grant g
                            JOIN support_card c ON c.organisation_id = g.organisation_id AND c.id = g.card_id
                            JOIN support_case k ON k.organisation_id = c.organisation_id AND k.id = c.case_id
                            JOIN person p ON p.organisation_id = k.organisation_id AND p.id = k.person_id
                            LEFT JOIN known_exit x ON x.organisation_id = k.organisation_id AND x.participation_id = k.participation_id
                            LEFT JOIN known_support_meeting s ON s.organisation_id = c.organisation_id AND s.card_id = c.id
                            LEFT JOIN calendar_entry e ON e.organisation_id = s.organisation_id AND e.id = s.entry_id
                        WHERE g.membership_id = :specialist
                        GROUP BY c.id, c.organisation_id, c.case_id, p.given_name, p.family_name, g.minutes, g.period
                        ORDER BY p.family_name COLLATE polish, p.given_name COLLATE polish, c.id""")
                .param("specialist", specialist)
                .param("today", today)
                .query((row, number) -> new OwnCard(
                        new CardId(row.getObject("id", UUID.class)),
                        row.getString("name"),
                        row.getInt("waiting"),
                        row.getInt("unsigned"),
                        row.getInt("beyond"),
                        row.getInt("after_exit"),
                        row.getObject("last_day", LocalDate.class),
                        row.getBoolean("has_left"),
                        row.getBoolean("may_grant")))
                .list();
    }

    /**
     * A case.
     *
     * @param agreement what was agreed, as far as rules look at it; null where nothing was
     * @param asksAtExit whether the questionnaire was answered at entry and not at exit
     */
    record OwnCase(
            CaseId id,
            String name,
            ProgrammeId programme,
            @Nullable LocalDate exitedOn,
            @Nullable Agreement agreement,
            boolean asksAtExit) {}

    record Agreement(
            PathForm form,
            DateRange period,
            boolean signed,
            List<InstrumentFamily> families,
            @Nullable LocalDate reviewedOn,
            boolean ended) {}

    List<OwnCase> cases(UUID worker) {
        return jdbc.sql("""
                        SELECT k.id, k.programme_id, p.given_name || ' ' || p.family_name AS name, x.exited_on, t.form,
                            t.period::text AS days, t.steps, t.person_signed_on IS NOT NULL AND t.worker_signed_on IS NOT NULL AS signed,
                            (SELECT max(r.reviewed_on) FROM known_path_review r
                                WHERE r.organisation_id = k.organisation_id AND r.case_id = k.id) AS reviewed_on,
                            (SELECT r.outcome IN ('completed', 'broken_off') FROM known_path_review r
                                WHERE r.organisation_id = k.organisation_id AND r.case_id = k.id
                                ORDER BY r.reviewed_on DESC LIMIT 1) AS ended,
                            (SELECT array_agg(q.moment) = ARRAY['entry'] FROM known_social_progress q
                                WHERE q.organisation_id = k.organisation_id AND q.case_id = k.id) AS asks_at_exit
                        FROM known_case_assignment a
                            JOIN support_case k ON k.organisation_id = a.organisation_id AND k.id = a.case_id
                            JOIN person p ON p.organisation_id = k.organisation_id AND p.id = k.person_id
                            LEFT JOIN known_exit x ON x.organisation_id = k.organisation_id AND x.participation_id = k.participation_id
                            LEFT JOIN known_support_path t ON t.organisation_id = k.organisation_id AND t.case_id = k.id
                        WHERE a.membership_id = :worker
                        ORDER BY p.family_name COLLATE polish, p.given_name COLLATE polish, k.id""")
                .param("worker", worker)
                .query((row, number) -> {
                    var form = row.getString("form");
                    return new OwnCase(
                            new CaseId(row.getObject("id", UUID.class)),
                            row.getString("name"),
                            new ProgrammeId(Objects.requireNonNull(row.getObject("programme_id", UUID.class))),
                            row.getObject("exited_on", LocalDate.class),
                            form == null
                                    ? null
                                    : new Agreement(
                                            Coded.of(PathForm.class, form),
                                            DateRange.ofSql(row.getString("days")),
                                            row.getBoolean("signed"),
                                            PathQueries.families(row.getString("steps")),
                                            row.getObject("reviewed_on", LocalDate.class),
                                            row.getBoolean("ended")),
                            row.getBoolean("asks_at_exit"));
                })
                .list();
    }
}
