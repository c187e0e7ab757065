package pl.mors.activity.safeguarding;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.activity.SessionId;
import pl.mors.activity.safeguarding.RegisterChecks.Check;
import pl.mors.document.FileId;
import pl.mors.platform.Coded;
import pl.mors.platform.web.Option;

/** Reads who works with minors and where they were looked up. */
@Repository
@Transactional(readOnly = true)
class WorkerQueries {

    /**
     * Whether somebody without an account helps with minors: not who stands here only because of trips, while none of those, from today
     * on, is one of minors.
     */
    private static final String HELPS = """
            (NOT h.for_trips OR EXISTS (SELECT FROM known_trip_guardian t
                JOIN session_of_minors s ON s.organisation_id = t.organisation_id AND s.session_id = t.session_id
                WHERE t.organisation_id = h.organisation_id AND t.helper_id = h.id AND s.status = 'planned'
                    AND s.on_day >= :today))""";

    /** Whether who looks after minors at a session was not looked up by its day. */
    private static final String UNCHECKED = "(t.membership_id IS NOT NULL AND "
            + Register.lacking("membership_id", "t.membership_id", "s.on_day") + " OR t.helper_id IS NOT NULL AND "
            + Register.lacking("helper_id", "t.helper_id", "s.on_day") + ")";

    /** Whether somebody said how it came that they did. */
    private static final String EXPLAINED = """
            EXISTS (SELECT FROM known_unchecked_work_note n WHERE n.organisation_id = t.organisation_id
                AND (n.membership_id = t.membership_id OR n.helper_id = t.helper_id) AND n.until_on >= s.on_day)""";

    private static final String WORKERS = """
            WITH work AS (
                SELECT f.membership_id AS worker, g.name AS group_name
                FROM group_facilitator f JOIN activity_group g ON g.organisation_id = f.organisation_id AND g.id = f.group_id
                WHERE f.ended_at IS NULL AND (g.closed_on IS NULL OR g.closed_on > :today)
                    AND (g.age_to <= 18 OR g.care_place IS NOT NULL OR EXISTS (SELECT FROM minor_in_group i
                        WHERE i.organisation_id = g.organisation_id AND i.group_id = g.id AND i.from_on <= :today
                            AND i.until_on >= :today))
                UNION
                SELECT t.membership_id, s.group_name
                FROM session_of_minors s
                    JOIN leading_at_session t ON t.organisation_id = s.organisation_id AND t.session_id = s.session_id
                WHERE s.status = 'planned' AND s.on_day >= :today
            )
            SELECT w.*, ARRAY(SELECT c.register || ' ' || max(c.checked_on) FROM known_register_check c
                WHERE (c.membership_id = w.id OR c.helper_id = w.id) AND c.checked_on <= :today GROUP BY c.register) AS checks
            FROM (
                SELECT m.id, a.display_name COLLATE polish AS name, 'staff' AS capacity, false AS has_left,
                    ARRAY(SELECT k.group_name FROM work k WHERE k.worker = m.id ORDER BY 1) AS groups
                FROM membership m JOIN account a ON a.id = m.account_id
                WHERE m.ended_at IS NULL AND (m.id IN (SELECT worker FROM work)
                    OR m.roles && ARRAY['coordinator', 'social_worker', 'animator', 'facilitator', 'volunteer_coordinator'])
                UNION ALL
                SELECT m.id, a.display_name, 'staff', true, '{}'
                FROM membership m JOIN account a ON a.id = m.account_id
                WHERE m.ended_at IS NOT NULL AND (
                    EXISTS (SELECT FROM known_register_check c WHERE c.organisation_id = m.organisation_id AND c.membership_id = m.id)
                    OR m.id IN (SELECT t.membership_id FROM session_of_minors s
                        JOIN leading_at_session t ON t.organisation_id = s.organisation_id AND t.session_id = s.session_id
                        WHERE s.status = 'held'))
                UNION ALL
                SELECT h.id, h.name, h.capacity, e.has_left, CASE WHEN e.helps AND NOT e.has_left THEN ARRAY[g.name] ELSE '{}' END
                FROM minors_helper h JOIN activity_group g ON g.organisation_id = h.organisation_id AND g.id = h.group_id
                    CROSS JOIN LATERAL (SELECT coalesce(h.superseded_at <= known_at(), false) AS has_left,
                        %s AS helps) e
                WHERE h.recorded_at <= known_at() AND (e.helps
                    OR EXISTS (SELECT FROM known_register_check c WHERE c.organisation_id = h.organisation_id AND c.helper_id = h.id)
                    OR EXISTS (SELECT FROM session_of_minors s
                        JOIN leading_at_session t ON t.organisation_id = s.organisation_id AND t.session_id = s.session_id
                        WHERE t.organisation_id = h.organisation_id AND t.helper_id = h.id AND s.status = 'held'))
            ) w
            """.formatted(HELPS);

    private final JdbcClient jdbc;

    WorkerQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Staff who may lead groups, helpers, and those of them who have left, by name; found by the words in their names, with or without Polish letters. */
    List<Worker> all(LocalDate today, String words) {
        return jdbc.sql(WORKERS + " WHERE strpos(fold(w.name), fold(:words)) > 0 ORDER BY w.name, w.id")
                .param("today", today)
                .param("words", words)
                .query((row, number) -> worker(row))
                .list();
    }

    Optional<Worker> find(UUID worker, LocalDate today) {
        return jdbc.sql(WORKERS + " WHERE w.id = :worker")
                .param("today", today)
                .param("worker", worker)
                .query((row, number) -> worker(row))
                .optional();
    }

