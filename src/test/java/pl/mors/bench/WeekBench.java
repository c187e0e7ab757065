package pl.mors.bench;

import java.lang.management.ManagementFactory;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.mors.activity.ActivityUrls;
import pl.mors.activity.PublicCalendarUrls;
import pl.mors.bench.BenchBrowser.Times;

/**
 * The calendar when it is full: a week of 200 sessions for the staff, as a grid and as a list, and the public feed of 5,000 events;
 * as the application's login under row-level security, through the whole filter chain.
 */
final class WeekBench implements BenchMain.Bench {

    private static final int IN_THE_WEEK = 200;
    private static final int IN_THE_FEED = 5_000;
    private static final int GROUPS = 40;
    private static final int WARM_UP = 200;
    private static final int RUNS = 200;
    private static final double WEEK_LIMIT_MS = 30;
    private static final double FEED_LIMIT_MS = 150;
    private static final String WEEK = "?tydzien=2019-05-15";

    private final Figures figures = new Figures();
    private boolean holds = true;

    @Override
    public boolean run() throws Exception {
        try (var server = BenchServer.timed()) {
            var context = server.context();
            fill(context);
            var browser = new BenchBrowser(server.url());
            browser.signIn();
            figures.put("sessions_of_week", IN_THE_WEEK).put("events_of_feed", IN_THE_FEED);
            put("week as grid", browser, ActivityUrls.WEEK + WEEK, WEEK_LIMIT_MS);
            put("week as list", browser, ActivityUrls.CALENDAR + WEEK, WEEK_LIMIT_MS);
            put("feed", browser, PublicCalendarUrls.publicFeed("bench"), FEED_LIMIT_MS);
            return figures.put(
                            "load", ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage())
                    .report("week", holds);
        }
    }

    private void put(String page, BenchBrowser browser, String address, double limit) throws Exception {
        browser.open(address, WARM_UP);
        Times times = browser.open(address, RUNS);
        figures.put(page + ": server ms", times.medianPage())
                .put(page + ": its " + times.count() + " statements ms", times.medianStatements())
                .put(page + ": limit ms", limit);
        holds &= times.medianPage() <= limit;
    }

    /** The week of 13 May is full; the rest lies in the fifteen months of the feed, before and after it. */
    private static void fill(ConfigurableApplicationContext context) throws Exception {
        var jdbc = context.getBean(JdbcClient.class);
        BenchTown.within(context, BenchTown.found(context), () -> {
            jdbc.sql("""
                    INSERT INTO activity_group (organisation_id, id, kind, name, description)
                    SELECT current_organisation(), gen_random_uuid(), CASE n % 2 WHEN 0 THEN 'club' ELSE 'workshop' END,
                        'Klub sąsiedzki ' || n, 'Spotkania w świetlicy'
                    FROM generate_series(1, :groups) n
                    """).param("groups", GROUPS).update();
            jdbc.sql("""
                    INSERT INTO venue (organisation_id, id, name, street_address)
                    VALUES (current_organisation(), gen_random_uuid(), 'Dom Pomiarowy', 'ul. Próbna 1')
                    """).update();
            jdbc.sql("""
                    INSERT INTO room (organisation_id, id, venue_id, name, parallel_sessions)
                    SELECT current_organisation(), gen_random_uuid(), id, 'Sala pomiarowa', 20 FROM venue
                    WHERE name = 'Dom Pomiarowy'
                    """).update();
            sessions(jdbc, "DATE '2019-05-13' + (n / 40) % 5", IN_THE_WEEK);
            sessions(
                    jdbc,
                    "CASE WHEN n / 40 < 80 THEN DATE '2019-02-20' + n / 40 ELSE DATE '2019-05-20' + (n / 40 - 80) END",
                    IN_THE_FEED - IN_THE_WEEK);
            jdbc.sql("SELECT refresh_statistics()").query(row -> {});
        });
    }

    /** Each of the groups meets once on each day, at one of ten hours. */
    private static void sessions(JdbcClient jdbc, String day, int count) {
        jdbc.sql("""
                INSERT INTO calendar_entry (organisation_id, id, period, room_id, lane)
                SELECT current_organisation(), md5(:count || '-' || n)::uuid, tstzrange(at, at + interval '90 minutes'), r.id,
                    n %% 40 / 10 + 1 + n %% 2 * 4
                FROM generate_series(0, :count - 1) n JOIN room r ON r.name = 'Sala pomiarowa'
                    CROSS JOIN LATERAL (SELECT ((%s) + make_time(8 + n %% 10, 30, 0)) AT TIME ZONE 'Europe/Warsaw' AS at) d
                """.formatted(day)).param("count", count).update();
        jdbc.sql("""
                INSERT INTO session (organisation_id, id, group_id, entry_id, topic, status)
                SELECT current_organisation(), gen_random_uuid(), g.id, md5(:count || '-' || n)::uuid, 'Spotkanie przy herbacie', 'planned'
                FROM generate_series(0, :count - 1) n
                    JOIN (SELECT id, row_number() OVER (ORDER BY name) - 1 AS number FROM activity_group) g ON g.number = n % 40
                """).param("count", count).update();
    }
}
