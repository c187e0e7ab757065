package pl.mors.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** From the agreement with an employer to the list of allowances that the accountant has paid. */
class InternshipJourneyTest extends BrowserTest {

    private static final String EMPLOYER = "Kwiaciarnia Próbna";

    private final Screenshots screenshots = new Screenshots("internship");

    @Test
    void fromTheAgreementToThePaidAllowance() {
        var clerk = visitor().signIn("koordynator@sosnowiec.demo");
        clerk.reads("Wpisz listę obecności za kwiecień 2019");
        addEmployer(clerk);
        openParticipant(clerk);
        var intern = clerk.page()
                .locator(".mors-subject")
                .innerText()
                .strip()
                .lines()
                .findFirst()
                .orElseThrow();
        var inRegister = intern.replaceFirst("^(.*) (\\S+)$", "$2 $1");
        agree(clerk);
        recordCourse(clerk);
        fillSheet(clerk);
        seeCalculation(clerk);
        pay(inRegister);
        clerk.menu("Staże").isOn("Staże");
        step(clerk, "internships");
        clerk.follow("Kursy zawodowe").isOn("Kursy zawodowe").reads("uzyskana");
        step(clerk, "courses");
        clerk.menu("Staże");
        clerk.row(inRegister).getByRole(AriaRole.LINK).first().click();
        clerk.reads("1 017,40");
        step(clerk, "internship-paid");
        clerk.menu("Pulpit");
        step(clerk, "desk");
    }

    private void addEmployer(Visitor clerk) {
        clerk.menu("Staże").follow("Pracodawcy").isOn("Pracodawcy");
        step(clerk, "employers");
        clerk.follow("Dodaj pracodawcę").fill("Nazwa", EMPLOYER).fill("NIP", "000-100-20-11");
        clerk.fill("Ulica i numer", "Główna 3").fill("Miejscowość", "Sosnowiec");
        clerk.fill("Czym się zajmuje", "sprzedaż kwiatów i układanie bukietów").press("Zapisz");
        clerk.reads("to nie jest poprawny NIP");
        step(clerk, "employer-wrong-nip");
        clerk.fill("NIP", "000-100-20-18").press("Zapisz").reads("Zapisano dane pracodawcy " + EMPLOYER);
    }

    /** An active participant who is nobody's intern yet. */
    private static void openParticipant(Visitor clerk) {
        clerk.menu("Staże");
        var interns = clerk.main().locator("#staze tbody th").allInnerTexts();
        clerk.menu("Uczestnicy").follow(Clerk.PROGRAMME);
        clerk.select("Stan", "aktywny").press("Pokaż");
        assertThat(clerk.main()
                        .locator("#uczestnicy tbody tr")
                        .filter(new Locator.FilterOptions().setHasNotText("aktywny")))
                .hasCount(0);
        clerk.main().locator("#uczestnicy tbody a").all().stream()
                .filter(link -> interns.stream().noneMatch(intern -> intern.startsWith(register(link))))
                .findFirst()
                .orElseThrow()
                .click();
        clerk.follow("Zapisz umowę o staż").isOn("Nowa umowa o staż");
    }

    /** The name in a register, without what is said to screen readers only. */
    private static String register(Locator link) {
        return String.valueOf(link.evaluate("link => link.firstChild.textContent"))
                .strip();
    }

    private void agree(Visitor clerk) {
        step(clerk, "agreement-blank");
        clerk.press("Zapisz umowę").reads("Wybierz");
        step(clerk, "agreement-errors");
        clerk.select("Pracodawca", EMPLOYER).fill("Numer umowy", "S/20/2019");
        clerk.fill("Data podpisania", "25.03.2019").fill("Pierwszy dzień stażu", "01.04.2019");
        clerk.fill("Ostatni dzień stażu", "31.12.2019");
        clerk.fill("Program stażu", "Przyjmowanie dostaw, układanie bukietów, obsługa kasy.");
        clerk.fill("Opiekun stażu", "Róża Zmyślona").press("Zapisz umowę");
        clerk.reads("może trwać najwyżej 6 mies.").reads("Uzasadnienie");
        step(clerk, "agreement-too-long");
        clerk.fill("Ostatni dzień stażu", "30.06.2019").press("Zapisz umowę");
        clerk.reads("Zapisano umowę o staż")
                .reads("01.04.2019 – 30.06.2019")
                .reads("brakuje")
                .reads("miesiąc trwa");
        step(clerk, "internship-new");
    }

