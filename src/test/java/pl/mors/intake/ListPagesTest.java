package pl.mors.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import pl.mors.Clerk;
import pl.mors.IntegrationTest;
import pl.mors.TestClerks;
import pl.mors.TestWorld;
import pl.mors.TestWorld.Town;
import pl.mors.identity.Role;
import pl.mors.participant.TestProgrammes;
import pl.mors.programme.Programme;

/** From a spreadsheet to the roster, page by page; and what nobody but a coordinator may. */
@IntegrationTest
class ListPagesTest {

    @Autowired
    private TestClerks clerks;

    @Autowired
    private TestWorld world;

    @Autowired
    private TestProgrammes programmes;

    @Autowired
    private JdbcClient jdbc;

    private Town town;
    private Programme programme;
    private Clerk clerk;

    @BeforeEach
    void foundTown() {
        town = world.town();
        programme = programmes.mikolow(town);
        clerk = clerks.of(town, Role.COORDINATOR);
    }

    @Test
    void leadsFromTheSpreadsheetToTheRoster() throws Exception {
        var list = new ListOf()
                .woman(9900, "Halina", "Żądło")
                .row("", "Anna", "Ćwik", ListOf.pesel(9902), "31.09.2018", ";;")
                .row("", "Maria", "Wilk", ListOf.pesel(9904), "1.10.2017", ";;");
        var report = uploaded(list.text().getBytes(Charset.forName("windows-1250")));
        assertThat(clerk.get(report))
                .hasStatusOk()
                .bodyText()
                .contains("Na liście są 3 wiersze. Bez zastrzeżeń: 1.")
                .contains("1 rzecz trzeba poprawić", "31.09.2018", "To nie jest data", "N: Data deklaracji")
                .contains("poza okresem realizacji")
                .doesNotContain("Wczytaj osoby do programu");
        assertThat(clerk.post(report + "/wczytanie", Map.of("accepted", "true")))
                .hasStatus(303);
        assertThat(people()).isZero();

        var xlsx = clerk.get(report + "/uwagi.xlsx").getResponse().getContentAsByteArray();
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(xlsx))) {
            var cell = workbook.getSheetAt(0).getRow(2).getCell(13);
            assertThat(cell.getStringCellValue()).isEqualTo("31.09.2018");
            assertThat(cell.getCellStyle().getFillForegroundXSSFColor().getARGBHex())
                    .endsWith("F8CBAD");
            assertThat(cell.getCellComment().getString().getString()).contains("To nie jest data");
            assertThat(workbook.getSheetAt(1).getRow(1).getCell(4).getStringCellValue())
                    .isNotBlank();
        }

        var mended = uploaded(list.text().replace("31.09.2018", "30.09.2018").getBytes(StandardCharsets.UTF_8));
        assertThat(clerk.get(mended))
                .bodyText()
                .contains("Nic nie stoi na przeszkodzie", "Nowi uczestnicy programu: 3.");
        assertThat(clerk.post(mended + "/wczytanie", Map.of()))
                .hasStatus(422)
                .bodyText()
                .contains("Zaznacz, że wiesz o uwagach");
        var done = clerk.post(mended + "/wczytanie", Map.of("accepted", "true"));
        assertThat(done).hasStatus(303).hasRedirectedUrl("/pulpit/programy/" + programme.code() + "/uczestnicy");
        assertThat(people()).isEqualTo(3);
        assertThat(clerk.get(mended)).as("the list is gone").hasStatus(303);
        assertThat(kept()).as("the other list is still open").isEqualTo(1);
        assertThat(clerk.post(report + "/usuniecie", Map.of())).hasStatus(303);
        assertThat(kept()).isZero();
    }

    @Test
    void learnsWhatAColumnHolds() {
        var list = "Ewidencja;Nazwisko i imię;Rocznik\n" + ListOf.pesel(9900) + ";Żądło Halina;1950\n";
        var report = uploaded(list.getBytes(StandardCharsets.UTF_8));
        assertThat(clerk.get(report))
                .bodyText()
                .contains("Kolumny „Ewidencja” nie wczytujemy", "Nie wiadomo, kto to jest");
        var columns = report + "/kolumny";
        assertThat(clerk.get(columns)).hasStatusOk().bodyText().contains("A: Ewidencja", "B: Nazwisko i imię");
        assertThat(clerk.post(
                        columns, Map.of("kolumna-1", "FULL_NAME", "kolumna-2", "FULL_NAME", "kolumna-3", "IGNORED")))
                .hasStatus(422)
                .bodyText()
                .contains("to może być tylko jedna kolumna");
        assertThat(clerk.post(columns, Map.of("kolumna-1", "PESEL", "kolumna-2", "FULL_NAME", "kolumna-3", "IGNORED")))
                .hasStatus(303);
        assertThat(clerk.get(report)).bodyText().doesNotContain("Nie wiadomo, kto to jest");
        var again = uploaded(list.getBytes(StandardCharsets.UTF_8));
        assertThat(clerk.get(again)).as("remembered").bodyText().doesNotContain("Nie wiadomo, kto to jest");
    }

    @Test
    void saysWhatIsWrongWithAFile() {
        assertThat(upload(new byte[0])).hasStatus(422).bodyText().contains("W tym pliku nic nie ma");
        assertThat(upload("%PDF-1.7".getBytes(StandardCharsets.UTF_8)))
                .hasStatus(422)
                .bodyText()
                .contains("To nie jest arkusz");
        assertThat(upload("ala ma kota".getBytes(StandardCharsets.UTF_8)))
                .hasStatus(422)
                .bodyText()
                .contains("Nie widać nagłówków");
        assertThat(kept()).isZero();
    }

    @Test
    void takesInNobodyFromHeadersAlone() {
        var report = uploaded("Nazwisko i imię;PESEL\n".getBytes(StandardCharsets.UTF_8));
        assertThat(clerk.get(report))
                .hasStatusOk()
                .bodyText()
                .contains("Na liście są same nagłówki i ani jednej osoby.")
                .doesNotContain("Nic nie stoi na przeszkodzie", "Wczytaj osoby do programu");
    }

    @Test
    void isForCoordinatorsAlone() {
        var report = uploaded(new ListOf().woman(9900, "Halina", "Żądło").bytes());
        for (var role :
                new Role[] {Role.SOCIAL_WORKER, Role.DIRECTOR, Role.ANIMATOR, Role.AUDITOR, Role.ADMINISTRATOR}) {
            clerk = clerks.of(town, role);
            assertThat(clerk.get(IntakeUrls.upload(programme.code())))
                    .as(role.name())
                    .hasStatus(403);
            assertThat(clerk.get(report)).as(role.name()).hasStatus(403);
            assertThat(clerk.get("/pulpit/programy/" + programme.code()))
                    .bodyText()
                    .doesNotContain("Wczytaj listę");
        }
        clerk = clerks.of(town, Role.COORDINATOR);
        assertThat(clerk.get(report)).as("another coordinator's").hasStatus(303);
        assertThat(clerk.get("/pulpit/programy/" + programme.code())).bodyText().contains("Wczytaj listę");
    }

    private String uploaded(byte[] content) {
        var answer = upload(content);
        assertThat(answer).hasStatus(303);
        return Objects.requireNonNull(answer.getResponse().getRedirectedUrl());
    }

    private MvcTestResult upload(byte[] content) {
        return clerk.sending(IntakeUrls.upload(programme.code()))
                .multipart()
                .file(new MockMultipartFile("plik", "lista.csv", "text/csv", content))
                .exchange();
    }

    private long people() {
        return town.inside(
                () -> jdbc.sql("SELECT count(*) FROM person").query(Long.class).single());
    }

    private long kept() {
        return town.inside(() -> jdbc.sql("SELECT count(content) FROM intake_list")
                .query(Long.class)
                .single());
    }
}
