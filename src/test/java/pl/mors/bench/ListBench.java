package pl.mors.bench;

import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.FileSystemUtils;
import pl.mors.MorsApplication;
import pl.mors.identity.AddMember;
import pl.mors.identity.FoundOrganisation;
import pl.mors.identity.FoundOrganisation.Charter;
import pl.mors.identity.FoundOrganisation.Outcome;
import pl.mors.identity.Role;
import pl.mors.platform.Actor;
import pl.mors.platform.Tenancy;
import pl.mors.programme.catalogue.LoadProgramme;
import pl.mors.programme.file.ProgrammeFileOutcome.Loaded;
import pl.mors.programme.file.ProgrammeFileReader;

/**
 * The participants' list: 50 rows of 100,000 people, filtered by a fragment of a name with Polish letters folded, through the
 * full filter chain, session and layout; beside the trivial page of the same chain, and beside its own statements' time.
 */
final class ListBench implements BenchMain.Bench {

    private static final int PEOPLE = 100_000;
    private static final int WARM_UP = 300;
    private static final int RUNS = 300;
    private static final String CODE = "MIK-PWSL-2018";
    private static final String EMAIL = "bench@example.test";
    private static final String PASSWORD = "bench-password";

    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    @Override
    public boolean run() throws Exception {
        Path data = Files.createTempDirectory("mors-bench");
        try (var context = new SpringApplicationBuilder(MorsApplication.class)
                .initializers(start -> start.getBeanFactory().addBeanPostProcessor(new StatementClock()))
                .run(
                        "--mors.data=" + data,
                        "--server.port=0",
                        "--mors.today=2019-05-15",
                        "--db-scheduler.enabled=false",
                        "--logging.level.root=error")) {
            fill(context);
            var base = "http://127.0.0.1:" + context.getEnvironment().getRequiredProperty("local.server.port");
            signIn(base);
            var trivial = base + "/pulpit/osoby";
            var list = narrowed(base, "/pulpit/programy/" + CODE + "/uczestnicy", "zolt");
            measure(trivial, WARM_UP);
            measure(list, WARM_UP);
            var trivialTime = measure(trivial, RUNS);
            var listTime = measure(list, RUNS);
            return report(trivialTime, listTime);
        } finally {
            FileSystemUtils.deleteRecursively(data);
        }
    }

    /** Medians of one page, in milliseconds, and its number of statements. */
    private record Times(double page, double statements, int count) {}

    private Times measure(String address, int runs) throws Exception {
        var pages = new double[runs];
        var statements = new double[runs];
        int count = 0;
        var request = HttpRequest.newBuilder(URI.create(address)).build();
        for (int run = 0; run < runs; run++) {
            StatementClock.reset();
            long started = System.nanoTime();
            var response = http.send(request, BodyHandlers.ofString());
            pages[run] = (System.nanoTime() - started) / 1e6;
            statements[run] = StatementClock.millis();
            count = StatementClock.STATEMENTS.get();
            if (response.statusCode() != 200) {
                throw new IllegalStateException(address + " answered " + response.statusCode());
            }
        }
        return new Times(Figures.median(pages), Figures.median(statements), count);
    }

    private static boolean report(Times trivial, Times list) throws Exception {
        double limit = 2 * list.statements() + 5;
        return new Figures()
                .put("people", PEOPLE)
                .put("trivial_page_ms", trivial.page())
                .put("trivial_page_statements_ms", trivial.statements())
                .put("trivial_page_statements", trivial.count())
                .put("list_ms", list.page())
                .put("list_statements_ms", list.statements())
                .put("list_statements", list.count())
                .put("list_to_trivial", list.page() / trivial.page())
                .put("limit_ms", limit)
                .report("list", list.page() <= limit);
    }

    private void signIn(String base) throws Exception {
        send(base, "/logowanie", "email=" + EMAIL + "&haslo=" + PASSWORD);
    }

    /** The address of the list narrowed to a word, in which the word does not stand. */
    private String narrowed(String base, String list, String word) throws Exception {
        var answer = send(base, list, "nazwisko=" + word);
        return URI.create(base)
                .resolve(answer.headers().firstValue("Location").orElseThrow())
                .toString();
    }

    /** A form of a page, with the page's token. */
    private HttpResponse<Void> send(String base, String page, String form) throws Exception {
        var shown = http.send(HttpRequest.newBuilder(URI.create(base + page)).build(), BodyHandlers.ofString())
                .body();
        var csrf = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"").matcher(shown);
        if (!csrf.find()) {
            throw new IllegalStateException(page + " has no token");
        }
        return http.send(
                HttpRequest.newBuilder(URI.create(base + page))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form + "&_csrf=" + csrf.group(1)))
                        .build(),
                BodyHandlers.discarding());
    }

    private static void fill(ConfigurableApplicationContext context) throws Exception {
        var charter = new Charter(
                "bench", "Ośrodek Pomiarowy", "OP", FoundOrganisation.Kind.CENTRE, true, null, null, null, null);
        if (!(context.getBean(FoundOrganisation.class).found(charter) instanceof Outcome.Founded founded)) {
            throw new IllegalStateException("the organisation could not be founded");
        }
        if (!(context.getBean(ProgrammeFileReader.class).read(Path.of("programmes/mikolow-pwsl-2018.yaml"))
                instanceof Loaded file)) {
            throw new IllegalStateException("the programme file is not in order");
        }
        var members = context.getBean(AddMember.class);
        var jdbc = context.getBean(JdbcClient.class);
        Tenancy.run(
                Actor.system(founded.id(), "bench"),
                () -> context.getBean(TransactionTemplate.class).executeWithoutResult(status -> {
                    members.add(EMAIL, "Halina Pomiarowa", members.hash(PASSWORD), Set.of(Role.COORDINATOR), null);
                    context.getBean(LoadProgramme.class).load(file.file());
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
                }));
    }
}
