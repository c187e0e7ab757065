package pl.mors.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A whole recruitment, from the call to the declaration: each step is a page that everybody can use, and leaves a picture. */
class RecruitmentJourneyTest extends BrowserTest {

    private static final String ROUND = "Nabór próbny";

    private final Screenshots screenshots = new Screenshots("recruitment");

    private Visitor staff;

    @Test
    void fromTheCallToTheDeclaration() {
        staff = visitor().signIn("koordynator@sosnowiec.demo");
        var people = peopleWhoMayJoin();
        announce();
        writeCriteria();
        var first = apply(people.get(0), "02.05.2019", "tak", false);
        var second = apply(people.get(1), "03.05.2019", "nie dotyczy", false);
        var late = apply(people.get(2), "15.05.2019", "nie dotyczy", true);
        checkAndAdmit(late);
        signIn("pracownik@sosnowiec.demo");
        check(first);
        check(second);
        signIn("koordynator@sosnowiec.demo");
        approve();
        appealInVain(late);
        resign(first);
        moveUp();
        seeTheListAndTheProtocol();
        declare(second);
    }

    /** Those who were found eligible when they applied to the round that is open in the demonstration. */
    private List<String> peopleWhoMayJoin() {
        openRounds();
        staff.reads("Nabór I – jesień 2018").reads("lista zatwierdzona").reads("trwa");
        step("rounds");
        staff.follow("Nabór II – wiosna 2019");
        step("open-round");
        staff.follow("zgłosze").isOn("Zgłoszenia");
        step("applications");
        var names = staff.page().locator("#zgloszenia tbody th a").allInnerTexts().stream()
                .limit(5)
                .map(text -> text.replaceFirst("\\s*nr \\d+$", "").strip())
                .toList();
        return names.stream().filter(this::hasNoNamesake).limit(3).toList();
    }

    private boolean hasNoNamesake(String nameInRegister) {
        search(nameInRegister);
        return staff.page().locator("#osoby tbody th").allInnerTexts().stream()
                        .filter(text -> text.strip().equals(nameInRegister))
                        .count()
                == 1;
    }

    private void search(String nameInRegister) {
        staff.menu("Osoby")
                .fill("Kogo szukasz?", nameInRegister.substring(0, nameInRegister.indexOf(' ')))
                .press("Szukaj");
        staff.reads(nameInRegister);
    }

    private void openRounds() {
        staff.menu("Programy").follow(Clerk.PROGRAMME).follow("Nabory").isOn("Nabory");
    }

    private void announce() {
        openRounds();
        staff.follow("Ogłoś nabór");
        wrong();
        staff.fill("Nazwa naboru", ROUND).fill("Początek naboru", "1.05.2019").fill("Koniec naboru", "14.05.2019");
        staff.fill("Liczba miejsc", "1").fill("Dni na odwołanie", "14");
        staff.fill("Gdzie przyjmowane są zgłoszenia", "Sekretariat, pokój 3");
        staff.fill("Wymagane dokumenty", "formularz zgłoszeniowy\noświadczenie o miejscu zamieszkania");
        step("round-form");
        staff.press("Zapisz nabór").reads("Ogłoszono nabór");
    }

    private void writeCriteria() {
        staff.follow("Zmień kryteria");
        wrong();
        staff.fill("Kryterium", "Niepełnosprawność").choose("Rodzaj", "punktowe");
        staff.fill("Odpowiedź 1", "tak").fill("Punkty za odpowiedź 1", "5");
        step("criterion-form");
        staff.press("Dodaj kryterium").reads("tak: 5 pkt");
        staff.fill("Kryterium", "Kobieta").choose("Rodzaj", "punktowe").fill("Odpowiedź 1", "kobieta");
        staff.fill("Punkty za odpowiedź 1", "1").select("Skąd wiadomo (odpowiedź 1)", "kobieta");
        staff.press("Dodaj kryterium").reads("z kartoteki: kobieta");
        step("criteria");
        staff.follow("Kryteria gotowe").press("Pokaż na stronie publicznej").reads("widoczny od 15.05.2019");
        step("round");
    }

    /** The address of the application. */
    private String apply(String nameInRegister, String day, String answer, boolean late) {
        openRounds();
        staff.follow(ROUND).follow("Wyszukaj osobę, która się zgłasza");
        search(nameInRegister);
        staff.follow(nameInRegister).follow("Przyjmij zgłoszenie: " + ROUND).isOn("Zgłoszenie do naboru");
        if (!late) {
            wrong();
        }
        staff.choose("Sposób złożenia", "na papierze").fill("Dzień wpływu", day).fill("Godzina wpływu", "9:30");
        staff.choose("Niepełnosprawność", answer).tick("formularz zgłoszeniowy");
        step("application-form");
        staff.press("Przyjmij zgłoszenie");
        if (late) {
            staff.reads("Nabór zakończył się 14.05.2019");
            step("application-too-late");
            staff.tick("Zgłoszenie wpłynęło po terminie").press("Przyjmij zgłoszenie");
        }
        staff.isOn("Przyjęto zgłoszenie").reads("Numer zgłoszenia:");
        step("application-taken");
        staff.follow("Otwórz zgłoszenie").reads("brak oceny formalnej");
        step("application");
        return staff.page().url();
    }

