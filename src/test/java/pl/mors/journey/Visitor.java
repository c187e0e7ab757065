package pl.mors.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.SelectOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/** A person at a browser: acts by what stands on the page, never by ids or addresses that only a program knows. */
final class Visitor {

    static final int WIDE = 1280;
    static final int HIGH = 900;
    private static final int NARROW = 320;
    /** A form or a filter that comes back with its errors, also when only a part of the page was asked for. */
    private static final int REFUSED = 422;

    private static final double PATIENCE_MS = 60_000;

    /**
     * Whether a page has a form to fill in and send, and how it is built: its elements with their classes, the names of their attributes, and whether they say something; of
     * neighbours built alike two. Another page of the same template, built so, would be judged the same.
     */
    private static final String BUILD = """
            () => {
                const build = element => {
                    const parts = [...element.children].map(build)
                    const parted = parts.filter((part, at) => part !== parts[at - 1] || part !== parts[at - 2])
                    const names = [...element.attributes].map(attribute => attribute.name).join(' ')
                    const says = [...element.childNodes].some(node => node.nodeType === 3 && node.data.trim())
                    return `${element.localName} ${element.className} ${element.type ?? ''} ${names} ${says} (${parted})`
                }
                const form = document.querySelector(`%s`)
                return { form: (form !== null).toString(), build: build(document.documentElement) }
            }""".formatted(WrongForm.SENT);

    /** The builds of pages that axe has seen in this process. */
    private static final Set<String> ANALYSED = ConcurrentHashMap.newKeySet();

    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    /** What the page was made from; empty before the first. */
    private String template = "";

    /** Somebody at a browser of their own, in Poland, who visits the server on a port of this machine. */
    static Visitor at(int port, Browser browser, Browser.NewContextOptions options) {
        return new Visitor(browser.newContext(options.setBaseURL("http://127.0.0.1:" + port)
                        .setLocale("pl-PL")
                        .setTimezoneId("Europe/Warsaw")
                        .setAcceptDownloads(true)
                        .setReducedMotion(ReducedMotion.REDUCE)
                        .setViewportSize(WIDE, HIGH))
                .newPage());
    }

