package pl.mors.bench;

import java.nio.file.Path;
import java.util.Map;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import pl.mors.identity.FoundOrganisation;
import pl.mors.identity.FoundOrganisation.Charter;
import pl.mors.identity.FoundOrganisation.Outcome;
import pl.mors.participant.eligibility.ToRecheck;
import pl.mors.platform.Actor;
import pl.mors.platform.OrganisationId;
import pl.mors.platform.Tenancy;
import pl.mors.programme.ProgrammeQueries;
import pl.mors.programme.catalogue.LoadProgramme;
import pl.mors.programme.file.ProgrammeFileOutcome.Loaded;
import pl.mors.programme.file.ProgrammeFileReader;

/**
 * The eligibility of 10,000 applications under the made-up programme with every kind of rule: all that is known of each person is
 * read, every rule is asked, and the answer is compared with what was told. The whole of it is new to the database's caches only once.
 */
final class EligibilityBench implements BenchMain.Bench {

    private static final int PEOPLE = 10_000;
    private static final int RUNS = 5;
    private static final double LIMIT_SECONDS = 5;
    private static final String CODE = "PRZ-CUS-2024";

    @Override
    public boolean run() throws Exception {
        try (var server = BenchServer.on("2024-06-03")) {
            var context = server.context();
            var organisation = found(context);
            fill(context, organisation);
            double first = seconds(context, organisation);
            var runs = new double[RUNS];
            for (int run = 0; run < RUNS; run++) {
                runs[run] = seconds(context, organisation);
            }
            double median = Figures.median(runs);
            return new Figures()
                    .put("people", PEOPLE)
                    .put("first_s", first)
                    .put("median_s", median)
                    .put("limit_s", LIMIT_SECONDS)
                    .report("eligibility", first <= LIMIT_SECONDS && median <= LIMIT_SECONDS);
        }
    }

    /** Nothing was told to anybody, so that each of the people counts as changed. */
    private static double seconds(ConfigurableApplicationContext context, OrganisationId organisation) {
        var programmes = context.getBean(ProgrammeQueries.class);
        var toRecheck = context.getBean(ToRecheck.class);
        return Tenancy.call(Actor.system(organisation, "bench"), () -> {
            var programme = programmes.named(CODE);
            long started = System.nanoTime();
            int asked = toRecheck.people(programme).size();
            double seconds = (System.nanoTime() - started) / 1e9;
            if (asked < PEOPLE / 2) {
                throw new IllegalStateException("only " + asked + " answers changed");
            }
            return seconds;
        });
    }

    private static OrganisationId found(ConfigurableApplicationContext context) {
        var charter = new Charter(
                "bench", "Ośrodek Pomiarowy", "OP", FoundOrganisation.Kind.CENTRE, true, null, null, null, null);
        if (!(context.getBean(FoundOrganisation.class).found(charter) instanceof Outcome.Founded founded)) {
            throw new IllegalStateException("the organisation could not be founded");
        }
        return founded.id();
    }

    private static void fill(ConfigurableApplicationContext context, OrganisationId organisation) throws Exception {
        if (!(context.getBean(ProgrammeFileReader.class).read(Path.of("programmes/przyklad-cus-2024.yaml"))
                instanceof Loaded file)) {
            throw new IllegalStateException("the programme file is not in order");
        }
        var jdbc = context.getBean(JdbcClient.class);
        Tenancy.run(
                Actor.system(organisation, "bench"),
                () -> context.getBean(TransactionTemplate.class).executeWithoutResult(status -> {
                    context.getBean(LoadProgramme.class).load(file.file());
                    insert(jdbc, """
                            INSERT INTO recruitment_round (organisation_id, id, programme_id, name, opens_on, closes_on, places,
                                appeal_days, taken_at)
                            SELECT organisation_id, gen_random_uuid(), id, 'Nabór', '2024-04-01', '2024-05-31', 100, 14, 'Sekretariat'
                            FROM programme""");
                    insert(jdbc, """
                            INSERT INTO person (organisation_id, id, given_name, family_name, date_of_birth, sex)
                            SELECT current_organisation(), gen_random_uuid(), 'Anna', 'Próbna ' || n, DATE '1940-01-01' + n * 2,
                                CASE mod(n, 2) WHEN 0 THEN 'female' ELSE 'male' END
                            FROM generate_series(1, %d) n""".formatted(PEOPLE));
                    insert(jdbc, """
                            INSERT INTO residence (organisation_id, id, person_id, valid_from, street, building, locality, district,
                                municipality, county, voivodeship, urbanisation)
                            SELECT organisation_id, gen_random_uuid(), id, '2020-01-01', 'Przykładowa',
                                (row_number() OVER () % 90)::text, 'Sosnowiec', 'Zagórze', 'Sosnowiec', 'Sosnowiec', 'śląskie', 1
                            FROM person""");
                    insert(jdbc, """
                            INSERT INTO address_point (organisation_id, id, locality, street, building, latitude, longitude)
                            SELECT current_organisation(), gen_random_uuid(), 'sosnowiec', 'przykladowa', n::text,
                                50.27 + n * 0.0002, 19.22
                            FROM generate_series(0, 89) n""");
                    insert(jdbc, """
                            INSERT INTO area_tie (organisation_id, id, person_id, kind, name, street, building, locality, valid_from)
                            SELECT organisation_id, gen_random_uuid(), id, 'works', 'Zakład Próbny', 'Leśna', '1', 'Sosnowiec',
                                '2023-01-01'
                            FROM person""");
                    for (var kind : new String[] {"pup_certificate", "social_assistance_certificate", "statement"}) {
                        insert(jdbc, """
                                INSERT INTO evidence (organisation_id, id, programme_id, person_id, kind, issued_on)
                                SELECT p.organisation_id, gen_random_uuid(), g.id, p.id, '%s', '2024-05-10'
                                FROM person p, programme g""".formatted(kind));
                    }
                    insert(jdbc, """
                            INSERT INTO recruitment_application (organisation_id, id, round_id, number, person_id, channel,
                                submitted_at)
                            SELECT p.organisation_id, gen_random_uuid(), r.id, row_number() OVER (), p.id, 'paper', '2024-05-20'
                            FROM person p, recruitment_round r""");
                    insert(jdbc, """
                            INSERT INTO eligibility_check (organisation_id, id, programme_id, programme_version_id, person_id,
                                checked_on, outcome, answers, findings, facts, recorded_at)
                            SELECT p.organisation_id, gen_random_uuid(), v.programme_id, v.id, p.id, '2024-06-03', 'not_eligible',
                                '{"day": "2024-06-03", "role": "PARTICIPANT", "mainNumber": null, "grounds": ["a", "f", "k"]}',
                                '[{"code": "AGE_IN_RANGE", "state": "NOT_MET", "sentence": "", "source": ""}]',
                                '{"bornOn": "1900-01-01"}', clock_timestamp() - interval '1 day'
                            FROM person p, programme_version v""");
                    jdbc.sql("SELECT refresh_statistics()").query(row -> {});
                }));
    }

    private static void insert(JdbcClient jdbc, String sql) {
        jdbc.sql(sql).params(Map.of()).update();
    }
}
