package pl.mors.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.function.Consumer;
import pl.mors.platform.Pesel;

/** The main job from end to end: from looking somebody up to the figures and the file for the funder. */
final class MainJob {

    private static final LocalDate BORN = LocalDate.of(1979, 3, 8);
    private static final String NAME = "Wiktoria Kryształowa";
    private static final String IN_REGISTER = "Kryształowa Wiktoria";
    private static final String GROUP = "Klub dla rodzin";
    private static final String ROOM = "Sala klubowa";
    private static final String GUEST = "Przykładna Łucja";
    private static final String GUEST_NAME = "Łucja Przykładna";

    private final Visitor staff;
    private final Clerk clerk;
    private final Consumer<String> step;

    /**
     * @param visitor somebody who did not sign in yet
     * @param step hears the name of each page on the way, while the page is open
     */
    MainJob(Visitor visitor, Consumer<String> step) {
        this.staff = visitor;
        this.clerk = new Clerk(visitor);
        this.step = step;
    }

    void fromTheFirstSearchToTheFunder() {
        staff.signIn("koordynator@sosnowiec.demo");
        step("desk");
        searchFirst();
        register();
        beWarnedOfTheSamePerson();
        checkEligibility();
        signDeclaration();
        enrol();
        planSession();
        meetAnExclusiveRoom();
        takeAttendance();
        seeParticipationStarted();
        leave();
        recordSituation();
        openIndicator();
        export();
    }

    private void searchFirst() {
        staff.menu("Osoby").fill("Kogo szukasz?", NAME).press("Szukaj");
        staff.reads("Nie ma takiej osoby w rejestrze");
        step("searched-nobody-found");
        staff.follow("Zarejestruj osobę");
    }

    private void register() {
        staff.fill("PESEL", Pesel.of(BORN, 9946).digits());
        step("pesel");
        staff.press("Sprawdź PESEL").reads("08.03.1979").reads("40 lat").reads("kobieta");
        clerk.typePerson("Wiktoria", "Kryształowa");
        step("registration");
        staff.press("Zarejestruj osobę").isOn(NAME).reads("Zarejestrowano: " + NAME);
        step("person");
    }

    private void beWarnedOfTheSamePerson() {
        clerk.startRegistration("Krysztalova Viktoria", Pesel.of(BORN, 9988));
        clerk.typePerson("Wiktoria", "Krysztalowa");
        staff.press("Zarejestruj osobę").isOn("Czy to ta sama osoba?").reads(NAME);
        step("same-person-warning");
        staff.follow("Tak, to ta osoba").isOn(NAME);
    }

    private void checkEligibility() {
        clerk.openEligibility();
        staff.isOn("Czy osoba może wziąć udział?");
        step("eligibility-questions");
        clerk.checkEligibility();
        staff.reads("Brakuje dokumentów lub danych").reads("Adres").reads("leży na obszarze programu");
        step("eligibility-evidence-missing");
        clerk.addEvidence();
        staff.reads("Dodano dokument").reads("Osoba może dołączyć do programu");
        step("eligible");
    }

    private void signDeclaration() {
        staff.follow("Przejdź do deklaracji");
        clerk.typeDeclaration();
        step("declaration");
        staff.press("Zapisz deklarację")
                .reads("Osoba jest w programie. Numer uczestnika")
                .reads("po deklaracji");
        step("participant");
    }

    private void enrol() {
        staff.menu("Grupy");
        step("groups");
        staff.follow(GROUP);
        step("group");
        staff.follow("Zapisz osobę")
                .fill("Nazwisko lub numer uczestnika", "Kryształowa")
                .press("Szukaj")
                .reads("Znaleziono: 1");
        step("enrolment-found");
        staff.follow(NAME)
                .isOn("Zapis do grupy")
                .press("Zapisz osobę")
                .reads("Zapisano do grupy")
                .isOn(GROUP);
        step("enrolled");
    }

    private void planSession() {
        staff.follow("Zaplanuj zajęcia");
        clerk.typeSession("9:00", "11:00", ROOM, "Domowy budżet");
        step("session-form");
        staff.press("Zaplanuj zajęcia").reads("Zaplanowano");
        step("session-planned");
    }

