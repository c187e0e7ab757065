package pl.mors.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ServiceWorkerPolicy;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import pl.mors.identity.Organisations;
import pl.mors.platform.Actor;
import pl.mors.platform.Tenancy;

/** Attendance where the network comes and goes: what was ticked arrives once, and the page opens without a network. */
class OfflineJourneyTest extends BrowserTest {

    private static final String ANIMATOR = "animator@sosnowiec.demo";
    private static final String PAGE = "/pulpit/obecnosc";
    private static final int RUNS = 10;
    private static final int STEPS = 8;
    private static final int PEOPLE = 3;

    /** How many ticks the device ever kept. */
    private static final String COUNTER = """
            () => new Promise(resolve => {
                indexedDB.open('attendance').onsuccess = ({ target }) => {
                    const counter = target.result.transaction('device').objectStore('device').get('counter')
                    counter.onsuccess = () => resolve(counter.result ?? 0)
                }
            })""";

    private static final String CHOOSE = """
            ([session, person, at]) => {
                const rows = document.querySelectorAll(`input[value=present][data-session="${session}"]`)
                const { name } = rows[person % rows.length]
                const open = [...document.getElementsByName(name)].filter(input => !input.checked)[at]
                open.click()
                return `${open.dataset.person} ${open.value}`
            }""";

    @Autowired
    private MovableDay day;

    @Autowired
    private Organisations towns;

    @Autowired
    private TransactionTemplate inTransaction;

    @Autowired
    private JdbcClient facts;

    private final Screenshots pictures = new Screenshots("offline");

    private UUID session = new UUID(0, 0);

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
                .param("email", ANIMATOR)
                .param("people", PEOPLE)
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

    @Test
    void thePageOpensAndTakesTicksWithoutANetwork() {
        var visitor = visitor();
        visitor.signIn(ANIMATOR).open(PAGE);
        var page = visitor.page();
        assertThat(page.locator("#offline[data-kept]")).isVisible();
        visitor.isAccessible();
        pictures.take(page, "lists");

        page.context().setOffline(true);
        page.reload();
        assertThat(people(page).first()).isVisible();
        assertThat(page.locator("#state")).containsText("Brak sieci");
        people(page).first().locator("input[value=present]").focus();
        page.keyboard().press("Space");
        assertThat(page.locator("#state")).containsText("do wysłania: 1");
        pictures.take(page, "without-a-network");
        page.reload();
        assertThat(people(page).first().locator("input[value=present]")).isChecked();

        page.context().setOffline(false);
        page.locator("#send").click();
        assertThat(page.locator("#state")).containsText("Wszystko wysłane");
        assertThat(statuses()).containsValue("present");

        visitor.open("/pulpit/kalendarz");
        page.locator("form[action='/wyloguj'] button").first().click();
        page.waitForURL("**/");
        assertThat(page.evaluate("""
                () => new Promise(resolve => {
                    indexedDB.open('attendance').onsuccess = ({ target }) => {
                        const count = target.result.transaction('lists').objectStore('lists').count()
                        count.onsuccess = () => resolve(count.result)
                    }
                })""")).as("lists after signing out").isEqualTo(0);
    }

    @Test
    void nothingIsLostOrDoubledWhereverSendingBreaksOff() {
        var options = new Browser.NewContextOptions().setServiceWorkers(ServiceWorkerPolicy.BLOCK);
        var devices = List.of(visitor(options), visitor(options));
        var first = new Random().nextLong();
        for (int run = 0; run < RUNS; run++) {
            // Printed, so that a run that fails can be had again.
            System.out.println("offline attendance: seed " + (first + run));
            new Run(devices, new Random(first + run)).play("seed " + (first + run));
        }
        differ(devices);
        var staff = devices.getFirst().open("/pulpit/terminy/" + session + "/obecnosc/rozbieznosci");
        pictures.take(staff.isAccessible().page(), "conflicts");
        WrongForm.send(staff, 0);
    }

    /** Both devices say something of the first person, and something else, not having heard of each other. */
    private void differ(List<Visitor> devices) {
        devices.forEach(device -> {
            device.open(PAGE);
            assertThat(device.page().locator("#offline[data-state=sent]")).isVisible();
            device.page().context().route("**" + PAGE + "/*", route -> route.abort());
        });
        for (int at = 0; at < devices.size(); at++) {
            choose(devices.get(at).page(), 0, at);
        }
        devices.forEach(OfflineJourneyTest::sendAll);
    }

