package pl.mors.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Objects;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import pl.mors.identity.Organisations;
import pl.mors.platform.Actor;
import pl.mors.platform.Tenancy;

/** Files as telephones and scanners write them: each form takes what it says, and what is too large costs nobody what they typed. */
class LargeFilesTest extends BrowserTest {

    private static final String FILES = "Pliki ze zdjęciami";
    private static final String DESCRIPTION = "Co jest na zdjęciach";
    private static final FilePayload TOO_LARGE = new FilePayload("film.jpg", "image/jpeg", new byte[(25 << 20) + 1]);

    @Autowired
    private Organisations organisations;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void whatIsTooLargeIsNotEvenSent() throws IOException {
        var staff = visitor().signIn("koordynator@sosnowiec.demo").open(photos());
        staff.main().getByText("Dodaj zdjęcia").click();
        staff.fill(DESCRIPTION, "piknik w parku");
        staff.field(FILES).setInputFiles(TOO_LARGE);
        staff.reads("Plik może mieć najwyżej 25 MB. Wybierz mniejszy.");
        staff.isAccessible();
        long before = changes();
        staff.press("Zapisz zdjęcia").reads("Plik może mieć najwyżej 25 MB");
        assertThat(staff.field(DESCRIPTION).inputValue()).isEqualTo("piknik w parku");
        assertThat(changes()).isEqualTo(before);

        staff.field(FILES).setInputFiles(new FilePayload("piknik.png", "image/png", noise()));
        assertThat(staff.main().innerText()).doesNotContain("Plik może mieć najwyżej");
        staff.press("Zapisz zdjęcia").reads("Dodano: 1 zdjęcie").reads("piknik w parku");
    }

    @Test
    void withoutScriptsTheFormComesBackWithWhatWasTyped() {
        var staff = visitorWithoutScripts().signIn("koordynator@sosnowiec.demo").open(photos());
        staff.main().getByText("Dodaj zdjęcia").click();
        staff.fill(DESCRIPTION, "film zamiast zdjęcia");
        staff.field(FILES).setInputFiles(TOO_LARGE);
        staff.press("Zapisz zdjęcia").reads("Plik „film.jpg” jest za duży: zdjęcie może mieć najwyżej 25 MB");
        assertThat(staff.field(DESCRIPTION).inputValue()).isEqualTo("film zamiast zdjęcia");
    }

    /** A picture of 7 MB: more than anybody could send who is not signed in. */
    private static byte[] noise() throws IOException {
        var dots = new Random(7);
        var picture = new BufferedImage(1600, 1600, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < picture.getWidth(); x++) {
            for (int y = 0; y < picture.getHeight(); y++) {
                picture.setRGB(x, y, dots.nextInt());
            }
        }
        var file = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", file);
        return file.toByteArray();
    }

    private String photos() {
        return Tenancy.call(
                Actor.system(organisations.at("sosnowiec").orElseThrow().id(), "test"),
                () -> Objects.requireNonNull(transaction.execute(
                        status -> jdbc.sql("SELECT '/pulpit/terminy/' || session_id || '/zdjecia' FROM photo LIMIT 1")
                                .query(String.class)
                                .single())));
    }
}