    private void meetAnExclusiveRoom() {
        staff.menu("Grupy").follow("Klub dla seniorów").follow("Zaplanuj zajęcia");
        clerk.typeSession("10:00", "12:00", ROOM, "Szachy");
        staff.press("Zaplanuj zajęcia").reads("Ten termin jest zajęty. Niczego nie zaplanowano.");
        staff.reads("sala jest zajęta – " + GROUP).reads("Wolne tego dnia");
        assertThat(staff.field("Dzień")).hasValue("15.05.2019");
        assertThat(staff.field("Od godziny")).hasValue("10:00");
        assertThat(staff.field("Do godziny")).hasValue("12:00");
        assertThat(staff.field("Temat")).hasValue("Szachy");
        assertThat(staff.field("Sala").locator("option:checked")).containsText(ROOM);
        step("exclusive-room");
    }

    private void takeAttendance() {
        staff.menu("Grupy").follow(GROUP);
        staff.row("Domowy budżet").getByRole(AriaRole.LINK).first().click();
        step("session");
        staff.follow("Lista obecności");
        staff.main().getByText("Dodaj osobę spoza grupy").click();
        staff.fill("Nazwisko lub numer uczestnika", GUEST).press("Szukaj");
        staff.tick("Obecność: " + NAME);
        step("attendance-sheet");
        staff.press("Dodaj do listy: " + GUEST_NAME).reads("zapisano obecność gościa, bez deklaracji");
        staff.press("Zapisz obecność").reads("Zapisano obecność").reads("Udział rozpoczęli: " + IN_REGISTER);
        assertThat(staff.row(GUEST)).containsText("Gość – bez deklaracji");
        step("attendance-recorded");
    }

    private void seeParticipationStarted() {
        staff.menu("Uczestnicy")
                .follow(Clerk.PROGRAMME)
                .fill("Nazwisko lub numer", "Kryształowa")
                .press("Pokaż")
                .reads("Znaleziono: 1");
        assertThat(staff.row(IN_REGISTER)).containsText("aktywny");
        step("roster");
        staff.follow(IN_REGISTER).reads("aktywny").reads("Pierwsze wsparcie: początek udziału");
        assertThat(staff.row("o charakterze społecznym")).containsText("15.05.2019");
        step("participation-started");
    }

    private void leave() {
        staff.follow("Zakończ udział").reads("Proponowana data to dzień ostatniego wsparcia: 15.05.2019");
        assertThat(staff.field("Data zakończenia udziału")).hasValue("15.05.2019");
        staff.choose("Powód", "zakończenie zaplanowanej ścieżki");
        step("leaving");
        staff.press("Potwierdź zakończenie")
                .reads("Zapisano zakończenie udziału")
                .reads("zakończył udział");
        staff.reads("Dane trzeba zebrać do 12.06.2019");
        step("left");
    }

    private void recordSituation() {
        staff.menu("Pulpit").reads("Zbierz dane po zakończeniu udziału: " + NAME);
        assertThat(staff.main().locator(".mors-desk__item", new Locator.LocatorOptions().setHasText(NAME)))
                .containsText("12.06.2019");
        step("desk-with-deadline");
        staff.follow("Zbierz dane po zakończeniu udziału: " + NAME).tick("poszukuje pracy");
        staff.fill("Stan na dzień", "15.05.2019").select("Dokument potwierdzający", "oświadczenie osoby");
        staff.fill("Data wystawienia dokumentu", "15.05.2019");
        step("situation-after-leaving");
        staff.press("Zapisz sytuację")
                .reads("Zapisano sytuację po zakończeniu udziału")
                .reads("poszukuje pracy");
        step("situation-recorded");
    }

    private void openIndicator() {
        staff.menu("Programy").follow(Clerk.PROGRAMME).follow("Wskaźniki").isOn("Wskaźniki");
        assertThat(staff.row("Liczba mieszkańców objętych projektem")).containsText("124");
        step("indicators");
        staff.row("Liczba mieszkańców objętych projektem")
                .getByRole(AriaRole.LINK)
                .first()
                .click();
        step("people-behind-indicator");
    }

    private void export() {
        staff.menu("Programy")
                .follow(Clerk.PROGRAMME)
                .follow("Eksporty")
                .isOn("Eksporty")
                .fill("Stan na dzień", "15.05.2019");
        staff.choose("Rodzaj pliku", "XLSX – do sprawdzenia w arkuszu kalkulacyjnym");
        step("export-form");
        staff.press("Przygotuj plik").reads("Plik jest gotowy");
        step("export-made");
    }

    private void step(String name) {
        step.accept(name);
    }
}
