package pl.mors.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.mors.journey.IntakeOfRecruits.address;
import static pl.mors.journey.IntakeOfRecruits.id;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Forty people answer a call for thirty places: from the announcement to the signed declarations of all who have a place. It takes
 * minutes, so it is asked for by name: {@code mvn test -Dtest=FortyRecruitsJourneyTest -DexcludedTests=}.
 */
@Tag("long")
class FortyRecruitsJourneyTest extends BrowserTest {

    private static final String ROUND = "Nabór czterdziestu";
    private static final String INDICATOR = "Liczba mieszkańców objętych projektem";
    private static final String PROGRAMME = "/pulpit/programy/SOS-MORS-2018";
    private static final int PLACES = 30;
    private static final int RESERVE = 5;

    private final FirstLook look = new FirstLook("forty-recruits");
    private final List<Recruit> forty = Recruit.forty();
    private final List<Recruit> ranked =
            forty.stream().filter(Recruit::isRanked).sorted(Recruit.RANKED).toList();

    @Autowired
    private MovableDay day;

    private Visitor coordinator;

    /** The address of the round's page. */
    private String round;

    private IntakeOfRecruits intake;

    @AfterEach
    void putTheDayBack() {
        day.becomes(MovableDay.USUAL);
    }

    @Test
    void fromTheCallToTheDeclarations() {
        day.becomes(Recruit.LAST_DAY);
        coordinator = visitor().signIn("koordynator@sosnowiec.demo");
        announce();
        writeCriteria();
        intake = new IntakeOfRecruits(visitor().signIn("pracownik@sosnowiec.demo"), look, round);
        onLine().forEach(this::applyOnLine);
        inTime().filter(recruit -> !recruit.appliesOnLine()).forEach(intake::takeInOnPaper);
        onLine().forEach(intake::tie);
        inTime().forEach(intake::checkFormally);
        intake.bringTheMissingPaper(forty.get(Recruit.INCOMPLETE_AT_FIRST));

        day.becomes(MovableDay.USUAL);
        intake.takeInOnPaper(forty.get(Recruit.LATE));
        inTime().forEach(intake::checkEligibility);
        approve();
        publish();
        upholdAppeal(ranked.get(PLACES + RESERVE));
        var resigned = List.of(ranked.get(2), ranked.get(16));
        resigned.forEach(intake::resign);
        moveUp(ranked.get(PLACES));
        moveUp(ranked.get(PLACES + 1));
        seeTheProtocol();
        var accepted = new ArrayList<>(ranked.subList(0, PLACES + resigned.size()));
        accepted.removeAll(resigned);
        accepted.forEach(intake::declare);
        compareRosterWithIndicator(accepted);
    }

    private Stream<Recruit> inTime() {
        return forty.stream().filter(recruit -> !recruit.is(Recruit.LATE));
    }

    private Stream<Recruit> onLine() {
        return inTime().filter(Recruit::appliesOnLine);
    }

    private void announce() {
        coordinator.menu("Programy").follow(Clerk.PROGRAMME).follow("Nabory").isOn("Nabory");
        coordinator.follow("Ogłoś nabór").fill("Nazwa naboru", ROUND);
        coordinator.fill("Początek naboru", "1.05.2019").fill("Koniec naboru", "14.05.2019");
        coordinator.fill("Liczba miejsc", String.valueOf(PLACES));
        coordinator.fill("Miejsca na liście rezerwowej", String.valueOf(RESERVE));
        coordinator.fill("Dni na odwołanie", "14").fill("Gdzie przyjmowane są zgłoszenia", "Sekretariat, pokój 3");
        coordinator.fill("Wymagane dokumenty", String.join("\n", IntakeOfRecruits.PAPERS));
        look.at(coordinator, "call");
        coordinator.press("Zapisz nabór").reads("Ogłoszono nabór");
    }