    private static Worker worker(ResultSet row) throws SQLException {
        return new Worker(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("capacity"),
                row.getBoolean("has_left"),
                List.of((String[]) row.getArray("groups").getArray()),
                Arrays.stream((String[]) row.getArray("checks").getArray())
                        .map(text -> text.split(" ", 2))
                        .map(parts -> new Check(Coded.of(Register.class, parts[0]), LocalDate.parse(parts[1])))
                        .toList());
    }

    /** The latest first. */
    List<RegisterLook> looks(UUID worker) {
        return jdbc.sql("""
                        SELECT c.id, c.register, c.statement, c.checked_on, c.file_id, a.display_name
                        FROM known_register_check c
                            JOIN membership m ON m.organisation_id = c.organisation_id AND m.id = c.looked_by
                            JOIN account a ON a.id = m.account_id
                        WHERE c.membership_id = :worker OR c.helper_id = :worker
                        ORDER BY c.checked_on DESC, c.register, c.id
                        """)
                .param("worker", worker)
                .query((row, number) -> new RegisterLook(
                        row.getObject("id", UUID.class),
                        Coded.of(Register.class, row.getString("register")),
                        row.getBoolean("statement"),
                        row.getObject("checked_on", LocalDate.class),
                        row.getString("display_name"),
                        new FileId(row.getObject("file_id", UUID.class))))
                .list();
    }

    /** Those that nobody explained, the latest first; at most a hundred. */
    List<HeldUnchecked> heldUnchecked(UUID worker) {
        return jdbc.sql("""
                        SELECT s.session_id, s.group_name, s.on_day
                        FROM session_of_minors s
                            JOIN leading_at_session t ON t.organisation_id = s.organisation_id AND t.session_id = s.session_id
                        WHERE (t.membership_id = :worker OR t.helper_id = :worker) AND s.status = 'held' AND %s AND NOT %s
                        ORDER BY s.period DESC, s.session_id LIMIT 100
                        """.formatted(UNCHECKED, EXPLAINED))
                .param("worker", worker)
                .param("registers", Register.codes())
                .param("askedFrom", Register.days())
                .query((row, number) -> new HeldUnchecked(
                        new SessionId(row.getObject("session_id", UUID.class)),
                        row.getString("group_name"),
                        row.getObject("on_day", LocalDate.class)))
                .list();
    }

    /**
     * Of the desk: who lacks a look, and for what.
     *
     * @param what planned or held sessions of minors, or helping in a group
     * @param sessions none where somebody helps
     * @param day of the first of the sessions; none where somebody helps
     * @param group in which somebody helps
     */
    record Waiting(
            UUID worker,
            String name,
            String what,
            int sessions,
            @Nullable LocalDate day,
            @Nullable String group) {

        boolean isHeld() {
            return what.equals("held");
        }
    }

    /**
     * Leaders with planned sessions until a day, and leaders and helpers with held ones that nobody explained, that go against the rule;
     * and helpers who were not looked up everywhere that is asked today.
     */
    List<Waiting> waiting(LocalDate today, LocalDate until, int limit) {
        return jdbc.sql("""
                        SELECT x.worker, min(t.display_name) AS name, s.status AS what, count(*) AS sessions,
                            min(s.on_day) AS day, NULL AS group_name
                        FROM session_of_minors s
                            JOIN leading_at_session t ON t.organisation_id = s.organisation_id AND t.session_id = s.session_id
                            CROSS JOIN LATERAL (SELECT coalesce(t.membership_id, t.helper_id) AS worker) x
                        WHERE %s
                            AND (s.status = 'planned' AND s.on_day BETWEEN :today AND :until AND t.membership_id IS NOT NULL
                                OR s.status = 'held' AND NOT %s)
                        GROUP BY x.worker, s.status
                        UNION ALL
                        SELECT h.id, h.name, 'helper', 0, NULL, g.name
                        FROM known_minors_helper h
                            JOIN activity_group g ON g.organisation_id = h.organisation_id AND g.id = h.group_id
                        WHERE %s AND %s
                        ORDER BY day, name, worker LIMIT :limit
                        """.formatted(UNCHECKED, EXPLAINED, HELPS, Register.lacking("helper_id", "h.id", ":today")))
                .param("today", today)
                .param("until", until)
                .param("registers", Register.codes())
                .param("askedFrom", Register.days())
                .param("limit", limit)
                .query((row, number) -> new Waiting(
                        row.getObject("worker", UUID.class),
                        row.getString("name"),
                        row.getString("what"),
                        row.getInt("sessions"),
                        row.getObject("day", LocalDate.class),
                        row.getString("group_name")))
                .list();
    }

    /** Colleagues who could have looked, by name. */
    List<Option> colleagues() {
        return options("""
                SELECT m.id, a.display_name COLLATE polish AS name FROM membership m JOIN account a ON a.id = m.account_id
                WHERE m.ended_at IS NULL AND NOT m.roles <@ ARRAY['resident', 'volunteer', 'leader'] ORDER BY name, m.id
                """, null);
    }

    /** Groups that are open today, by name. */
    List<Option> groups(LocalDate today) {
        return options("""
                SELECT g.id, g.name FROM activity_group g WHERE g.closed_on IS NULL OR g.closed_on > :today ORDER BY g.name, g.id
                """, today);
    }

    private List<Option> options(String sql, @Nullable LocalDate today) {
        return jdbc.sql(sql)
                .param("today", today)
                .query((row, number) ->
                        Option.of(Objects.requireNonNull(row.getObject("id")).toString(), row.getString("name")))
                .list();
    }
}
