package pl.mors.journey;

import org.junit.jupiter.api.Test;

/** A group with a name as long as somebody types it holds a session before its programme begins, which is then explained. */
class ExplanationJourneyTest extends BrowserTest {

    private static final String NAME = "W".repeat(100);

    @Test
    void aSessionOutsideTheProgrammeIsExplainedAndALongNameFitsANarrowScreen() {
        var staff = visitor().signIn("koordynator@sosnowiec.demo");
        staff.open("/pulpit/grupy/nowa")
                .fill("Nazwa grupy", NAME)
                .select("Program i rodzaj zajęć", "SOS")
                .fill("Od dnia", "02.01.2019")
                .tick("Pokazuj grupę i jej terminy mieszkańcom")
                .press("Zapisz")
                .isOn(NAME)
                .isAccessible();
        staff.follow("Zaplanuj zajęcia")
                .fill("Dzień", "22.05.2019")
                .fill("Od godziny", "18:00")
                .fill("Do godziny", "19:00")
                .press("Zaplanuj zajęcia")
                .reads("Zaplanowano 1 termin");
        visitor()
                .open("/sosnowiec/szukaj?q=" + NAME.substring(0, 8))
                .reads(NAME)
                .isAccessible();

        staff.follow("Wpisz zajęcia, które już się odbyły")
                .fill("Dzień", "20.12.2018")
                .fill("Od godziny", "22:00")
                .fill("Do godziny", "1:00")
                .press("Zapisz i przejdź do obecności")
                .isOn("Lista obecności")
                .press("Zajęcia odbyły się, nikt nie przyszedł")
                .reads("Zapisano obecność");
        staff.menu("Grupy")
                .follow(NAME)
                .follow("Do wyjaśnienia")
                .reads("20.12.2018")
                .isAccessible();
        staff.follow("Potwierdź zajęcia poza programem").isAccessible();
        staff.press("Potwierdź").reads("uzupełnij to pole").isAccessible();
        staff.fill("Uzasadnienie", "Spotkanie informacyjne").press("Potwierdź").reads("Zapisano uzasadnienie");
        staff.follow("Unieważnij zapis zajęć").isAccessible();
        staff.press("Unieważnij zapis").reads("uzupełnij to pole").isAccessible();
        staff.fill("Powód unieważnienia", "Wpisano przez pomyłkę")
                .press("Unieważnij zapis")
                .reads("Unieważniono zapis zajęć")
                .reads("Zapis unieważniony")
                .isAccessible();
    }
}
