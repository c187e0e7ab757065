package pl.mors.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ServiceWorkerPolicy;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Attendance where the network comes and goes: what was ticked arrives once. */
class OfflineSendingJourneyTest extends OfflineJourney {

    private static final int RUNS = 10;

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
}
