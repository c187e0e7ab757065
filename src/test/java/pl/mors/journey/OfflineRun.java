package pl.mors.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Route;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import pl.mors.activity.ActivityUrls;
import pl.mors.activity.SessionId;

/**
 * Two devices with wrong clocks on which people are ticked and guests counted while days pass and the network fails at random, against a
 * model of what was said: each arrives once, the sheet says what was said last, and where two devices end differently and neither knew
 * what the other said, both answers stand on the list of differences and the sheet says what it said before they differed.
 */
final class OfflineRun {

    static final String PAGE = "/pulpit/obecnosc";
    static final String ANIMATOR = "animator@sosnowiec.demo";
    static final int PEOPLE = 3;

    private static final int STEPS = 10;

    /** A little less than the days for which a device keeps its lists. */
    private static final Duration MOST_TO_PASS = Duration.ofHours(70);

    private static final int MINUTES_OF_AN_HOUR = 60;

    private static final int MOST_PRESSES = 5;
    private static final Locator.WaitForOptions SOON = new Locator.WaitForOptions().setTimeout(5_000);
    private static final String ALL_SENT = "Wszystko wysłane";

    /** Waits until the sending that is under way came to an end, whichever. */
    private static final String SENT_OR_NOT = "() => navigator.locks.request('attendance', () => undefined)";

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

    /** About whom it is said how many guests came. */
    private static final String GUESTS = "guests";

    /** Types another number of guests than is shown. */
    private static final String COUNT = """
            ([session, more]) => {
                const guests = document.getElementById(`${session}-guests`)
                guests.value = (Number(guests.value) + more) % 7
                guests.dispatchEvent(new Event('change', { bubbles: true }))
                return `guests ${guests.value}`
            }""";

    private static final int MOST_MORE_GUESTS = 6;

    /** How the fields of the list of differences are named, before the person. */
    private static final String OF_SOMEBODY = "status.";

    /** What was ever ticked at a session, in the order in which it came. */
    static final String SAID = """
            SELECT coalesce(person_id::text, 'guests') AS about, device_id, counter, seen_version, session_version,
                coalesce(status, guests::text) AS answer
            FROM attendance_tick
            WHERE session_id = :session AND (status IS NOT NULL OR guests IS NOT NULL) ORDER BY session_version, counter
            """;

    /** What the sheet of a session says, about the same. */
    static final String SHEET = """
            SELECT person_id::text AS about, status AS answer FROM known_attendance WHERE session_id = :session
            UNION ALL SELECT 'guests', guests::text FROM known_guest_count WHERE session_id = :session
            """;

    /** What the list of differences offers to choose from. */
    private static final String LISTED = """
            async address => {
                const answer = await fetch(address)
                const list = new DOMParser().parseFromString(await answer.text(), 'text/html')
                return [...list.querySelectorAll('input[type=radio]')].map(input => `${input.name} ${input.value}`)
            }""";

    /**
     * A tick as the server took it.
     *
     * @param about the person, or "guests" of how many came
     * @param seen the session's version that the device knew
     * @param version the one that came of it
     */
    record Said(String about, String device, long counter, int seen, int version, String answer) {

        static Said of(ResultSet row, int number) throws SQLException {
            return new Said(
                    row.getString("about"),
                    row.getString("device_id"),
                    row.getLong("counter"),
                    row.getInt("seen_version"),
                    row.getInt("session_version"),
                    row.getString("answer"));
        }

        /** Whether whoever said this had said the other before, or knew it. */
        private boolean isAfter(Said other) {
            return device.equals(other.device) ? counter > other.counter : seen >= other.version;
        }
    }

    /** What devices talk to, and what it knows. */
    interface Server {

        /** As {@link OfflineRun#SAID} has it. */
        List<Said> said(UUID session);

        /** How many ticks of a session it ever took. */
        long ticks(UUID session);

        /** What the session's sheet says of each person and of the guests, as {@link OfflineRun#SHEET} has it. */
        Map<String, String> sheet(UUID session);

        /** As a request leaves a device. */
        default void asRequestLeaves() {}

        /** Before somebody needs an answer. */
        default void answers() {}

