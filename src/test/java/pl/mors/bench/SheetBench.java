package pl.mors.bench;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import pl.mors.activity.ActivityUrls;
import pl.mors.activity.SessionId;
import pl.mors.platform.Ids;

/**
 * The attendance of 30 people at a session of today, saved by one request, each sheet a few times: everybody's answer is another one
 * than before, so that 30 facts are superseded and 30 written; as the application's login under row-level security, through the whole
 * filter chain.
 */
final class SheetBench implements BenchMain.Bench {

    private static final int PEOPLE = 30;
    private static final int SESSIONS = 100;
    private static final int FIRST = 100;
    private static final int WARM_UP = 1000;
    private static final int RUNS = 200;
    private static final double LIMIT_MS = 15;
    private static final String ROWS = "INSERT INTO attendance";

    private final List<SessionId> sessions =
            Stream.generate(() -> new SessionId(Ids.next())).limit(SESSIONS).toList();

    @Override
    public boolean run() throws Exception {
        try (var server = BenchServer.timed()) {
            var people = fill(server.context());
            var browser = new BenchBrowser(server.url(), ROWS);
            browser.signIn();
            browser.post(FIRST, this::page, turn -> sheet(turn, people));
            // As the database does by itself within a minute: until then plans are made for a table without rows.
            refreshStatistics(server.context());
            browser.post(WARM_UP, this::page, turn -> sheet(FIRST + turn, people));
            var times = browser.post(RUNS, this::page, turn -> sheet(FIRST + WARM_UP + turn, people));
            return new Figures()
                    .put("people", PEOPLE)
                    .put("server ms", times.medianPage())
                    .put("its " + times.count() + " statements ms", times.medianStatements())
                    .put("of which the rows ms", times.medianOfInterest())
                    .put("commits ms", times.medianCommits())
                    .put("limit ms", LIMIT_MS)
                    .put("load", ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage())
                    .report("sheet", times.medianPage() <= LIMIT_MS);
        }
    }

    private static void refreshStatistics(ConfigurableApplicationContext context) {
        context.getBean(TransactionTemplate.class)
                .executeWithoutResult(status -> context.getBean(JdbcClient.class)
                        .sql("SELECT refresh_statistics()")
                        .query(row -> {}));
    }

    private String page(int turn) {
        return ActivityUrls.attendance(sessions.get(turn % SESSIONS));
    }

    /** The form as the page of the version that the turn before left would send it. */
    private static String[] sheet(int turn, List<UUID> people) {
        var fields = new String[2 + 2 * people.size()];
        fields[0] = "version";
        fields[1] = String.valueOf(1 + turn / SESSIONS);
        for (int person = 0; person < people.size(); person++) {
            fields[2 + 2 * person] = "status." + people.get(person);
            fields[3 + 2 * person] = (turn / SESSIONS + person) % 2 == 0 ? "present" : "absent";
        }
        return fields;
    }

    private List<UUID> fill(ConfigurableApplicationContext context) throws Exception {
        var jdbc = context.getBean(JdbcClient.class);
        List<UUID> people = new ArrayList<>();
        BenchTown.within(context, BenchTown.found(context), () -> {
            for (var session : sessions) {
                var entry = Ids.next();
                jdbc.sql("""
                        INSERT INTO calendar_entry (organisation_id, id, period)
                        VALUES (current_organisation(), :entry, '[2019-05-15 08:00+02, 2019-05-15 10:00+02)')
                        """).param("entry", entry).update();
                jdbc.sql("""
                        INSERT INTO activity_group (organisation_id, id, kind, name)
                        VALUES (current_organisation(), :session, 'club', 'Klub pomiarowy ' || :session)
                        """).param("session", session.value()).update();
                jdbc.sql("""
                        INSERT INTO session (organisation_id, id, group_id, entry_id, status)
                        VALUES (current_organisation(), :session, :session, :entry, 'planned')
                        """)
                        .param("session", session.value())
                        .param("entry", entry)
                        .update();
            }
            jdbc.sql("""
                    INSERT INTO person (organisation_id, id, given_name, family_name, date_of_birth, sex)
                    SELECT current_organisation(), gen_random_uuid(), 'Anna', 'Pomiarowa ' || n, DATE '1950-01-01' + n, 'female'
                    FROM generate_series(1, :people) n
                    """).param("people", PEOPLE).update();
            jdbc.sql("""
                    INSERT INTO enrolment (organisation_id, id, group_id, person_id, enrolled_on)
                    SELECT current_organisation(), gen_random_uuid(), g.id, p.id, '2019-05-01'
                    FROM activity_group g CROSS JOIN person p
                    WHERE g.name LIKE 'Klub pomiarowy %' AND p.family_name LIKE 'Pomiarowa %'
                    """).update();
            jdbc.sql("SELECT refresh_statistics()").query(row -> {});
            people.addAll(jdbc.sql("SELECT DISTINCT person_id FROM enrolment")
                    .query(UUID.class)
                    .list());
        });
        return people;
    }
}
