package pl.mors.journey;

import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import pl.mors.platform.Pesel;

/** Scripts only add comfort: the main job's forms work without them. */
class NoScriptTest extends BrowserTest {

    @Test
    void somebodyIsFoundRegisteredAndDeclaredWithoutScripts() {
        var staff = visitorWithoutScripts().signIn("pracownik@sosnowiec.demo");
        var clerk = new Clerk(staff);
        clerk.startRegistration("Bezskryptowa", Pesel.of(LocalDate.of(1966, 6, 6), 9968));
        clerk.typePerson("Sabina", "Bezskryptowa");
        staff.press("Zarejestruj osobę").isOn("Sabina Bezskryptowa");
        clerk.openEligibility();
        clerk.addEvidence();
        clerk.checkEligibility();
        staff.reads("Osoba może dołączyć do programu").follow("Przejdź do deklaracji");
        clerk.typeDeclaration();
        staff.press("Zapisz deklarację").reads("Osoba jest w programie. Numer uczestnika");
        staff.menu("Osoby").fill("Kogo szukasz?", "Bezskryptowa").press("Szukaj");
        staff.follow("Bezskryptowa Sabina").isOn("Sabina Bezskryptowa").reads("po deklaracji");
    }

    @Test
    void thePublicSearchWorksWithoutScripts() {
        var visitor = visitorWithoutScripts().open("/sosnowiec/");
        visitor.page().getByRole(AriaRole.SEARCHBOX).fill("klub");
        visitor.page().keyboard().press("Enter");
        visitor.reads("Klub");
    }
}
