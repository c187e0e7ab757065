package pl.mors.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static pl.mors.journey.IntakeOfRecruits.id;

import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import pl.mors.activity.scan.SignedSheets;

/** The house's week, from planning to filed scans: three clubs, two workshops, an outing, a neighbours' meeting, a cancelled class. */
class WeekJourneyTest extends BrowserTest {

    private static final String PHOTOGRAPHY = "Warsztaty fotografii";
    private static final String SENIORS = "Klub dla seniorów";
    /** Their other session of the week, in the house's own list of sessions. */
    private static final String SENIORS_AGAIN = SENIORS + " w piątek";

    private static final String YOUTH = "Klub Młodzieżowy";
    private static final String JOURNALISM = "Warsztaty dziennikarskie";
    private static final String FAMILIES = "Klub dla rodzin";
    private static final String MEETING = "Kawa z sąsiadami";
    private static final String OUTING = "Wyjazd do skansenu";

    private static final LocalDate MONDAY = LocalDate.of(2019, 6, 24);
    private static final LocalDate TUESDAY = MONDAY.plusDays(1);
    private static final LocalDate WEDNESDAY = MONDAY.plusDays(2);
    private static final LocalDate THURSDAY = MONDAY.plusDays(3);
    private static final LocalDate FRIDAY = MONDAY.plusDays(4);
    private static final LocalDate SATURDAY = MONDAY.plusDays(5);

    private static final String MINOR = "Oksana Świerszcz";
    private static final String ADULT = "Jadwiga Sójka";
    private static final String WRITTEN_TO = "Jan Umowny";
    private static final String ANIMATOR = "Łukasz Próbny";

    private final FirstLook look = new FirstLook("week");

    @Autowired
    private MovableDay day;

    @Autowired
    private MovableMail mail;

    @Autowired
    @Qualifier("readScansTask")
    private RecurringTask<Void> readScans;

    private Visitor coordinator;
    private HouseWeek week;

    @AfterEach
    void putBack() {
        day.becomes(MovableDay.USUAL);
        mail.becomes(false);
    }

    @Test
    void fromPlanningToFiledScans() throws IOException {
        mail.becomes(true);
        coordinator = visitor().signIn("koordynator@sosnowiec.demo");
        week = new HouseWeek(coordinator);
        // What other journeys recorded ahead counts once it is over, before as after this week.
        day.becomes(MONDAY.plusWeeks(1));
        int sessionsOfSeniors = sessionsInJune(SENIORS);
        day.becomes(MovableDay.USUAL);
        openGroups();
        planTheClubs();
        planTheWorkshops();
        planTheRest();
        prepareTheOuting();
        publish("Opublikowano wersję 1");

        day.becomes(MONDAY);
        week.everybodyCame(visitor().signIn("instruktor@sosnowiec.demo"), PHOTOGRAPHY);
        replaceWhoIsIll();
        day.becomes(TUESDAY);
        callOff();
        day.becomes(WEDNESDAY);
        var papers = new PapersOfWeek(coordinator, week, look);
        var lists = week.printAll(look);
        var youth = papers.signedOf(lists, YOUTH, 1);
        var journalism = papers.signedOf(lists, JOURNALISM, 1);
        day.becomes(THURSDAY);
        tickWithoutANetwork();
        day.becomes(FRIDAY);
        count();
        var seniors = papers.signed(SENIORS_AGAIN, 1, 2);
        week.everybodyCame(coordinator, SENIORS_AGAIN);
        day.becomes(SATURDAY);
        goOnTheOuting();

        day.becomes(MONDAY.plusWeeks(1));
        papers.handIn(List.of(journalism, SignedSheets.blank(), youth, seniors));
        readScans.execute(new TaskInstance<>(readScans.getName(), "week"), null);
        papers.seeFiled(List.of(
                JOURNALISM + ", 26.06.2019", "czeka na decyzję", YOUTH + ", 26.06.2019", SENIORS + ", 28.06.2019"));
        papers.confirm(YOUTH, 1, 0);
        papers.confirm(JOURNALISM, 1, 2);
        seeTheWeek();
        publish("Opublikowano wersję 2");
        coordinator.reads(SENIORS + ": odwołane (było: zaplanowane)").reads("inny prowadzący (było: Marek Umowny)");
        seeWhatIsPublic();
        assertThat(sessionsInJune(SENIORS))
                .as("what was called off counts for nothing, what was held once")
                .isEqualTo(sessionsOfSeniors + 1);
        seeTheHours();
    }

