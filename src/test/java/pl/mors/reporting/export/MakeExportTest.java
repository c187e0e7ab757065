package pl.mors.reporting.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import picocli.CommandLine;
import pl.mors.Facts;
import pl.mors.IntegrationTest;
import pl.mors.TestWorld;
import pl.mors.identity.Role;
import pl.mors.platform.ReadableException;
import pl.mors.platform.Sex;
import pl.mors.platform.sheet.SheetFormat;
import pl.mors.programme.ProgrammeQueries;
import pl.mors.reporting.reportability.Finding;
import pl.mors.reporting.reportability.Finding.Code;

/** From facts in the database to the file that is kept, on the page and by the command. */
@IntegrationTest
class MakeExportTest {

    private static final LocalDate SIGNED = LocalDate.of(2018, 10, 1);
    private static final LocalDate CLUB_DAY = LocalDate.of(2018, 10, 8);
    private static final LocalDate TODAY = LocalDate.of(2019, 5, 15);

    @Autowired
    private TestWorld world;

    @Autowired
    private Facts facts;

    @Autowired
    private MakeExport makeExport;

    @Autowired
    private ProgrammeQueries programmes;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private ObjectProvider<ExportPefsCommand> pefs;

    @Autowired
    private ObjectProvider<ExportSmefsCommand> smefs;

    @Autowired
    private JdbcClient jdbc;

    @TempDir
    private Path folder;

    private Facts.OfProgramme programme;

    @BeforeEach
    void twoPeopleOneOfThemReportable() {
        programme = facts.of(world.town(), "mikolow-pwsl-2018");
        programme
                .participant(Sex.FEMALE, "Żaneta", "Źródło", LocalDate.of(1958, 3, 4))
                .resident()
                .declared(SIGNED)
                .atRisk()
                .answered(Map.of("disability", "yes", "jobless_household", "no"))
                .attended("zajecia-animacyjne", CLUB_DAY)
                .attended("zajecia-animacyjne", CLUB_DAY.plusDays(7))
                .attended("spotkanie-pracownika-socjalnego", CLUB_DAY.plusDays(2))
                .attended("piknik", CLUB_DAY.plusDays(3));
        programme.aMan().declared(SIGNED).attended("zajecia-animacyjne", CLUB_DAY);
    }

    @Test
    void holdsWhoCanBeReportedAndSaysWhoCannot() {
        var made = make(SheetFormat.CSV, TODAY);

        assertThat(made.people()).isEqualTo(1);
        assertThat(made.leftOut()).singleElement().satisfies(left -> {
            assertThat(left.person().number()).isEqualTo(2);
            assertThat(left.findings())
                    .extracting(Finding::code)
                    .contains(Code.NO_RESIDENCE, Code.NO_ENTRY_SITUATION, Code.MISSING);
        });
    }

    @Test
    void tellsSupportsByKindAndOnlyUntilTheDayAskedFor() {
        var whole = download(TODAY);
        assertThat(whole).hasLineCount(3);
        assertThat(whole).contains("Żaneta;Źródło;", ";praca socjalna;", ";usługa aktywnej integracji;");
        assertThat(whole.lines().filter(line -> line.contains("usługa aktywnej integracji")))
                .singleElement()
                .asString()
                .contains(";2018-10-08;");

        assertThat(download(CLUB_DAY)).hasLineCount(2).doesNotContain("praca socjalna");
    }

    /** In PEFS they stand before the people; those not begun by the day asked for do not take part yet. */
    @Test
    void tellsInstitutionsBeforeThePeople() {
        programme.school("Szkoła Próbna", "zajecia-animacyjne", CLUB_DAY.plusDays(1));

        assertThat(download(TODAY).lines().skip(1).findFirst().orElseThrow())
                .contains(
                        "Instytucja;Szkoła Próbna;szkoła;;'0001234562;Tak;",
                        ";usługa aktywnej integracji;",
                        ";2018-10-09;");
        assertThat(make(SheetFormat.CSV, TODAY).institutions()).isEqualTo(1);
        assertThat(download(CLUB_DAY)).doesNotContain("Szkoła Próbna");
    }

