package pl.mors.journey;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Axe in a page that is open. Its own builder writes down at length what was passed, which takes longer than the rules.
 *
 * <p>Comparing colours takes more than all other rules together. What they depend on is the look of an element that says something:
 * its own name and classes, those of what is around it, and what else the style sheet goes by. In a process of tests each look is
 * compared once, where it is first seen.
 */
final class Axe {

    /** Makes axe where it is asked for. */
    private static final String LOADER = "window.makeAxe = () => {" + script() + "}";

    private static final String VIOLATION = """
            rule => `${rule.id}, ${rule.help} ` + rule.nodes.map(node => node.html + ' ' + node.failureSummary).join('; ')""";

    /** The first element of each look that can be seen. */
    private static final String ELEMENTS = """
            () => {
                const look = element => element === null ? '' : [element.localName, element.className,
                    ...['aria-current', 'disabled', 'open', 'type'].map(name => element.getAttribute(name) ?? '')].join(' ')
                const elements = new Map()
                for (const element of document.body.querySelectorAll('*')) {
                    const says = [...element.childNodes].some(node => node.nodeType === 3 && node.data.trim())
                    if (says && element.checkVisibility()) {
                        const around = element.parentElement
                        const name = [element, around, around?.parentElement ?? null].map(look).join(' < ')
                        elements.has(name) || elements.set(name, element)
                    }
                }
                return elements
            }""";

    /**
     * What breaks a rule: a sentence each. Style sheets and media are not fetched once more: the rules about sound and about turned
     * screens, which need them, are not among these.
     */
    private static final String RULES = """
            async () => {
                window.axe ?? makeAxe()
                const { violations } = await axe.run({
                    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
                    resultTypes: ['violations'],
                    preload: false,
                    rules: { 'color-contrast': { enabled: false } }
                })
                return violations.map(%s)
            }""".formatted(VIOLATION);

    private static final String LOOKS = "() => [...(%s)().keys()]".formatted(ELEMENTS);

    /** The same of the colours of the elements of some looks. */
    private static final String COLOURS = """
            async looks => {
                const elements = (%s)()
                const { violations } = await axe.run({ include: looks.map(look => elements.get(look)) }, {
                    runOnly: { type: 'rule', values: ['color-contrast'] },
                    resultTypes: ['violations'],
                    preload: false
                })
                return violations.map(%s)
            }""".formatted(ELEMENTS, VIOLATION);

    private static final Set<Object> COMPARED = ConcurrentHashMap.newKeySet();

    private Axe() {}

    /** Tells the page once for all addresses that it goes to: sent to each, half a megabyte takes longer on its way than the rules. */
    static void expectedIn(Page page) {
        page.addInitScript(LOADER);
    }

    /** What is wrong with the page, and with looks on it that were not seen before. */
    static List<?> violations(Page page) {
        if (!(Boolean) page.evaluate("() => 'makeAxe' in window")) {
            page.evaluate(LOADER + "; null");
        }
        var violations = (List<?>) page.evaluate(RULES);
        var looks =
                ((List<?>) page.evaluate(LOOKS)).stream().filter(COMPARED::add).toList();
        if (looks.isEmpty()) {
            return violations;
        }
        var colours = (List<?>) page.evaluate(COLOURS, looks);
        return Stream.concat(violations.stream(), colours.stream()).toList();
    }

    private static String script() {
        try (var file = Objects.requireNonNull(AxeBuilder.class.getResourceAsStream("/axe.min.js"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