    /** Who is not of age gets a place on the outing when the guardian agreed to it, and not before. */
    private void openGroups() {
        openGroup(OUTING, "Wyjście lub wyjazd");
        coordinator.field("Pokazuj grupę i jej terminy mieszkańcom").uncheck();
        coordinator.press("Zapisz").isOn(OUTING);
        enrol(ADULT).reads("Zapisano do grupy: " + ADULT);
        enrol(MINOR).reads("nie ma zapisanej zgody opiekuna");
        look.onBoth(coordinator, "consent-missing");
        coordinator.follow("Zapisz zgodę opiekuna").isOn("Zgoda i odbiór: " + MINOR);
        coordinator.choose("Odpowiedź opiekuna", "Zgadza się na udział w tej grupie");
        coordinator.field("Kto odpowiedział").selectOption(new SelectOption().setIndex(1));
        coordinator.fill("Data odpowiedzi", "14.05.2019").press("Zapisz odpowiedź");
        coordinator.reads("Zapisano odpowiedź opiekuna");
        coordinator.open("/pulpit/grupy").follow(OUTING).isOn(OUTING);
        enrol(MINOR).reads("Zapisano do grupy: " + MINOR);
        openGroup(MEETING, "Spotkanie sąsiedzkie");
        coordinator.select("Stała sala", "Hol");
        coordinator
                .main()
                .locator("summary:has-text(\"Obecność i prywatność\")")
                .click();
        coordinator.choose("Sposób prowadzenia ewidencji", "Sama liczba osób");
        look.onBoth(coordinator, "group");
        coordinator.press("Zapisz").isOn(MEETING);
    }

    /** From the page of the group. */
    private Visitor enrol(String name) {
        coordinator.follow("Zapisz osobę").fill("Nazwisko lub numer uczestnika", name.split(" ")[1]);
        coordinator.press("Szukaj").follow(name).isOn(name);
        return coordinator.press("Zapisz osobę");
    }

    private void openGroup(String name, String kind) {
        coordinator.open("/pulpit/grupy").follow("Nowa grupa").isOn("Nowa grupa");
        coordinator.fill("Nazwa grupy", name).select("Rodzaj zajęć", kind);
        coordinator.choose("Prowadzący", ANIMATOR);
    }

    /** The seniors' as a series, which is looked at before it is saved. */
    private void planTheClubs() {
        week.startPlan(SENIORS, TUESDAY, "10:00", "12:00");
        coordinator.choose("Powtarzanie", "Co tydzień albo co kilka tygodni");
        look.onBoth(coordinator, "series");
        coordinator.press("Zaplanuj zajęcia").reads("seria musi mieć koniec").isAccessible();
        coordinator.fill("Liczba terminów", "4").field("Pomiń przerwy szkolne").uncheck();
        coordinator.press("Zaplanuj zajęcia").reads("Seria: 4 terminy").reads("16.07.2019");
        look.onBoth(coordinator, "series-listed");
        coordinator.press("Zaplanuj serię: 4 terminy").reads("Zaplanowano 4 terminy");
        week.remember(SENIORS, TUESDAY);
        week.startPlan(SENIORS, FRIDAY, "10:00", "12:00");
        week.finishPlan(SENIORS_AGAIN, FRIDAY);
        week.plan(YOUTH, WEDNESDAY, "16:00", "19:00");
        week.plan(FAMILIES, THURSDAY, "16:00", "18:30");
    }

    /** One in the room where the young people meet at that time: refused, and planned when it is free. */
    private void planTheWorkshops() {
        week.plan(PHOTOGRAPHY, MONDAY, "16:30", "18:30");
        week.startPlan(JOURNALISM, WEDNESDAY, "16:30", "18:30").select("Sala", "Sala klubowa");
        coordinator.press("Zaplanuj zajęcia").reads("sala jest zajęta").reads(YOUTH);
        look.onBoth(coordinator, "room-taken");
        coordinator.main().locator(".mors-free-times button").first().click();
        coordinator.reads("Wpisano godziny");
        assertThat(coordinator.field("Od godziny")).not().hasValue("16:30");
        week.finishPlan(JOURNALISM, WEDNESDAY);
    }

