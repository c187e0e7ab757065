package pl.mors.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import pl.mors.identity.DemoEntrances;
import pl.mors.identity.Organisations;
import pl.mors.identity.Role;
import pl.mors.platform.Actor;
import pl.mors.platform.Tenancy;

/**
 * Asks for every page that somebody comes to by links, and for every public page: each answers and has one heading. Of pages that
 * differ only in ids one is asked for. Whoever comes first to a page of a template, or to one asked for something else, opens it in
 * the browser, where everybody must be able to use it; of the public's, to a page of each template. What else a page may look like
 * is the journeys' to show. Each form on the way is sent with nonsense once, which changes nothing.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryPageTest extends BrowserTest {

    private static final int MOST = 300;
    private static final String FILES = ".*\\.(csv|xlsx|pdf|ics|rss|json|ya?ml|jpg)(\\?.*)?";

    /** Of a page that is asked for in the background: its headings, links and forms with something to fill in. */
    private static final String READ = """
            async address => {
                const answer = await fetch(address, { headers: { Accept: 'text/html' } })
                const isPage = (answer.headers.get('Content-Type') ?? '').startsWith('text/html')
                const page = new DOMParser().parseFromString(isPage ? await answer.text() : '', 'text/html')
                const all = selector => [...page.querySelectorAll(selector)]
                return {
                    status: answer.status.toString(),
                    template: isPage ? answer.headers.get('%s') ?? '' : null,
                    headings: all('h1').length.toString(),
                    links: all("a[href^='/']").map(link => link.getAttribute('href')).join('\\n'),
                    forms: all("%s").map(form => form.method + ' ' + form.getAttribute('action')).join('\\n')
                }
            }""".formatted(NamedTemplates.HEADER, WrongForm.SELECTOR);

    private final Set<String> met = new HashSet<>();
    private final Set<String> sent = new HashSet<>();

    @Autowired
    private DemoEntrances entrances;

    @Autowired
    private Organisations organisations;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    /** The others come to pages of these alone; that each of theirs answers, {@code FixedStatementsTest} finds without a browser. */
    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {
                "LAWYER",
                "PSYCHOLOGIST",
                "RECEPTION",
                "VOLUNTEER_COORDINATOR",
                "DATA_PROTECTION_OFFICER",
                "AUDITOR"
            })
    void ofStaffAndResidents(Role role) {
        var entrance = entrances.entrances().stream()
                .filter(one -> one.role() == role && one.organisationAddress().equals("sosnowiec"))
                .findFirst()
                .orElseThrow();
        var visitor = visitor().signIn(entrance.email());
        long before = changes();
        walk(
                visitor,
                visitor.page().url(),
                "/(pulpit|moje)(/.*)?",
                (template, address) -> template + askedFor(address));
        assertThat(changes()).as("changes that were saved").isEqualTo(before);
    }

    @Test
    void ofThePublicsSearch() {
        var visitor = visitor().open("/");
        for (var address : List.of("/szukaj?q=klub", "/sosnowiec/szukaj?q=klub", "/sosnowiec/szukaj?q=nicponia")) {
            check(visitor, address, (template, at) -> at);
        }
    }

    /** One template with three faces, and what a filter leaves of it. */
    @Test
    void ofThePublicCalendar() {
        var visitor = visitor().open("/");
        for (var query :
                List.of("tydzien=2019-05-15", "od=2019-05-15", "miesiac=2019-05&rodzaj=club", "od=2019-05-15&wiek=0")) {
            check(visitor, "/sosnowiec/kalendarz?" + query, (template, address) -> address);
        }
        assertThat(visitor.answerAt("/sosnowiec/kalendarz?wiek=stary").status()).isEqualTo(422);
        visitor.isAccessible();
    }

    @Test
    void ofThePublic() {
        var visitor = visitor().open("/");
        assertThat(walk(visitor, "/", "/(?!pulpit).*", (template, address) -> template))
                .as("both towns' pages and the calendar are among the pages found")
                .contains("/sosnowiec/", "/mikolow/", "/sosnowiec/kalendarz", "/mikolow/dostepnosc");
    }

    /** What the walk need not come to, since it opens one page of each kind. */
    @Test
    void ofWhatOnlySomeHave() {
        var visitor = visitor().signIn("koordynator@sosnowiec.demo");
        Stream.of(
                        withdrawnPaper(),
                        leftOutOfExports(),
                        placesThatTieSomebodyToTheArea(),
                        waitingList(),
                        signUps(),
                        minorInAGroup(),
                        sessionThatWasCalledOff(),
                        trip(),
                        remoteClass(),
                        glassSignature(),
                        heldSession(),
                        photos(),
                        whoeverLeft())
                .flatMap(List::stream)
                .forEach(address -> check(visitor, address, (template, at) -> at));
    }

    private List<String> withdrawnPaper() {
        return List.of(addressInSosnowiec("""
                SELECT '/pulpit/osoby/' || e.person_id || '/kwalifikowalnosc/' || p.code || '/dokumenty/' || e.id || '/wycofanie'
                FROM known_evidence e JOIN programme p ON p.id = e.programme_id LIMIT 1
                """));
    }

    private List<String> leftOutOfExports() {
        return List.of(addressInSosnowiec("""
                SELECT '/pulpit/programy/' || p.code || '/eksporty/pominieci'
                FROM programme p JOIN participation a ON a.organisation_id = p.organisation_id AND a.programme_id = p.id LIMIT 1
                """));
    }

    /** Of a programme that asks for them, and that nobody has joined yet on the day of the demonstration. */
    private List<String> placesThatTieSomebodyToTheArea() {
        return List.of(addressInSosnowiec("""
                SELECT '/pulpit/osoby/' || q.id || '/kwalifikowalnosc/' || p.code || '/miejsca'
                FROM programme p, person q WHERE p.code = 'PRZ-CUS-2024' LIMIT 1
                """));
    }

    /** Of the one club that is full. */
    private List<String> waitingList() {
        var waiting = addressInSosnowiec("SELECT '/pulpit/grupy/' || group_id || '/lista-rezerwowa ' || person_id"
                        + " FROM known_waiting_list_entry WHERE outcome IS NULL LIMIT 1")
                .split(" ", 2);
        return Stream.of("", "/telefony", "/zamkniecie", "/osoby/" + waiting[1], "/wpis?osoba=" + waiting[1])
                .map(part -> waiting[0] + part)
                .toList();
    }

    private List<String> minorInAGroup() {
        return List.of(
                addressInSosnowiec(
                        "SELECT '/pulpit/grupy/' || group_id || '/niepelnoletni/' || person_id FROM known_group_consent LIMIT 1"));
    }

    private List<String> sessionThatWasCalledOff() {
        return List.of(addressInSosnowiec("""
                SELECT '/pulpit/terminy/' || s.id || '/zawiadomienia' FROM session s JOIN activity_group g ON g.id = s.group_id
                WHERE s.status = 'cancelled' AND NOT g.hidden_membership ORDER BY lower(s.period) LIMIT 1
                """));
    }

    private List<String> trip() {
        var somebody = addressInSosnowiec("""
                SELECT '/pulpit/terminy/' || session_id || '/wyjazd /osoby/' || person_id FROM known_trip_place LIMIT 1
                """).split(" ", 2);
        return Stream.of("", "/karta", "/opiekunowie", "/obecni/tam", somebody[1])
                .map(part -> somebody[0] + part)
                .toList();
    }

    private List<String> remoteClass() {
        return List.of(
                addressInSosnowiec("SELECT '/pulpit/terminy/' || session_id || '/zdalnie' FROM remote_session LIMIT 1"),
                addressInSosnowiec("""
                        SELECT '/pulpit/terminy/' || session_id || '/zdalnie/slady/' || id || '/cofniecie' FROM remote_report LIMIT 1
                        """));
    }

    private List<String> glassSignature() {
        return List.of(addressInSosnowiec("""
                SELECT '/pulpit/terminy/' || session_id || '/dowody/' || person_id || '/wycofanie-podpisu'
                FROM known_glass_signature WHERE strokes IS NOT NULL LIMIT 1
                """));
    }

    private List<String> heldSession() {
        return List.of(addressInSosnowiec("""
                SELECT '/pulpit/terminy/' || s.id || '/poprawa' FROM session s JOIN activity_group g ON g.id = s.group_id
                    JOIN calendar_entry e ON e.id = s.entry_id
                WHERE s.status = 'held' AND NOT g.hidden_membership ORDER BY lower(e.period) DESC LIMIT 1
                """));
    }

    private List<String> photos() {
        return List.of(addressInSosnowiec("SELECT '/pulpit/terminy/' || session_id || '/zdjecia' FROM photo LIMIT 1"));
    }

    private List<String> whoeverLeft() {
        var somebody = addressInSosnowiec("""
                SELECT '/pulpit/uczestnicy/' || participation_id FROM participation_state
                WHERE exited_on IS NOT NULL AND started_on IS NOT NULL ORDER BY number LIMIT 1
                """);
        return Stream.of("/sytuacja/3", "/dzialalnosc-gospodarcza", "/wejscie", "/zakonczenie/powrot")
                .map(part -> somebody + part)
                .toList();
    }

    /** By the link in a message; the demonstration has one that everybody may try. */
    @Test
    void ofAPlaceThatIsOffered() {
        check(visitor().open("/"), "/sosnowiec/wolne-miejsce?klucz=mors_demo", (template, at) -> at);
    }

    /** Of a group that takes nobody, by an address that somebody kept. */
    @Test
    void ofSignUpsThatAreClosed() {
        var visitor = visitor();
        var address = addressInSosnowiec(
                "SELECT '/sosnowiec/zapisy/' || id FROM activity_group WHERE hidden_membership ORDER BY id LIMIT 1");
        assertThat(visitor.answerAt(address).status()).isEqualTo(404);
        visitor.isAccessible();
    }

    /** By the code of a sign-up, and in a frame on another page. */
    @Test
    void ofASignUpThatArrivedAndOfTheFrame() {
        var visitor = visitor().open("/");
        for (var address : List.of(
                "/sosnowiec/zapisy/przyjete?kod=ABCD2345EFGH",
                "/sosnowiec/zapisy/przyjete?kod=ABCD2345EFGH&kod=ABCD2345EFGK",
                "/sosnowiec/zapisy/rezygnacja?kod=ABCD2345EFGH",
                "/sosnowiec/kalendarz/ramka")) {
            check(visitor, address, (template, at) -> at);
        }
    }

    /** Of the one club that takes them. */
    private List<String> signUps() {
        return List.of(addressInSosnowiec("SELECT '/pulpit/grupy/' || group_id || '/zgloszenia' FROM sign_up LIMIT 1"));
    }

    private String addressInSosnowiec(String sql) {
        var town = organisations.at("sosnowiec").orElseThrow();
        return Tenancy.call(
                Actor.system(town.id(), "test"),
                () -> transaction.execute(
                        status -> jdbc.sql(sql).query(String.class).single()));
    }

    /** What nobody comes to by a link. */
    @Test
    void ofPagesWithoutALink() {
        var visitor = visitor().signIn("admin@sosnowiec.demo");
        for (var address : List.of("/pulpit/wzornik", "/pulpit/wzornik/publiczna", "/logowanie/organizacja")) {
            check(visitor, address, (template, at) -> at);
        }
    }

    @Test
    void ofErrors() {
        var visitor = visitor().signIn("instruktor@sosnowiec.demo");
        Map.of("/pulpit/nie-ma", 404, "/pulpit/rejestr-zmian", 403, "/sosnowiec/nie-ma", 404, "/nie-ma", 404)
                .forEach((address, status) -> {
                    assertThat(visitor.answerAt(address).status()).as(address).isEqualTo(status);
                    visitor.isAccessible();
                });
    }

    /**
     * From a page to all behind it, one of each shape; the addresses that were found.
     *
     * @param likeness what pages alike have in common, from the template and the address: the browser opens one of them
     */
    private Collection<String> walk(Visitor visitor, String start, String kind, BinaryOperator<String> likeness) {
        var known = new LinkedHashMap<>(Map.of(shape(start), start));
        var waiting = new ArrayDeque<>(List.of(start));
        while (!waiting.isEmpty()) {
            shapes(check(visitor, waiting.remove(), likeness), kind).forEach((shape, address) -> {
                if (known.size() < MOST && known.putIfAbsent(shape, address) == null) {
                    waiting.add(address);
                }
            });
        }
        return known.values();
    }

    /** The addresses that the page leads to, a line each. */
    private String check(Visitor visitor, String address, BinaryOperator<String> likeness) {
        @SuppressWarnings("unchecked")
        var page = (Map<String, @Nullable String>) visitor.page().evaluate(READ, address);
        assertThat(page.get("status")).as(address).isEqualTo("200");
        var template = page.get("template");
        if (template == null) {
            return "";
        }
        assertThat(page.get("headings")).as("first headings of " + address).isEqualTo("1");
        boolean opened = met.add(likeness.apply(template, address));
        if (opened) {
            visitor.open(address).isAccessible();
        }
        sendWrong(visitor, address, opened, read(page, "forms").lines().toList());
        return read(page, "links");
    }

    private static String read(Map<String, @Nullable String> page, String what) {
        return Objects.requireNonNull(page.get(what), what);
    }

    /**
     * Sends the page's forms with nonsense, each that nobody has sent yet.
     *
     * @param opened whether the visitor has the page open
     */
    private void sendWrong(Visitor visitor, String address, boolean opened, List<String> forms) {
        boolean open = opened;
        for (int at = 0; at < forms.size(); at++) {
            if (sent.add(shape(forms.get(at)))) {
                WrongForm.send(open ? visitor : visitor.open(address), at);
                open = false;
            }
        }
    }

    /** The addresses that lead to pages of a kind, one for each shape. */
    private static Map<String, String> shapes(String addresses, String kind) {
        var shapes = new LinkedHashMap<String, String>();
        addresses
                .lines()
                .filter(address -> address.matches(kind) && !address.matches(FILES))
                .forEach(address -> shapes.putIfAbsent(shape(address), address));
        return shapes;
    }

    /** The names of what the address asks its page for. */
    private static String askedFor(String address) {
        return shape(address).replaceFirst("^[^?]*", "");
    }

    /** An address without the ids and values that make it one of many. */
    private static String shape(String address) {
        return address.replaceAll("#.*", "")
                .replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "*")
                .replaceAll("(?<=[?&][a-z-]{1,20}=)[^&]*", "*");
    }
}