        /** Before everything that waits is sent. */
        default void atTheEnd() {}
    }

    private final Server server;
    private final UUID session;
    private final List<Visitor> devices;
    private final Random random;
    private final List<Map<String, List<String>>> said = List.of(new LinkedHashMap<>(), new LinkedHashMap<>());
    private final List<Duration> wrongBy;
    private final boolean[] cut;
    private final Instant began = Instant.now();
    private Duration passed = Duration.ZERO;
    private long ticks;

    OfflineRun(Server server, UUID session, List<Visitor> devices, Random random) {
        this.server = server;
        this.session = session;
        this.devices = devices;
        this.random = random;
        this.cut = new boolean[devices.size()];
        this.wrongBy = devices.stream()
                .map(device -> Duration.ofMinutes(random.nextInt(2 * MINUTES_OF_AN_HOUR + 1) - MINUTES_OF_AN_HOUR))
                .toList();
    }

    /** Fails where the server says something else than the model. */
    void play(String name) {
        long before = server.ticks(session);
        int saidBefore = server.said(session).size();
        setClocks();
        for (int device = 0; device < devices.size(); device++) {
            openWithFaults(device);
        }
        for (int step = 0; step < STEPS; step++) {
            int device = random.nextInt(devices.size());
            switch (random.nextInt(8)) {
                case 0 -> reload(device);
                case 1 -> cut(device, !cut[device]);
                case 2 -> pass(Duration.ofHours(1 + random.nextInt(24)));
                default -> tick(device);
            }
        }
        server.atTheEnd();
        devices.forEach(OfflineRun::sendAll);
        assertThat(server.ticks(session) - before).as(name).isEqualTo(ticks);
        var came = server.said(session);
        compare(name, came.subList(saidBefore, came.size()));
    }

    /** The server may die while the page is on its way. People see an error then, or half a page, and try again. */
    private void reload(int device) {
        cut(device, false);
        var page = devices.get(device).page();
        for (int attempt = 0; attempt < MOST_PRESSES; attempt++) {
            server.answers();
            try {
                page.navigate(PAGE);
                people(page, session).first().waitFor(SOON);
                return;
            } catch (PlaywrightException died) {
                // Once more.
            }
        }
        assertThat(people(page, session).first()).isVisible();
    }

    private void cut(int device, boolean off) {
        cut[device] = off;
        devices.get(device).page().context().setOffline(off);
    }

    private void pass(Duration time) {
        if (passed.plus(time).compareTo(MOST_TO_PASS) <= 0) {
            passed = passed.plus(time);
            setClocks();
        }
    }

    /** What the devices show is wrong by up to an hour, each by its own. */
    private void setClocks() {
        for (int device = 0; device < devices.size(); device++) {
            devices.get(device)
                    .page()
                    .clock()
                    .setFixedTime(Date.from(began.plus(passed).plus(wrongBy.get(device))));
        }
    }

    static Locator people(Page page, UUID session) {
        return page.locator(".mors-offline__person:has(input[data-session='" + session + "'])");
    }

    /** Chooses what is not chosen, as a choice again changes nothing. */
    static String choose(Page page, UUID session, int person, int at) {
        return said(page, CHOOSE, List.of(session.toString(), person, at));
    }

    /** @param more than are shown, around seven */
    private static String count(Page page, UUID session, int more) {
        return said(page, COUNT, List.of(session.toString(), more));
    }

    /** Done when the device has it. */
    private static String said(Page page, String script, List<?> how) {
        int before = (Integer) page.evaluate(COUNTER);
        var said = String.valueOf(page.evaluate(script, how));
        page.waitForCondition(() -> (Integer) page.evaluate(COUNTER) == before + 1);
        return said;
    }

    /** Presses the button as people do, who press it once more where the device says that it did not come through. */
    static void sendAll(Visitor device) {
        var page = device.page();
        page.context().unrouteAll();
        page.context().setOffline(false);
        var state = page.locator("#state");
        for (int press = 0; press < MOST_PRESSES && !state.textContent().contains(ALL_SENT); press++) {
            page.locator("#send").click();
            page.evaluate(SENT_OR_NOT);
        }
        assertThat(state).containsText(ALL_SENT);
    }

