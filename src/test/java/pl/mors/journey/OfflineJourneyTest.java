package pl.mors.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
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
import org.apache.catalina.LifecycleException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import pl.mors.activity.ActivityUrls;
import pl.mors.identity.Organisations;
import pl.mors.platform.Actor;
import pl.mors.platform.Tenancy;

/** Attendance where the network comes and goes: what was ticked arrives once, and the page opens without a network. */
class OfflineJourneyTest extends BrowserTest {

    private static final int RUNS = 10;

    @Autowired
    private MovableDay day;

    @Autowired
    private Organisations towns;

    @Autowired
    private TransactionTemplate inTransaction;

    @Autowired
    private JdbcClient facts;

    @Autowired
    private ServletWebServerApplicationContext context;

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

    @Test
    void thePageOpensAndTakesTicksWithoutANetwork() {
        var visitor = visitor();
        visitor.signIn(OfflineRun.ANIMATOR).open(OfflineRun.PAGE);
        var page = visitor.page();
        assertThat(page.locator("#offline[data-kept]")).isVisible();
        visitor.isAccessible();
        pictures.take(page, "lists");
        // By the server's day, whatever the device's calendar says.
        assertThat(page.locator(".mors-offline__day:has(input[data-session='" + session + "']) h2"))
                .containsText("Dziś,");

        page.context().setOffline(true);
        page.reload();
        assertThat(OfflineRun.people(page, session).first()).isVisible();
        assertThat(page.locator("#state")).containsText("Brak sieci");
        OfflineRun.people(page, session).first().locator("input[value=present]").focus();
        page.keyboard().press("Space");
        assertThat(page.locator("#state")).containsText("do wysłania: 1");
        var late = OfflineRun.people(page, session).first().locator("input[data-part=late]");
        OfflineRun.people(page, session).first().locator("summary").click();
        late.fill("700");
        late.press("Tab");
        assertThat(page.locator("#state")).containsText("do wysłania: 1");
        late.fill("15");
        late.press("Tab");
        assertThat(page.locator("#state")).containsText("do wysłania: 2");
        guests(page).fill("3");
        guests(page).press("Tab");
        assertThat(page.locator("#state")).containsText("do wysłania: 3");
        visitor.isAccessible();
        pictures.take(page, "without-a-network");
        page.reload();
        assertThat(OfflineRun.people(page, session).first().locator("input[value=present]"))
                .isChecked();
        assertThat(late).hasValue("15");

        page.context().setOffline(false);
        page.locator("#send").click();
        assertThat(page.locator("#state")).containsText("Wszystko wysłane");
        assertThat(new Facts().sheet(session)).containsValue("present");

        visitor.open("/pulpit/terminy/" + session + "/obecnosc");
        assertThat(page.locator("#guests")).hasValue("3");
        assertThat(page.locator("input[name^='late.'][value='15']")).hasCount(1);
        pictures.take(visitor.isAccessible().page(), "sheet");
        theSheetFitsAThumb(page);

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

    /** Answers are counted while they are ticked, minutes stand beside who was there, and nothing is wider than a small telephone. */
    private static void theSheetFitsAThumb(Page page) {
        page.setViewportSize(320, 640);
        var answers = page.locator(".mors-sheet__answers");
        int all = answers.count();
        int ticked = page.locator(".mors-sheet__answers:has(input:checked)").count();
        var id = page.locator(".mors-sheet__answers:not(:has(input:checked)) [value=present]")
                .first()
                .getAttribute("id");
        var row = page.locator("#sheet tbody tr:has([id='" + id + "'])");
        assertThat(row.locator("summary")).isHidden();
        row.locator("[value=present]").check();
        assertThat(page.locator("[data-ticked]")).hasText("Zaznaczono " + (ticked + 1) + " z " + all);
        assertThat(row.locator("summary")).isVisible();
        row.locator("[value=absent]").check();
        assertThat(row.locator("summary")).isHidden();
        assertThat(page.locator(".mors-sheet__save .govuk-button")).isInViewport();
        assertThat(row.locator("label").first().boundingBox().height).isGreaterThanOrEqualTo(44);
        page.locator("#guests").focus();
        assertThat((boolean) page.evaluate("""
                () => document.getElementById('guests').getBoundingClientRect().bottom
                    <= document.querySelector('.mors-sheet__save').getBoundingClientRect().top
                """))
                .as("the field with the focus is not under the button")
                .isTrue();
        assertThat((int) page.evaluate("document.documentElement.scrollWidth")).isLessThanOrEqualTo(320);
        page.setViewportSize(1280, 900);
    }

    @Test
    void oneButtonTicksWhoeverHasNoAnswerWithoutANetwork() {
        var visitor = visitor();
        visitor.signIn(OfflineRun.ANIMATOR).open(OfflineRun.PAGE);
        var page = visitor.page();
        assertThat(page.locator("#offline[data-kept]")).isVisible();
        page.context().setOffline(true);
        page.reload();
        var people = OfflineRun.people(page, session);
        assertThat(people.first()).isVisible();
        var unanswered = people.filter(new Locator.FilterOptions().setHasNot(page.locator("input:checked")));
        int many = unanswered.count();
        assertThat(many).isPositive();
        var all = page.locator("[data-part=all][data-session='" + session + "']");

        all.click();

        assertThat(page.locator("#state")).containsText("do wysłania: " + many);
        assertThat(page.locator("#state")).isFocused();
        assertThat(all).isHidden();
        assertThat(unanswered).hasCount(0);
        visitor.isAccessible();
    }

    @Test
    void aServerInTroubleIsToldFromANetworkThatIsAwayAndOneTickKeepsNoOtherBack() {
        var visitor = visitor(new Browser.NewContextOptions().setServiceWorkers(ServiceWorkerPolicy.BLOCK));
        visitor.signIn(OfflineRun.ANIMATOR).open(OfflineRun.PAGE);
        var page = visitor.page();
        var people = OfflineRun.people(page, session);
        var state = page.locator("#state");
        page.route("**" + ActivityUrls.OFFLINE_TICKS, route -> route.fulfill(answer(500)));
        people.nth(0).locator("input[value=excused]").check();
        assertThat(state).containsText("Serwer nie odpowiada tak, jak powinien");
        var unreadable = people.nth(0).locator("input[value=excused]").getAttribute("data-person");

        page.unroute("**" + ActivityUrls.OFFLINE_TICKS);
        page.route("**" + ActivityUrls.OFFLINE_TICKS, route -> {
            if (route.request().postData().contains(unreadable)) {
                route.fulfill(answer(400));
            } else {
                route.resume();
            }
        });
        people.nth(1).locator("input[value=excused]").check();

        assertThat(state).containsText("Nie przyjęto zaznaczeń: 1.");
        assertThat(state).containsText("Serwer nie może odczytać tego zaznaczenia");
        visitor.isAccessible();
        page.locator("#discard-ask").click();
        page.locator("#discard-yes").click();
        assertThat(state).containsText("Wszystko wysłane");
        visitor.complaints().removeIf(complaint -> complaint.contains(ActivityUrls.OFFLINE_TICKS));
    }

    private static Route.FulfillOptions answer(int status) {
        return new Route.FulfillOptions().setStatus(status).setBody("{}");
    }

    /** Opened on a Monday morning, it serves until the end of Thursday; on Friday nobody's names are on it. */
    @Test
    void theListsStayForThreeWholeDaysAfterTheirOwn() {
        var visitor = visitor();
        var clock = visitor.page().clock();
        clock.setFixedTime("2019-05-13T07:30:00+02:00");
        visitor.signIn(OfflineRun.ANIMATOR).open(OfflineRun.PAGE);
        var page = visitor.page();
        assertThat(page.locator("#offline[data-kept]")).isVisible();
        page.context().setOffline(true);

        clock.setFixedTime("2019-05-16T23:59:30+02:00");
        page.reload();
        assertThat(OfflineRun.people(page, session).first()).isVisible();
        assertThat(page.locator("#state")).containsText("Brak sieci");

        clock.setFixedTime("2019-05-17T00:00:30+02:00");
        page.reload();
        assertThat(page.locator("#state")).containsText("Brak sieci");
        assertThat(OfflineRun.people(page, session)).hasCount(0);
        clock.setFixedTime("2019-05-16T12:00:00+02:00");
        page.reload();
        assertThat(page.locator("#state")).containsText("Brak sieci");
        assertThat(OfflineRun.people(page, session)).hasCount(0);
        page.context().setOffline(false);
    }

    /** Whose names they are about, the device knows no more; what was ticked is not lost. */
    @Test
    void whatWasTickedIsSentAlsoAfterTheListsAreForgotten() {
        var visitor = visitor();
        var clock = visitor.page().clock();
        clock.setFixedTime("2019-05-13T07:30:00+02:00");
        visitor.signIn(OfflineRun.ANIMATOR).open(OfflineRun.PAGE);
        var page = visitor.page();
        assertThat(page.locator("#offline[data-kept]")).isVisible();
        page.context().setOffline(true);
        page.reload();
        assertThat(OfflineRun.people(page, session).first()).isVisible();
        var ticked = OfflineRun.choose(page, session, 0, 0).split(" ");
        assertThat(page.locator("#state")).containsText("do wysłania: 1");

        clock.setFixedTime("2019-05-17T00:00:30+02:00");
        page.reload();
        assertThat(page.locator("#state")).containsText("do wysłania: 1");
        assertThat(OfflineRun.people(page, session)).hasCount(0);
        long before = new Facts().ticks(session);

        page.context().setOffline(false);
        page.locator("#send").click();

        assertThat(page.locator("#state")).containsText("Wszystko wysłane");
        assertThat(new Facts().ticks(session)).isEqualTo(before + 1);
        assertThat(new Facts().sheet(session)).containsEntry(ticked[0], ticked[1]);
    }

    @Test
    void peopleSignOnTheGlassWithoutANetwork() {
        var visitor = visitor();
        visitor.signIn(OfflineRun.ANIMATOR).open(OfflineRun.PAGE);
        var page = visitor.page();
        assertThat(page.locator("#offline[data-kept]")).isVisible();
        page.context().setOffline(true);
        page.reload();
        var person = OfflineRun.people(page, session).last();
        var sign = person.locator("[data-part=sign]");
        person.locator("input[value=absent]").focus();
        page.keyboard().press("Space");
        assertThat(page.locator("#state")).containsText("do wysłania: 1");
        assertThat(sign).isHidden();
        person.locator("input[value=present]").focus();
        page.keyboard().press("Space");
        assertThat(page.locator("#state")).containsText("do wysłania: 2");

        sign.click();
        page.locator("#sign-save").click();
        assertThat(page.locator("#sign-empty")).isVisible();
        draw(page);
        assertThat(page.locator("#sign-empty")).isHidden();
        visitor.isAccessible();
        pictures.take(page, "signing");
        page.locator("#sign-clear").click();
        page.keyboard().press("Escape");
        assertThat(page.locator("#sign")).isHidden();
        assertThat(sign).isFocused();
        assertThat(person.locator("[data-part=signed]")).isHidden();

        sign.press("Enter");
        draw(page);
        page.locator("#sign-save").click();
        assertThat(page.locator("#state")).containsText("do wysłania: 3");
        assertThat(sign).isFocused();
        page.reload();
        assertThat(person.locator("[data-part=signed]")).isVisible();
        assertThat(glassSignatures()).isZero();

        page.context().setOffline(false);
        page.locator("#send").click();
        assertThat(page.locator("#state")).containsText("Wszystko wysłane");
        assertThat(person.locator("[data-part=signed]")).isVisible();
        assertThat(glassSignatures()).isEqualTo(1);
        visitor.open("/pulpit/terminy/" + session + "/dowody");
        assertThat(page.locator(".mors-signature polyline")).hasCount(2);
        pictures.take(visitor.isAccessible().page(), "proofs");
    }

    /** Two strokes over most of the glass. */
    private static void draw(Page page) {
        var glass = page.locator("#sign-glass").boundingBox();
        for (double from : new double[] {0.2, 0.6}) {
            page.mouse().move(glass.x + glass.width * from, glass.y + glass.height * 0.3);
            page.mouse().down();
            page.mouse()
                    .move(
                            glass.x + glass.width * (from + 0.1),
                            glass.y + glass.height * 0.8,
                            new Mouse.MoveOptions().setSteps(8));
            page.mouse()
                    .move(
                            glass.x + glass.width * (from + 0.2),
                            glass.y + glass.height * 0.2,
                            new Mouse.MoveOptions().setSteps(8));
            page.mouse().up();
        }
    }

    private long glassSignatures() {
        return Objects.requireNonNull(
                asTown(() -> facts.sql("SELECT count(*) FROM known_glass_signature WHERE session_id = :session")
                        .param("session", session)
                        .query(Long.class)
                        .single()));
    }

    @Test
    void whatWasRefusedLeavesTheDeviceOnlyWhenSomebodyIsSure() {
        var visitor = visitor(new Browser.NewContextOptions().setServiceWorkers(ServiceWorkerPolicy.BLOCK));
        visitor.signIn(OfflineRun.ANIMATOR).open(OfflineRun.PAGE);
        var page = visitor.page();
        assertThat(page.locator("#offline[data-state=sent]")).isVisible();
        page.context().route("**" + OfflineRun.PAGE + "/wpisy", OfflineJourneyTest::refuse);
        OfflineRun.choose(page, session, 0, 0);
        assertThat(page.locator("#state")).containsText("Nie przyjęto zaznaczeń: 1");

        page.locator("#discard-ask").click();
        assertThat(page.locator("#discard-no")).isFocused();
        visitor.isAccessible();
        pictures.take(page, "discard");
        page.keyboard().press("Enter");
        assertThat(page.locator("#discard-ask")).isFocused();
        assertThat(page.locator("#state")).containsText("Nie przyjęto zaznaczeń: 1");

        page.locator("#discard-ask").click();
        page.locator("#discard-yes").click();
        assertThat(page.locator("#state")).containsText("Wszystko wysłane");
        assertThat(page.locator("#discard")).isHidden();
    }

    @Test
    void whatWasTickedOfASessionThatWasMovedMeanwhileIsSeenAndGoesToItsNewTime() {
        var options = new Browser.NewContextOptions().setServiceWorkers(ServiceWorkerPolicy.BLOCK);
        var visitor = visitor(options);
        visitor.signIn(OfflineRun.ANIMATOR).open(OfflineRun.PAGE);
        var page = visitor.page();
        assertThat(page.locator("#offline[data-state=sent]")).isVisible();
        page.context().route("**" + OfflineRun.PAGE + "/*", Route::abort);
        var people = OfflineRun.people(page, session);
        people.nth(0).locator("input[value=present]").check();
        people.nth(1).locator("input[value=excused]").check();
        assertThat(page.locator("#state")).containsText("do wysłania: 2");
        var names = List.of(
                people.nth(0).locator("[data-part=name]").textContent(),
                people.nth(1).locator("[data-part=name]").textContent());
        moveWithinTheDay(options);

        page.context().unroute("**" + OfflineRun.PAGE + "/*");
        page.locator("#send").click();

        assertThat(page.locator("#state")).containsText("Nie przyjęto zaznaczeń: 2");
        var refused = page.locator("#refused");
        assertThat(refused.locator("li").nth(0)).containsText(names.get(0) + ": ");
        assertThat(refused.locator("li").nth(0)).containsText("Obecność");
        assertThat(refused.locator("li").nth(1)).containsText(names.get(1) + ": ");
        visitor.isAccessible();
        pictures.take(page, "moved");
        refused.getByText("Przenieś na nowy termin:").click();

        assertThat(page.locator("#state")).containsText("Wszystko wysłane");
        assertThat(page.locator("#state")).isFocused();
        assertThat(refused).isHidden();
        session = standing();
        assertThat(new Facts().sheet(session)).containsValues("present", "excused");
        visitor.complaints().removeIf(complaint -> complaint.contains(OfflineRun.PAGE));
    }

    private void moveWithinTheDay(Browser.NewContextOptions options) {
        var desk = visitor(options)
                .signIn("koordynator@sosnowiec.demo")
                .open("/pulpit/terminy/" + session + "/przeniesienie");
        desk.page().locator("#from").fill("20:00");
        desk.page().locator("#to").fill("21:00");
        desk.page().locator("#room").selectOption("");
        desk.page().locator("#statusReason").fill("Awaria");
        desk.page().locator("#session button[type=submit]").last().click();
        assertThat(desk.page().getByText("Przeniesiono zajęcia.")).isVisible();
    }

    private UUID standing() {
        return Objects.requireNonNull(
                asTown(() -> facts.sql("SELECT last_id FROM changed_session WHERE session_id = :session")
                        .param("session", session)
                        .query(UUID.class)
                        .single()));
    }

    /** As the server does with ticks of a session that was called off. */
    private static void refuse(Route route) {
        var sent = Objects.requireNonNull(route.request().postData());
        var id = sent.replaceFirst(".*\"ticks\":.*?\"id\":\"([^\"]+)\".*", "$1");
        route.fulfill(new Route.FulfillOptions()
                .setContentType("application/json")
                .setBody((sent.contains("\"discard\":[]")
                                ? "{\"taken\":[],\"discarded\":[],\"refused\":{\"%s\":\"Te zajęcia odwołano.\"}}"
                                : "{\"taken\":[],\"discarded\":[\"%s\"],\"refused\":{}}")
                        .formatted(id)));
    }

    @Test
    void nothingIsLostOrDoubledWhereverSendingBreaksOff() {
        var options = new Browser.NewContextOptions().setServiceWorkers(ServiceWorkerPolicy.BLOCK);
        var devices = List.of(visitor(options), visitor(options));
        var first = new Random().nextLong();
        var server = new Facts();
        try {
            for (int run = 0; run < RUNS; run++) {
                // Printed, so that a run that fails can be had again.
                System.out.println("offline attendance: seed " + (first + run));
                var random = new Random(first + run);
                server.diesAt(random);
                new OfflineRun(server, session, devices, random).play("seed " + (first + run));
            }
        } finally {
            // Whatever went wrong here, the tests after this one need the server.
            server.answers();
        }
        assertThat(server.deaths()).isEqualTo(RUNS);
        differ(devices);
        var staff = devices.getFirst().open("/pulpit/terminy/" + session + "/obecnosc/rozbieznosci");
        pictures.take(staff.isAccessible().page(), "conflicts");
        WrongForm.send(staff, 0);
    }

    private Locator guests(Page page) {
        return page.locator("input[data-part=guests][data-session='" + session + "']");
    }

    /** Both devices say something of the first person, and something else, not having heard of each other. */
    private void differ(List<Visitor> devices) {
        devices.forEach(device -> {
            device.open(OfflineRun.PAGE);
            assertThat(device.page().locator("#offline[data-state=sent]")).isVisible();
            device.page().context().route("**" + OfflineRun.PAGE + "/*", route -> route.abort());
        });
        for (int at = 0; at < devices.size(); at++) {
            OfflineRun.choose(devices.get(at).page(), session, 0, at);
        }
        devices.forEach(OfflineRun::sendAll);
    }

    /** What the database of the test knows, and a port that closes in the middle of a request. */
    private final class Facts extends MortalServer {

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

    private <T> T asTown(Supplier<T> work) {
        var sosnowiec = towns.at("sosnowiec").orElseThrow().id();
        return Tenancy.call(
                Actor.system(sosnowiec, "test"),
                () -> Objects.requireNonNull(inTransaction.execute(status -> work.get())));
    }
}
