package pl.mors.journey;

import org.junit.jupiter.api.Test;

/** Equipment from its first day to its last: added, asked for twice at one time, changed on a session, withdrawn from use. */
class EquipmentJourneyTest extends BrowserTest {

    private final FirstLook look = new FirstLook("equipment");

    @Test
    void fromTheListToTheSessionThatGetsIt() {
        var clerk = visitor().signIn("koordynator@sosnowiec.demo").isOn("Pulpit");
        clerk.open("/pulpit/kalendarz").follow("Sprzęt").isOn("Sprzęt");
        clerk.reads("Aparat fotograficzny").reads("Wycofany z użytku od");
        look.onBoth(clerk, "list");
        clerk.follow("Dodaj sprzęt").isOn("Dodaj sprzęt");
        look.onBoth(clerk, "form");
        clerk.fill("Nazwa", "Flipchart").fill("Numer inwentarzowy", "MORS/0500").press("Zapisz");
        clerk.isOn("Flipchart (MORS/0500)").reads("W tych dniach nikt nie zarezerwował tego sprzętu.");

        clerk.open("/pulpit/grupy").follow("Klub dla rodzin").follow("Zaplanuj zajęcia");
        clerk.reads("Aparat fotograficzny – liczba sztuk");
        look.onBoth(clerk, "session");
        plan(clerk, "Flipchart (MORS/0500)").reads("Zaplanowano 1 termin.");
        clerk.open("/pulpit/grupy").follow("Klub Młodzieżowy").follow("Zaplanuj zajęcia");
        plan(clerk, "Flipchart (MORS/0500)").reads("sprzęt „Flipchart (MORS/0500)” jest zajęty – Klub dla rodzin");
        look.onBoth(clerk, "clash");

        clerk.open("/pulpit/sprzet").follow("Flipchart").follow("Następny tydzień");
        clerk.reads("Klub dla rodzin");
        look.onBoth(clerk, "equipment");
        clerk.main().locator("a[href*='/pulpit/terminy/']").first().click();
        clerk.follow("Zmień sprzęt");
        look.onBoth(clerk, "change");
        clerk.fill("Aparat fotograficzny – liczba sztuk", "2").press("Zapisz sprzęt");
        clerk.reads("Zmieniono sprzęt na zajęcia.").reads("Aparat fotograficzny × 2, Flipchart (MORS/0500)");

        clerk.open("/pulpit/sprzet").follow("Flipchart").follow("Wycofaj z użytku");
        look.onBoth(clerk, "withdraw");
        clerk.fill("Powód wycofania", "połamany").press("Wycofaj z użytku");
        clerk.reads("Zajęcia, którym zabraknie sprzętu").reads("Klub dla rodzin");
        look.onBoth(clerk, "withdrawn");
        clerk.main().locator("a[href*='/pulpit/terminy/']").first().click();
        clerk.reads("Nie będzie sprzętu, który te zajęcia miały mieć: Flipchart (MORS/0500).");
        look.onBoth(clerk, "missing");
    }

    /** At an hour at which no other group of the house meets. */
    private static Visitor plan(Visitor clerk, String equipment) {
        return clerk.fill("Dzień", "26.05.2019")
                .fill("Od godziny", "7:00")
                .fill("Do godziny", "8:00")
                .select("Sala", "Poza salami ośrodka")
                .select("Prowadzący", "Nie ustalono")
                .tick(equipment)
                .press("Zaplanuj zajęcia");
    }
}
