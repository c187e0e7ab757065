package pl.mors.journey;

import org.junit.jupiter.api.Test;

/** A place in a group is ended by mistake and given back, on a telephone too. */
class EnrolmentJourneyTest extends BrowserTest {

    private final FirstLook look = new FirstLook("enrolment");

    @Test
    void anEndingByMistakeIsTakenBack() {
        var clerk = visitor().signIn("koordynator@sosnowiec.demo");
        clerk.menu("Grupy").follow("Klub dla rodzin").follow("Wypisz").isOn("Wypisanie z grupy");
        look.onBoth(clerk, "end");
        clerk.press("Wypisz").reads("Ostatni dzień w grupie: 15.05.2019");
        clerk.follow("Cofnij wypisanie").isOn("Cofnięcie wypisania");
        look.onBoth(clerk, "take-back");
        clerk.press("Cofnij wypisanie").reads("Cofnięto wypisanie z grupy");
    }
}
