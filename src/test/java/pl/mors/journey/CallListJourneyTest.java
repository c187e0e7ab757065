package pl.mors.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;

/** A class is called off: from the desk to the calls, on a telephone too, and a colleague in place of whoever is ill. */
class CallListJourneyTest extends BrowserTest {

    private final FirstLook look = new FirstLook("calls");

    @Test
    void fromTheDeskToTheLastCall() {
        var clerk = visitor().signIn("koordynator@sosnowiec.demo").isOn("Pulpit");
        clerk.main()
                .getByText("Zadzwoń do uczestników zmienionych zajęć")
                .first()
                .click();
        clerk.isOn("Zawiadomienie o zmianie zajęć");
        look.onBoth(clerk, "list");
        clerk.main().locator(".mors-calls__results button").first().click();
        clerk.reads("Zapisano wynik rozmowy");
        assertThat(clerk.page().locator("#spoken")).containsText("Gotowe: Zapisano wynik rozmowy");
        look.onBoth(clerk, "after-a-call");
    }

    @Test
    void somebodyElseLeadsTheSession() {
        var clerk = visitor().signIn("koordynator@sosnowiec.demo").isOn("Pulpit");
        clerk.open("/pulpit/kalendarz").follow("Następny tydzień");
        var planned = clerk.main().locator("li, tr").filter(new Locator.FilterOptions().setHasText("Zaplanowane"));
        planned.locator("a[href*='/pulpit/terminy/']").first().click();
        clerk.follow("Zmień prowadzących");
        look.onBoth(clerk, "replace");
        var free = clerk.main().locator(".govuk-checkboxes__item:not(:has(.govuk-hint)) input[name=facilitator]");
        free.first().check();
        free.last().check();
        clerk.main().locator("input[name=tell][type=checkbox]").uncheck();
        clerk.press("Zapisz prowadzących").reads("Zmieniono prowadzących");
        clerk.follow("Zawiadom uczestników").isOn("Zawiadomienie o zmianie zajęć");
        clerk.main().locator(".mors-calls__results button").first().click();
        clerk.reads("Zapisano wynik rozmowy").follow("Zmień prowadzących");
        clerk.follow("Nikt nie może – odwołaj zajęcia");
        clerk.choose("Których terminów dotyczy zmiana", "Tylko ten termin").reads("Ten i następne terminy tej serii");
        look.onBoth(clerk, "cancel");
    }

    @Test
    void whatIsPlannedInASchoolBreak() {
        var clerk = visitor().signIn("koordynator@sosnowiec.demo").open("/pulpit/przerwy-szkolne");
        clerk.main().getByText("Zaplanowane zajęcia:").first().click();
        clerk.isOn("Zajęcia w dniach przerwy");
        look.onBoth(clerk, "break");
        clerk.press("Odwołaj zaznaczone").isAccessible();
    }
}
