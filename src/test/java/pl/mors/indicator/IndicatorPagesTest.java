package pl.mors.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import picocli.CommandLine;
import pl.mors.Facts;
import pl.mors.IntegrationTest;
import pl.mors.TestWorld;
import pl.mors.identity.Role;
import pl.mors.participant.ExitEvidenceKind;
import pl.mors.platform.Sex;

@IntegrationTest
class IndicatorPagesTest {

    private static final LocalDate SIGNED = LocalDate.of(2018, 10, 1);
    private static final LocalDate CLUB_DAY = LocalDate.of(2018, 10, 8);
    private static final String CLUB = "zajecia-animacyjne";

    @Autowired
    private TestWorld world;

    @Autowired
    private Facts facts;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private ApplicationContext context;

    private Facts.OfProgramme programme;

    @BeforeEach
    void aProgramme() {
        programme = facts.of(world.town(), "mikolow-pwsl-2018");
        programme
                .participant(Sex.FEMALE, "Żaneta", "Źródło", null)
                .declared(SIGNED)
                .atRisk()
                .attended(CLUB, CLUB_DAY);
        programme.aMan().declared(SIGNED).atRisk().attended(CLUB, CLUB_DAY.plusDays(7));
        programme.aWoman().declared(SIGNED).atRisk();
    }

