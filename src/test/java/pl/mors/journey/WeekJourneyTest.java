package pl.mors.journey;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** The house's week: a series is looked at before it is planned, and what is on now, published and to be told is at hand. */
class WeekJourneyTest extends BrowserTest {

    @Test
    void aSeriesIsListedBeforeItIsPlanned() {
        var clerk = visitor()
                .signIn("koordynator@sosnowiec.demo")
                .open("/pulpit/grupy")
                .follow("Klub dla seniorów");
        clerk.follow("Zaplanuj termin")
                .fill("Dzień", "12.06.2019")
                .fill("Od godziny", "7:00")
                .fill("Do godziny", "8:00");
        clerk.choose("Powtarzanie", "Co tydzień albo co kilka tygodni");
        clerk.isAccessible();
        clerk.press("Zaplanuj termin").reads("seria musi mieć koniec").isAccessible();
        clerk.fill("Liczba terminów", "4")
                .tick("czwartek")
                .press("Zaplanuj termin")
                .reads("Seria: ")
                .isAccessible();
    }

    @Test
    void whatIsAtHandOfTheCalendar() {
        var clerk = visitor().signIn("koordynator@sosnowiec.demo").open("/pulpit/kalendarz");
        clerk.follow("Co się teraz dzieje").isOn("Co się teraz dzieje").isAccessible();
        clerk.open("/pulpit/kalendarz")
                .follow("Przerwy szkolne")
                .reads("Ferie letnie")
                .isAccessible();
        clerk.press("Dodaj przerwę").isAccessible();
        clerk.open("/pulpit/kalendarz").follow("Harmonogramy form wsparcia").isAccessible();
        clerk.page().locator("main li a").last().click();
        clerk.isAccessible();
        clerk.open("/pulpit/kalendarz");
        clerk.page()
                .locator("main tr", new Page.LocatorOptions().setHasText("Odwołane"))
                .first()
                .locator("a")
                .first()
                .click();
        clerk.follow("Zawiadom uczestników").isAccessible();
        clerk.follow("Pokaż wszystkich zapisanych").isAccessible();
    }

    @Test
    void whoIsSickIsReplaced() {
        var clerk = visitor()
                .signIn("koordynator@sosnowiec.demo")
                .open("/pulpit/grupy")
                .follow("Klub dla seniorów");
        clerk.follow("21.05.2019")
                .follow("Zmień prowadzących")
                .isOn("Zmiana prowadzących")
                .isAccessible();
        clerk.press("Zapisz prowadzących").reads("Kto poprowadzi zajęcia").isAccessible();
    }
}