    private Visitor(Page page) {
        this.page = page;
        page.setDefaultTimeout(PATIENCE_MS);
        page.onPageError(error -> complaints.add(page.url() + ": " + error));
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !isAnswerOfServer(message.text())) {
                complaints.add(page.url() + ": " + message.text());
            }
        });
        page.onResponse(response -> {
            if (response.request().isNavigationRequest()) {
                template = NamedTemplates.behind(response);
            } else if (response.status() >= 400 && response.status() != REFUSED) {
                complaints.add(page.url() + ": " + response.status() + " from " + response.url());
            }
        });
    }

    /** The console repeats every refusal as an error; tests look at the answers themselves. */
    private static boolean isAnswerOfServer(String message) {
        return message.startsWith("Failed to load resource");
    }

    Page page() {
        return page;
    }

    List<String> complaints() {
        return complaints;
    }

    /** Goes to an address and expects a page there. */
    Visitor open(String address) {
        var answer = answerAt(address);
        assertThat(answer.status()).as(address).isEqualTo(200);
        return this;
    }

    Response answerAt(String address) {
        return Objects.requireNonNull(page.navigate(address), address);
    }

    /** Enters by the one-click way in, for example koordynator@sosnowiec.demo. */
    Visitor signIn(String email) {
        open("/logowanie");
        page.locator(".mors-entrances__town")
                .filter(new Locator.FilterOptions().setHas(page.locator("input[value='" + email + "']")))
                .locator("summary")
                .click();
        page.locator(".mors-entrances__item form")
                .filter(new Locator.FilterOptions().setHas(page.locator("input[value='" + email + "']")))
                .getByRole(AriaRole.BUTTON)
                .click();
        return this;
    }

    Visitor fill(String label, String text) {
        field(label).fill(text);
        return this;
    }

    Locator field(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    /** Chooses the option whose text begins with the words. */
    Visitor select(String label, String words) {
        var options = field(label).locator("option").allInnerTexts();
        int index = IntStream.range(0, options.size())
                .filter(at -> options.get(at).strip().startsWith(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError(label + " offers " + options));
        field(label).selectOption(new SelectOption().setIndex(index));
        return this;
    }

    /** Chooses an answer to a question. */
    Visitor choose(String question, String answer) {
        page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(question))
                .getByLabel(answer, new Locator.GetByLabelOptions().setExact(true))
                .check();
        return this;
    }

    Visitor tick(String label) {
        field(label).check();
        return this;
    }

    /** What the server answers to a form. */
    Response answerTo(String button) {
        return page.waitForResponse(
                answer -> answer.request().isNavigationRequest()
                        && answer.request().method().equals("POST"),
                () -> press(button));
    }

    Visitor press(String button) {
        main().getByRole(AriaRole.BUTTON, named(button)).click();
        return this;
    }

    Visitor follow(String link) {
        main().getByRole(AriaRole.LINK, named(link)).first().click();
        return this;
    }

    /** Opens the part of the menu in which the entry is folded away, if it is, and follows it. */
    Visitor menu(String entry) {
        var link = page.getByRole(AriaRole.NAVIGATION)
                .getByRole(AriaRole.LINK, named(entry).setIncludeHidden(true));
        link.evaluate("link => link.closest('details')?.setAttribute('open', '')");
        link.click();
        return this;
    }

    /** What the menu at the left offers. */
    List<String> menuEntries() {
        return page.locator(".mors-nav__link").allTextContents().stream()
                .map(String::strip)
                .toList();
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name);
    }

    Locator main() {
        return page.getByRole(AriaRole.MAIN);
    }

    /** The row of a table, or of a list of facts, that contains the words. */
    Locator row(String words) {
        return main().locator("tr, .govuk-summary-list__row")
                .filter(new Locator.FilterOptions().setHasText(words))
                .first();
    }

    Visitor reads(String words) {
        assertThat(main()).containsText(words);
        return this;
    }

    Visitor isOn(String title) {
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .containsText(title);
        return this;
    }

    /** Whether the page is the answer to a form that was refused. */
    boolean isRefused() {
        return template.startsWith(REFUSED + " ");
    }

    /** Complains when not everybody can use the page: when axe finds something or a narrow screen scrolls sideways. */
    Visitor isAccessible() {
        isFreeOfViolations();
        fitsNarrowScreen();
        return this;
    }

    void isFreeOfViolations() {
        LookedAt.CHECKED.add(template);
        var built = (Map<?, ?>) page.evaluate(BUILD);
        if ("true".equals(built.get("form"))) {
            LookedAt.WITH_FORM.add(template.replaceFirst("^[0-9]+ ", ""));
        }
        if (!ANALYSED.add(template + " " + built.get("build"))) {
            return;
        }
        for (var violation : Axe.violations(page)) {
            complaints.add(page.url() + ": " + violation);
        }
    }

    void fitsNarrowScreen() {
        page.setViewportSize(NARROW, HIGH);
        var sticksOut = (List<?>) page.evaluate(STICKS_OUT);
        page.setViewportSize(WIDE, HIGH);
        if (!sticksOut.isEmpty()) {
            complaints.add("%s: wider than %d pixels: %s".formatted(page.url(), NARROW, sticksOut));
        }
    }

    /** Nothing, or the elements that make the page scroll sideways, told by their tag, classes and right edge. */
    private static final String STICKS_OUT = """
            () => {
                const width = document.documentElement.clientWidth
                if (document.documentElement.scrollWidth <= width) return []
                return ['page ' + document.documentElement.scrollWidth, ...[...document.querySelectorAll('body *')]
                    .filter(element => element.getBoundingClientRect().right > width)
                    .map(element => element.tagName + '.' + element.className + ' ' + Math.round(element.getBoundingClientRect().right))
                    .slice(0, 10)]
            }""";
}
