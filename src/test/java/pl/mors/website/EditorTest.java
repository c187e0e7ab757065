package pl.mors.website;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import pl.mors.IntegrationTest;
import pl.mors.TestWorld;
import pl.mors.identity.Role;

/** Staff write the public site: pages, help lines, the accessibility statement. */
@IntegrationTest
class EditorTest {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private TestWorld world;

    @Autowired
    private JdbcClient jdbc;

    private TestWorld.Town town;
    private RequestPostProcessor coordinator;

    @BeforeEach
    void foundATown() {
        town = world.town();
        coordinator = town.signedIn(Role.COORDINATOR);
    }

    @Test
    void publishesAPageAfterAPreview() {
        assertThat(page("/pulpit/strona/nowa").param("preview", "true"))
                .hasStatusOk()
                .bodyText()
                .contains("<h2 class=\"govuk-heading-m\">Klub</h2>", "&lt;b&gt;", "value=\"Pomoc dla Ukrainy\"");
        assertThat(mvc.get().uri(publicPage())).hasStatus(404);
        assertThat(page("/pulpit/strona/nowa")).hasStatus(303);
        assertThat(mvc.get().uri(publicPage()))
                .hasStatusOk()
                .bodyText()
                .contains("Pomoc dla Ukrainy", "Opublikowano: 15.05.2019");
    }

    @Test
    void refusesASecondPageAtTheSameAddress() {
        assertThat(page("/pulpit/strona/nowa")).hasStatus(303);
        assertThat(page("/pulpit/strona/nowa"))
                .hasStatus(422)
                .bodyText()
                .contains("inna strona ma już ten adres", "value=\"Pomoc dla Ukrainy\"");
    }

    @Test
    void tellsWhoSavedSecondAboutTheFirst() {
        assertThat(page("/pulpit/strona/nowa")).hasStatus(303);
        assertThat(page("/pulpit/strona/tresc/pomoc").param("version", "1")).hasStatus(303);
        assertThat(page("/pulpit/strona/tresc/pomoc").param("version", "1"))
                .hasStatus(409)
                .bodyText()
                .contains("W międzyczasie ktoś inny zapisał tę stronę", "name=\"version\" value=\"2\"");
    }

    @Test
    void letsNobodyEditWhoMayNot() {
        assertThat(mvc.get().uri("/pulpit/strona").with(town.signedIn(Role.FACILITATOR)))
                .hasStatus(403);
    }

    @Test
    void remindsOfAHelpLineThatNobodyCheckedForSixMonths() {
        assertThat(line("116 111")).hasStatus(303);
        assertThat(desk(coordinator)).doesNotContain("Zadzwoń i sprawdź");
        town.inside(
                () -> jdbc.sql("UPDATE help_line SET checked_on = '2018-11-14'").update());
        assertThat(desk(coordinator)).contains("Zadzwoń i sprawdź telefon pomocy: Telefon zaufania", "14.05.2019");
        var id = town.inside(() ->
                jdbc.sql("SELECT id::text FROM help_line").query(String.class).single());
        assertThat(mvc.post()
                        .uri("/pulpit/telefony/" + id + "/sprawdzono")
                        .with(coordinator)
                        .with(csrf()))
                .hasStatus(303);
        assertThat(desk(coordinator)).doesNotContain("Zadzwoń i sprawdź");
        assertThat(mvc.get().uri("/" + town.address() + "/telefony"))
                .bodyText()
                .contains("href=\"tel:116111\"", "116 111", "sprawdzono: 15.05.2019");
    }

    @Test
    void refusesAPhoneNumberThatNobodyCanDial() {
        assertThat(line("sto szesnaście"))
                .hasStatus(422)
                .bodyText()
                .contains("Numer telefonu: wpisz cyfry i spacje", "value=\"sto szesnaście\"");
    }

    @Test
    void remindsTheAdministratorOfTheStatementUntilItIsMade() {
        var administrator = town.signedIn(Role.ADMINISTRATOR);
        assertThat(desk(administrator)).contains("Uzupełnij deklarację dostępności strony");
        assertThat(desk(coordinator)).doesNotContain("deklarację dostępności");
        assertThat(statement("PARTIAL")).hasStatus(422).bodyText().contains("napisz, co nie jest dostępne i dlaczego");
        assertThat(statement("FULL")).hasStatus(303);
        assertThat(desk(administrator)).doesNotContain("deklarację dostępności");
        assertThat(statement("FULL"))
                .as("from a form that was opened before the first was saved")
                .hasStatus(409)
                .bodyText()
                .contains("W międzyczasie ktoś inny zapisał tę deklarację.", "name=\"version\" value=\"1\"");
        town.inside(() -> jdbc.sql("UPDATE accessibility_statement SET reviewed_on = '2018-03-01'")
                .update());
        assertThat(desk(administrator)).contains("Przejrzyj deklarację dostępności strony", "31.03.2019");
    }

    private String publicPage() {
        return "/" + town.address() + "/strony/pomoc";
    }

    private MockMvcTester.MockMvcRequestBuilder page(String address) {
        return mvc.post()
                .uri(address)
                .param("title", "Pomoc dla Ukrainy")
                .param("slug", "pomoc")
                .param("position", "1")
                .param("body", "# Klub\n\nPrzyjdź <b>dziś</b>.")
                .with(coordinator)
                .with(csrf());
    }

    private MockMvcTester.MockMvcRequestBuilder line(String phone) {
        return mvc.post()
                .uri("/pulpit/telefony/nowy")
                .param("name", "Telefon zaufania")
                .param("phone", phone)
                .param("hours", "całą dobę, bezpłatnie")
                .param("languages", "polski")
                .param("position", "1")
                .with(coordinator)
                .with(csrf());
    }

    private MockMvcTester.MockMvcRequestBuilder statement(String status) {
        return mvc.post()
                .uri("/pulpit/strona/dostepnosc")
                .param("sitePublishedOn", "23.09.2018")
                .param("siteUpdatedOn", "10.01.2019")
                .param("status", status)
                .param("madeOn", "15.01.2019")
                .param("contactName", "Adam Próba")
                .param("contactEmail", "dostepnosc@example.test")
                .param("contactPhone", "600 100 200")
                .param("building", "Wejście bez progu.")
                .with(coordinator)
                .with(csrf());
    }

    private String desk(RequestPostProcessor user) {
        var answer = mvc.get().uri("/pulpit").with(user).exchange();
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
