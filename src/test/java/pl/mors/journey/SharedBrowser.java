package pl.mors.journey;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives tests the suite's one Chromium: the machine's own, nothing is downloaded. Closed when the suite ends. */
class SharedBrowser implements ParameterResolver {

    /** The first one there is: the shell without windows is the lighter one. */
    private static final List<Path> CHROMIUMS =
            List.of(Path.of("/usr/bin/chromium-headless-shell"), Path.of("/usr/bin/chromium"));

    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    /** Pages of tests live too short for their scripts to be worth optimising: axe took more than twice the processor's time. */
    private static final List<String> SHORT_LIVED = List.of("--js-flags=--no-opt --no-maglev");

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Browser.class;
    }

    @Override
    public Browser resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(ExtensionContext.Namespace.create(SharedBrowser.class))
                .computeIfAbsent(Running.class, key -> new Running(SHORT_LIVED), Running.class)
                .browser;
    }

    /** A running Chromium; close it when done. */
    static final class Running implements AutoCloseable {

        private final Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        private final Browser browser;

        /** As people's browsers run scripts. */
        Running() {
            this(List.of());
        }

        private Running(List<String> further) {
            browser = playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(installed())
                            .setArgs(Stream.concat(QUIET.stream(), further.stream())
                                    .toList()));
        }

        private static Path installed() {
            return CHROMIUMS.stream()
                    .filter(Files::isExecutable)
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("None of " + CHROMIUMS + " is installed"));
        }

        Browser browser() {
            return browser;
        }

        @Override
        public void close() {
            playwright.close();
        }
    }
}
