package pl.mors.website;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.RequestDispatcher;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.WebAttributes;
import org.springframework.security.web.csrf.MissingCsrfTokenException;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.HtmlUtils;
import org.springframework.web.util.UriUtils;
import org.springframework.web.util.pattern.PathPattern;
import pl.mors.IntegrationTest;
import pl.mors.TestWorld;
import pl.mors.activity.GroupTown;
import pl.mors.identity.OpenToAll;
import pl.mors.identity.Role;
import pl.mors.platform.Actor;
import pl.mors.platform.Ids;
import pl.mors.platform.Tenancy;
import pl.mors.programme.ProgrammeQueries;
import pl.mors.programme.catalogue.SeedTown;

/** What everybody sees of a town: its programmes to the letter, and nobody who takes part in them. */
@IntegrationTest
class PublicSiteTest {

    private static final List<String> PEOPLE = List.of("Ździebełko", "Wierzbicka-Próba", "Шевченко");

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private TestWorld world;

    @Autowired
    private SeedTown seeds;

    @Autowired
    private ProgrammeQueries programmes;

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
    }

    @Test
    void showsMikolowsFiguresUnderThePagesOwnLabels() {
        assertThat(programmePage("mikolow-pwsl-2018"))
                .contains(
                        "Całkowita wartość projektu",
                        "651\u00a0812,50\u00a0zł",
                        "Wartość dofinansowania",
                        "619\u00a0221,87\u00a0zł",
                        "co najmniej 96",
                        "01.09.2018 – 31.08.2020",
                        "3 społeczności kategorialne, których strona ośrodka nie nazywa",
                        "Miejsce na znaki:");
    }

    @Test
    void keepsSosnowiecsEuFundingLevelApartAndGuessesNoTotal() {
        assertThat(programmePage("sosnowiec-mors-2018")
                        .replaceAll("\\s*<[^>]*>\\s*", "|")
                        .replaceAll("[|]+", "|"))
                .contains(
                        "|Całkowita wartość projektu|nie podano na stronie ośrodka|",
                        "|Wartość dofinansowania|nie podano na stronie ośrodka|",
                        "|Poziom dofinansowania UE|906\u00a0460,31\u00a0zł|",
                        "|Liczba osób, które obejmie program|124|",
                        "LPR Miasta Sosnowca na lata 2016-2023",
                        "Stowarzyszenie Instytut Współpracy i Partnerstwa Lokalnego");
    }

    @Test
    void repeatsThePublishedPagesWordForWord() {
        for (var name : List.of("mikolow-pwsl-2018", "sosnowiec-mors-2018")) {
            town = world.town();
            var shown = programmePage(name);
            var page = Objects.requireNonNull(town.inside(() -> programmes.named(town.programmeCode()))
                    .definition()
                    .page());
            assertThat(page.sections())
                    .isNotEmpty()
                    .allSatisfy(section -> assertThat(shown).contains(section.paragraphs()));
        }
    }

    @Test
    void marksWhatADemonstrationMadeUp() {
        var page = programmePage("mikolow-pwsl-2018");
        var box = page.substring(page.indexOf("Dane przykładowe – nie pochodzą ze strony ośrodka"));
        var madeUp = town.inside(() -> programmes.named(town.programmeCode()))
                .definition()
                .demo();
        var names = Objects.requireNonNull(madeUp).communityNames().stream()
                .map(name -> name.name())
                .toList();
        assertThat(names).isNotEmpty();
        assertThat(box).contains(names);
        assertThat(page.substring(0, page.length() - box.length())).doesNotContain(names);
    }

    @Test
    void saysItInTheReadersLanguageAndMarksWhatIsPolish() {
        var code = seeds.load("mikolow-pwsl-2018", town);
        assertThat(body("/" + town.address() + "/programy/" + code + "?jezyk=uk"))
                .contains(
                        "<html class=\"govuk-template\" lang=\"uk\">",
                        "Запланована підтримка",
                        "<ul class=\"govuk-list govuk-list--bullet\" lang=\"pl\">");
        assertThat(body("/" + town.address() + "/dostepnosc?jezyk=en")).contains("Accessibility statement");
    }

    @Test
    void findsProgrammesWithoutPolishLetters() {
        seeds.load("sosnowiec-mors-2018", town);
        var search = "/" + town.address() + "/szukaj";
        assertThat(body(search + "?q=kazimierz%20gorniczy%20SENIOROW"))
                .contains("Znaleziono 1 wynik.", "Miejski Ośrodek Rozwoju Społecznego (MORS)");
        assertThat(body(search + "?q=krokodyl")).contains("Nie znaleziono niczego dla „krokodyl”.");
        assertThat(body(search + "?q=")).doesNotContain("Nie znaleziono");
        assertThat(body(search + "?q=%3Cscript%3E")).doesNotContain("<script>");
    }

    @Test
    void aSearchForASignThatNobodyTypesFindsNothing() {
        assertThat(mvc.get().uri("/szukaj").param("q", "klub\u0000")).hasStatusOk();
    }

    @Test
    void hitsAreHeadingsWithoutTitleAndCodeInTheExcerptAndTheSearchStandsOnce() {
        var code = seeds.load("sosnowiec-mors-2018", town);
        var page = body("/" + town.address() + "/szukaj?q=kazimierz");
        assertThat(page).containsOnlyOnce("role=\"search\"").doesNotContain(code + " ");
        assertThat(page.replaceAll("\\s+", " "))
                .contains("<h2 class=\"govuk-heading-s mors-hit__title\" lang=\"pl\"><a class=\"govuk-link\" href=\"/"
                        + town.address() + "/programy/" + code);
    }

    @Test
    void findsGroupsOfTheCalendarAndLeadsToTheirNextSession() {
        var groups = new GroupTown(town, jdbc);
        var club = groups.group("Klub dla seniorów");
        groups.session(club, GroupTown.hours(GroupTown.TODAY.minusDays(7), "10:00", "12:00"));
        groups.session(club, GroupTown.hours(GroupTown.TODAY.plusDays(7), "10:00", "12:00"));
        var unlisted = groups.group("Klub ukryty");
        groups.set(unlisted, "listed_publicly", false);
        groups.session(unlisted, GroupTown.hours(GroupTown.TODAY.plusDays(7), "10:00", "12:00"));
        assertThat(body("/" + town.address() + "/szukaj?q=klub%20seniorow"))
                .contains(
                        "/" + town.address() + "/kalendarz?miesiac=2019-05#d2019-05-22",
                        "Najbliższe zajęcia: środa, 22.05.2019, 10:00–12:00");
        assertThat(body("/" + town.address() + "/szukaj?q=ukryty")).contains("Nie znaleziono niczego");
    }

    @Test
    void namesTheTownOnceInTheTitleAndMarksItAsPolish() {
        town.inside(() -> {
            jdbc.sql("""
                        INSERT INTO site_page (organisation_id, id, slug, title, body_markdown, position, published_on, reviewed_on)
                        SELECT id, :id, 'o-nas', name, 'Jesteśmy obok.', 1, '2019-05-15', '2019-05-15' FROM organisation
                        """).param("id", Ids.next()).update();
        });
        assertThat(body("/" + town.address() + "/?jezyk=en"))
                .contains(
                        "<title>Together with residents – Ośrodek " + town.address() + "</title>",
                        "<span class=\"mors-masthead__name\" lang=\"pl\">Ośrodek");
    }

    @Test
    void anErrorKeepsTheVisitorOnTheTownsSiteAndTheStaffAtTheDesk() {
        assertThat(error(404, "/" + town.address() + "/nie-ma"))
                .hasStatus(404)
                .bodyText()
                .contains("mors-masthead", "Ośrodek " + town.address(), "href=\"/" + town.address() + "/\" draggable");
        assertThat(error(404, "/pulpit/nie-ma").with(town.signedIn(Role.RECEPTION)))
                .hasStatus(404)
                .bodyText()
                .contains("mors-nav", "Przejdź na pulpit");
        assertThat(error(403, "/pulpit/strona").with(town.signedIn(Role.RECEPTION)))
                .hasStatus(403)
                .bodyText()
                .contains("Ta strona nie należy do Twojej roli (Recepcja).");
        assertThat(error(403, "/pulpit/strona")
                        .with(town.signedIn(Role.RECEPTION))
                        .requestAttr(WebAttributes.ACCESS_DENIED_403, new MissingCsrfTokenException("")))
                .bodyText()
                .contains("Formularz był otwarty zbyt długo")
                .doesNotContain("Twojej roli");
    }

    @Test
    void aFormThatCameTooLateIsSentOnceMoreAsItWas() {
        var late = tooLate()
                .requestAttr(RequestDispatcher.ERROR_QUERY_STRING, "miesiac=2019-04")
                .param("miesiac", "2019-04", "inny")
                .param("needs", "proszę \"pilnie\"");
        assertThat(late.header("Origin", "http://localhost"))
                .hasStatus(403)
                .bodyText()
                .contains(
                        "action=\"/pulpit/strona?miesiac=2019-04\" method=\"post\"",
                        "name=\"needs\" value=\"proszę &#34;pilnie&#34;\"",
                        "name=\"miesiac\" value=\"inny\"",
                        "name=\"_csrf\"",
                        "Wyślij jeszcze raz",
                        "Zaloguj się (nowa karta)")
                .doesNotContain("value=\"2019-04\"");
    }

    @Test
    void offersNoFormOfAnotherSiteAndNoPassword() {
        for (var origin : List.of("http://evil.example", "null")) {
            assertThat(tooLate().header("Origin", origin).param("needs", "x"))
                    .bodyText()
                    .contains("Formularz był otwarty zbyt długo")
                    .doesNotContain("Wyślij jeszcze raz");
        }
        assertThat(tooLate().header("Sec-Fetch-Site", "same-site").header("Origin", "http://localhost"))
                .bodyText()
                .doesNotContain("Wyślij jeszcze raz");
        assertThat(tooLate().header("Origin", "http://localhost").param("haslo", "konik morski"))
                .bodyText()
                .doesNotContain("Wyślij jeszcze raz", "konik morski");
    }

    private MockMvcTester.MockMvcRequestBuilder tooLate() {
        return mvc.post()
                .uri("/error")
                .with(csrf())
                .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, 403)
                .requestAttr(RequestDispatcher.ERROR_REQUEST_URI, "/pulpit/strona")
                .requestAttr(WebAttributes.ACCESS_DENIED_403, new MissingCsrfTokenException(""));
    }

    @Test
    void theMapForSearchEnginesBelievesNoHost() {
        assertThat(body("/sitemap.xml")).contains("<loc>http://localhost/" + town.address() + "/</loc>");
        assertThat(body("/robots.txt")).contains("Sitemap: http://localhost/sitemap.xml");
        assertThat(mvc.get().uri("http://evil.example/sitemap.xml")).hasStatus(404);
        assertThat(mvc.get().uri("http://evil.example/robots.txt"))
                .hasStatusOk()
                .bodyText()
                .contains("Disallow: /pulpit")
                .doesNotContain("evil", "Sitemap");
    }

    /** The page that the container asks for when a request has failed. */
    private MockMvcTester.MockMvcRequestBuilder error(int status, String path) {
        return mvc.get()
                .uri("/error")
                .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, status)
                .requestAttr(RequestDispatcher.ERROR_REQUEST_URI, path);
    }

    @Test
    void carriesTheIdsThatTheStatementOfAccessibilityMustHave() {
        town.inside(() -> jdbc.sql("""
                        INSERT INTO accessibility_statement (organisation_id, id, site_published_on, site_updated_on, status,
                            shortcomings_markdown, made_on, reviewed_on, contact_name, contact_email, contact_phone, building_markdown)
                        VALUES (current_organisation(), :id, '2018-09-23', '2019-01-10', 'full', '', '2019-01-15', '2019-01-15',
                            'Adam Próba', 'dostepnosc@example.test', '600 100 200', 'Wejście bez progu.')
                        """).param("id", Ids.next()).update());
        var page = body("/" + town.address() + "/dostepnosc");
        for (var id : List.of(
                "wstep",
                "podmiot",
                "url",
                "data-publikacja",
                "data-aktualizacja",
                "status",
                "data-sporzadzenie",
                "kontakt",
                "osoba",
                "email",
                "telefon",
                "procedura",
                "architektura",
                "aplikacje")) {
            assertThat(page).containsOnlyOnce("id=\"a11y-" + id + "\"");
        }
        assertThat(page).contains("datetime=\"2018-09-23\"");
    }

    @Test
    void answersUnknownTownsProgrammesAndPagesWith404() {
        for (var path : List.of(
                "/nie-ma-takiej",
                "/nie-ma-takiej/",
                "/nie-ma-takiej/dostepnosc",
                "/" + town.address() + "/programy/NIC-TU",
                "/" + town.address() + "/strony/nic")) {
            assertThat(mvc.get().uri(path)).as(path).hasStatus(404);
        }
        assertThat(mvc.get().uri("/" + town.address()))
                .hasStatus(303)
                .redirectedUrl()
                .isEqualTo("/" + town.address() + "/");
        assertThat(mvc.get().uri("/favicon.svg")).hasStatusOk();
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

    /** Without those that are only there for the holder of a key. */
    private Stream<String> publicRoutes() {
        return mapping.getHandlerMethods().entrySet().stream()
                .filter(route -> route.getValue().hasMethodAnnotation(OpenToAll.class)
                        && route.getKey().getMethodsCondition().getMethods().contains(RequestMethod.GET))
                .flatMap(route ->
                        Objects.requireNonNull(route.getKey().getPathPatternsCondition()).getPatterns().stream())
                .map(PathPattern::getPatternString)
                .filter(pattern -> pattern.startsWith("/{organisation") && pattern.indexOf('/', 1) > 0)
                .filter(pattern -> !pattern.endsWith("/wyslane") && !pattern.endsWith("/potwierdzenie.pdf"));
    }

    private String programmePage(String name) {
        var code = seeds.load(name, town);
        return HtmlUtils.htmlUnescape(body("/" + town.address() + "/programy/" + code));
    }

    private String body(String path) {
        var answer = mvc.get().uri(URI.create(path)).exchange();
        assertThat(answer.getResponse().getStatus()).as(path).isEqualTo(200);
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
