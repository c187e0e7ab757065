package pl.mors.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
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
 * Opens what every role finds in its menu and on the pages behind it, and every public page: each answers, has one heading and
 * can be used by everybody. Of pages that differ only in ids one is opened, and pages built alike go to axe once for all roles.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryPageTest extends BrowserTest {

    private static final int MOST = 40;
    private static final String FILES = ".*\\.(csv|xlsx|pdf|ics|json|ya?ml)(\\?.*)?";

    /** The distinct kinds of elements of a page: two pages with the same ones look alike to axe. */
    private static final String BUILD = """
            () => [...new Set([...document.querySelectorAll('body, body *')]
                .map(one => one.tagName + '.' + one.className + '.' + (one.type ?? '') + '.' + (one.getAttribute('role') ?? '')))]
                .sort().join()""";

    private final Set<String> seenByAxe = new HashSet<>();

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
        check(visitor, 200);
        var menu = links(visitor.page(), "nav a[href^='/pulpit'], nav a[href^='/moje']");
        var behind = new LinkedHashMap<String, String>();
        menu.forEach((shape, address) -> {
            check(visitor, visitor.answerAt(address).status());
            links(visitor.page(), "a[href^='/pulpit'], a[href^='/moje']").forEach(behind::putIfAbsent);
        });
        menu.keySet().forEach(behind::remove);
        behind.values().stream()
                .limit(MOST)
                .forEach(address -> check(visitor, visitor.answerAt(address).status()));
    }

    @Test
    void ofThePublic() {
        var visitor = visitor();
        var known = new LinkedHashMap<>(Map.of("/", "/"));
        var waiting = new ArrayDeque<>(List.of("/"));
        while (!waiting.isEmpty()) {
            check(visitor, visitor.answerAt(waiting.remove()).status());
            links(visitor.page(), "a[href^='/']:not([href^='/pulpit'])").forEach((shape, address) -> {
                if (known.size() < 2 * MOST && known.putIfAbsent(shape, address) == null) {
                    waiting.add(address);
                }
            });
        }
        assertThat(known.values())
                .as("both towns' pages and the calendar are among the pages found")
                .contains("/sosnowiec/", "/mikolow/", "/sosnowiec/kalendarz", "/mikolow/dostepnosc");
    }

    private void check(Visitor visitor, int status) {
        var page = visitor.page();
        assertThat(status).as(page.url()).isEqualTo(200);
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasCount(1);
        visitor.fitsNarrowScreen();
        if (seenByAxe.add((String) page.evaluate(BUILD))) {
            visitor.isFreeOfViolations();
        }
    }

    /** The addresses a page leads to, one for each shape. */
    private static Map<String, String> links(Page page, String selector) {
        @SuppressWarnings("unchecked")
        var addresses = (List<String>)
                page.locator(selector).evaluateAll("links => links.map(link => link.getAttribute('href'))");
        var links = new LinkedHashMap<String, String>();
        addresses.stream()
                .filter(address -> !address.matches(FILES))
                .forEach(address -> links.putIfAbsent(shape(address), address));
        return links;
    }

    /** An address without the ids and values that make it one of many. */
    private static String shape(String address) {
        return address.replaceAll("#.*", "")
                .replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "*")
                .replaceAll("(?<=[?&][a-z-]{1,20}=)[^&]*", "*");
    }
}
