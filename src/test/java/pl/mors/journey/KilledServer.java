package pl.mors.journey;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import pl.mors.bench.Installation;
import pl.mors.platform.postgres.DatabaseAccess;

/** A packaged server whose process is killed. */
final class KilledServer extends MortalServer implements AutoCloseable {

    private final Installation mors;
    private final SingleConnectionDataSource connection;
    private final JdbcClient jdbc;

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
    void kill() throws IOException {
        mors.kill();
    }

    @Override
    void start() throws Exception {
        mors.start();
    }

    @Override
    public long ticks(UUID session) {
        return jdbc.sql("SELECT count(*) FROM attendance_tick WHERE session_id = :session")
                .param("session", session)
                .query(Long.class)
                .single();
    }

    @Override
    public List<OfflineRun.Said> said(UUID session) {
        return jdbc.sql(OfflineRun.SAID)
                .param("session", session)
                .query(OfflineRun.Said::of)
                .list();
    }

    @Override
    public Map<String, String> sheet(UUID session) {
        Map<String, String> sheet = new LinkedHashMap<>();
        jdbc.sql(OfflineRun.SHEET).param("session", session).query(row -> {
            sheet.put(row.getString("about"), row.getString("answer"));
        });
        return sheet;
    }

    @Override
    public void close() {
        connection.destroy();
    }
}
