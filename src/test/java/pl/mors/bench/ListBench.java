package pl.mors.bench;

import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The participants' list: 50 rows of 100,000 people, filtered by a fragment of a name with Polish letters folded, through the
 * full filter chain, session and layout; beside the trivial page of the same chain, and beside its own statements' time.
 */
final class ListBench implements BenchMain.Bench {

    private static final int PEOPLE = 100_000;
    private static final int WARM_UP = 300;
    private static final int RUNS = 300;
    private static final String TRIVIAL = "/pulpit/osoby";
    private static final String LIST = "/pulpit/programy/" + BenchTown.CODE + "/uczestnicy";

    @Override
    public boolean run() throws Exception {
        try (var server = BenchServer.timed()) {
            var context = server.context();
            fill(context);
            var browser = new BenchBrowser(server.url());
            browser.signIn();
            var narrowed = browser.led(LIST, "nazwisko", "zolt");
            browser.open(TRIVIAL, WARM_UP);
            browser.open(narrowed, WARM_UP);
            return report(browser.open(TRIVIAL, RUNS), browser.open(narrowed, RUNS));
        }
    }

    private static boolean report(BenchBrowser.Times trivial, BenchBrowser.Times list) throws Exception {
        double limit = 2 * list.medianStatements() + 5;
        return new Figures()
                .put("people", PEOPLE)
                .put("trivial_page_ms", trivial.medianPage())
                .put("trivial_page_statements_ms", trivial.medianStatements())
                .put("trivial_page_statements", trivial.count())
                .put("list_ms", list.medianPage())
                .put("list_statements_ms", list.medianStatements())
                .put("list_statements", list.count())
                .put("list_to_trivial", list.medianPage() / trivial.medianPage())
                .put("limit_ms", limit)
                .report("list", list.medianPage() <= limit);
    }

    private static void fill(ConfigurableApplicationContext context) throws Exception {
        var jdbc = context.getBean(JdbcClient.class);
        BenchTown.within(context, BenchTown.found(context), () -> {
            jdbc.sql("""
                    INSERT INTO person (organisation_id, id, given_name, family_name, date_of_birth, sex)
                    SELECT current_organisation(), gen_random_uuid(),
                        (ARRAY['Łucja', 'Jan', 'Żaneta', 'Piotr', 'Anna', 'Zbigniew', 'Oksana', 'Róża'])[1 + n % 8],
                        (ARRAY['Żółtowski', 'Ćwik', 'Kowal', 'Łąka', 'Śliwa', 'Nowak', 'Gęś', 'Sójka', 'Wilk', 'Dąb'])[1 + n % 10]
                            || ' ' || n,
                        DATE '1950-01-01' + n % 18000, 'female'
                    FROM generate_series(1, :people) n
                    """).param("people", PEOPLE).update();
            jdbc.sql("""
                    INSERT INTO participation (organisation_id, id, programme_id, person_id, number, role)
                    SELECT current_organisation(), gen_random_uuid(), (SELECT id FROM programme), id,
                        row_number() OVER (), 'participant' FROM person
                    """).update();
            jdbc.sql("""
                    INSERT INTO participation_declaration (organisation_id, id, participation_id, signed_on)
                    SELECT current_organisation(), gen_random_uuid(), id, DATE '2018-10-01' + number % 200 FROM participation
                    """).update();
            jdbc.sql("SELECT refresh_statistics()").query(row -> {});
        });
    }
}
