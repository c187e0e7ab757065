package pl.mors.bench;

import java.lang.management.ManagementFactory;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ConfigurableApplicationContext;
import pl.mors.bench.BenchBrowser.Times;
import pl.mors.person.PersonUrls;
import pl.mors.platform.OrganisationId;
import pl.mors.platform.Pesel;
import pl.mors.platform.postgres.DatabaseAccess;

/**
 * One person among a million: by fragments of names that many bear, that few bear and that nobody bears, with Polish letters folded, by
 * PESEL and by number; as the application's login under row-level security, through the whole filter chain.
 */
final class SearchBench implements BenchMain.Bench {

    private static final int PEOPLE = 1_000_000;
    private static final int WARM_UP = 50;
    private static final int RUNS = 100;
    private static final List<String> FRAGMENTS =
            List.of("kow", "an", "ąń", "anna", "Źdźbł", "kowal anna", "brzezi", "xq", "qwxz");
    private static final double LIMIT_MS = 30;
    private static final Pesel ONE_OF_THEM = Pesel.of(LocalDate.of(1930, 1, 1), 9900);

    private final Figures figures = new Figures();
    private boolean holds = true;

    @Override
    public boolean run() throws Exception {
        try (var server = BenchServer.timed()) {
            var context = server.context();
            var town = BenchTown.found(context);
            fill(context, town);
            var browser = new BenchBrowser(server.url(), "known_residence", "FROM participation WHERE number");
            browser.signIn();
            figures.put("people", PEOPLE);
            for (var fragment : FRAGMENTS) {
                browser.open(browser.led(PersonUrls.SEARCH, PersonUrls.SOUGHT, fragment), WARM_UP);
            }
            for (var fragment : FRAGMENTS) {
                byName(browser, fragment);
            }
            byNumber(browser, "pesel", ONE_OF_THEM.digits());
            byNumber(browser, "number", "777777");
            return figures.put("limit_in_database_ms", LIMIT_MS)
                    .put("limit_of_server", "twice its statements plus 5 ms")
                    .put("load", ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage())
                    .report("search", holds);
        }
    }

    private void byName(BenchBrowser browser, String fragment) throws Exception {
        var found = browser.led(PersonUrls.SEARCH, PersonUrls.SOUGHT, fragment);
        put("name " + fragment, browser.open(found, RUNS));
    }

    private void byNumber(BenchBrowser browser, String kind, String number) throws Exception {
        browser.post(PersonUrls.SEARCH, WARM_UP, PersonUrls.SOUGHT, number);
        put(kind, browser.post(PersonUrls.SEARCH, RUNS, PersonUrls.SOUGHT, number));
    }

    private void put(String search, Times times) {
        double limit = 2 * times.medianStatements() + 5;
        figures.put(search + ": in database ms", times.medianOfInterest())
                .put(search + ": worst in database ms", times.worstOfInterest())
                .put(search + ": server ms", times.medianPage())
                .put(search + ": its " + times.count() + " statements ms", times.medianStatements());
        holds &= times.medianOfInterest() <= LIMIT_MS && times.medianPage() <= limit;
    }

    /** By the owner, without the trail: it is not what is measured, and would take minutes. */
    private static void fill(ConfigurableApplicationContext context, OrganisationId town) throws SQLException {
        var access = context.getBean(DatabaseAccess.class);
        try (var connection = DriverManager.getConnection(
                        access.url(), access.owner().user(), access.owner().password());
                var statement = connection.createStatement()) {
            statement.execute("SELECT set_config('mors.organisation', '" + town.value() + "', false)");
            for (var table : new String[] {"person", "residence", "participation"}) {
                statement.execute("ALTER TABLE " + table + " DISABLE TRIGGER USER");
            }
            statement.execute(PERSONS.formatted(PEOPLE));
            statement.execute("""
                    INSERT INTO residence (organisation_id, id, person_id, valid_from, street, building, locality, municipality,
                        county, voivodeship, urbanisation)
                    SELECT organisation_id, gen_random_uuid(), id, '2018-01-01', 'Krakowska', '7', 'Mikołów', 'Mikołów', 'mikołowski',
                        'śląskie', 2 FROM person""");
            statement.execute("""
                    INSERT INTO participation (organisation_id, id, programme_id, person_id, number, role)
                    SELECT organisation_id, gen_random_uuid(), (SELECT id FROM programme), id, row_number() OVER (), 'participant'
                    FROM person""");
            for (var table : new String[] {"person", "residence", "participation"}) {
                statement.execute("ALTER TABLE " + table + " ENABLE TRIGGER USER");
            }
            statement.execute("VACUUM ANALYZE person, residence, participation");
        }
    }

