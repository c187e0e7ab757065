package pl.mors.journey;

import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A social worker takes the applications of a round in, and follows each person from the register to the declaration. */
final class IntakeOfRecruits {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final String PROGRAMME = "SOS-MORS-2018";
    private static final String FORM = "formularz zgłoszeniowy";
    private static final String STATEMENT = "oświadczenie o miejscu zamieszkania";

    /** What the round asks for. */
    static final List<String> PAPERS = List.of(FORM, STATEMENT);

    private final Visitor worker;
    private final FirstLook look;

    /** The address of the round's page. */
    private final String round;

    /** Addresses of their pages. */
    private final Map<Recruit, String> people = new HashMap<>();

    private final Map<Recruit, String> applications = new HashMap<>();

    IntakeOfRecruits(Visitor worker, FirstLook look, String round) {
        this.worker = worker;
        this.look = look;
        this.round = round;
    }

    static String address(Visitor visitor) {
        return visitor.page().url().replaceFirst("[?#].*", "");
    }

    /** The last part of an address. */
    static String id(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }

    /** Answers what the form of an application asks. */
    static void answer(Visitor visitor, Recruit recruit) {
        visitor.choose("Niepełnosprawność", recruit.disabled() ? "tak" : Recruit.NEITHER);
        visitor.choose("Czas bez pracy", recruit.withoutWork());
    }

    String application(Recruit recruit) {
        return Objects.requireNonNull(applications.get(recruit), recruit.name());
    }

    void takeInOnPaper(Recruit recruit) {
        register(recruit);
        worker.open(round + "/zgloszenia/nowe/" + id(person(recruit)));
        worker.choose("Sposób złożenia", "na papierze");
        worker.fill("Dzień wpływu", recruit.arrivedAt().format(DAY));
        worker.fill("Godzina wpływu", recruit.arrivedAt().format(TIME));
        answer(worker, recruit);
        worker.tick(FORM);
        if (!recruit.isIncomplete()) {
            worker.tick(STATEMENT);
        }
        if (recruit.is(Recruit.LATE)) {
            worker.tick("Zgłoszenie wpłynęło po terminie");
        }
        look.at(worker, recruit.is(Recruit.LATE) ? "late-application" : "application-form");
        worker.press("Przyjmij zgłoszenie").isOn("Przyjęto zgłoszenie");
        look.at(worker, "application-taken");
        applications.put(recruit, address(worker).replace("/przyjete", ""));
    }

    private void register(Recruit recruit) {
        worker.open("/pulpit/osoby/nowa")
                .fill("PESEL", recruit.pesel().digits())
                .press("Sprawdź PESEL");
        finishRegistration(recruit);
    }

    private void finishRegistration(Recruit recruit) {
        new Clerk(worker).typePerson(recruit.givenName(), recruit.familyName());
        worker.fill("Numer budynku", recruit.building());
        if (recruit.is(Recruit.FROM_ELSEWHERE)) {
            worker.fill("Ulica", "Warszawska").fill("Dzielnica", "Śródmieście");
        }
        look.at(worker, "registration");
        worker.press("Zarejestruj osobę").isOn(recruit.name());
        look.at(worker, "person");
        people.put(recruit, address(worker));
    }

    /** Finds out who sent an application on line, and takes the papers that they bring. */
    void tie(Recruit recruit) {
        worker.open(round + "/zgloszenia");
        look.at(worker, "applications");
        worker.follow(recruit.familyName()).reads("nie ma jeszcze osoby w kartotece");
        applications.put(recruit, address(worker));
        worker.open(application(recruit) + "/osoba");
        look.at(worker, "applicant");
        worker.press("Zarejestruj osobę").isOn("Rejestracja osoby");
        finishRegistration(recruit);
        worker.open(application(recruit) + "/osoba").press("To ta osoba").reads("Powiązano zgłoszenie z osobą");
        bring(recruit, PAPERS);
    }

    private void bring(Recruit recruit, List<String> papers) {
        worker.open(application(recruit) + "/odpowiedzi");
        papers.forEach(worker::tick);
        look.at(worker, "papers");
        worker.press("Zapisz zmiany").reads("Zapisano odpowiedzi i dokumenty");
    }

    void bringTheMissingPaper(Recruit recruit) {
        bring(recruit, List.of(STATEMENT));
        checkComplete(recruit);
    }

    void checkFormally(Recruit recruit) {
        if (recruit.isIncomplete()) {
            checkIncomplete(recruit);
        } else {
            checkComplete(recruit);
        }
    }

    private void checkComplete(Recruit recruit) {
        worker.open(application(recruit) + "/sprawdzenie").choose("Wynik", "kompletne");
        look.at(worker, "formal-check");
        worker.press("Zapisz ocenę").reads("zgłoszenie jest kompletne");
        look.at(worker, "checked");
    }

    private void checkIncomplete(Recruit recruit) {
        worker.open(application(recruit) + "/sprawdzenie").reads("brak: " + STATEMENT);
        worker.choose("Wynik", "do uzupełnienia").fill("Czego brakuje albo dlaczego odrzucono", STATEMENT);
        worker.fill("Termin uzupełnienia", Recruit.LAST_DAY.format(DAY));
        look.at(worker, "incomplete");
        worker.press("Zapisz ocenę").reads("zgłoszenie do uzupełnienia");
    }

    void checkEligibility(Recruit recruit) {
        var clerk = new Clerk(worker);
        worker.open(person(recruit) + "/kwalifikowalnosc/" + PROGRAMME);
        look.at(worker, "eligibility-questions");
        clerk.addEvidence(recruit.evidence());
        worker.reads("Dodano dokument");
        clerk.checkEligibility(recruit.ground());
        if (recruit.is(Recruit.FROM_ELSEWHERE)) {
            worker.reads("Osoba nie spełnia warunków programu");
            look.at(worker, "not-eligible");
        } else {
            worker.reads("Osoba może dołączyć do programu");
            look.at(worker, "eligible");
        }
    }

    void lodgeAppeal(Recruit recruit) {
        worker.open(application(recruit) + "/odwolanie");
        look.at(worker, "appeal");
        worker.press("Zapisz odwołanie").reads("odwołanie w toku");
    }

    void resign(Recruit recruit) {
        worker.open(application(recruit) + "/rezygnacja").fill("Powód", "podjęcie pracy");
        look.at(worker, "resignation");
        worker.press("Zapisz rezygnację").reads("15.05.2019. podjęcie pracy");
    }

    void declare(Recruit recruit) {
        worker.open(person(recruit) + "/deklaracja/" + PROGRAMME);
        new Clerk(worker).typeDeclaration();
        look.at(worker, "declaration");
        worker.press("Zapisz deklarację").reads("Osoba jest w programie. Numer uczestnika");
        look.at(worker, "participant");
    }

    private String person(Recruit recruit) {
        return Objects.requireNonNull(people.get(recruit), recruit.name());
    }
}
