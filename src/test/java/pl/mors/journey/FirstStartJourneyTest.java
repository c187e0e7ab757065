package pl.mors.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.builder.SpringApplicationBuilder;
import pl.mors.MorsApplication;
import pl.mors.TestDatabase;

/** A town's own installation from its first start: the one-time link, an empty house, the first programme and colleague. */
@Tag("browser")
@ExtendWith(SharedBrowser.class)
class FirstStartJourneyTest {

    private static final String PASSWORD = "konik morski pije herbatę";

    private final Screenshots screenshots = new Screenshots("first-start");

    @Test
    void fromTheOneTimeLinkToTheFirstColleague(Browser browser) throws IOException {
        var folder = TestDatabase.newFolder();
        try (var server = new SpringApplicationBuilder(MorsApplication.class, NamedTemplates.class)
                .run("--mors.data=" + folder, "--server.port=0", "--db-scheduler.enabled=false")) {
            var port = Integer.parseInt(server.getEnvironment().getRequiredProperty("local.server.port"));
            var administrator = Visitor.at(port, browser, new Browser.NewContextOptions());
            begin(
                    administrator,
                    Files.readString(folder.resolve("first-administrator.txt")).strip());
            lookAround(administrator);
            loadProgramme(administrator);
            giveAnAccount(administrator);
            Assertions.assertThat(administrator.complaints()).isEmpty();
            administrator.page().context().close();
        }
    }

    private void begin(Visitor administrator, String key) {
        administrator.open("/logowanie/pierwszy?klucz=" + key);
        step(administrator, "one-time-link");
        administrator.press("Załóż ośrodek i konto");
        step(administrator, "one-time-link-refused");
        administrator.fill("Pełna nazwa ośrodka", "Miejski Ośrodek Pomocy Społecznej w Próbnym");
        administrator.fill("Nazwa skrócona", "MOPS Próbne").fill("Adres w serwisie", "probne");
        administrator.fill("Imię i nazwisko", "Adam Próbny").fill("Adres e-mail", "adam@probne.example.test");
        administrator.fill("Hasło", PASSWORD).press("Załóż ośrodek i konto");
        administrator.fill("Adres e-mail", "adam@probne.example.test").fill("Hasło", PASSWORD);
        administrator.press("Zaloguj się").isOn("Pulpit");
        step(administrator, "empty-desk");
    }

    /** Every list of an empty house says what to do. */
    private void lookAround(Visitor administrator) {
        for (var entry : administrator.menuEntries()) {
            administrator.menu(entry);
            step(administrator, "empty-" + entry.toLowerCase(Locale.ROOT).replace(' ', '-'));
        }
    }

    private void loadProgramme(Visitor administrator) throws IOException {
        administrator.menu("Programy").follow("Wczytaj plik programu");
        administrator.press("Wczytaj");
        step(administrator, "no-file");
        var file = Files.readAllBytes(Path.of("programmes/mikolow-pwsl-2018.yaml"));
        administrator
                .field("Plik programu")
                .setInputFiles(new FilePayload("literowka.yaml", "application/yaml", withTypo(file)));
        administrator.press("Wczytaj").reads("Wiersz");
        step(administrator, "programme-with-typo");
    }

    private void giveAnAccount(Visitor administrator) {
        administrator.menu("Konta").follow("Nowe konto");
        administrator.press("Załóż konto");
        step(administrator, "account-refused");
        administrator.fill("Imię i nazwisko", "Halina Wzorcowa").fill("Adres e-mail", "halina@probne.example.test");
        administrator.tick("Pracownik socjalny").press("Załóż konto").isOn("Odnośnik do ustawienia hasła");
        step(administrator, "password-link");
        var link = administrator.main().locator(".mors-to-copy").innerText();
        administrator.open(link);
        step(administrator, "set-password");
        administrator.press("Ustaw hasło");
        step(administrator, "set-password-refused");
        administrator
                .fill("Nowe hasło", PASSWORD)
                .fill("Powtórz hasło", PASSWORD)
                .press("Ustaw hasło");
        assertThat(administrator.main()).containsText("Hasło jest ustawione");
        administrator.open("/pulpit/konta").follow("Halina Wzorcowa");
        step(administrator, "account");
    }

    private void step(Visitor visitor, String name) {
        screenshots.take(visitor.page(), name);
        visitor.isAccessible();
    }

    private static byte[] withTypo(byte[] file) {
        return new String(file, StandardCharsets.UTF_8)
                .replaceFirst("(?m)^title:", "titel:")
                .getBytes(StandardCharsets.UTF_8);
    }
}
