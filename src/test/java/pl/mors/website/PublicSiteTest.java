package pl.mors.website;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.RequestDispatcher;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.WebAttributes;
import org.springframework.security.web.csrf.MissingCsrfTokenException;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import pl.mors.IntegrationTest;
import pl.mors.TestWorld;
import pl.mors.identity.Role;
import pl.mors.platform.Ids;

/** How the public site answers: languages, errors, forms, what search engines and statements need. */
@IntegrationTest
class PublicSiteTest {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private TestWorld world;

    @Autowired
    private JdbcClient jdbc;

    private TestWorld.Town town;

    @BeforeEach
    void foundATown() {
        town = world.town();
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

    private String body(String path) {
        var answer = mvc.get().uri(URI.create(path)).exchange();
        assertThat(answer.getResponse().getStatus()).as(path).isEqualTo(200);
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