    private void planTheRest() {
        week.plan(MEETING, FRIDAY, "17:00", "19:00");
        week.plan(OUTING, SATURDAY, "8:00", "18:00");
    }

    private void prepareTheOuting() {
        week.open(OUTING).follow("Wyjazd: kto jedzie").follow("Wypełnij kartę wyjazdu");
        coordinator.fill("Liczba obecności", "0").fill("W ilu różnych grupach", "0");
        look.onBoth(coordinator, "trip-file");
        coordinator.press("Zapisz kartę wyjazdu").reads("Zapisano kartę wyjazdu");
        for (var name : List.of(MINOR, ADULT)) {
            coordinator.press("Zapisz na wyjazd: " + name).reads("Na wyjazd jedzie " + name);
        }
        look.onBoth(coordinator, "trip");
    }

    /** The month's schedule of support for the funder. */
    private void publish(String told) {
        coordinator.menu("Kalendarz").follow("Harmonogramy form wsparcia").isAccessible();
        coordinator.follow(Clerk.PROGRAMME).isOn("Harmonogram form wsparcia");
        if (coordinator.main().getByText("czerwiec 2019").count() == 0) {
            coordinator.follow(day.today().isBefore(MONDAY) ? "Następny miesiąc" : "Poprzedni miesiąc");
        }
        coordinator.reads("czerwiec 2019").press("Opublikuj wersję").reads(told);
        look.onBoth(coordinator, "schedule");
    }

    private void replaceWhoIsIll() {
        week.open(JOURNALISM).follow("Zmień prowadzących").isOn("Zmiana prowadzących");
        coordinator.press("Zapisz prowadzących").reads("Kto poprowadzi zajęcia").isAccessible();
        coordinator.choose("Kto poprowadzi zajęcia", ANIMATOR);
        look.onBoth(coordinator, "replaced");
        coordinator.press("Zapisz prowadzących").reads("Zmieniono prowadzących");
        week.open(JOURNALISM).reads(ANIMATOR);
    }

    /** The seniors are told in the same step: one by e-mail, the others are called. */
    private void callOff() {
        agreeToEmail();
        week.open(SENIORS).follow("Odwołaj").isOn("Odwołanie zajęć");
        coordinator.fill("Powód", "prowadzący nie może przyjść");
        assertThat(coordinator.field("Od razu zawiadom uczestników")).isChecked();
        look.onBoth(coordinator, "calling-off");
        coordinator.press("Odwołaj zajęcia").isOn("Zawiadomienie o zmianie zajęć");
        coordinator.reads("Wiadomość dostaną: 1 osoba. Telefony do wykonania:").reads("Zawiadomione osoby: 1 z ");
        assertThat(coordinator.main()).not().containsText(WRITTEN_TO);
        look.onBoth(coordinator, "calls");
        coordinator.main().locator(".mors-calls__results button").first().click();
        coordinator.reads("Zapisano wynik rozmowy").reads("Zawiadomione osoby: 2 z ");
        coordinator.follow("Pokaż wszystkich zapisanych").reads(WRITTEN_TO).reads("Wysłano e-mail.");
        coordinator.isAccessible();
    }

    private void agreeToEmail() {
        coordinator.open("/pulpit/grupy").follow(SENIORS).follow(HouseWeek.inList(WRITTEN_TO));
        coordinator.isOn(WRITTEN_TO).follow("Zapisz odpowiedzi o zgodach").fill("Data odpowiedzi", "20.05.2019");
        coordinator.choose("Informacje o zajęciach e-mailem", "tak").press("Zapisz odpowiedzi");
        coordinator.reads("Zapisano odpowiedzi");
    }

    private void tickWithoutANetwork() {
        var session = UUID.fromString(id(week.session(FAMILIES)));
        var animator = visitor().signIn(OfflineRun.ANIMATOR).open(OfflineRun.PAGE);
        var page = animator.page();
        assertThat(page.locator("#offline[data-kept]")).isVisible();
        page.context().setOffline(true);
        page.reload();
        var people = OfflineRun.people(page, session);
        assertThat(people.first()).isVisible();
        int came = people.count();
        assertThat(came).isGreaterThan(1);
        for (var person : people.all()) {
            person.locator("input[value=present]").focus();
            page.keyboard().press("Space");
        }
        assertThat(page.locator("#state")).containsText("do wysłania: " + came);
        FirstLook.holdTelephone(animator);
        look.byTelephone(animator, "without-a-network");
        page.context().setOffline(false);
        page.locator("#send").click();
        assertThat(page.locator("#state")).containsText("Wszystko wysłane");
        week.open(FAMILIES).reads("obecni: " + came + ", usprawiedliwieni: 0, nieobecni: 0");
    }

