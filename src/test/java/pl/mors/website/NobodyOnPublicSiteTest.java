package pl.mors.website;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.UriUtils;
import org.springframework.web.util.pattern.PathPattern;
import pl.mors.IntegrationTest;
import pl.mors.TestWorld;
import pl.mors.identity.OpenToAll;
import pl.mors.identity.Role;
import pl.mors.platform.Actor;
import pl.mors.platform.Ids;
import pl.mors.platform.Tenancy;
import pl.mors.programme.catalogue.SeedTown;

/** No page that is open to all names anybody who takes part. */
@IntegrationTest
@Tag("slow")
class NobodyOnPublicSiteTest {

    private static final List<String> PEOPLE = List.of("Ździebełko", "Wierzbicka-Próba", "Шевченко");

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private TestWorld world;

    @Autowired
    private SeedTown seeds;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;

    private TestWorld.Town town;

    @BeforeEach
    void foundATown() {
        town = world.town();
        town.member(Role.COORDINATOR);
        world.town(); // with one organisation alone the first page is that one's
    }

    @Test
    void namesNobodyOnAnyPublicPage() {
        var code = seeds.load("mikolow-pwsl-2018", town);
        town.inside(() -> PEOPLE.forEach(name -> addParticipant(name, code)));
        var round = town.inside(this::addRoundToWhichAllApplied);
        var paths = Stream.concat(
                        Stream.of("/", "/szukaj", "/dostepnosc", "/robots.txt", "/sitemap.xml"),
                        publicRoutes()
                                .map(route -> route.replaceAll("\\{organisation(:[^}]*)?}", town.address())
                                        .replace("{code}", code)
                                        .replace("{roundId}", round.toString())
                                        .replace("{slug}", "o-nas")))
                .toList();
        assertThat(paths).hasSizeGreaterThan(10);
        for (var path : paths) {
            for (var name : PEOPLE) {
                assertThat(body(path)).as(path).doesNotContain(name);
                assertThat(body(path + "?q=" + UriUtils.encode(name, StandardCharsets.UTF_8))
                                .replace(name, ""))
                        .as(path)
                        .doesNotContain("Janina");
            }
        }
    }

    @Test
    void thePublicCannotReadPeopleWhateverIsAsked() {
        var code = seeds.load("mikolow-pwsl-2018", town);
        town.inside(() -> addParticipant("Ździebełko", code));
        assertThat(town.inside(() -> countPeople())).isEqualTo(1);
        Integer seen =
                Tenancy.call(Actor.visitor(town.id(), "test"), () -> transaction.execute(status -> countPeople()));
        assertThat(seen).isZero();
    }

    private int countPeople() {
        return jdbc.sql("SELECT (SELECT count(*) FROM person) * (SELECT count(*) FROM participation)")
                .query(Integer.class)
                .single();
    }

    private UUID addRoundToWhichAllApplied() {
        var round = Ids.next();
        jdbc.sql("""
                        INSERT INTO recruitment_round (organisation_id, id, programme_id, name, opens_on, closes_on, places, appeal_days,
                            taken_at, published_on)
                        SELECT current_organisation(), :id, id, 'Nabór', '2019-05-01', '2019-05-31', 10, 14, 'Sekretariat', '2019-05-01'
                        FROM programme""").param("id", round).update();
        jdbc.sql("""
                        INSERT INTO recruitment_application (organisation_id, id, round_id, number, person_id, channel, submitted_at, applicant)
                        SELECT current_organisation(), gen_random_uuid(), :round, row_number() OVER (), id, 'online', '2019-05-02',
                            jsonb_build_object('givenName', given_name, 'familyName', family_name)
                        FROM person""").param("round", round).update();
        return round;
    }

    private void addParticipant(String familyName, String code) {
        var person = Ids.next();
        jdbc.sql("""
                        INSERT INTO person (organisation_id, id, given_name, family_name, date_of_birth, sex)
                        VALUES (current_organisation(), :id, 'Janina', :name, '1950-05-15', 'female')
                        """).param("id", person).param("name", familyName).update();
        jdbc.sql("""
                        INSERT INTO participation (organisation_id, id, programme_id, person_id, number, role)
                        SELECT organisation_id, :id, id, :person, 1 + (SELECT count(*) FROM participation), 'participant'
                        FROM programme WHERE code = :code
                        """)
                .param("id", Ids.next())
                .param("person", person)
                .param("code", code)
                .update();
        jdbc.sql("""
                        INSERT INTO site_page (organisation_id, id, slug, title, body_markdown, position, published_on, reviewed_on)
                        VALUES (current_organisation(), :id, 'o-nas', 'O nas', 'Jesteśmy **obok**.', 1, '2019-05-15', '2019-05-15')
                        ON CONFLICT DO NOTHING
                        """).param("id", Ids.next()).update();
    }

    /** Without those that are only there for the holder of a key, signing up, and papers, whose own tests read them. */
    private Stream<String> publicRoutes() {
        return mapping.getHandlerMethods().entrySet().stream()
                .filter(route -> route.getValue().hasMethodAnnotation(OpenToAll.class)
                        && route.getKey().getMethodsCondition().getMethods().contains(RequestMethod.GET))
                .flatMap(route ->
                        Objects.requireNonNull(route.getKey().getPathPatternsCondition()).getPatterns().stream())
                .map(PathPattern::getPatternString)
                .filter(pattern -> pattern.startsWith("/{organisation") && pattern.indexOf('/', 1) > 0)
                .filter(pattern -> !pattern.endsWith("/wyslane")
                        && !pattern.contains("/zapisy")
                        && !pattern.endsWith("/wolne-miejsce")
                        && !pattern.endsWith("/terminy.ics")
                        && !pattern.endsWith("/standardy")
                        && !pattern.endsWith(".jpg")
                        && !pattern.endsWith(".pdf"));
    }

    private String body(String path) {
        var answer = mvc.get().uri(URI.create(path)).exchange();
        assertThat(answer.getResponse().getStatus()).as(path).isEqualTo(200);
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
