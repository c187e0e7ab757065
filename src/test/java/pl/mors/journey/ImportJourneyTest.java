package pl.mors.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import pl.mors.intake.ListOf;

/** "Try it with your own list": the spreadsheet kept today, what an auditor would find in it, and the people in the programme. */
class ImportJourneyTest extends BrowserTest {

    private static final int NARROW = 360;

    private final Screenshots wide = new Screenshots("import");
    private final Screenshots narrow = new Screenshots("import-360");

    @Test
    void fromTheSpreadsheetToTheRoster() {
        var staff = visitor().signIn("koordynator@sosnowiec.demo");
        staff.menu("Programy").follow(Clerk.PROGRAMME).follow("Wczytaj listę");
        staff.isOn("Wczytaj listę uczestników");
        look(staff, "upload");
        assertThat(staff.answerTo("Sprawdź listę").status()).isEqualTo(422);
        staff.isAccessible();

        var list = new ListOf()
                .row("", "Krystyna", "Lisowska", ListOf.pesel(9950), "1.10.2018", ";;")
                .row("", "Maria", "Wilk-Nowakowska", "50051599513", "1.10.2018", ";;")
                .row("", "Barbara", "Gęś", ListOf.pesel(9952), "31.02.2018", ";;")
                .row("", "Ewa", "Dąb", ListOf.pesel(9954), "1.10.2017", ";;");
        send(staff, list.text().getBytes(Charset.forName("windows-1250")));
        staff.isOn("Co znaleźliśmy na liście").reads("trzeba poprawić, zanim listę będzie można wczytać");
        staff.reads("To nie jest data.");
        look(staff, "report");

        staff.follow("Popraw kolumny").isOn("Co jest w której kolumnie");
        look(staff, "columns");
        staff.select("A: Nr", "telefon");
        assertThat(staff.answerTo("Sprawdź ponownie").status()).isEqualTo(422);
        staff.isAccessible();

        staff.open(staff.page().url().replace("/kolumny", ""));
        staff.follow("Wgraj poprawioną listę");
        var mended = list.text().replace("31.02.2018", "28.09.2018").replace("50051599513", ListOf.pesel(9956));
        send(staff, mended.getBytes(StandardCharsets.UTF_8));
        staff.reads("Nic nie stoi na przeszkodzie").reads("Nowi uczestnicy programu: 4.");
        look(staff, "mended");
        assertThat(staff.answerTo("Wczytaj listę").status()).isEqualTo(422);
        staff.isAccessible();
        staff.tick("Wiem o uwagach do decyzji i wczytuję listę mimo nich").press("Wczytaj listę");
        staff.reads("Lista została wczytana. Nowe osoby w kartotece: 4. Nowi uczestnicy: 4.");
        look(staff, "taken-in");
        staff.fill("Nazwisko lub numer", "Lisowska").press("Pokaż").reads("Lisowska Krystyna");
    }

    private void look(Visitor staff, String step) {
        wide.take(staff.page(), step);
        staff.page().setViewportSize(NARROW, Visitor.HIGH);
        narrow.take(staff.page(), step);
        staff.page().setViewportSize(Visitor.WIDE, Visitor.HIGH);
        staff.isAccessible();
    }

    private static void send(Visitor staff, byte[] content) {
        staff.field("Plik z listą").setInputFiles(new FilePayload("lista.csv", "text/csv", content));
        staff.press("Sprawdź listę");
    }
}