    /** Chooses what is not chosen, as a choice again changes nothing; done when the device has it. */
    private String choose(Page page, int person, int at) {
        int before = (Integer) page.evaluate(COUNTER);
        var chosen = String.valueOf(page.evaluate(CHOOSE, List.of(session.toString(), person, at)));
        page.waitForCondition(() -> (Integer) page.evaluate(COUNTER) == before + 1);
        return chosen;
    }

    private static void sendAll(Visitor device) {
        device.page().context().unrouteAll();
        device.page().locator("#send").click();
        assertThat(device.page().locator("#state")).containsText("Wszystko wysłane");
    }

    /** Two devices on which people are ticked while the network fails at random, against what was ticked. */
    private final class Run {

        private final List<Visitor> devices;
        private final Random random;
        private final List<Map<String, String>> said = List.of(new LinkedHashMap<>(), new LinkedHashMap<>());
        private long ticks;

        Run(List<Visitor> devices, Random random) {
            this.devices = devices;
            this.random = random;
        }

        void play(String seed) {
            long before = kept();
            devices.forEach(this::openWithFaults);
            for (int step = 0; step < STEPS; step++) {
                int device = random.nextInt(devices.size());
                if (random.nextInt(5) == 0) {
                    devices.get(device).page().reload();
                    assertThat(people(devices.get(device).page()).first()).isVisible();
                } else {
                    tick(device);
                }
            }
            devices.forEach(OfflineJourneyTest::sendAll);
            assertThat(kept() - before).as(seed).isEqualTo(ticks);
            compare(seed);
        }

        private void openWithFaults(Visitor device) {
            var context = device.page().context();
            context.unrouteAll();
            if (!device.page().url().endsWith(PAGE)) {
                device.signIn(ANIMATOR);
            }
            device.open(PAGE);
            assertThat(device.page().locator("#offline[data-state=sent]")).isVisible();
            context.route("**" + PAGE + "/*", this::fail);
        }

        /** The request never arrives, its answer is lost, or all goes well. */
        private void fail(Route route) {
            switch (random.nextInt(3)) {
                case 0 -> route.abort();
                case 1 -> {
                    route.fetch();
                    route.abort();
                }
                default -> route.resume();
            }
        }

        private void tick(int device) {
            var page = devices.get(device).page();
            assertThat(people(page)).not().hasCount(0);
            var chosen = choose(page, random.nextInt(PEOPLE), random.nextInt(2));
            ticks++;
            said.get(device).put(chosen.split(" ")[0], chosen.split(" ")[1]);
        }

        private void compare(String seed) {
            var sheet = statuses();
            for (var person : said.getFirst().keySet()) {
                var one = said.getFirst().get(person);
                var other = said.getLast().getOrDefault(person, one);
                assertThat(sheet.get(person)).as(seed + ", " + person).isNotNull();
                if (one.equals(other) && said.getLast().containsKey(person)) {
                    assertThat(sheet.get(person))
                            .as(seed + ", both said so of " + person)
                            .isEqualTo(one);
                }
            }
        }
    }

    private Locator people(Page page) {
        return page.locator(".mors-offline__person:has(input[data-session='" + session + "'])");
    }

    private long kept() {
        return Objects.requireNonNull(
                asTown(() -> facts.sql("SELECT count(*) FROM attendance_tick WHERE session_id = :session")
                        .param("session", session)
                        .query(Long.class)
                        .single()));
    }

    private Map<String, String> statuses() {
        Map<String, String> statuses = new LinkedHashMap<>();
        asTown(() -> {
            facts.sql("SELECT person_id, status FROM known_attendance WHERE session_id = :session")
                    .param("session", session)
                    .query(row -> {
                        statuses.put(row.getString("person_id"), row.getString("status"));
                    });
            return statuses;
        });
        return statuses;
    }

    private <T> T asTown(Supplier<T> work) {
        var sosnowiec = towns.at("sosnowiec").orElseThrow().id();
        return Tenancy.call(
                Actor.system(sosnowiec, "test"),
                () -> Objects.requireNonNull(inTransaction.execute(status -> work.get())));
    }
}