    private void checkAndAdmit(String application) {
        check(application);
        wrong();
        staff.fill("Dlaczego dopuszczone po terminie", "Awaria poczty, stempel z 13.05.2019");
        staff.press("Dopuść do rankingu").reads("Dopuszczono zgłoszenie do rankingu");
    }

    private void check(String application) {
        staff.open(application).follow("Zapisz ocenę formalną");
        wrong();
        staff.choose("Wynik", "do uzupełnienia").fill("Czego brakuje albo dlaczego odrzucono", "podpis");
        step("formal-check");
        staff.choose("Wynik", "kompletne").press("Zapisz ocenę").reads("zgłoszenie jest kompletne");
        staff.follow("Zmień odpowiedzi i dokumenty");
        wrong();
        staff.tick("oświadczenie o miejscu zamieszkania").press("Zapisz zmiany").reads("Zapisano odpowiedzi");
    }

    private void approve() {
        openRounds();
        staff.follow(ROUND).follow("Lista rankingowa").isOn("Lista rankingowa");
        staff.reads("propozycja: zakwalifikować").reads("propozycja: lista rezerwowa");
        step("ranking-proposed");
        staff.press("Zatwierdź listę").reads("powinien zatwierdzić ktoś inny");
        step("second-pair-of-eyes");
        staff.fill("Dlaczego nie zatwierdza kto inny", "Jedno ze zgłoszeń oceniał koordynator z powodu urlopu.");
        staff.press("Zatwierdź listę").reads("Zatwierdzono listę nr 1. Liczba decyzji: 3.");
        step("ranking-approved");
    }

    private void appealInVain(String application) {
        staff.open(application).follow("Zapisz odwołanie");
        wrong();
        step("appeal");
        staff.press("Zapisz odwołanie").reads("odwołanie w toku");
        staff.follow("Rozpatrz odwołanie");
        wrong();
        staff.choose("Rozstrzygnięcie", "oddalone, decyzja bez zmian")
                .fill("Uzasadnienie", "Punkty naliczono poprawnie.");
        step("appeal-decision");
        staff.press("Zapisz rozstrzygnięcie").reads("oddalone 15.05.2019");
        step("appeal-dismissed");
    }

    private void resign(String application) {
        staff.open(application).reads("zakwalifikowane").follow("Zapisz rezygnację");
        wrong();
        staff.fill("Powód", "podjęcie pracy");
        step("resignation");
        staff.press("Zapisz rezygnację").reads("15.05.2019. podjęcie pracy");
    }

    private void moveUp() {
        staff.menu("Pulpit").reads("Wolne miejsce dla osoby z listy rezerwowej: " + ROUND);
        step("desk");
        staff.follow("Wolne miejsce dla osoby z listy rezerwowej: " + ROUND);
        wrong();
        step("moving-up");
        staff.press("Potwierdź").reads("zajęło wolne miejsce").reads("przejście z listy rezerwowej");
        step("moved-up");
    }

    private void seeTheListAndTheProtocol() {
        openRounds();
        staff.follow(ROUND).follow("Lista rankingowa").follow("Lista nr 2");
        staff.reads("bez nazwisk").press("Ogłoś na stronie publicznej").reads("Ogłoszona 15.05.2019");
        step("list-of-numbers");
        openRounds();
        staff.follow(ROUND).follow("Lista rankingowa").follow("Protokół naboru").reads("zatwierdzający listę");
        step("protocol");
    }

    private void declare(String application) {
        staff.open(application).reads("Następny krok to deklaracja").follow("Przejdź do deklaracji");
        staff.isOn("Deklaracja uczestnictwa");
        assertThat(staff.field("Data podpisania")).hasValue("15.05.2019");
    }

    private void signIn(String email) {
        staff.page().context().clearCookies();
        staff.signIn(email);
    }

    /** Sends the page's first form with nonsense, and comes back to it. */
    private void wrong() {
        var address = staff.page().url();
        WrongForm.send(staff, 0);
        staff.open(address);
    }

    private void step(String name) {
        screenshots.take(staff.page(), name);
        staff.isAccessible();
    }
}
