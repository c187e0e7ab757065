package pl.mors.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The desk: what is due, narrowed down, put off and brought back, and what one is told of it outside of MORS. */
class DeskJourneyTest extends BrowserTest {

    private final Screenshots screenshots = new Screenshots("desk");

    @Test
    void fromADeadlineToItsDay() {
        var clerk = visitor().signIn("koordynator@sosnowiec.demo").isOn("Pulpit");
        step(clerk, "desk");
        clerk.select("Rodzaj", "Obecność i spotkania").press("Pokaż");
        assertThat(clerk.main()
                        .locator(".mors-desk__item")
                        .filter(new Locator.FilterOptions()
                                .setHasNotText(Pattern.compile("[Oo]becno|ewidencj|podpisan|Obdzwo|Zadzwo"))))
                .hasCount(0);
        step(clerk, "attendance");
        clerk.follow("Odłóż: Uzupełnij obecność").isOn("Odłóż zadanie");
        step(clerk, "put-off");
        clerk.press("Odłóż").reads("Popraw 2 pola");
        step(clerk, "put-off-wrong");
        clerk.fill("Do kiedy", "17.05.2019")
                .choose("Powód", "Czekam na dokument")
                .press("Odłóż");
        clerk.reads("Potwierdź to albo wpisz wcześniejszy dzień");
        clerk.tick("Wiem, że zadanie wróci po terminie")
                .press("Odłóż")
                .reads("wróci na pulpit 17.05.2019, po terminie");
        clerk.follow("Odłożone (").reads("Odłożone do 17.05.2019, po terminie: Czekam na dokument");
        step(clerk, "those-put-off");
        clerk.follow("Zmień: Uzupełnij obecność").press("Przywróć na pulpit").reads("jest znowu na pulpicie");
    }

    @Test
    void socialWorkersFindTheirOwnCasesFirst() {
        var worker = visitor().signIn("pracownik@sosnowiec.demo").isOn("Pulpit");
        step(worker, "worker");
        worker.follow("Moje (");
        step(worker, "worker-own");
    }

    @Test
    void fromTheAccountToTheCalendar() {
        var clerk = visitor().signIn("recepcja@sosnowiec.demo").open("/pulpit/moje-konto");
        clerk.follow("Powiadomienia o zadaniach").isOn("Powiadomienia o zadaniach");
        step(clerk, "mail");
        clerk.choose("Skrót zadań z pulpitu", "Codziennie").select("Przypomnienie przed terminem", "3 dni");
        clerk.press("Zapisz").reads("Zapisano");
        clerk.open("/pulpit/moje-konto/powiadomienia")
                .press("Utwórz adres kalendarza")
                .isOn("Adres kalendarza");
        step(clerk, "calendar-address");
        clerk.follow("Wróć do powiadomień").press("Wyłącz adres").reads("Adres kalendarza już nie działa");
    }

    private void step(Visitor visitor, String name) {
        screenshots.take(visitor.page(), name);
        visitor.isAccessible();
        visitor.page().setViewportSize(360, 800);
        screenshots.take(visitor.page(), name + "-360");
        visitor.page().setViewportSize(1280, 900);
    }
}