    private void recordCourse(Visitor clerk) {
        clerk.follow("Zapisz oświadczenie o ubezpieczeniu").choose("Inny tytuł do ubezpieczeń", "nie ma innego tytułu");
        step(clerk, "insurance");
        clerk.press("Zapisz").reads("Zapisano oświadczenie");
        clerk.follow("Zapisz wizytę").press("Zapisz");
        step(clerk, "visit");
        clerk.fill("Dzień wizyty", "17.04.2019")
                .fill("Ustalenia", "Zgodnie z programem.")
                .press("Zapisz");
        clerk.reads("Zapisano wizytę").follow("Zapisz dokument końcowy");
        step(clerk, "paper");
        clerk.press("Zapisz").reads("Wybierz");
        clerk.follow("Wróć bez zapisywania");
        clerk.follow("Zakończ przed terminem");
        step(clerk, "early-end");
        clerk.press("Zapisz zakończenie");
        step(clerk, "early-end-errors");
        clerk.follow("Wróć bez zapisywania");
    }

    private void fillSheet(Visitor clerk) {
        clerk.row("kwiecień 2019").getByRole(AriaRole.LINK).last().click();
        clerk.isOn("Lista obecności: kwiecień 2019").press("Zapisz listę").reads("Lista jest pusta");
        clerk.press("Wstaw obecność w dni robocze bez wpisu");
        assertThat(clerk.field("Wpis na 02.04.2019")).hasValue("present");
        assertThat(clerk.field("Wpis na 06.04.2019")).hasValue("none");
        clerk.select("Wpis na 22.04.2019", "dzień wolny");
        step(clerk, "sheet");
        clerk.press("Zapisz listę").reads("Zapisano listę obecności").reads("kompletna");
    }

    private void seeCalculation(Visitor clerk) {
        clerk.row("kwiecień 2019").getByRole(AriaRole.LINK).first().click();
        clerk.isOn("Wyliczenie stypendium: kwiecień 2019").reads("120% zasiłku").reads("1 017,40");
        clerk.reads("Tak: osoba nie ma innego tytułu");
        step(clerk, "calculation");
        clerk.follow("Stawki stypendiów").isOn("Stawki stypendiów");
        step(clerk, "rates");
    }

    private void pay(String inRegister) {
        var accountant = visitor().signIn("ksiegowa@sosnowiec.demo");
        accountant.reads("Stypendia za kwiecień 2019 do wypłaty");
        accountant.menu("Stypendia").isOn("Stypendia stażowe: kwiecień 2019");
        step(accountant, "allowances");
        accountant
                .fill("Dzień wypłaty", "16.05.2019")
                .press("Zapisz wypłatę zaznaczonych")
                .reads("Wpisz dzień od");
        step(accountant, "allowances-errors");
        for (Locator box : accountant.main().locator("input[name=chosen]").all()) {
            box.uncheck();
        }
        accountant.row(inRegister).getByRole(AriaRole.CHECKBOX).check();
        accountant.fill("Dzień wypłaty", "10.05.2019").press("Zapisz wypłatę zaznaczonych");
        accountant.reads("Zapisano wypłatę 1 017,40 zł 1 osobie");
        assertThat(accountant.row(inRegister)).containsText("0,00");
        step(accountant, "allowances-paid");
        accountant.row(inRegister).getByRole(AriaRole.LINK).first().click();
        accountant.reads("Wypłacono 10.05.2019");
    }

    private void step(Visitor visitor, String name) {
        screenshots.take(visitor.page(), name);
        visitor.isAccessible();
        visitor.page().setViewportSize(360, 800);
        screenshots.take(visitor.page(), name + "-360");
        visitor.page().setViewportSize(1280, 900);
    }
}
