package pl.mors.document.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import pl.mors.IntegrationTest;
import pl.mors.Race;
import pl.mors.TestWorld;
import pl.mors.TestWorld.Town;
import pl.mors.document.DocumentUrls;
import pl.mors.document.Letterheads;
import pl.mors.employment.allowance.AllowancesPage;
import pl.mors.identity.Role;
import pl.mors.participant.TestRecruitment;
import pl.mors.platform.Ids;

/** The office's register of cases, from a class to a signed paper in a package for the records system. */
@IntegrationTest
class OfficeCasesTest {

    private static final Map<String, String> CLASS =
            Map.of("unit", "DPS", "symbol", "5120", "title", "Nabór uczestników", "category", "B10");

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private TestWorld world;

    @Autowired
    private TestRecruitment recruitment;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private CaseQueries cases;

    @Autowired
    private Letterheads letterheads;

    private Town town;
    private RequestPostProcessor clerk;

    @BeforeEach
    void foundTown() {
        town = recruitment.town().town();
        clerk = town.signedIn(Role.COORDINATOR);
    }

    @Test
    void leadsFromTheClassToTheNumberOnPapers() {
        var subject = subject();
        assertThat(get(DocumentUrls.CASES)).hasStatusOk().bodyText().contains("Nie założono jeszcze żadnej sprawy");
        assertThat(get(DocumentUrls.caseOf(subject))).bodyText().contains("Najpierw dodaj klasę");
        assertThat(post(DocumentUrls.CASES, Map.of("unit", "dps", "symbol", "51a", "category", "C")))
                .hasStatus(422)
                .bodyText()
                .contains("od 1 do 6 cyfr", "wielką literą", "A, Bc albo B lub BE");
        assertThat(post(DocumentUrls.CASES, CLASS)).hasStatus(303);
        assertThat(post(DocumentUrls.CASES, CLASS)).hasStatus(422).bodyText().contains("Ta komórka ma już klasę");

        assertThat(post(DocumentUrls.caseOf(subject), Map.of()))
                .hasStatus(422)
                .bodyText()
                .contains("Tytuł sprawy");
        var opened = open(subject);
        assertThat(get(opened)).hasStatusOk().bodyText().contains("DPS.5120.1.2019", "B10", "nie ma jeszcze pism");
        assertThat(open(subject)).isEqualTo(opened);
        assertThat(get(DocumentUrls.caseOf(subject))).bodyText().contains("DPS.5120.1.2019", opened);
        assertThat(get(DocumentUrls.CASES)).bodyText().contains("DPS.5120", "Nabór uczestników");
        assertThat(town.inside(() -> letterheads.about(subject).caseNumber())).isEqualTo("DPS.5120.1.2019");
        assertThat(world.town().inside(() -> letterheads.about(subject).caseNumber()))
                .isNull();
    }

    @Test
    void whoMaySeeNoPapersSeesTheNumber() {
        post(DocumentUrls.CASES, CLASS);
        var subject = subject();
        var opened = open(subject);
        clerk = town.signedIn(Role.ACCOUNTANT);
        assertThat(get(opened)).hasStatus(403);
        assertThat(get(DocumentUrls.caseOf(subject)))
                .bodyText()
                .contains("DPS.5120.1.2019")
                .doesNotContain(opened);
        var archiveClass = town.inside(() -> cases.classes().getFirst().id());
        assertThat(get(DocumentUrls.casesOfClass(archiveClass, 2019)))
                .hasStatusOk()
                .bodyText()
                .contains("DPS.5120.1.2019")
                .doesNotContain(opened);
        assertThat(get(DocumentUrls.caseOf(subject()))).bodyText().contains("nie ma jeszcze znaku");
        assertThat(post(DocumentUrls.CASES, CLASS)).hasStatus(403);
    }

    @Test
    void thereIsNoCaseAboutNothing() {
        post(DocumentUrls.CASES, CLASS);
        var nothing = Ids.next();
        assertThat(get(DocumentUrls.caseOf(nothing))).hasStatus(404);
        var archiveClass = town.inside(() -> cases.classes().getFirst().id().toString());
        assertThat(post(DocumentUrls.caseOf(nothing), Map.of("class", archiveClass, "title", "Nabór")))
                .hasStatus(422)
                .bodyText()
                .contains("Nie ma tego, czego miałaby dotyczyć ta sprawa.");
        var stranger = subject();
        clerk = world.town().signedIn(Role.COORDINATOR);
        assertThat(get(DocumentUrls.caseOf(stranger))).as("of another town").hasStatus(404);
        assertThat(town.inside(() -> cases.lists())).isEmpty();
        assertThatThrownBy(() -> town.inside(() -> jdbc.sql("""
                                INSERT INTO office_case (organisation_id, id, class_id, title, opened_on)
                                SELECT current_organisation(), gen_random_uuid(), id, 'Nabór', '2019-05-15' FROM archive_class""").update()))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("office_case_is_about_something");
    }

    @Test
    void theListsOfAllowancesOfAYearMakeACase() {
        post(DocumentUrls.CASES, CLASS);
        assertThat(get(DocumentUrls.caseOf(AllowancesPage.caseSubject(2019)))).hasStatusOk();
    }