    /** 12,000 family names of three parts, and 24 given names; made-up PESELs, forty of each day of birth. */
    private static final String PERSONS = """
            INSERT INTO person (organisation_id, id, given_name, family_name, pesel, date_of_birth, sex)
            SELECT current_organisation(), gen_random_uuid(),
                (ARRAY['Anna', 'Jan', 'Łucja', 'Piotr', 'Żaneta', 'Zbigniew', 'Oksana', 'Stanisław', 'Róża', 'Grzegorz', 'Hanna', 'Mieczysław',
                    'Joanna', 'Krzysztof', 'Małgorzata', 'Józef', 'Ewa', 'Tomasz', 'Danuta', 'Andrzej', 'Zofia', 'Marek', 'Olena', 'Paweł'])
                    [1 + serial %% 2 + 2 * (h %% 12)],
                (ARRAY['Kowal', 'Nowa', 'Wiśn', 'Dąbr', 'Lewan', 'Zieli', 'Szyma', 'Woźni', 'Kozł', 'Jabł', 'Brzezi', 'Żółt', 'Ćwik', 'Łąk',
                    'Śliw', 'Gęś', 'Mazur', 'Krawc', 'Piotr', 'Grab', 'Pawł', 'Micha', 'Adam', 'Dud', 'Źdźbł', 'Rutk', 'Sobo', 'Wilcz', 'Kacz',
                    'Czer', 'Bąk', 'Głow', 'Jast', 'Kubi', 'Malin', 'Olsz', 'Pęk', 'Rybi', 'Tyszk', 'Urba'])[1 + h / 12 %% 40]
                || (ARRAY['ew', 'ow', 'ań', 'iń', 'ar', 'el', 'icz', 'och', 'ul', 'ąt', 'ej', 'on', 'as', 'yk', 'om'])[1 + h / 480 %% 15]
                || (ARRAY['ski', 'ska', 'cki', 'cka', 'ak', 'ek', 'ik', 'kowski', 'kowska', 'uk', 'a', 'o', 'czyk', 'ewicz', 'na', 'ny', 'owa',
                    'ko', 'isz', 'yn'])[1 + h / 7200 %% 20],
                pesel || (10 - (1 * substr(pesel, 1, 1)::int + 3 * substr(pesel, 2, 1)::int + 7 * substr(pesel, 3, 1)::int
                    + 9 * substr(pesel, 4, 1)::int + substr(pesel, 5, 1)::int + 3 * substr(pesel, 6, 1)::int
                    + 7 * substr(pesel, 7, 1)::int + 9 * substr(pesel, 8, 1)::int + substr(pesel, 9, 1)::int
                    + 3 * substr(pesel, 10, 1)::int) %% 10) %% 10,
                born, CASE serial %% 2 WHEN 0 THEN 'female' ELSE 'male' END
            FROM (SELECT DATE '1930-01-01' + n %% 25000 AS born, n / 25000 AS serial, (n * 7919::bigint %% 1000003)::int AS h,
                    to_char(DATE '1930-01-01' + n %% 25000, 'YYMMDD') || (9900 + n / 25000) AS pesel
                FROM generate_series(0, %d - 1) n) people""";
}