    @Test
    void showsValueTargetAndShareBySex() {
        assertThat(table(Role.COORDINATOR, ""))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Stan na 15.05.2019",
                        "2 z 80 (2,5%)",
                        "kobiety 48",
                        "mężczyźni 32",
                        "value=\"15.05.2019\"",
                        "dane pokazowe",
                        "/wskazniki/ZAGROZENI?on=2019-05-15");
        assertThat(table(Role.COORDINATOR, "?on=08.10.2018")).bodyText().contains("Stan na 08.10.2018", "1 z 80");
    }

    @Test
    void standsAmongThePartsOfTheProgramme() {
        assertThat(table(Role.COORDINATOR, ""))
                .bodyText()
                .contains(
                        "href=\"/pulpit/programy/" + programme.code() + "/wskazniki\" aria-current=\"page\">Wskaźniki",
                        "href=\"/pulpit/programy/" + programme.code() + "/eksporty\"");
        assertThat(table(Role.ACCOUNTANT, "")).bodyText().doesNotContain("/eksporty\"");
    }

    @Test
    void tellsWhatIsWrongWithADay() {
        assertThat(table(Role.COORDINATOR, "?on=31.02.2019"))
                .hasStatus(422)
                .bodyText()
                .contains("31.02.2019");
    }

    @Test
    void showsFiguresButNoPeopleToReadersOfFigures() {
        for (var role : new Role[] {Role.ACCOUNTANT, Role.ANIMATOR, Role.AUDITOR}) {
            assertThat(table(role, ""))
                    .hasStatusOk()
                    .bodyText()
                    .contains("2 z 80")
                    .doesNotContain("/wskazniki/ZAGROZENI");
            assertThat(people(role, "")).as(role.name()).hasStatus(403);
            assertThat(people(role, "/osoby.csv")).as(role.name()).hasStatus(403);
        }
        for (var role : new Role[] {Role.RESIDENT, Role.RECEPTION}) {
            assertThat(table(role, "")).as(role.name()).hasStatus(403);
        }
    }

    @Test
    void twoRolesSeeWhatEitherSees() {
        var both = programme.town().signedIn(Role.ANIMATOR, Role.RESIDENT);
        assertThat(mvc.get().uri(address("")).with(both)).hasStatusOk();
        assertThat(mvc.get().uri(address("/ZAGROZENI")).with(both)).hasStatus(403);
        assertThat(table(Role.RESIDENT, "")).hasStatus(403);
    }

    @Test
    void saysInWordsWhichPaperProvesASituation() {
        programme
                .aWoman()
                .declared(SIGNED)
                .atRisk()
                .attended(CLUB, CLUB_DAY)
                .left(CLUB_DAY.plusDays(30))
                .found(CLUB_DAY.plusDays(31), ExitEvidenceKind.STATEMENT, "job_search");
        assertThat(people(Role.COORDINATOR, "/osoby.csv"))
                .hasStatusOk()
                .bodyText()
                .contains("oświadczenie osoby")
                .doesNotContain("exit_statement");
    }

    @Test
    void opensAFigureIntoPeopleAndEvidence() {
        assertThat(people(Role.COORDINATOR, ""))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Źródło Żaneta",
                        "08.10.2018",
                        "01.10.2018",
                        "Zajęcia: " + CLUB,
                        "Policzeni (2)",
                        "Niepoliczeni (1)");
        assertThat(people(Role.COORDINATOR, "?lista=niepoliczeni"))
                .bodyText()
                .contains("Osoba nie skorzystała jeszcze z żadnego wsparcia", "1 osoba")
                .doesNotContain("Źródło");
        assertThat(mvc.get().uri(address("/NIE-MA")).with(programme.town().signedIn(Role.COORDINATOR)))
                .hasStatus(404);
    }

    @Test
    void opensTheWomenAndTheMenBehindAFigure() {
        assertThat(table(Role.COORDINATOR, "")).bodyText().contains("/wskazniki/ZAGROZENI?on=2019-05-15&amp;plec=male");
        assertThat(people(Role.COORDINATOR, "?plec=female"))
                .hasStatusOk()
                .bodyText()
                .contains("Pokazano: kobiety.", "Źródło Żaneta")
                .doesNotContain(", mężczyzna,", ">mężczyzna,");
        assertThat(people(Role.COORDINATOR, "?plec=male"))
                .bodyText()
                .contains("Pokazano: mężczyźni.", "Próba Zbigniew")
                .doesNotContain("Źródło Żaneta");
        assertThat(people(Role.COORDINATOR, "?plec=x"))
                .bodyText()
                .contains("Źródło Żaneta")
                .doesNotContain("Pokazano:");
    }

    @Test
    void opensAFigureOfCommunitiesIntoThemAndEachIntoItsPeople() {
        programme
                .participant(Sex.FEMALE, "Anna", "Zmyślona", null)
                .of("Rynek")
                .declared(SIGNED)
                .atRisk()
                .attended(CLUB, CLUB_DAY);
        var communities = body(
                mvc.get().uri(address("/SPOLECZNOSCI")).with(programme.town().signedIn(Role.COORDINATOR)));
        assertThat(communities)
                .contains("Policzone społeczności (1)", "spolecznosc=")
                .doesNotContain("Zmyślona Anna");
        var one = communities
                .replaceAll("(?s).*href=\"([^\"]*spolecznosc=[^\"]*)\".*", "$1")
                .replace("&amp;", "&");
        assertThat(mvc.get().uri(URI.create(one)).with(programme.town().signedIn(Role.COORDINATOR)))
                .hasStatusOk()
                .bodyText()
                .contains("Zmyślona Anna", "Pokaż społeczności")
                .doesNotContain("Źródło Żaneta");
    }

    @Test
    void seesNothingOfAnotherTown() {
        assertThat(mvc.get().uri(address("")).with(world.town().signedIn(Role.COORDINATOR)))
                .hasStatus(404);
    }

    @Test
    void pagesByNumber() {
        for (int more = 0; more < 60; more++) {
            programme.aWoman().declared(SIGNED).atRisk().attended(CLUB, CLUB_DAY);
        }
        var first = body(people(Role.COORDINATOR, ""));
        assertThat(first).contains("rel=\"next\"").doesNotContain("rel=\"prev\"");
        var next =
                first.replaceAll("(?s).*href=\"([^\"]*)\" rel=\"next\".*", "$1").replace("&amp;", "&");
        var second = body(mvc.get().uri(URI.create(next)).with(programme.town().signedIn(Role.COORDINATOR)));
        assertThat(second).contains("rel=\"prev\"").doesNotContain("rel=\"next\"", "Źródło");
    }

    @Test
    void givesFilesForASpreadsheet() throws Exception {
        assertThat(body(mvc.get().uri(address(".csv")).with(programme.town().signedIn(Role.ACCOUNTANT))))
                .startsWith("\ufeffKod;Wskaźnik;")
                .contains("\r\nZAGROZENI;", ";2;1;1;80;48;32\r\n");
        var people = mvc.get()
                .uri(address("/ZAGROZENI/osoby.xlsx"))
                .with(programme.town().signedIn(Role.COORDINATOR))
                .exchange()
                .getResponse();
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(people.getContentAsByteArray()))) {
            var row = workbook.getSheetAt(0).getRow(1);
            assertThat(row.getCell(1).getStringCellValue()).isEqualTo("Źródło Żaneta");
            assertThat(row.getCell(6).getLocalDateTimeCellValue().toLocalDate()).isEqualTo(CLUB_DAY);
            assertThat(workbook.getSheetAt(0).getLastRowNum()).isEqualTo(3);
        }
    }

    @Test
    void answersProgramsInJson() {
        var json = assertThat(mvc.get()
                        .uri("/api/v1/programmes/" + programme.code() + "/indicators?on=2018-10-08")
                        .with(programme.town().signedIn(Role.ACCOUNTANT)))
                .hasStatusOk()
                .bodyJson();
        json.extractingPath("$.on").isEqualTo("2018-10-08");
        json.extractingPath("$.indicators[?(@.code == 'ZAGROZENI')].value.total")
                .asArray()
                .containsExactly(1);
        json.extractingPath("$.indicators[?(@.code == 'ZAGROZENI')].target.women")
                .asArray()
                .containsExactly(48);
    }

    @Test
    void commandPrintsATableAndTheSameJson() {
        assertThat(command("--format", "table", "--on", "2019-05-15"))
                .contains("stan na 15.05.2019", "ZAGROZENI       2 (K 1, M 1)          80 (K 48, M 32)");
        assertThat(command("--format", "json", "--on", "2019-05-15"))
                .contains("\"code\" : \"ZAGROZENI\"", "\"women\" : 1");
    }

    private String command(String... options) {
        var out = new StringWriter();
        var args = new ArrayList<>(List.of("--programme", programme.code()));
        args.addAll(List.of(options));
        int code = new CommandLine(context.getBean("indicatorsCommand"))
                .setOut(new PrintWriter(out))
                .execute(args.toArray(String[]::new));
        assertThat(code).isZero();
        return out.toString();
    }

    private MockMvcTester.MockMvcRequestBuilder table(Role role, String query) {
        return mvc.get()
                .uri(URI.create(address("") + query))
                .with(programme.town().signedIn(role));
    }

    private MockMvcTester.MockMvcRequestBuilder people(Role role, String rest) {
        return mvc.get()
                .uri(URI.create(address("/ZAGROZENI") + rest))
                .with(programme.town().signedIn(role));
    }

    private static String body(MockMvcTester.MockMvcRequestBuilder request) {
        return new String(request.exchange().getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private String address(String rest) {
        return "/pulpit/programy/" + programme.code() + "/wskazniki" + rest;
    }
}
