package pl.mors.bench;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import pl.mors.identity.FoundOrganisation;
import pl.mors.identity.FoundOrganisation.Charter;
import pl.mors.identity.FoundOrganisation.Outcome;
import pl.mors.person.merge.DuplicateQueries;
import pl.mors.platform.Actor;
import pl.mors.platform.OrganisationId;
import pl.mors.platform.Tenancy;

/**
 * People typed twice, among 20,000 of whom nobody's PESEL is known: the worst case, since two numbers tell two people apart at once.
 * 300 of them stand in the register a second time with a letter lost, two letters changed places, or given and family name turned.
 */
final class DuplicatesBench implements BenchMain.Bench {

    private static final int PEOPLE = 20_000;
    private static final int DOUBLES = 300;
    private static final int RUNS = 5;
    private static final int LIMIT_MS = 5_000;

    @Override
    public boolean run() throws Exception {
        try (var server = BenchServer.on("2019-05-15")) {
            var context = server.context();
            var town = fill(context);
            double first = search(context, town);
            var times = new double[RUNS];
            for (int run = 0; run < RUNS; run++) {
                times[run] = search(context, town);
            }
            int pairs = pairs(context, town);
            int found = planted(context, town);
            return new Figures()
                    .put("people", PEOPLE)
                    .put("doubles_planted", DOUBLES)
                    .put("doubles_found", found)
                    .put("pairs_shown", pairs)
                    .put("first_ms", first)
                    .put("median_ms", Figures.median(times))
                    .put("limit_ms", LIMIT_MS)
                    .report("duplicates", found == DOUBLES && Math.max(first, Figures.median(times)) <= LIMIT_MS);
        }
    }

    private static double search(ConfigurableApplicationContext context, OrganisationId town) {
        long started = System.nanoTime();
        pairs(context, town);
        return (System.nanoTime() - started) / 1e6;
    }

    private static int pairs(ConfigurableApplicationContext context, OrganisationId town) {
        return Tenancy.call(
                Actor.system(town, "bench"),
                () -> context.getBean(DuplicateQueries.class).pairs(PEOPLE).size());
    }

    /** How many of those who were typed twice are among the pairs; the second record bears the first's id in its document's number. */
    private static int planted(ConfigurableApplicationContext context, OrganisationId town) {
        var jdbc = context.getBean(JdbcClient.class);
        return Tenancy.call(Actor.system(town, "bench"), () -> {
            var found = context.getBean(DuplicateQueries.class).pairs(PEOPLE).stream()
                    .flatMap(pair -> Stream.of(
                            pair.first().id() + " " + pair.second().id(),
                            pair.second().id() + " " + pair.first().id()))
                    .collect(Collectors.toSet());
            var planted = context.getBean(TransactionTemplate.class)
                    .execute(status -> jdbc.sql(
                                    "SELECT other_identifier || ' ' || id FROM person WHERE other_identifier IS NOT NULL")
                            .query(String.class)
                            .list());
            return (int) Objects.requireNonNull(planted).stream()
                    .filter(found::contains)
                    .count();
        });
    }

    private static OrganisationId fill(ConfigurableApplicationContext context) {
        var charter = new Charter(
                "bench", "Ośrodek Pomiarowy", "OP", FoundOrganisation.Kind.CENTRE, true, null, null, null, null);
        if (!(context.getBean(FoundOrganisation.class).found(charter) instanceof Outcome.Founded founded)) {
            throw new IllegalStateException("the organisation could not be founded");
        }
        var jdbc = context.getBean(JdbcClient.class);
        Tenancy.run(
                Actor.system(founded.id(), "bench"),
                () -> context.getBean(TransactionTemplate.class).executeWithoutResult(status -> {
                    jdbc.sql("""
                    INSERT INTO person (organisation_id, id, given_name, family_name, date_of_birth, sex)
                    SELECT current_organisation(), gen_random_uuid(),
                        (ARRAY['Łucja', 'Janina', 'Żaneta', 'Piotr', 'Anna', 'Zbigniew', 'Oksana', 'Róża', 'Halina', 'Mieczysław',
                            'Krystyna', 'Stanisław', 'Barbara'])[1 + n % 13],
                        (ARRAY['Żółt', 'Ćwik', 'Kowal', 'Łąk', 'Śliw', 'Nowak', 'Gąsior', 'Sój', 'Wilk', 'Dąbrow', 'Malinow'])[1 + n % 11]
                            || (ARRAY['owska', 'iński', 'ewicz', 'czyk', 'ska', 'ik', 'ak'])[1 + n % 7],
                        DATE '1940-01-01' + (n::bigint * 7919 % 25000)::int, 'female'
                    FROM generate_series(1, :people) n
                    """).param("people", PEOPLE - DOUBLES).update();
                    jdbc.sql("""
                    INSERT INTO person (organisation_id, id, given_name, family_name, date_of_birth, sex, other_identifier)
                    SELECT current_organisation(), gen_random_uuid(),
                        CASE n % 3 WHEN 2 THEN family_name ELSE given_name END,
                        CASE n % 3 WHEN 0 THEN overlay(family_name placing '' FROM 3 FOR 1)
                            WHEN 1 THEN left(family_name, 2) || substr(family_name, 4, 1) || substr(family_name, 3, 1) || substr(family_name, 5)
                            ELSE given_name END,
                        date_of_birth, sex, id::text
                    FROM (SELECT *, row_number() OVER (ORDER BY id) AS n FROM person LIMIT :doubles) p
                    """).param("doubles", DOUBLES).update();
                    jdbc.sql("SELECT refresh_statistics()").query(row -> {});
                }));
        return founded.id();
    }
}
