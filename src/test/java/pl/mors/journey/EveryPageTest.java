package pl.mors.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import pl.mors.identity.DemoEntrances;
import pl.mors.identity.Organisations;
import pl.mors.identity.Role;
import pl.mors.platform.Actor;
import pl.mors.platform.Tenancy;

/**
 * Asks for every page that a role comes to by links, and for every public page: each answers and has one heading. Of pages that
 * differ only in ids one is asked for. The first role that comes to a page opens it in the browser, where everybody must be able
 * to use it, and so does the first visitor of the public with a page of each template; what else a page may look like is the
 * journeys' to show. Each form on the way is sent with nonsense once, which changes nothing.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryPageTest extends BrowserTest {

    private static final int MOST = 200;
    private static final String FILES = ".*\\.(csv|xlsx|pdf|ics|json|ya?ml)(\\?.*)?";

    /** Of a page's HTML: its headings, links and forms with something to fill in. */
    private static final String READ = """
            html => {
                const page = new DOMParser().parseFromString(html, 'text/html')
                const all = selector => [...page.querySelectorAll(selector)]
                return {
                    headings: all('h1').length.toString(),
                    links: all("a[href^='/']").map(link => link.getAttribute('href')).join('\\n'),
                    forms: all("%s").map(form => form.method + ' ' + form.getAttribute('action')).join('\\n')
                }
            }""".formatted(WrongForm.SELECTOR);

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

    @ParameterizedTest
    @EnumSource
    void ofStaffAndResidents(Role role) {
        var entrance = entrances.entrances().stream()
                .filter(one -> one.role() == role && one.organisationAddress().equals("sosnowiec"))
                .findFirst()
                .orElseThrow();
        var visitor = visitor().signIn(entrance.email());
        long before = changes();
        walk(visitor, visitor.page().url(), "/(pulpit|moje)(/.*)?", (template, address) -> shape(address));
        assertThat(changes()).as("changes that were saved").isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/szukaj?q=klub", "/sosnowiec/szukaj?q=klub", "/sosnowiec/szukaj?q=nicponia"})
    void ofThePublicsSearch(String address) {
        check(visitor().open("/"), address, (template, at) -> at);
    }

    @Test
    void ofThePublic() {
        var visitor = visitor().open("/");
        assertThat(walk(visitor, "/", "/(?!pulpit).*", (template, address) -> template))
                .as("both towns' pages and the calendar are among the pages found")
                .contains("/sosnowiec/", "/mikolow/", "/sosnowiec/kalendarz", "/mikolow/dostepnosc");
    }

    /** The walk comes to one person only, who may have no paper. */
    @Test
    void ofAPaperThatIsWithdrawn() {
        var address = addressInSosnowiec("""
                SELECT '/pulpit/osoby/' || e.person_id || '/kwalifikowalnosc/' || p.code || '/dokumenty/' || e.id || '/wycofanie'
                FROM known_evidence e JOIN programme p ON p.id = e.programme_id LIMIT 1
                """);
        check(visitor().signIn("koordynator@sosnowiec.demo"), address, (template, at) -> at);
    }

    /** Of a programme that asks for them, and that nobody has joined yet on the day of the demonstration. */
    @Test
    void ofPlacesThatTieSomebodyToTheArea() {
        var address = addressInSosnowiec("""
                SELECT '/pulpit/osoby/' || q.id || '/kwalifikowalnosc/' || p.code || '/miejsca'
                FROM programme p, person q WHERE p.code = 'PRZ-CUS-2024' LIMIT 1
                """);
        check(visitor().signIn("koordynator@sosnowiec.demo"), address, (template, at) -> at);
    }

    /** Of the one club that is full; the walk comes to another. */
    @Test
    void ofAWaitingList() {
        var visitor = visitor().signIn("koordynator@sosnowiec.demo");
        var waiting = addressInSosnowiec("SELECT '/pulpit/grupy/' || group_id || '/lista-rezerwowa ' || person_id"
                        + " FROM known_waiting_list_entry WHERE outcome IS NULL LIMIT 1")
                .split(" ", 2);
        for (var part : new String[] {"", "/osoby/" + waiting[1], "/wpis?osoba=" + waiting[1]}) {
            check(visitor, waiting[0] + part, (template, at) -> at);
        }
    }

    /** Of a group that the walk need not come to. */
    @Test
    void ofAMinorInAGroup() {
        var address = addressInSosnowiec(
                "SELECT '/pulpit/grupy/' || group_id || '/niepelnoletni/' || person_id FROM known_group_consent LIMIT 1");
        check(visitor().signIn("koordynator@sosnowiec.demo"), address, (template, at) -> at);
    }

    /** By the link in a message; the demonstration has one that everybody may try. */
    @Test
    void ofAPlaceThatIsOffered() {
        check(visitor().open("/"), "/sosnowiec/wolne-miejsce?klucz=mors_demo", (template, at) -> at);
    }

    private String addressInSosnowiec(String sql) {
        var town = organisations.at("sosnowiec").orElseThrow();
        return Tenancy.call(
                Actor.system(town.id(), "test"),
                () -> transaction.execute(
                        status -> jdbc.sql(sql).query(String.class).single()));
    }

    /** The walk comes to one participant only, who may not have left. */
    @ParameterizedTest
    @ValueSource(strings = {"/sytuacja/3", "/dzialalnosc-gospodarcza", "/wejscie", "/zakonczenie/powrot"})
    void ofWhoeverLeft(String part) {
        var address = addressInSosnowiec("""
                SELECT '/pulpit/uczestnicy/' || participation_id FROM participation_state
                WHERE exited_on IS NOT NULL AND started_on IS NOT NULL ORDER BY number LIMIT 1
                """);
        check(visitor().signIn("koordynator@sosnowiec.demo"), address + part, (template, at) -> at);
    }

    /** The walk comes to one session only, which may take place. */
    @Test
    void ofASessionThatWasCalledOff() {
        var address = addressInSosnowiec("""
                SELECT '/pulpit/terminy/' || s.id || '/zawiadomienia' FROM session s JOIN activity_group g ON g.id = s.group_id
                WHERE s.status = 'cancelled' AND NOT g.hidden_membership ORDER BY lower(s.period) LIMIT 1
                """);
        check(visitor().signIn("koordynator@sosnowiec.demo"), address, (template, at) -> at);
    }

    /** What nobody comes to by a link. */
    @ParameterizedTest
    @ValueSource(strings = {"/pulpit/wzornik", "/pulpit/wzornik/publiczna", "/logowanie/organizacja"})
    void ofPagesWithoutALink(String address) {
        check(visitor().signIn("admin@sosnowiec.demo"), address, (template, at) -> at);
    }

    @ParameterizedTest
    @CsvSource({"/pulpit/nie-ma, 404", "/pulpit/rejestr-zmian, 403", "/sosnowiec/nie-ma, 404", "/nie-ma, 404"})
    void ofErrors(String address, int status) {
        var visitor = visitor().signIn("instruktor@sosnowiec.demo");
        assertThat(visitor.answerAt(address).status()).isEqualTo(status);
        visitor.isAccessible();
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
        var answer = visitor.page().request().get(address);
        assertThat(answer.status()).as(address).isEqualTo(200);
        if (!answer.headers().getOrDefault("content-type", "").startsWith("text/html")) {
            return "";
        }
        @SuppressWarnings("unchecked")
        var page = (Map<String, String>) visitor.page().evaluate(READ, answer.text());
        assertThat(page.get("headings")).as("first headings of " + address).isEqualTo("1");
        boolean opened = met.add(likeness.apply(NamedTemplates.behind(answer), address));
        if (opened) {
            visitor.open(address).isAccessible();
        }
        sendWrong(
                visitor, address, opened, page.getOrDefault("forms", "").lines().toList());
        return page.getOrDefault("links", "");
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

    /** An address without the ids and values that make it one of many. */
    private static String shape(String address) {
        return address.replaceAll("#.*", "")
                .replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "*")
                .replaceAll("(?<=[?&][a-z-]{1,20}=)[^&]*", "*");
    }
}