    @Test
    void leavesAnInstitutionOutThatCannotBeReportedAndSaysWhy() {
        programme.school("Szkoła Próbna", "zajecia-animacyjne", CLUB_DAY.plusDays(1));
        var id = programme
                .town()
                .inside(() -> jdbc.sql(
                                "UPDATE institution SET phone = '600' WHERE name = 'Szkoła Próbna' RETURNING id::text")
                        .query(String.class)
                        .single());

        var made = make(SheetFormat.CSV, TODAY);
        assertThat(made.institutions()).isZero();
        assertThat(made.institutionsLeftOut())
                .singleElement()
                .satisfies(left ->
                        assertThat(left.findings()).extracting(Finding::code).containsExactly(Code.WRONG_PHONE));
        assertThat(page("/pominieci"))
                .bodyText()
                .contains(
                        "plik pomija 1 instytucję",
                        "Numer telefonu „600”",
                        "/pulpit/instytucje/" + id,
                        "plik pomija 1 osobę");
        var results = new StringWriter();
        command(
                pefs.getObject(),
                results,
                new StringWriter(),
                "--out",
                folder.resolve("u.csv").toString());
        assertThat(results.toString()).contains("pominięto: 1 osoba, 1 instytucja", "Szkoła Próbna: Numer telefonu");
    }

    @Test
    void makesNoFileOfInstitutionsWhereTheyStandAmongThePeople() {
        assertThat(mvc.post()
                        .uri(address(""))
                        .param("asOf", TODAY.toString())
                        .param("format", "CSV")
                        .param("contents", "INSTITUTIONS")
                        .with(programme.town().signedIn(Role.COORDINATOR))
                        .with(csrf()))
                .hasStatus(422)
                .bodyText()
                .contains("nie ma osobnego pliku instytucji");
    }

    @Test
    void keepsTheFileAsTold() {
        assertThat(post(TODAY, SheetFormat.CSV)).hasStatus3xxRedirection();
        var before = lastFile();
        programme
                .participant(Sex.MALE, "Jan", "Próba", null)
                .resident()
                .declared(SIGNED)
                .atRisk()
                .answered(Map.of())
                .attended("zajecia-animacyjne", CLUB_DAY);

        assertThat(lastFile()).isEqualTo(before);
        assertThat(post(TODAY, SheetFormat.XLSX)).hasStatus3xxRedirection();
        assertThat(page(""))
                .bodyText()
                .contains(
                        ".csv",
                        ".xlsx",
                        "Halina Próba",
                        "Sprawdź format przed pierwszym wysłaniem (41 kolumn)",
                        "15.05.2019");
    }

    @Test
    void listsWhoIsLeftOutWithThePageThatMendsIt() {
        assertThat(page("/pominieci"))
                .hasStatusOk()
                .bodyText()
                .contains("plik pomija 1 osobę", "Próba Zbigniew", "Nie ma adresu zamieszkania", "/deklaracja/");
    }

    @Test
    void isForReadersOfSensitiveDataOnly() {
        for (var role : new Role[] {Role.DIRECTOR, Role.ACCOUNTANT, Role.ANIMATOR, Role.AUDITOR}) {
            assertThat(mvc.get().uri(address("")).with(programme.town().signedIn(role)))
                    .as(role.name())
                    .hasStatus(403);
        }
    }

    @Test
    void asksForAUsableDay() {
        assertThat(mvc.post()
                        .uri(address(""))
                        .param("asOf", "31.02.2019")
                        .param("format", "CSV")
                        .with(programme.town().signedIn(Role.COORDINATOR))
                        .with(csrf()))
                .hasStatus(422)
                .bodyText()
                .contains("31.02.2019");
    }