    private void count() {
        week.openSheet(coordinator, MEETING).fill("Ile osób przyszło", "14");
        look.onBoth(coordinator, "headcount");
        coordinator.press("Zapisz obecność").reads("Zapisano obecność");
    }

    private void goOnTheOuting() {
        week.open(OUTING).follow("Wyjazd: kto jedzie").follow("Sprawdź, kto wsiadł");
        coordinator.press("Zaznacz, że jest: " + MINOR).reads("Wsiedli: 1 z 2");
        assertThat(coordinator.main().locator(".mors-calls__one .mors-notice")).isInViewport();
        coordinator.press("Zaznacz, że jest: " + ADULT).reads("Komplet");
        look.onBoth(coordinator, "boarding");
        week.everybodyCame(coordinator, OUTING);
    }

    private void seeTheWeek() {
        coordinator.menu("Kalendarz").follow("Poprzedni tydzień").reads("Tydzień od 24.06.2019");
        assertThat(coordinator.row(SENIORS)).containsText("Odwołane");
        for (var group : List.of(PHOTOGRAPHY, YOUTH, JOURNALISM, FAMILIES, MEETING, OUTING)) {
            assertThat(coordinator.row(group)).containsText("Odbyły się");
        }
        look.onBoth(coordinator, "week-as-list");
        coordinator.follow("Tydzień jako siatka godzin").isOn("Tydzień od 24.06.2019");
        for (var group : List.of(PHOTOGRAPHY, YOUTH, JOURNALISM, FAMILIES, MEETING, OUTING)) {
            assertThat(inTheGrid(group)).hasCount(1);
        }
        assertThat(inTheGrid(SENIORS)).hasCount(2);
        look.onBoth(coordinator, "week-as-grid");
    }

    private Locator inTheGrid(String group) {
        var ofGroup = Pattern.compile("^[0-9:–]+ " + group + "$");
        return coordinator
                .main()
                .locator(".mors-hours")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(ofGroup));
    }

    private void seeWhatIsPublic() {
        var resident = visitor().open("/sosnowiec/kalendarz");
        resident.page().locator("main a[rel=prev]").click();
        resident.isOn("czerwiec 2019");
        var entries = resident.main().locator(".mors-days__day:has(#d" + TUESDAY + ") li");
        assertThat(entries.filter(new Locator.FilterOptions().setHasText(SENIORS)))
                .containsText("prowadzący nie może przyjść");
        resident.reads(MEETING);
        assertThat(resident.main()).not().containsText(OUTING);
        look.onBoth(resident, "public");
    }

    /** How many sessions of a group stand among the hours of the month. */
    private int sessionsInJune(String group) {
        coordinator.menu("Godziny zajęć").follow("Poprzedni miesiąc").reads("czerwiec 2019");
        return coordinator
                .main()
                .locator("tr", new Locator.LocatorOptions().setHasText(group))
                .locator("td:nth-of-type(1)")
                .allInnerTexts()
                .stream()
                .mapToInt(sessions -> Integer.parseInt(sessions.strip()))
                .sum();
    }

    /** What was held, from the month to the session; the page is open at the month. */
    private void seeTheHours() {
        look.onBoth(coordinator, "hours");
        coordinator.row(YOUTH).getByRole(AriaRole.LINK).click();
        coordinator.isOn("Godziny grupy").follow("26.06.2019, 16:00–19:00");
        coordinator.isOn("26.06.2019").reads("obecni: 1");
        assertThat(id(IntakeOfRecruits.address(coordinator))).isEqualTo(id(week.session(YOUTH)));
    }

    @Test
    void whatIsAtHandOfTheCalendar() {
        var clerk = visitor().signIn("koordynator@sosnowiec.demo").open("/pulpit/kalendarz");
        clerk.follow("Co się teraz dzieje").isOn("Co się teraz dzieje").isAccessible();
        clerk.open("/pulpit/kalendarz")
                .follow("Przerwy szkolne")
                .reads("Ferie letnie")
                .isAccessible();
        clerk.press("Dodaj przerwę").isAccessible();
    }
}
