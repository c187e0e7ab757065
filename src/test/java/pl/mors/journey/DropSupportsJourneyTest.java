package pl.mors.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** A new version of the programme with a period that begins later: what it takes away stands on the screen before anything is saved. */
class DropSupportsJourneyTest extends BrowserTest {

    private static final int NARROW = 360;

    private final Screenshots wide = new Screenshots("drop-supports");
    private final Screenshots narrow = new Screenshots("drop-supports-360");

    @Test
    void saysWhatIsLostAndLeavesItToTheReader() throws IOException {
        var shorter = Files.readString(Path.of("programmes/sosnowiec-mors-2018.yaml"))
                .replaceFirst("from: 2018-03-01", "from: 2019-05-01");
        var staff = visitor().signIn("koordynator@sosnowiec.demo");
        long before = changes();
        staff.menu("Programy").follow("Wczytaj plik programu");
        staff.field("Plik programu")
                .setInputFiles(
                        new FilePayload("program.yaml", "application/yaml", shorter.getBytes(StandardCharsets.UTF_8)));
        staff.press("Wczytaj");
        staff.isOn("Czy wczytać nową wersję programu?").reads("Niczego jeszcze nie zapisano");
        staff.reads("Wsparcia, które przestaną się liczyć");
        wide.take(staff.page(), "question");
        staff.page().setViewportSize(NARROW, Visitor.HIGH);
        narrow.take(staff.page(), "question");
        staff.page().setViewportSize(Visitor.WIDE, Visitor.HIGH);
        staff.isAccessible();

        staff.follow("Nie wczytuj").isOn("Wczytaj plik programu");
        assertThat(changes()).as("changes that were saved").isEqualTo(before);
    }
}
