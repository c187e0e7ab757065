package pl.mors.demo;

import java.time.LocalDate;
import pl.mors.platform.Ids;

/** What stands on a demonstration town's public site beside its programmes: help lines, two pages, the accessibility statement. */
final class DemoSite {

    private static final String ABOUT = """
            Pomagamy mieszkańcom działać razem: prowadzimy kluby, warsztaty i grupy samopomocy, a pracownik socjalny i animator są
            na miejscu, gdy ktoś ich potrzebuje.

            Na zajęcia możesz przyjść bez zapowiedzi i za darmo. Jeśli chcesz wziąć udział w programie, zapytaj przy pierwszym
            spotkaniu, pomożemy z formalnościami.
            """;

    private static final String UKRAINE = """
            # Gdzie się zgłosić

            Przyjdź do naszego ośrodka albo zadzwoń. Pracownik pomoże Ci wypełnić wniosek i umówi tłumacza.

            # Co zabrać ze sobą

            - dokument tożsamości
            - dokumenty dzieci, jeśli je masz
            - numer telefonu, pod którym możemy oddzwonić

            # Куди звернутися

            Прийдіть до нашого центру або зателефонуйте. Працівник допоможе заповнити заяву та домовиться з перекладачем.
            """;

    private static final String BUILDING = """
            Wejście główne prowadzi z chodnika po rampie. Na parterze są toaleta dla osób z niepełnosprawnościami i sala spotkań.
            Na piętro prowadzą tylko schody; pracownik z piętra zejdzie do Ciebie. Możesz wejść z psem asystującym.
            Tłumacza języka migowego zamówimy w ciągu trzech dni roboczych.
            """;

    private DemoSite() {}

    static void add(BulkInsert facts, String organisation, LocalDate today) {
        addHelpLines(facts, today);
        addPage(facts, 1, "o-nas", "Razem z mieszkańcami", ABOUT, today);
        addPage(facts, 2, "pomoc-dla-ukrainy", "Pomoc dla Ukrainy", UKRAINE, today);
        addStatement(facts, today);
    }

    /** Numbers and hours as the lines publish them. The last one waits on the desk for being checked again. */
    private static void addHelpLines(BulkInsert facts, LocalDate today) {
        addHelpLine(
                facts,
                1,
                "Telefon zaufania dla dzieci i młodzieży",
                "116 111",
                "polski, ukraiński",
                today.minusDays(40));
        addHelpLine(
                facts,
                2,
                "Dziecięcy telefon zaufania Rzecznika Praw Dziecka",
                "800 12 12 12",
                "polski, ukraiński",
                today.minusDays(40));
        addHelpLine(
                facts,
                3,
                "Niebieska Linia dla osób doznających przemocy",
                "800 120 002",
                "polski",
                today.minusMonths(7));
    }

    private static void addHelpLine(
            BulkInsert facts, int position, String name, String phone, String languages, LocalDate checkedOn) {
        facts.add(
                "help_line",
                Row.of(
                        "id", Ids.next(),
                        "position", position,
                        "name", name,
                        "phone", phone,
                        "hours", "całą dobę, bezpłatnie",
                        "languages", languages,
                        "checked_on", checkedOn));
    }

    private static void addPage(
            BulkInsert facts, int position, String slug, String title, String body, LocalDate today) {
        facts.add(
                "site_page",
                Row.of(
                        "id", Ids.next(),
                        "position", position,
                        "slug", slug,
                        "title", title,
                        "body_markdown", body,
                        "published_on", today.minusMonths(8),
                        "reviewed_on", today.minusMonths(1)));
    }

    private static void addStatement(BulkInsert facts, LocalDate today) {
        facts.add(
                "accessibility_statement",
                Row.of(
                        "id",
                        Ids.next(),
                        "site_published_on",
                        today.minusMonths(8),
                        "site_updated_on",
                        today.minusMonths(3),
                        "status",
                        "full",
                        "shortcomings_markdown",
                        "",
                        "made_on",
                        today.minusMonths(8),
                        "reviewed_on",
                        today.minusMonths(2),
                        "auditor",
                        null,
                        "contact_name",
                        "Halina Przykładowa",
                        "contact_email",
                        "dostepnosc@example.test",
                        "contact_phone",
                        "+48 00 000 00 00",
                        "building_markdown",
                        BUILDING));
    }
}