    private void writeCriteria() {
        coordinator.follow("Zmień kryteria").fill("Kryterium", "Niepełnosprawność");
        coordinator.choose("Rodzaj", "pierwszeństwo").fill("Odpowiedź 1", "tak");
        coordinator.press("Dodaj kryterium").reads("Dodano kryterium");
        coordinator.fill("Kryterium", "Czas bez pracy").choose("Rodzaj", "punktowe");
        points(1, Recruit.LONG, Recruit.LONG_POINTS);
        points(2, Recruit.SHORT, Recruit.SHORT_POINTS);
        coordinator.press("Dodaj kryterium").reads("ponad rok: 10 pkt");
        coordinator.fill("Kryterium", "Kobieta").choose("Rodzaj", "punktowe");
        points(1, "kobieta", Recruit.WOMAN_POINTS);
        coordinator.select("Skąd wiadomo (odpowiedź 1)", "kobieta");
        coordinator.press("Dodaj kryterium").reads("z kartoteki: kobieta");
        look.at(coordinator, "criteria");
        coordinator
                .follow("Kryteria gotowe")
                .press("Pokaż na stronie publicznej")
                .reads("widoczny od 14.05.2019");
        look.at(coordinator, "round");
        round = address(coordinator);
    }

    private void points(int answer, String label, int points) {
        coordinator.fill("Odpowiedź " + answer, label);
        coordinator.fill("Punkty za odpowiedź " + answer, String.valueOf(points));
    }

    private void applyOnLine(Recruit recruit) {
        var resident = FirstLook.holdTelephone(visitor());
        resident.open("/sosnowiec/nabory/" + id(round) + "/zgloszenie");
        resident.fill("Imię", recruit.givenName()).fill("Nazwisko", recruit.familyName());
        resident.fill("PESEL", recruit.pesel().digits()).fill("Telefon", "600 000 099");
        resident.fill("Ulica", "Główna").fill("Numer domu", recruit.building());
        resident.fill("Kod pocztowy", "41-215").fill("Miejscowość", "Sosnowiec");
        IntakeOfRecruits.answer(resident, recruit);
        resident.tick("Przeczytałam/przeczytałem informację o danych");
        look.byTelephone(resident, "online-form");
        resident.press("Wyślij zgłoszenie").isOn("Zgłoszenie wysłane").reads(recruit.familyName());
        look.byTelephone(resident, "online-sent");
    }

    private void approve() {
        coordinator.open(round + "/ranking").reads("Miejsc: 30, wolnych: 30");
        look.at(coordinator, "ranking-proposed");
        assertOnList(ranked, "propozycja: zakwalifikować");
        assertKept(Recruit.LATE, "wpłynęło po terminie");
        assertKept(Recruit.INCOMPLETE_TO_THE_END, "nie uzupełniono w terminie");
        assertKept(Recruit.FROM_ELSEWHERE, "osoba nie spełnia warunków programu");
        coordinator.press("Zatwierdź listę").reads("Zatwierdzono listę nr 1. Liczba decyzji: 40.");
        look.at(coordinator, "ranking-approved");
    }

    /** The order is ours, those with a place come first, then the reserve list, then the rest. */
    private void assertOnList(List<Recruit> expected, String accepted) {
        var lines = coordinator.page().locator("#ranking tbody tr");
        assertThat(lines.count()).isEqualTo(expected.size());
        var texts = lines.allInnerTexts();
        for (int i = 0; i < expected.size(); i++) {
            assertThat(texts.get(i))
                    .contains(expected.get(i).nameInRegister())
                    .contains(i < PLACES ? accepted : i < PLACES + RESERVE ? "lista rezerwowa" : "odrzucić");
        }
    }

    private void assertKept(int who, String why) {
        var line = coordinator
                .page()
                .locator("#poza-lista tbody tr")
                .filter(new Locator.FilterOptions().setHasText(forty.get(who).nameInRegister()));
        assertThat(line.innerText()).contains(why);
    }

