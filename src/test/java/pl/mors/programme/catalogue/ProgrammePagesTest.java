package pl.mors.programme.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import pl.mors.IntegrationTest;
import pl.mors.TestWorld;
import pl.mors.identity.Role;

/** Programmes on staff pages and in the REST API. */
@IntegrationTest
class ProgrammePagesTest {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private TestWorld world;

    @Autowired
    private SeedTown seeds;

    private TestWorld.Town town;
    private RequestPostProcessor coordinator;

    @BeforeEach
    void foundATown() {
        town = world.town();
        coordinator = town.signedIn(Role.COORDINATOR);
    }

    @Test
    void listsProgrammesWithTheirState() {
        seeds.load("mikolow-pwsl-2018", town);
        assertThat(staff("/pulpit/programy"))
                .bodyText()
                .contains(
                        "Program wsparcia społeczności lokalnych 2018 - 2020", "01.09.2018 – 31.08.2020", "W trakcie");
    }

    @Test
    void saysTheRulesInPlainPolishAndMarksWhatIsMadeUp() {
        var code = seeds.load("mikolow-pwsl-2018", town);
        assertThat(staff("/pulpit/programy/" + code))
                .bodyText()
                .contains(
                        "Do udziału potrzebna jest podpisana deklaracja.",
                        "Po 8 tygodniach nieobecności",
                        "w ciągu 28 dni",
                        "orzeczenie o niepełnosprawności",
                        "Nie pochodzą ze strony ośrodka.");
    }

    @Test
    void showsAProgrammeWithoutFunderDeclarationIndicatorsAndEnd() {
        var code = seeds.load("mikolow-klub-sasiedzki", town);
        assertThat(staff("/pulpit/programy/" + code))
                .bodyText()
                .contains(
                        "od 08.01.2018, bez daty końca",
                        "środki własne gminy",
                        "nie jest potrzebna deklaracja",
                        "bez pliku dla instytucji finansującej");
    }

    @Test
    void loadsAnUploadedFileAndItsNextVersion() {
        var text = SeedTown.text("mikolow-klub-sasiedzki", town);
        assertThat(upload(text)).hasStatus(303).redirectedUrl().isEqualTo("/pulpit/programy/" + town.programmeCode());
        assertThat(upload(text.replace("Klub sąsiedzki przy Rynku", "Klub przy Rynku")))
                .hasStatus(303);
        assertThat(staff("/pulpit/programy"))
                .bodyText()
                .contains("Klub przy Rynku")
                .doesNotContain("Klub sąsiedzki przy Rynku");
    }

    @Test
    void refusesAFileWithATypoByLineAndReason() {
        assertThat(upload(SeedTown.text("mikolow-klub-sasiedzki", town)
                        .replace("programming_period:", "programing_period:")))
                .hasStatus(422)
                .bodyText()
                .contains("Pliku nie wczytano", "Wiersz", "programing_period");
        assertThat(staff("/pulpit/programy")).bodyText().contains("Nie ma jeszcze żadnego programu.");
    }

    @Test
    void refusesAFileOfAnotherOrganisation() {
        assertThat(upload(SeedTown.text("mikolow-klub-sasiedzki", world.town())))
                .hasStatus(422)
                .bodyText()
                .contains("ten program prowadzi inna organizacja");
    }

    @Test
    void refusesAFileThatIsNotText() {
        assertThat(upload(new byte[] {(byte) 0xff, (byte) 0xfe, 0x00})).hasStatus(422);
    }

    @Test
    void letsOnlyThoseLoadWhoMayWrite() {
        assertThat(mvc.get().uri("/pulpit/programy/nowy").with(town.signedIn(Role.FACILITATOR)))
                .hasStatus(403);
        assertThat(mvc.get().uri("/pulpit/programy").with(town.signedIn(Role.FACILITATOR)))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("Wczytaj plik programu");
    }

    @Test
    void answersTheApiInJson() {
        var code = seeds.load("sosnowiec-mors-2018", town);
        assertThat(staff("/api/v1/programmes"))
                .bodyJson()
                .extractingPath("$[0].code")
                .isEqualTo(code);
        assertThat(staff("/api/v1/programmes/" + code)).bodyJson().isLenientlyEqualTo("""
                        {"from": "2018-03-01", "to": "2020-09-28", "euFundingLevel": 906460.31, "targetNumber": 124,
                         "funding": {"measure": "9.1 Aktywna integracja"}}
                        """);
        assertThat(staff("/api/v1/programmes/" + code)).bodyJson().doesNotHavePath("$.totalAmount.amount");
    }

    @Test
    void refusesTheApiWithoutAToken() {
        assertThat(mvc.get().uri("/api/v1/programmes"))
                .hasStatus(401)
                .hasContentTypeCompatibleWith("application/problem+json")
                .bodyJson()
                .extractingPath("$.status")
                .isEqualTo(401);
    }

    @Test
    void describesTheApiToEverybody() {
        assertThat(mvc.get().uri("/api/openapi.json"))
                .hasStatusOk()
                .bodyJson()
                .hasPath("$.paths['/api/v1/programmes'].get")
                .hasPath("$.paths['/api/v1/programmes/{code}'].get")
                .doesNotHavePath("$.paths['/pulpit']");
    }

    private MvcTestResult staff(String path) {
        var answer = mvc.get().uri(path).with(coordinator).exchange();
        assertThat(answer).hasStatusOk();
        return answer;
    }

    private MvcTestResult upload(String text) {
        return upload(text.getBytes(StandardCharsets.UTF_8));
    }

    private MvcTestResult upload(byte[] content) {
        return mvc.post()
                .multipart()
                .uri("/pulpit/programy/nowy")
                .file("plik", content)
                .with(coordinator)
                .with(csrf())
                .exchange();
    }
}
