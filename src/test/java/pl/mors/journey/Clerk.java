package pl.mors.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import pl.mors.platform.Pesel;

/** What a clerk types into the forms of the main job, for somebody who lives in the area of the demonstration's programme. */
final class Clerk {

    static final String PROGRAMME = "Miejski Ośrodek Rozwoju Społecznego";

    private final Visitor visitor;

    Clerk(Visitor visitor) {
        this.visitor = visitor;
    }

    /** Looks somebody up, finds nobody and begins to register; ends with the number checked and the rest empty. */
    void startRegistration(String sought, Pesel pesel) {
        visitor.menu("Osoby").fill("Kogo szukasz?", sought).press("Szukaj").follow("Zarejestruj osobę");
        visitor.fill("PESEL", pesel.digits()).press("Sprawdź PESEL");
    }

    void typePerson(String givenName, String familyName) {
        visitor.fill("Imię", givenName).fill("Nazwisko", familyName);
        visitor.choose("Obywatelstwo", "polskie").choose("Język kontaktu", "polski");
        visitor.fill("Telefon", "+48 00 000 00 99");
        visitor.fill("Ulica", "Główna").fill("Numer budynku", "7").fill("Kod pocztowy", "41-215");
        visitor.fill("Miejscowość", "Sosnowiec").fill("Dzielnica", "Kazimierz Górniczy");
        visitor.fill("Mieszka tam od", "01.02.2015");
    }

    /** From a person's page. */
    void openEligibility() {
        visitor.follow("Sprawdź, czy może wziąć udział");
    }

    void checkEligibility() {
        checkEligibility("osoba lub rodzina korzystająca ze świadczeń z pomocy społecznej albo do nich uprawniona");
    }

    void checkEligibility(String ground) {
        visitor.fill("Na dzień", "15.05.2019").choose("W jakiej roli osoba chce dołączyć?", "uczestnik");
        visitor.tick(ground);
        visitor.main()
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName("Sprawdź").setExact(true))
                .click();
    }

    void addEvidence() {
        addEvidence("zaświadczenie ośrodka pomocy społecznej");
    }

    void addEvidence(String kind) {
        visitor.select("Rodzaj dokumentu", kind);
        visitor.fill("Data wystawienia", "10.05.2019").press("Dodaj dokument");
    }

    void typeDeclaration() {
        visitor.fill("Data podpisania", "15.05.2019").select("Społeczność", "Kazimierz Górniczy");
        visitor.choose("Wykształcenie", "ponadgimnazjalne (ISCED 3)");
        visitor.select("Status na rynku pracy", "bierna zawodowo: nieuczestnicząca");
        visitor.choose("mniejszości narodowej", "Nie").choose("Osoba bezdomna", "Nie");
        visitor.choose("Osoba z niepełnosprawnościami", "Odmowa podania informacji");
        visitor.choose("Osoba w innej niekorzystnej sytuacji", "Tak");
    }

    void typeSession(String from, String to, String room, String topic) {
        visitor.fill("Dzień", "15.05.2019").fill("Od godziny", from).fill("Do godziny", to);
        visitor.select("Sala", room).fill("Temat", topic);
    }
}
