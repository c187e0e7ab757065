package pl.mors.journey;

import org.junit.jupiter.api.Test;

/** A room from its first day to its last, and an evening on which it is lent to others. */
class RoomJourneyTest extends BrowserTest {

    private final FirstLook look = new FirstLook("rooms");

    @Test
    void aRoomIsAddedCorrectedAndWithdrawn() {
        var clerk = visitor().signIn("koordynator@sosnowiec.demo").isOn("Pulpit");
        clerk.open("/pulpit/kalendarz").follow("Sale").isOn("Sale");
        clerk.reads("Sala klubowa").reads("Muszelka w Parku").reads("Wycofana od");
        look.onBoth(clerk, "list");
        clerk.follow("Dodaj salę").isOn("Dodaj salę");
        look.onBoth(clerk, "form");
        clerk.press("Zapisz").reads("Miejsce: wybierz").reads("Nazwa sali: uzupełnij to pole");
        look.onBoth(clerk, "form-422");
        clerk.select("Miejsce", "Inne miejsce – wpiszę je teraz");
        clerk.fill("Nazwa miejsca", "Szkoła Podstawowa nr 4").fill("Adres", "ul. Szkolna 4, Sosnowiec");
        clerk.fill("Nazwa sali", "Aula").fill("Liczba osób", "80");
        look.onBoth(clerk, "form-venue");
        clerk.press("Zapisz").isOn("Aula · Szkoła Podstawowa nr 4").reads("nic się w tej sali nie odbywa");
        clerk.follow("Popraw dane sali")
                .fill("Ile zajęć naraz", "99")
                .press("Zapisz")
                .reads("Ile zajęć naraz: wpisz");
        clerk.fill("Ile zajęć naraz", "2").press("Zapisz").reads("2 zajęcia naraz");

        clerk.open("/pulpit/sale").follow("Popraw dane miejsca").isOn("Popraw dane miejsca");
        look.onBoth(clerk, "venue");
        clerk.fill("Nazwa miejsca", "")
                .press("Zapisz")
                .reads("Nazwa miejsca: uzupełnij to pole")
                .isAccessible();

        clerk.open("/pulpit/sale").follow("Pracownia warsztatowa").follow("Następny tydzień");
        look.onBoth(clerk, "room");
        clerk.follow("Wycofaj salę").isOn("Wycofanie sali");
        look.onBoth(clerk, "withdraw");
        clerk.press("Wycofaj salę").reads("Powód wycofania: uzupełnij to pole").isAccessible();
        clerk.fill("Powód wycofania", "remont podłogi").press("Wycofaj salę");
        clerk.reads("Terminy do przeniesienia");
        look.onBoth(clerk, "withdrawn");
        clerk.main().locator("#left a[href*='/pulpit/terminy/']").first().click();
        clerk.reads("Przenieś te zajęcia do innej sali.");
        look.onBoth(clerk, "session");
        clerk.open("/pulpit/sale")
                .follow("Pracownia warsztatowa")
                .press("Przywróć salę")
                .reads("Sala jest znowu w użyciu.");
    }

    @Test
    void aRoomOfWhichMoreIsPlannedThanItWouldBear() {
        var clerk = visitor().signIn("koordynator@sosnowiec.demo");
        for (var purpose : new String[] {"próba chóru", "spotkanie szachistów"}) {
            clerk.open("/pulpit/sale").follow("Hol").follow("Zarezerwuj salę dla innych");
            book(clerk, "26.05.2019", purpose).press("Zarezerwuj").reads("Zarezerwowano 1 termin.");
        }
        clerk.open("/pulpit/sale").follow("Hol").follow("Popraw dane sali").fill("Ile zajęć naraz", "1");
        clerk.press("Zapisz").reads("zaplanowano naraz więcej").reads("rezerwacja: próba chóru");
        look.onBoth(clerk, "too-many");
    }

    @Test
    void anEveningIsLentToOthers() {
        var clerk = visitor().signIn("koordynator@sosnowiec.demo");
        clerk.open("/pulpit/sale").follow("Sala klubowa").reads("rezerwacja: zebranie mieszkańców");
        look.onBoth(clerk, "room-lent");
        clerk.follow("Zarezerwuj salę dla innych").isOn("Zarezerwuj salę dla innych");
        look.onBoth(clerk, "booking-form");
        clerk.press("Zarezerwuj").reads("Na co: uzupełnij to pole").isAccessible();
        book(clerk, "16.05.2019", "próba chóru")
                .choose("Jak często", "Co tydzień w tym samym dniu i o tych samych godzinach")
                .fill("Ostatni dzień", "25.07.2019")
                .press("Zarezerwuj");
        clerk.reads("rezerwacja: zebranie mieszkańców (18:30–20:00)").reads("Możesz zarezerwować tylko wolne terminy");
        look.onBoth(clerk, "booking-clash");
        clerk.press("Zarezerwuj tylko wolne").isOn("Rezerwacja sali");
        look.onBoth(clerk, "booking");
        clerk.follow("Popraw dane rezerwacji");
        look.onBoth(clerk, "booking-correct");
        clerk.fill("Kto rezerwuje", "")
                .press("Zapisz")
                .reads("Kto rezerwuje: uzupełnij to pole")
                .isAccessible();
        clerk.fill("Kto rezerwuje", "Chór Harmonia").press("Zapisz").reads("Chór Harmonia");
        clerk.main().locator("a[href*='/odwolanie']").first().click();
        clerk.isOn("Odwołanie rezerwacji");
        var first = clerk.page().url();
        look.onBoth(clerk, "call-off");
        clerk.main().locator("input[value='following']").check();
        clerk.press("Odwołaj rezerwację").reads("Odwołano");
        look.onBoth(clerk, "called-off");
        clerk.page().navigate(first);
        clerk.press("Odwołaj rezerwację").reads("nie można już odwołać").isAccessible();

        for (var kind : new String[] {"", "/siatka", "?miesiac=2019-05"}) {
            clerk.open("/pulpit/kalendarz" + kind).reads("rezerwacja: zebranie mieszkańców");
            look.onBoth(clerk, "calendar" + kind.replaceAll("\\W", ""));
        }
        clerk.open("/sosnowiec/kalendarz?od=2019-05-16").reads("18:30–20:00 termin zajęty");
        look.onBoth(clerk, "public");
    }

    private static Visitor book(Visitor clerk, String on, String purpose) {
        return clerk.fill("Dzień", on)
                .fill("Od godziny", "19:00")
                .fill("Do godziny", "20:00")
                .fill("Na co", purpose)
                .fill("Kto rezerwuje", "Chór Sosnowiec");
    }
}
