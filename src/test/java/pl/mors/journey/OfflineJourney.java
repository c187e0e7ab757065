package pl.mors.journey;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.apache.catalina.LifecycleException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import pl.mors.identity.Organisations;
import pl.mors.platform.Actor;
import pl.mors.platform.Tenancy;

/** What devices do about the animator's last planned session of the demonstration, on the day of it. */
abstract class OfflineJourney extends BrowserTest {

    @Autowired
    private MovableDay day;

    @Autowired
    private Organisations towns;

    @Autowired
    private TransactionTemplate inTransaction;

    @Autowired
    JdbcClient facts;

    @Autowired
    private ServletWebServerApplicationContext context;

    final Screenshots pictures = new Screenshots("offline");

    UUID session = new UUID(0, 0);

    /** The day of the last session of the animator's groups that is still planned: no other story plays there. */
    @BeforeEach
    void moveToTheDay() {
        record Last(UUID session, LocalDate day) {}
        var last = Objects.requireNonNull(asTown(() -> facts.sql("""
                        SELECT s.id, e.on_day
                        FROM session s
                            JOIN calendar_entry e ON e.organisation_id = s.organisation_id AND e.id = s.entry_id
                            JOIN group_facilitator f ON f.organisation_id = s.organisation_id AND f.group_id = s.group_id
                                AND f.ended_at IS NULL
                            JOIN membership m ON m.organisation_id = f.organisation_id AND m.id = f.membership_id
                            JOIN account a ON a.id = m.account_id AND a.email = :email
                        WHERE s.status = 'planned' AND (SELECT count(*) FROM known_enrolment n
                            WHERE n.group_id = s.group_id AND n.enrolled_on <= e.on_day AND n.ended_on IS NULL) >= :people
                        ORDER BY e.on_day DESC, s.id LIMIT 1
                        """)
                .param("email", OfflineRun.ANIMATOR)
                .param("people", OfflineRun.PEOPLE)
                .query((row, number) ->
                        new Last(row.getObject("id", UUID.class), row.getObject("on_day", LocalDate.class)))
                .single()));
        session = last.session();
        day.becomes(last.day());
    }

    @AfterEach
    void moveBack() {
        day.becomes(MovableDay.USUAL);
    }

    /** What the database of the test knows, and a port that closes in the middle of a request. */
    final class Facts extends MortalServer {

        private final PortOfServer port = new PortOfServer(context, facts);

        @Override
        void kill() throws LifecycleException {
            port.breakOff();
        }

        @Override
        void start() throws LifecycleException {
            port.open();
        }

        @Override
        public long ticks(UUID session) {
            return Objects.requireNonNull(
                    asTown(() -> facts.sql("SELECT count(*) FROM attendance_tick WHERE session_id = :session")
                            .param("session", session)
                            .query(Long.class)
                            .single()));
        }

        @Override
        public List<OfflineRun.Said> said(UUID session) {
            return asTown(() -> facts.sql(OfflineRun.SAID)
                    .param("session", session)
                    .query(OfflineRun.Said::of)
                    .list());
        }

        @Override
        public Map<String, String> sheet(UUID session) {
            return asTown(() -> {
                Map<String, String> sheet = new LinkedHashMap<>();
                facts.sql(OfflineRun.SHEET).param("session", session).query(row -> {
                    sheet.put(row.getString("about"), row.getString("answer"));
                });
                return sheet;
            });
        }
    }

    <T> T asTown(Supplier<T> work) {
        var sosnowiec = towns.at("sosnowiec").orElseThrow().id();
        return Tenancy.call(
                Actor.system(sosnowiec, "test"),
                () -> Objects.requireNonNull(inTransaction.execute(status -> work.get())));
    }
}