    private void publish() {
        coordinator
                .open(round + "/listy/1")
                .press("Ogłoś na stronie publicznej")
                .reads("Ogłoszona 15.05.2019");
        look.at(coordinator, "list-of-numbers");
        var resident = FirstLook.holdTelephone(visitor()).open("/sosnowiec/nabory/" + id(round));
        look.byTelephone(resident, "published-list");
        assertThat(resident.page().locator("#lista-1 tbody tr").count()).isEqualTo(forty.size());
        assertThat(resident.main().innerText())
                .doesNotContain(forty.stream().map(Recruit::familyName).toList());
    }

    /** The first for whom the reserve list had no room gets one all the same. */
    private void upholdAppeal(Recruit recruit) {
        intake.lodgeAppeal(recruit);
        coordinator
                .open(intake.application(recruit) + "/odwolanie/rozpatrzenie")
                .reads("Lista rezerwowa jest pełna");
        coordinator.choose("Rozstrzygnięcie", "uwzględnione: lista rezerwowa");
        coordinator.fill("Uzasadnienie", "Punkty naliczono dopiero po liście.").tick("Uwzględniam odwołanie mimo tego");
        look.at(coordinator, "appeal-decision");
        coordinator.press("Zapisz rozstrzygnięcie").reads("Zapisano rozstrzygnięcie odwołania");
        coordinator.reads("uwzględnione 15.05.2019").reads("lista rezerwowa");
    }

    private void moveUp(Recruit next) {
        coordinator.open(round + "/rezerwa").reads(next.name());
        look.at(coordinator, "moving-up");
        coordinator.press("Potwierdź").reads("zajęło wolne miejsce").reads("przejście z listy rezerwowej");
        assertThat(address(coordinator)).isEqualTo(intake.application(next));
    }

    private void seeTheProtocol() {
        coordinator.open(round + "/protokol").reads("wszystkie: 40, po terminie: 1, rezygnacje: 2");
        look.at(coordinator, "protocol");
    }

    /** Who declared is in the programme, nobody else is; the indicator leaves them out, for they got no support yet. */
    private void compareRosterWithIndicator(List<Recruit> declared) {
        coordinator.open(PROGRAMME + "/uczestnicy");
        look.at(coordinator, "roster");
        var roster = rowsOfAllPages("#uczestnicy tbody tr");
        assertHolds(roster, declared, "po deklaracji");
        coordinator.open(PROGRAMME + "/wskazniki");
        look.at(coordinator, "indicators");
        coordinator.row(INDICATOR).getByRole(AriaRole.LINK).first().click();
        coordinator.isOn(INDICATOR).reads("UCZESTNICY");
        int counted = inTab("Policzeni");
        int notCounted = inTab("Niepoliczeni");
        assertThat(counted + notCounted).as("in the indicator").isEqualTo(roster.size());
        coordinator.follow("Niepoliczeni").reads("Powody");
        look.at(coordinator, "not-counted");
        var left = rowsOfAllPages("#people tbody tr");
        assertThat(left).hasSize(notCounted);
        assertHolds(left, declared, "Osoba nie skorzystała jeszcze z żadnego wsparcia");
    }

    /** Of the forty, these once and with these words, and nobody else. */
    private void assertHolds(List<String> rows, List<Recruit> expected, String words) {
        for (var recruit : forty) {
            var own = rows.stream()
                    .filter(row -> row.contains(recruit.nameInRegister()) || row.contains(recruit.name()))
                    .toList();
            assertThat(own).as(recruit.name()).hasSize(expected.contains(recruit) ? 1 : 0);
            assertThat(own).allSatisfy(row -> assertThat(row).contains(words));
        }
    }

    private int inTab(String name) {
        var tab = coordinator
                .main()
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(Pattern.compile("^" + name + " ")))
                .innerText();
        return Integer.parseInt(tab.replaceAll("[^0-9]", ""));
    }

    private List<String> rowsOfAllPages(String rows) {
        var all = new ArrayList<>(coordinator.page().locator(rows).allInnerTexts());
        var next = coordinator.page().locator("main a[rel=next]");
        while (next.count() > 0) {
            coordinator.open(next.getAttribute("href"));
            all.addAll(coordinator.page().locator(rows).allInnerTexts());
        }
        return all;
    }
}
