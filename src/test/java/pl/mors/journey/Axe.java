package pl.mors.journey;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Axe in a page that is open. Its own builder writes down at length what was passed, which takes longer than the rules. */
final class Axe {

    private static final String SCRIPT = script();

    /**
     * What breaks a rule: a sentence each. Style sheets and media are not fetched once more: the rules about sound and about turned
     * screens, which need them, are not among these.
     */
    private static final String RUN = """
            async colours => {
                const { violations } = await axe.run({
                    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
                    resultTypes: ['violations'],
                    preload: false,
                    rules: { 'color-contrast': { enabled: colours } }
                })
                return violations.map(rule => `${rule.id}, ${rule.help} `
                    + rule.nodes.map(node => node.html + ' ' + node.failureSummary).join('; '))
            }""";

    private Axe() {}

    /** @param colours whether the contrasts of colours are compared, too */
    static List<?> violations(Page page, boolean colours) {
        page.evaluate(SCRIPT);
        return (List<?>) page.evaluate(RUN, colours);
    }

    private static String script() {
        try (var file = Objects.requireNonNull(AxeBuilder.class.getResourceAsStream("/axe.min.js"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8) + "\n;null";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
