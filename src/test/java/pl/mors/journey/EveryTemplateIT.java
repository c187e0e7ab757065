package pl.mors.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * After all other tests in the browser: each template of a page was shown to axe and on a narrow screen by one of them, and
 * each with a form also with its errors.
 */
@Tag("browser")
class EveryTemplateIT {

    private static final Path TEMPLATES = Path.of("src/main/jte");

    @Test
    void wasLookedAt() throws IOException {
        var checked = LookedAt.CHECKED.all();
        assumeFalse(checked.isEmpty(), "no other test in the browser ran before");
        var lookedAt = checked.stream()
                .map(template -> template.replaceFirst("^[0-9]+ ", ""))
                .collect(Collectors.toSet());
        try (var files = Files.walk(TEMPLATES)) {
            assertThat(files.filter(Files::isRegularFile)
                            .filter(file -> !file.startsWith(TEMPLATES.resolve("layout")))
                            .filter(EveryTemplateIT::isPage)
                            .map(file -> TEMPLATES.relativize(file).toString().replaceFirst("\\.jte$", "")))
                    .allSatisfy(page -> assertThat(lookedAt).contains(page));
        }
    }

    @Test
    void wasLookedAtWithErrors() throws IOException {
        var checked = LookedAt.CHECKED.all();
        assumeFalse(checked.isEmpty(), "no other test in the browser ran before");
        assertThat(LookedAt.WITH_FORM.all())
                .allSatisfy(page -> assertThat(checked).contains("422 " + page));
    }

    /** Whether a template stands in a layout; the others are parts of pages. */
    private static boolean isPage(Path template) {
        try {
            return Files.readString(template).contains("@template.layout.");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
