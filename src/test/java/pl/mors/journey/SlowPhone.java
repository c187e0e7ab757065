package pl.mors.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.CDPSession;
import java.util.List;

/** A phone with a slow processor on a slow network, as Chromium imitates it. Close it when done. */
final class SlowPhone implements AutoCloseable {

    /** How much slower than this machine. */
    private static final int SLOWER = 4;

    private static final int WIDE = 360;
    private static final int HIGH = 740;

    /** On which the first opening, too, has to be soon. */
    static final Network USUAL = new Network("slow 4G", 150, 1600, 750);

    /** The profiles of Lighthouse and of Chromium's tools for whoever builds pages. */
    static final List<Network> PROFILES = List.of(USUAL, new Network("slow 3G", 400, 400, 400));

    /** Remembers when the first person can be ticked, or the page says that there are none. */
    private static final String WATCH = """
            new MutationObserver((changes, observer) => {
                if (document.querySelector('#sheets input:enabled')) {
                    window.usableAfter = performance.now()
                    observer.disconnect()
                }
            }).observe(document, { childList: true, subtree: true, attributes: true })""";

    /**
     * A network.
     *
     * @param latency of a request, in milliseconds
     * @param down kilobits in a second
     * @param up kilobits in a second
     */
    record Network(String name, int latency, int down, int up) {

        private JsonObject conditions() {
            var conditions = new JsonObject();
            conditions.addProperty("offline", false);
            conditions.addProperty("latency", latency);
            conditions.addProperty("downloadThroughput", down * 1000 / 8);
            conditions.addProperty("uploadThroughput", up * 1000 / 8);
            return conditions;
        }
    }

    private final Visitor visitor;

    SlowPhone(Browser browser, int port, Network network) {
        visitor = Visitor.at(port, browser, new Browser.NewContextOptions());
        visitor.page().setViewportSize(WIDE, HIGH);
        visitor.page().addInitScript(WATCH);
        visitor.signIn(OfflineRun.ANIMATOR);
        var tools = visitor.page().context().newCDPSession(visitor.page());
        tools.send("Network.enable");
        tools.send("Network.emulateNetworkConditions", network.conditions());
        slowDown(tools);
    }

    private static void slowDown(CDPSession tools) {
        var rate = new JsonObject();
        rate.addProperty("rate", SLOWER);
        tools.send("Emulation.setCPUThrottlingRate", rate);
    }

    /** Milliseconds from the tap until people can be ticked, on a device that keeps nothing yet. */
    double openFirst() {
        double usable = open();
        assertThat(visitor.page().locator("#offline[data-kept]")).isVisible();
        return usable;
    }

    /** The same where the page and the lists are kept. */
    double openAgain() {
        visitor.page().navigate("about:blank");
        return open();
    }

    private double open() {
        visitor.open(OfflineRun.PAGE);
        visitor.page().waitForFunction("() => window.usableAfter");
        return ((Number) visitor.page().evaluate("() => window.usableAfter")).doubleValue();
    }

    @Override
    public void close() {
        visitor.page().context().close();
    }
}