    /** The database holds the promise whatever the application does. */
    @Test
    void manyWhoOpenCasesAtOnceGetNumbersWithoutGaps() throws Exception {
        post(DocumentUrls.CASES, CLASS);
        var archiveClass = town.inside(() -> cases.classes().getFirst().id());
        var subjects = IntStream.range(0, 6).mapToObj(i -> subject()).toList();
        // Three of them press the button twice.
        Race.of(9, runner -> open(subjects.get(runner % 6)));
        assertThat(town.inside(() -> cases.of(archiveClass, 2019)).stream().map(OfficeCase::number))
                .containsExactly(1, 2, 3, 4, 5, 6);
        assertThatThrownBy(() -> town.inside(
                        () -> jdbc.sql("UPDATE office_case SET number = 9").update()))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void aSignedPaperIsKeptAndSaysWhoSigned() throws IOException {
        post(DocumentUrls.CASES, CLASS);
        var opened = open(subject());
        var signed = SignedPapers.signed(SignedPapers.unsigned(), null);
        assertThat(upload(opened, "umowa.pdf", signed, "16.05.2019"))
                .hasStatus(422)
                .bodyText()
                .contains("nie może być późniejsza niż dziś");
        assertThat(upload(opened, "umowa.txt", signed, "14.05.2019"))
                .hasStatus(422)
                .bodyText()
                .contains("Końcówka nazwy pliku");
        assertThat(upload(opened, "umowa.pdf", new byte[0], "14.05.2019"))
                .hasStatus(422)
                .bodyText()
                .contains("Wybierz plik");
        assertThat(upload(opened, "umowa.pdf", signed, "14.05.2019")).hasStatus(303);
        assertThat(upload(opened, "skan.pdf", SignedPapers.unsigned(), "14.05.2019"))
                .hasStatus(303);
        assertThat(get(opened))
                .bodyText()
                .contains(
                        "Umowa &amp; aneks",
                        "Anna Próbna, 14.05.2019, 10:30",
                        "ale nie sprawdza, czy podpis jest ważny")
                .doesNotContain("plik uzupełniono po tym podpisie");

        var paper = town.inside(() -> cases.papers(UUID.fromString(opened.substring(opened.lastIndexOf('/') + 1))))
                .getFirst();
        assertThat(get(DocumentUrls.file(paper.file())).getResponse().getContentAsByteArray())
                .isEqualTo(signed);
        var packed = unpacked(
                get(DocumentUrls.paperPackage(paper.id())).getResponse().getContentAsByteArray());
        assertThat(packed.keySet()).containsExactly("dokumenty/pismo.pdf", "metadane/pismo.pdf.xml");
        assertThat(packed.get("dokumenty/pismo.pdf")).isEqualTo(signed);
        assertThat(new String(Objects.requireNonNull(packed.get("metadane/pismo.pdf.xml")), StandardCharsets.UTF_8))
                .contains("<znakSprawy>DPS.5120.1.2019</znakSprawy>", "<kategoriaArchiwalna>B10</kategoriaArchiwalna>")
                .contains("<tytul>Umowa &amp; aneks</tytul>", "<podpisujacy>Anna Próbna</podpisujacy>")
                .contains("<waznoscSprawdzona>false</waznoscSprawdzona>");
        assertThat(post(DocumentUrls.withdrawPaper(paper.id()), Map.of())).hasStatus(303);
        assertThat(get(opened)).bodyText().contains("brak").doesNotContain("Anna Próbna");
        assertThat(get(DocumentUrls.paperPackage(paper.id()))).hasStatus(404);
        assertThat(post(DocumentUrls.withdrawPaper(paper.id()), Map.of())).hasStatus(404);
        clerk = world.town().signedIn(Role.COORDINATOR);
        assertThat(get(DocumentUrls.paperPackage(paper.id()))).hasStatus(404);
    }

    private static Map<String, byte[]> unpacked(byte[] packed) throws IOException {
        var files = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(packed))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }

    /** A round of the town. */
    private UUID subject() {
        var id = Ids.next();
        town.inside(() -> jdbc.sql("""
                        INSERT INTO recruitment_round (organisation_id, id, programme_id, name, opens_on, closes_on, places, appeal_days,
                            taken_at, required_documents)
                        SELECT current_organisation(), :id, id, 'Nabór ' || :id, '2019-05-01', '2019-05-31', 10, 14, 'pokój 3',
                            '{oświadczenie}' FROM programme""").param("id", id).update());
        return id;
    }

    private String open(UUID subject) {
        var archiveClass = town.inside(() -> cases.classes().getFirst().id().toString());
        return location(
                post(DocumentUrls.caseOf(subject), Map.of("class", archiveClass, "title", "Nabór, edycja wiosenna")));
    }

    private MvcTestResult upload(String address, String name, byte[] content, String datedOn) {
        return mvc.post()
                .uri(address)
                .multipart()
                .file(new MockMultipartFile("file", name, "application/pdf", content))
                .param("title", "Umowa & aneks")
                .param("datedOn", datedOn)
                .with(clerk)
                .with(csrf())
                .exchange();
    }

    private static String location(MvcTestResult answer) {
        return Objects.requireNonNull(answer.getResponse().getRedirectedUrl());
    }

    private MvcTestResult get(String address) {
        return mvc.get().uri(address).with(clerk).exchange();
    }

    private MvcTestResult post(String address, Map<String, String> form) {
        var request = mvc.post().uri(address).with(clerk).with(csrf());
        form.forEach(request::param);
        return request.exchange();
    }
}
