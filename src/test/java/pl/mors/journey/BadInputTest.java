package pl.mors.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Response;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pl.mors.platform.Pesel;

/** Wrong answers get a sentence that says what is wrong and where; what was typed stays, and nothing is half-saved. */
class BadInputTest extends BrowserTest {

    /** Longer than a phone is wide. */
    private static final String LONG_NAME = "Konstantynopolitańczykowska-Przerwa";

    private Visitor staff;
    private Clerk clerk;

    @BeforeEach
    void signIn() {
        staff = visitor().signIn("koordynator@sosnowiec.demo");
        clerk = new Clerk(staff);
    }

    @Test
    void wrongPesel() {
        staff.open("/pulpit/osoby/nowa").fill("PESEL", "79030899461");
        refused(staff.answerTo("Sprawdź PESEL"), "Cyfra kontrolna numeru PESEL się nie zgadza");
        assertThat(staff.field("PESEL")).hasValue("79030899461");
        staff.isAccessible();
    }

    @Test
    void tooShortASearchWithScripts() {
        staff.menu("Osoby").fill("Kogo szukasz?", "a").press("Szukaj");
        var summary = staff.main().locator(".govuk-error-summary");
        assertThat(summary).isFocused();
        assertThat(summary).containsText("Wpisz co najmniej 2 litery.");
        assertThat(staff.page()).hasTitle(Pattern.compile("^Błąd: Osoby"));
        assertThat(staff.field("Kogo szukasz?")).hasValue("a");
        staff.isAccessible();
    }

    @Test
    void aListThatGrowsEmptyWithoutReloadingSaysSo() {
        staff.menu("Uczestnicy").follow(Clerk.PROGRAMME);
        staff.fill("Nazwisko lub numer", "Zagadkowa-Nieobecna").press("Pokaż").reads("Żaden uczestnik");
        assertThat(staff.page().locator("#spoken")).containsText("Żaden uczestnik");
        assertThat(staff.page().locator("#uczestnicy-lista-show")).isFocused();
        staff.isAccessible();
    }

    @Test
    void unknownDictionaryValue() {
        clerk.startRegistration("Zagadkowa", Pesel.of(LocalDate.of(1988, 8, 8), 9902));
        clerk.typePerson("Zuzanna", "Zagadkowa");
        staff.fill("Miejscowość", "Zmyślin").press("Pokaż gminę i ulice").reads("nie ma w rejestrze TERYT");
        staff.fill("Gmina", "Zmyślin")
                .fill("Powiat", "zmyśliński")
                .choose("Wielkość miejscowości", "3 – obszar wiejski");
        staff.select("Województwo", "śląskie");
        staff.field("Województwo").evaluate("select => select.selectedOptions[0].value = 'ATLANTYDA'");
        refused(staff.answerTo("Zarejestruj osobę"), "Województwo: wybierz jedną z podanych odpowiedzi");
        assertThat(staff.field("Nazwisko")).hasValue("Zagadkowa");
        assertThat(staff.field("Mieszka tam od")).hasValue("01.02.2015");
        staff.isAccessible();
        staff.menu("Osoby").fill("Kogo szukasz?", "Zagadkowa").press("Szukaj").reads("Nie ma takiej osoby");
    }

    @Test
    void datesInTheWrongOrder() {
        clerk.startRegistration("Odwrotna", Pesel.of(LocalDate.of(1990, 9, 9), 9924));
        clerk.typePerson("Olga", "Odwrotna");
        staff.fill("Mieszka tam od", "08.09.1990");
        refused(staff.answerTo("Zarejestruj osobę"), "Ta data jest wcześniejsza niż data urodzenia");
        assertThat(staff.field("Mieszka tam od")).hasValue("08.09.1990");
        staff.isAccessible();

        staff.fill("Nazwisko", LONG_NAME).fill("Mieszka tam od", "09.09.1990").press("Zarejestruj osobę");
        staff.isOn("Olga " + LONG_NAME).isAccessible();
        clerk.openEligibility();
        staff.select("Rodzaj dokumentu", "oświadczenie osoby");
        staff.fill("Data wystawienia", "10.05.2019").fill("Ważny do", "09.05.2019");
        refused(staff.answerTo("Dodaj dokument"), "Dokument nie może tracić ważności przed datą wystawienia");
        assertThat(staff.field("Data wystawienia")).hasValue("10.05.2019");
        assertThat(staff.field("Ważny do")).hasValue("09.05.2019");
        staff.isAccessible();
    }

    @Test
    void declarationOfNonsense() {
        clerk.startRegistration("Bezsensowna", Pesel.of(LocalDate.of(1985, 5, 5), 9985));
        clerk.typePerson("Bogna", "Bezsensowna");
        staff.press("Zarejestruj osobę");
        clerk.openEligibility();
        clerk.addEvidence();
        clerk.checkEligibility();
        staff.follow("Przejdź do deklaracji").isOn("Deklaracja");
        WrongForm.send(staff, 0);
    }

    @Test
    void sessionThatEndsBeforeItBegins() {
        staff.menu("Grupy").follow("Klub dla rodzin").follow("Zaplanuj zajęcia");
        clerk.typeSession("12:00", "10:00", "Hol", "Na opak");
        refused(staff.answerTo("Zaplanuj zajęcia"), "zajęcia muszą skończyć się później, niż się zaczęły");
        assertThat(staff.field("Od godziny")).hasValue("12:00");
        assertThat(staff.field("Temat")).hasValue("Na opak");
        staff.isAccessible();
    }

    private void refused(Response answer, String sentence) {
        assertThat(answer.status()).isEqualTo(422);
        staff.reads(sentence);
        assertThat(staff.page().content()).doesNotContain("Exception", "at pl.mors", "java.lang");
    }
}
