package pl.mors.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import pl.mors.identity.DemoEntrances;
import pl.mors.identity.Role;

/**
 * Asks for what every role finds in its menu and on the pages behind it, and for every public page: each answers and has one
 * heading. Of pages that differ only in ids one is asked for. A page whose address or whose elements no role has met before is
 * opened in the browser, where everybody must be able to use it.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryPageTest extends BrowserTest {

    private static final int MOST = 40;
    private static final String FILES = ".*\\.(csv|xlsx|pdf|ics|json|ya?ml)(\\?.*)?";

    /** Of a page's HTML: its distinct kinds of elements (two pages with the same ones look alike to axe), headings and links. */
    private static final String READ = """
            html => {
                const page = new DOMParser().parseFromString(html, 'text/html')
                const all = selector => [...page.querySelectorAll(selector)]
                const kind = one => [one.tagName, one.className, one.getAttribute('type'), one.getAttribute('role')].join('.')
                return {
                    build: [...new Set(all('body, body *').map(kind))].sort().join(),
                    headings: all('h1').length.toString(),
                    links: all("a[href^='/']").map(link => link.getAttribute('href')).join('\\n'),
                    menu: all("nav a[href^='/']").map(link => link.getAttribute('href')).join('\\n')
                }
            }""";

    private final Set<String> met = new HashSet<>();

    @Autowired
    private DemoEntrances entrances;

    @ParameterizedTest
    @EnumSource
    void ofStaffAndResidents(Role role) {
        var entrance = entrances.entrances().stream()
                .filter(one -> one.role() == role && one.organisationAddress().equals("sosnowiec"))
                .findFirst()
                .orElseThrow();
        var visitor = visitor().signIn(entrance.email());
        var menu = own(check(visitor, visitor.page().url()).get("menu"));
        var behind = new LinkedHashMap<String, String>();
        menu.values()
                .forEach(address -> own(check(visitor, address).get("links")).forEach(behind::putIfAbsent));
        menu.keySet().forEach(behind::remove);
        behind.values().stream().limit(MOST).forEach(address -> check(visitor, address));
    }

    @Test
    void ofThePublic() {
        var visitor = visitor().open("/");
        var known = new LinkedHashMap<>(Map.of("/", "/"));
        var waiting = new ArrayDeque<>(List.of("/"));
        while (!waiting.isEmpty()) {
            shapes(check(visitor, waiting.remove()).get("links"), "/(?!pulpit).*").forEach((shape, address) -> {
                if (known.size() < 2 * MOST && known.putIfAbsent(shape, address) == null) {
                    waiting.add(address);
                }
            });
        }
        assertThat(known.values())
                .as("both towns' pages and the calendar are among the pages found")
                .contains("/sosnowiec/", "/mikolow/", "/sosnowiec/kalendarz", "/mikolow/dostepnosc");
    }

    private Map<String, String> check(Visitor visitor, String address) {
        var answer = visitor.page().request().get(address);
        assertThat(answer.status()).as(address).isEqualTo(200);
        @SuppressWarnings("unchecked")
        var page = (Map<String, String>) visitor.page().evaluate(READ, answer.text());
        assertThat(page.get("headings")).as("first headings of " + address).isEqualTo("1");
        if (met.add(page.get("build")) | met.add(shape(address))) {
            visitor.open(address).isAccessible();
        }
        return page;
    }

    private static Map<String, String> own(String addresses) {
        return shapes(addresses, "/(pulpit|moje)(/.*)?");
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
