package pl.mors.journey;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import pl.mors.bench.Installation;
import pl.mors.platform.postgres.DatabaseAccess;

/** A packaged server whose process is killed once in each run: at a request that the seed chooses, some milliseconds after it left. */
final class KilledServer implements OfflineRun.Server, AutoCloseable {

    private static final int REQUESTS_OF_A_RUN = 12;
    private static final int MOST_MS = 60;

    private final Installation mors;
    private final SingleConnectionDataSource connection;
    private final JdbcClient jdbc;
    private CompletableFuture<Void> death = CompletableFuture.completedFuture(null);
    private int untilDeath;
    private int milliseconds;
    private boolean dead;
    private int deaths;
    private int underWay;

    KilledServer(Installation mors, DatabaseAccess access) {
        this.mors = mors;
        connection = new SingleConnectionDataSource(
                access.url(), access.app().user(), access.app().password(), true);
        jdbc = JdbcClient.create(connection);
        var town = jdbc.sql("SELECT id FROM public_organisations() WHERE address = 'sosnowiec'")
                .query(UUID.class)
                .single();
        jdbc.sql("SELECT set_config('mors.organisation', :town, false), set_config('mors.visit', 'system', false)")
                .param("town", town.toString())
                .query()
                .singleRow();
    }

    /** Chooses when the next run's death comes. */
    void diesAt(Random random) {
        untilDeath = 1 + random.nextInt(REQUESTS_OF_A_RUN);
        milliseconds = random.nextInt(MOST_MS);
    }

    int deaths() {
        return deaths;
    }

    /** How many of them came beside a request; the others before the last sending, as the run had fewer requests. */
    int deathsUnderWay() {
        return underWay;
    }

    /** A session of the day with people whom somebody may tick. */
    UUID sessionOfToday(String email, int people) {
        return jdbc.sql("""
                        SELECT s.id
                        FROM session s
                            JOIN calendar_entry e ON e.organisation_id = s.organisation_id AND e.id = s.entry_id
                            JOIN group_facilitator f ON f.organisation_id = s.organisation_id AND f.group_id = s.group_id
                                AND f.ended_at IS NULL
                            JOIN membership m ON m.organisation_id = f.organisation_id AND m.id = f.membership_id
                            JOIN account a ON a.id = m.account_id AND a.email = :email
                        WHERE s.status IN ('planned', 'held') AND e.on_day = :today
                            AND (SELECT count(*) FROM known_enrolment n WHERE n.group_id = s.group_id AND n.enrolled_on <= e.on_day
                                AND n.ended_on IS NULL) >= :people
                        ORDER BY lower(e.period), s.id LIMIT 1
                        """)
                .param("email", email)
                .param("today", MovableDay.USUAL)
                .param("people", people)
                .query(UUID.class)
                .single();
    }

    @Override
    public void asRequestLeaves() {
        if (--untilDeath == 0) {
            underWay++;
            die(milliseconds);
        }
    }

    @Override
    public void atTheEnd() {
        if (untilDeath > 0) {
            untilDeath = 0;
            die(0);
        }
        answers();
    }

    @Override
    public void answers() {
        death.join();
        if (dead) {
            try {
                mors.start();
            } catch (Exception e) {
                throw new IllegalStateException("the server did not start again", e);
            }
            dead = false;
        }
    }

    private void die(int later) {
        dead = true;
        deaths++;
        death = CompletableFuture.runAsync(
                () -> {
                    try {
                        mors.kill();
                    } catch (IOException e) {
                        throw new IllegalStateException(e);
                    }
                },
                CompletableFuture.delayedExecutor(later, TimeUnit.MILLISECONDS));
    }

    @Override
    public long ticks(UUID session) {
        return jdbc.sql("SELECT count(*) FROM attendance_tick WHERE session_id = :session")
                .param("session", session)
                .query(Long.class)
                .single();
    }

    @Override
    public Map<String, String> sheet(UUID session) {
        Map<String, String> sheet = new LinkedHashMap<>();
        jdbc.sql("SELECT person_id, status FROM known_attendance WHERE session_id = :session")
                .param("session", session)
                .query(row -> {
                    sheet.put(row.getString("person_id"), row.getString("status"));
                });
        return sheet;
    }

    @Override
    public void close() {
        connection.destroy();
    }
}
