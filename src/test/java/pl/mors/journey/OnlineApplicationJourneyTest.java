package pl.mors.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import pl.mors.platform.Pesel;

/** A resident applies with a telephone, from the town's first page to the number; staff find out who it is. */
class OnlineApplicationJourneyTest extends BrowserTest {

    private static final int NARROW = 360;
    private static final int HIGH = 740;
    private static final Pesel PESEL = Pesel.of(LocalDate.of(1991, 7, 12), 9973);

    private final Screenshots screenshots = new Screenshots("online-application");

    @Test
    void fromTheTownsFirstPageToThePerson() {
        var resident = visitor();
        apply(resident);
        tie(visitor().signIn("koordynator@sosnowiec.demo"));
    }

    private void apply(Visitor resident) {
        resident.open("/sosnowiec/").reads("Nabory").reads("Nabór trwa do");
        step(resident, "first-page");
        resident.follow("Wszystkie nabory").isOn("Nabory").reads("Zakończone nabory");
        step(resident, "rounds");
        resident.follow("Nabór I – jesień 2018").reads("Numer").reads("Nabór zakończył się");
        step(resident, "published-list");
        resident.open("/sosnowiec/nabory").follow("Nabór II – wiosna 2019").reads("Co jest potrzebne");
        step(resident, "round");
        resident.follow("Złóż zgłoszenie przez internet").isOn("Zgłoszenie do naboru");
        var address = resident.page().url();
        step(resident, "blank");
        WrongForm.send(resident, 0);
        resident.open(address).fill("Imię", "Nadia").fill("Nazwisko", "Próbna-Wzorcowa");
        resident.press("Zapisz i dokończ później").reads("Zapisano. Zachowaj odnośnik");
        step(resident, "saved");
        resident.page().context().clearCookies();
        resident.follow("Odnośnik do mojego zgłoszenia").reads("Zgłoszenie nie jest jeszcze wysłane");
        resident.press("Wyślij zgłoszenie").reads("Podaj telefon albo e-mail");
        step(resident, "refused");
        resident.fill("PESEL", PESEL.digits()).fill("Telefon", "600 000 099");
        resident.fill("Ulica", "Główna").fill("Numer domu", "7").fill("Kod pocztowy", "41-215");
        resident.fill("Miejscowość", "Sosnowiec");
        for (var question :
                resident.main().locator("fieldset:has(input[name^=criterion])").all()) {
            question.locator("input").last().check();
        }
        resident.fill("Czego potrzebujesz, żeby móc brać udział", "Wejście bez schodów");
        resident.tick("Przeczytałam/przeczytałem informację o danych");
        resident.press("Wyślij zgłoszenie").isOn("Zgłoszenie wysłane").reads("Numer zgłoszenia:");
        resident.reads("Próbna-Wzorcowa").reads("12.07.1991").reads("Wejście bez schodów");
        step(resident, "sent");
        resident.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        screenshots.take(resident.page(), "sent-on-paper");
    }

    private void tie(Visitor staff) {
        staff.menu("Programy").follow(Clerk.PROGRAMME).follow("Nabory").follow("Nabór II – wiosna 2019");
        staff.follow("zgłosze").follow("Próbna-Wzorcowa").reads("Co wpisano przez internet");
        var application = staff.page().url();
        step(staff, "application");
        staff.follow("Ustal, kto złożył zgłoszenie").reads("W kartotece nie ma osoby");
        step(staff, "applicant");
        staff.press("Zarejestruj osobę").reads(PESEL.digits());
        step(staff, "registration");
        staff.page()
                .getByRole(AriaRole.BUTTON)
                .filter(new Locator.FilterOptions().setHasText("Zarejestruj"))
                .first()
                .click();
        staff.reads("Powiąż zgłoszenie z internetu");
        step(staff, "person");
        staff.follow("Powiąż zgłoszenie z internetu").reads("Ten sam numer PESEL.");
        step(staff, "tie");
        staff.press("To ta osoba").reads("Powiązano zgłoszenie z osobą");
        step(staff, "tied");
        staff.open(application).reads("Sprawdź kwalifikowalność").reads("brak oceny formalnej");
    }

    private void step(Visitor visitor, String name) {
        visitor.page().setViewportSize(NARROW, HIGH);
        screenshots.take(visitor.page(), name);
        visitor.isAccessible();
        visitor.page().setViewportSize(NARROW, HIGH);
    }
}
