package pl.mors.journey;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ServiceWorkerPolicy;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import pl.mors.bench.BenchMain;
import pl.mors.bench.Figures;
import pl.mors.bench.Installation;
import pl.mors.platform.postgres.PostgresServer;

/**
 * Attendance without a network against its model, with a server whose process is killed once in each run while devices send, and
 * how soon the page can be used on a slow phone. The seeds are the same each time.
 */
public final class OfflineBench implements BenchMain.Bench {

    private static final int RUNS = 200;
    private static final long FIRST_SEED = 20_190_515;
    private static final double LIMIT_MS = 1000;
    private static final int OPENINGS = 5;

    @Override
    public boolean run() throws Exception {
        try (var mors = new Installation();
                var chromium = new SharedBrowser.Running()) {
            mors.start();
            try (var postgres = PostgresServer.startOrAttach(mors.data());
                    var server = new KilledServer(mors, postgres.access())) {
                var figures = new Figures();
                boolean same = playAll(server, chromium.browser(), mors.port(), figures);
                boolean soon = open(chromium.browser(), mors.port(), figures);
                return figures.put(
                                "load",
                                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage())
                        .report("offline", same && soon);
            }
        }
    }

    /** Goes on after a run that differs, with devices that know nothing of it. */
    private static boolean playAll(KilledServer server, Browser browser, int port, Figures figures) {
        var session = server.sessionOfToday(OfflineRun.ANIMATOR, OfflineRun.PEOPLE);
        List<String> differences = new ArrayList<>();
        var devices = devices(browser, port);
        for (int run = 0; run < RUNS; run++) {
            long seed = FIRST_SEED + run;
            var random = new Random(seed);
            server.diesAt(random);
            try {
                new OfflineRun(server, session, devices, random).play("seed " + seed);
                System.out.println("seed " + seed + ": as the model says");
            } catch (AssertionError | RuntimeException difference) {
                System.out.println("seed " + seed + ": " + difference);
                differences.add("seed " + seed);
                server.answers();
                devices.forEach(device -> device.page().context().close());
                devices = devices(browser, port);
            }
        }
        var complaints =
                devices.stream().flatMap(device -> device.complaints().stream()).toList();
        complaints.forEach(System.out::println);
        devices.forEach(device -> device.page().context().close());
        figures.put("runs", RUNS)
                .put("first_seed", FIRST_SEED)
                .put("server_killed", server.deaths())
                .put("killed_while_a_request_was_under_way", server.deathsUnderWay())
                .put("ticks", server.ticks(session))
                .put("different_from_the_model", differences);
        return differences.isEmpty() && complaints.isEmpty() && server.deaths() == RUNS;
    }

    private static List<Visitor> devices(Browser browser, int port) {
        return List.of(device(browser, port), device(browser, port));
    }

    private static Visitor device(Browser browser, int port) {
        return Visitor.at(port, browser, new Browser.NewContextOptions().setServiceWorkers(ServiceWorkerPolicy.BLOCK));
    }

    private static boolean open(Browser browser, int port, Figures figures) {
        boolean soon = true;
        for (var phone : SlowPhone.PROFILES) {
            var first = new double[OPENINGS];
            var again = new double[OPENINGS];
            for (int opening = 0; opening < OPENINGS; opening++) {
                try (var opened = new SlowPhone(browser, port, phone)) {
                    first[opening] = opened.openFirst();
                    again[opening] = opened.openAgain();
                }
            }
            figures.put(phone.name() + ": usable at the first opening ms", Figures.median(first))
                    .put(phone.name() + ": usable once it is kept ms", Figures.median(again));
            soon &= Figures.median(again) <= LIMIT_MS
                    && (!phone.equals(SlowPhone.USUAL) || Figures.median(first) <= LIMIT_MS);
        }
        figures.put("limit_ms", LIMIT_MS);
        return soon;
    }
}