    private void openWithFaults(int number) {
        var device = devices.get(number);
        var context = device.page().context();
        context.unrouteAll();
        if (!device.page().url().endsWith(PAGE)) {
            device.signIn(ANIMATOR);
        }
        device.open(PAGE);
        assertThat(device.page().locator("#offline[data-state=sent]")).isVisible();
        context.route("**" + PAGE + "/*", route -> fail(route, number));
    }

    /** There is no network, the request never arrives, its answer is lost or breaks off, or all goes well. */
    private void fail(Route route, int device) {
        if (cut[device]) {
            route.resume();
            return;
        }
        server.asRequestLeaves();
        switch (random.nextInt(4)) {
            case 0 -> route.abort();
            case 1 -> {
                fetched(route);
                route.abort();
            }
            case 2 -> {
                var answer = fetched(route);
                route.fulfill(
                        new Route.FulfillOptions().setStatus(200).setBody(answer.substring(0, answer.length() / 2)));
            }
            default -> route.resume();
        }
    }

    /** Nothing when the server died over it. */
    private static String fetched(Route route) {
        try {
            return route.fetch().text();
        } catch (PlaywrightException noAnswer) {
            return "";
        }
    }

    private void tick(int device) {
        var page = devices.get(device).page();
        assertThat(people(page, session)).not().hasCount(0);
        boolean ofGuests = random.nextInt(PEOPLE + 1) == 0;
        var answer = ofGuests
                ? count(page, session, 1 + random.nextInt(MOST_MORE_GUESTS))
                : choose(page, session, random.nextInt(PEOPLE), random.nextInt(2));
        var parts = answer.split(" ");
        ticks++;
        said.get(device).computeIfAbsent(parts[0], about -> new ArrayList<>()).add(parts[1]);
    }

    /** Both devices began with everything known: what was said before plays no part. */
    private void compare(String name, List<Said> came) {
        var sheet = server.sheet(session);
        var listed = listed();
        Set<String> subjects = new LinkedHashSet<>(said.getFirst().keySet());
        subjects.addAll(said.getLast().keySet());
        for (var subject : subjects) {
            var about = came.stream().filter(one -> one.about().equals(subject)).toList();
            var standing = standing(about);
            assertThat(standing)
                    .as(name + ", stands of " + subject)
                    .isNotEmpty()
                    .isSubsetOf(lastSaid(subject));
            assertThat(listed.getOrDefault(subject, Set.of()))
                    .as(name + ", listed of " + subject)
                    .isEqualTo(standing.size() > 1 ? standing : Set.of());
            assertThat(sheet.get(subject)).as(name + ", of " + subject).isEqualTo(undisputed(about));
        }
    }

    private Set<String> lastSaid(String subject) {
        return said.stream()
                .filter(device -> device.containsKey(subject))
                .map(device -> device.get(subject).getLast())
                .collect(Collectors.toSet());
    }

    private static Set<String> standing(List<Said> about) {
        return about.stream()
                .filter(one -> about.stream().noneMatch(other -> other.isAfter(one)))
                .map(Said::answer)
                .collect(Collectors.toSet());
    }

    /** The latest answer that stood alone when it came. */
    private static String undisputed(List<Said> about) {
        return about.stream()
                .map(Said::version)
                .distinct()
                .map(version -> standing(
                        about.stream().filter(one -> one.version() <= version).toList()))
                .filter(standing -> standing.size() == 1)
                .reduce((earlier, later) -> later)
                .orElseThrow()
                .iterator()
                .next();
    }

    private Map<String, Set<String>> listed() {
        var answers =
                (List<?>) devices.getFirst().page().evaluate(LISTED, ActivityUrls.conflicts(new SessionId(session)));
        Map<String, Set<String>> listed = new HashMap<>();
        for (var answer : answers) {
            var parts = answer.toString().split(" ");
            if (parts[0].startsWith(OF_SOMEBODY) || parts[0].equals(GUESTS)) {
                listed.computeIfAbsent(parts[0].replace(OF_SOMEBODY, ""), about -> new HashSet<>())
                        .add(parts[1]);
            }
        }
        return listed;
    }
}
