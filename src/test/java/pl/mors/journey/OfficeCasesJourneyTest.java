package pl.mors.journey;

import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import pl.mors.document.office.SignedPapers;

/** From a class of the list of files to a signed paper in a case. */
class OfficeCasesJourneyTest extends BrowserTest {

    private final FirstLook look = new FirstLook("cases");

    @Test
    void fromTheClassToASignedPaper() throws IOException {
        var clerk = visitor().signIn("koordynator@sosnowiec.demo");
        clerk.menu("Spisy spraw").isOn("Spisy spraw").press("Dodaj klasę").reads("Popraw 4 pola");
        look.onBoth(clerk, "class-wrong");
        clerk.fill("Symbol komórki organizacyjnej", "DPS").fill("Symbol klasyfikacyjny", "5131");
        clerk.fill("Hasło klasyfikacyjne", "Stypendia stażowe").fill("Kategoria archiwalna", "B10");
        clerk.press("Dodaj klasę").reads("Dodano klasę DPS.5131");
        look.onBoth(clerk, "register");

        clerk.open("/pulpit/stypendia?miesiac=2019-04")
                .follow("Znak sprawy i pisma")
                .isOn("Nowa sprawa");
        clerk.press("Załóż sprawę").reads("Tytuł sprawy: uzupełnij");
        look.onBoth(clerk, "open-wrong");
        clerk.select("Klasa z wykazu akt", "DPS.5131 Stypendia stażowe").fill("Tytuł sprawy", "Stypendia stażowe 2019");
        clerk.press("Załóż sprawę")
                .isOn("DPS.5131.1.2019")
                .press("Dodaj pismo do sprawy")
                .reads("Wybierz plik");
        look.onBoth(clerk, "paper-wrong");
        clerk.fill("Tytuł pisma", "Lista za kwiecień, podpisana").fill("Data pisma", "10.05.2019");
        clerk.field("Plik")
                .setInputFiles(new FilePayload(
                        "lista.pdf",
                        "application/pdf",
                        SignedPapers.signed(SignedPapers.signed(SignedPapers.unsigned(), null), "Jan Próbny")));
        clerk.press("Dodaj pismo do sprawy").reads("Jan Próbny").reads("plik uzupełniono po tym podpisie");
        look.onBoth(clerk, "case");
        clerk.menu("Spisy spraw").follow("DPS.5131").isOn("Spis spraw DPS.5131, 2019");
        look.onBoth(clerk, "list");
    }
}
