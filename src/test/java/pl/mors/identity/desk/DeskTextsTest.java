package pl.mors.identity.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import pl.mors.identity.desk.DeskFilter.View;
import pl.mors.platform.DeskItem.Kind;
import pl.mors.platform.DeskItem.Urgency;
import pl.mors.platform.text.Texts;

/** What the desk says besides what to do. */
class DeskTextsTest {

    private static final Path MESSAGES = Path.of("src/main/resources/messages");
    private static final List<String> SOURCES = List.of("activity", "casework", "employment", "participant", "website");

    @Test
    void eachItemSaysWhy() throws IOException {
        Set<String> items = new TreeSet<>(Set.of("identity.desk.role-grant"));
        for (var module : SOURCES) {
            keys(module).stream()
                    .filter(key -> key.matches(module + "\\.([a-z-]+\\.)?desk(\\..*)?"))
                    .filter(key -> !key.endsWith(".why"))
                    .forEach(items::add);
        }
        assertThat(items)
                .hasSizeGreaterThan(40)
                .allSatisfy(key ->
                        assertThat(Texts.has(key + ".why")).as(key + ".why").isTrue());
    }

    @Test
    void whatAListIsNarrowedToHasWords() {
        for (var kind : Kind.values()) {
            assertThat(Texts.has("identity.desk.kind." + kind)).as(kind.name()).isTrue();
        }
        for (var view : View.values()) {
            assertThat(Texts.has("identity.desk.view." + view)).as(view.name()).isTrue();
        }
        for (var urgency : Urgency.values()) {
            assertThat(Texts.has("identity.desk.file.urgency." + urgency))
                    .as(urgency.name())
                    .isTrue();
        }
    }

    @Test
    void everyReasonAndRefusalOfPuttingOffHasWords() {
        for (var reason : Snooze.Reason.values()) {
            assertThat(Texts.has("identity.snooze.reason." + reason))
                    .as(reason.name())
                    .isTrue();
        }
        for (var refusal : SnoozeDay.Refusal.values()) {
            assertThat(Texts.has(refusal.textKey())).as(refusal.name()).isTrue();
        }
    }

    private static List<String> keys(String module) throws IOException {
        var texts = new Properties();
        try (var reader = Files.newBufferedReader(MESSAGES.resolve(module + ".properties"))) {
            texts.load(reader);
        }
        return new ArrayList<>(texts.stringPropertyNames());
    }
}
