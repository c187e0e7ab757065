package pl.mors.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** What a social worker does in a case: hours that are planned and held, what was agreed and done, how far somebody came. */
class CaseworkJourneyTest extends BrowserTest {

    private static final String PATH = "Indywidualna ścieżka reintegracji";

    private final Screenshots screenshots = new Screenshots("casework");

    @Test
    void fromTheDeskToTheNextReview() {
        var worker = visitor().signIn("pracownik@sosnowiec.demo");
        worker.reads("Uzupełnij podpisy na karcie wsparcia").reads("Zrób przegląd ścieżki lub kontraktu");
        worker.reads("Wyjaśnij godziny ponad przyznane");
        worker.menu("Praca indywidualna").isOn("Praca indywidualna");
        step(worker, "list");
        openCase(worker, "Kontrakt socjalny, część A");
        worker.reads("nie liczy się do programu").reads("mniejsza niż wymagana (3)");
        step(worker, "case-lacking");
        worker.follow("Pokaż kwestionariusze").reads("Poprawa w obszarach");
        step(worker, "progress");
        openCase(worker, PATH);
        worker.reads("3 z 3 wymaganych");
        step(worker, "case");
        meet(worker);
        agree(worker);
        see(worker);
    }

    private void meet(Visitor worker) {
        worker.follow("Indywidualna praca socjalna").reads("brak podpisu");
        step(worker, "card");
        worker.follow("Zaplanuj spotkanie").fill("Dzień", "22.05.2019");
        worker.fill("Początek", "8:00").fill("Koniec", "23:30").select("Temat", "mieszkanie");
        worker.press("Zapisz").reads("Skróć spotkanie");
        step(worker, "plan-refused");
        worker.fill("Koniec", "9:30").press("Zapisz").reads("Zaplanowano spotkanie");
        worker.follow("Zapisz odbyte spotkanie").fill("Początek", "0:00").fill("Koniec", "1:00");
        worker.fill("Dzień", "15.05.2019").select("Temat", "mieszkanie").fill("Co ustalono", "Ustalono plan spłaty.");
        step(worker, "held");
        worker.tick("Uczestnik podpisał kartę").press("Zapisz").reads("Zapisano spotkanie");
        worker.row("15.05.2019").getByRole(AriaRole.LINK).first().click();
        worker.isOn("Spotkanie");
        step(worker, "meeting");
    }

    private void agree(Visitor worker) {
        openCase(worker, PATH);
        worker.follow("Popraw diagnozę");
        step(worker, "assessment");
        worker.fill("Zdrowie", "Potrzebna wizyta u lekarza.").press("Zapisz").reads("Potrzebna wizyta u lekarza.");
        worker.follow("Popraw ścieżkę lub kontrakt");
        step(worker, "path");
        worker.fill("Cel 2", "Znalezienie pracy").press("Zapisz").reads("napisz, po czym poznacie");
        step(worker, "path-errors");
        worker.fill("Po czym poznamy, że osiągnięto cel 2", "Umowa o pracę").press("Zapisz");
        worker.reads("Znalezienie pracy").follow("Zapisz przegląd");
        step(worker, "review");
        worker.press("Zapisz").reads("wybierz odpowiedź");
        worker.choose("Wynik", "przebiega zgodnie z planem")
                .fill("Co ustalono", "Plan jest realizowany.")
                .press("Zapisz");
        worker.reads("15.08.2019");
    }

    private void see(Visitor worker) {
        worker.follow("Pokaż kwestionariusze").follow("Wypełnij na wyjściu");
        step(worker, "questionnaire");
        worker.press("Zapisz").reads("wybierz odpowiedź");
        openCase(worker, PATH);
        worker.follow("Wpis do systemu świadczeń");
        assertThat(worker.field("Twoje spotkania z tego miesiąca").inputValue()).contains("Ustalono plan spłaty.");
        step(worker, "entries");
        openCase(worker, PATH);
        worker.follow("Załóż kartę wsparcia");
        step(worker, "grant");
        openCase(worker, PATH);
        worker.follow("Przekaż sprawę uczestnika");
        step(worker, "worker");
        var coordinator = visitor().signIn("koordynator@sosnowiec.demo");
        coordinator.menu("Praca indywidualna").isOn("Praca indywidualna w liczbach");
        step(coordinator, "figures");
    }

    /** The one of the two cases with this heading. */
    private static void openCase(Visitor worker, String agreed) {
        for (int at = 0; at < 2; at++) {
            worker.menu("Praca indywidualna").isOn("Praca indywidualna");
            worker.main().locator("#sprawy tbody a").nth(at).click();
            worker.isOn("Sprawa uczestnika");
            if (worker.main().innerText().contains(agreed)) {
                return;
            }
        }
        throw new AssertionError("no case with " + agreed);
    }

    private void step(Visitor visitor, String name) {
        screenshots.take(visitor.page(), name);
        visitor.isAccessible();
        visitor.page().setViewportSize(360, 800);
        screenshots.take(visitor.page(), name + "-360");
        visitor.page().setViewportSize(1280, 900);
    }
}