    @Test
    void commandWritesTheFileAndTellsFiguresReasonsAndAssumptions() throws Exception {
        var out = folder.resolve("uczestnicy.xlsx");
        var results = new StringWriter();
        var warnings = new StringWriter();

        int code = command(pefs.getObject(), results, warnings, "--out", out.toString(), "--on", "2019-05-15");

        assertThat(code).isZero();
        assertThat(results.toString())
                .contains("w pliku: 1 osoba, 0 instytucji; pominięto: 1 osoba", "nr 2:", "Nie ma adresu zamieszkania");
        assertThat(warnings.toString()).contains("  9. Kraj", "Sposobu zapisu pliku");
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(Files.readAllBytes(out)))) {
            assertThat(workbook.getSheetAt(0).getRow(1).getCell(9).getStringCellValue())
                    .isEqualTo("Żaneta");
        }
        assertThat(folder).isDirectoryNotContaining("glob:**.mors-export-*");
    }

    @Test
    void commandRefusesAnotherProfileAndAnUnknownProgramme() {
        var out = folder.resolve("x.csv").toString();
        assertThat(refusal(smefs.getObject(), programme.code(), out))
                .isEqualTo("2 The programme " + programme.code() + " is exported as pefs, not as smefs.");
        assertThat(refusal(pefs.getObject(), "NIE-MA", out))
                .isEqualTo("2 There is no programme NIE-MA in this installation.");
        assertThat(refusal(
                        pefs.getObject(),
                        programme.code(),
                        folder.resolve("x.pdf").toString()))
                .startsWith("2 Name the file .csv or .xlsx");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aProgrammeOfTheTownsOwnMoneyHasNoFile() {
        var club = facts.of(world.town(), "mikolow-klub-sasiedzki");
        assertThat(mvc.get()
                        .uri("/pulpit/programy/" + club.code() + "/eksporty")
                        .with(club.town().signedIn(Role.COORDINATOR)))
                .hasStatusOk()
                .bodyText()
                .contains("nie rozlicza żadna instytucja zewnętrzna");
    }

    private MakeExport.Outcome.Made make(SheetFormat format, LocalDate asOf) {
        var outcome = programme
                .town()
                .as(() ->
                        makeExport.make(programmes.named(programme.code()), asOf, format, MakeExport.Contents.PEOPLE));
        return (MakeExport.Outcome.Made) outcome;
    }

    private String download(LocalDate asOf) {
        assertThat(post(asOf, SheetFormat.CSV)).hasStatus3xxRedirection();
        return lastFile();
    }

    /** The latest file stands first. */
    private String lastFile() {
        var signedIn = programme.town().signedIn(Role.COORDINATOR);
        var body = new String(
                mvc.get()
                        .uri(address(""))
                        .with(signedIn)
                        .exchange()
                        .getResponse()
                        .getContentAsByteArray(),
                StandardCharsets.UTF_8);
        var link =
                Pattern.compile("href=\"(" + address("/") + "[0-9a-f-]{36})\"").matcher(body);
        assertThat(link.find()).isTrue();
        var file = mvc.get().uri(link.group(1)).with(signedIn).exchange().getResponse();
        assertThat(file.getHeader("Content-Disposition")).startsWith("attachment");
        return new String(file.getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private MockMvcTester.MockMvcRequestBuilder page(String rest) {
        return mvc.get().uri(address(rest)).with(programme.town().signedIn(Role.COORDINATOR));
    }

    private MockMvcTester.MockMvcRequestBuilder post(LocalDate asOf, SheetFormat format) {
        return mvc.post()
                .uri(address(""))
                .param("asOf", asOf.toString())
                .param("format", format.name())
                .with(programme.town().signedIn(Role.COORDINATOR))
                .with(csrf());
    }

    private String address(String rest) {
        return "/pulpit/programy/" + programme.code() + "/eksporty" + rest;
    }

    private int command(ExportCommand command, StringWriter results, StringWriter warnings, String... more) {
        var args = new ArrayList<>(List.of("--programme", programme.code()));
        args.addAll(List.of(more));
        return new CommandLine(command)
                .setOut(new PrintWriter(results))
                .setErr(new PrintWriter(warnings))
                .execute(args.toArray(String[]::new));
    }

    private static String refusal(ExportCommand command, String code, String out) {
        var refused = new String[1];
        new CommandLine(command)
                .setExecutionExceptionHandler((e, line, parsed) -> {
                    var readable = (ReadableException) e;
                    refused[0] = readable.exitCode() + " " + readable.sentence();
                    return readable.exitCode();
                })
                .execute("--programme", code, "--out", out);
        return refused[0];
    }
}
