package pl.mors.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ServiceWorkerPolicy;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import pl.mors.activity.ActivityUrls;

/** What the server does not take is told on the device, and goes elsewhere or is given up. */
class OfflineRefusalsJourneyTest extends OfflineJourney {

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

    @Test
    void whatWasRefusedLeavesTheDeviceOnlyWhenSomebodyIsSure() {
        var visitor = visitor(new Browser.NewContextOptions().setServiceWorkers(ServiceWorkerPolicy.BLOCK));
        visitor.signIn(OfflineRun.ANIMATOR).open(OfflineRun.PAGE);
        var page = visitor.page();
        assertThat(page.locator("#offline[data-state=sent]")).isVisible();
        page.context().route("**" + OfflineRun.PAGE + "/wpisy", OfflineRefusalsJourneyTest::refuse);
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
}
