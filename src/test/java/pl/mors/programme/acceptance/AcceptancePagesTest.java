package pl.mors.programme.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import pl.mors.Clerk;
import pl.mors.IntegrationTest;
import pl.mors.TestClerks;
import pl.mors.TestWorld;
import pl.mors.activity.GroupTown;
import pl.mors.document.TestPdf;
import pl.mors.identity.Role;
import pl.mors.programme.ProgrammeId;
import pl.mors.programme.ProgrammeUrls;

/** What the funder accepts as proof of attendance: by letter, one at a time, ended and never erased. */
@IntegrationTest
class AcceptancePagesTest {

    private static final String LETTER = new String(TestPdf.blank(), StandardCharsets.US_ASCII);

    @Autowired
    private TestClerks clerks;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestWorld world;

    private GroupTown town;
    private ProgrammeId programme;
    private String code;
    private Clerk coordinator;

    @BeforeEach
    void foundTown() {
        town = new GroupTown(world.town(), jdbc);
        programme = town.programme();
        code = town.town()
                .inside(() -> jdbc.sql("SELECT code FROM programme WHERE id = :id")
                        .param("id", programme.value())
                        .query(String.class)
                        .single());
        coordinator = clerks.of(town.town(), Role.COORDINATOR);
    }

    @Test
    void theSignedListIsThereWithoutALetter() {
        assertThat(coordinator.page(ProgrammeUrls.programme(code))).contains("Co jest dowodem obecności");
        assertThat(page()).contains("Podpisana lista papierowa", "zawsze");
    }

    @Test
    void nothingIsAcceptedWithoutTheLetterItsSignAndItsDate() throws Exception {
        assertThat(accept("glass", "1.3.2019", "", "", "20.2.2019", LETTER))
                .hasStatus(422)
                .bodyText()
                .contains("Znak pisma");
        assertThat(accept("glass", "1.3.2019", "", "IP.7.2019", "", LETTER)).hasStatus(422);
        assertThat(accept("glass", "1.3.2019", "", "IP.7.2019", "20.2.2019", ""))
                .hasStatus(422)
                .bodyText()
                .contains("Wybierz plik z pismem", "IP.7.2019");
        assertThat(accept("signed_list", "1.3.2019", "", "IP.7.2019", "20.2.2019", LETTER))
                .as("that needs none")
                .hasStatus(422);
        assertThat(accept("glass", "1.3.2019", "", "IP.7.2019", "20.2.2019", "nie plik"))
                .hasStatus(422)
                .bodyText()
                .contains("Końcówka nazwy pliku");
        assertThat(town.count("SELECT count(*) FROM proof_acceptance")).isZero();
    }

    @Test
    void anAcceptanceStandsWithItsLetterAndIsEndedNotErased() throws Exception {
        assertThat(accept("glass", "1.3.2019", "", "IP.7.2019", "20.2.2019", LETTER))
                .hasStatus(303);
        assertThat(page()).contains("Podpis na ekranie", "od 01.03.2019", "IP.7.2019 z 20.02.2019");
        assertThat(accept("glass", "1.5.2019", "", "IP.9.2019", "2.5.2019", LETTER))
                .hasStatus(422)
                .bodyText()
                .contains("obowiązuje już zgoda");
        assertThat(coordinator.get(href("pismo")).getResponse().getContentAsString())
                .isEqualTo(LETTER);

        assertThat(coordinator.post(href("koniec"), Map.of("until", "28.2.2019")))
                .hasStatus(422);
        assertThat(coordinator.post(href("koniec"), Map.of("until", "30.4.2019")))
                .hasStatus(303);
        assertThat(page()).contains("od 01.03.2019 do 30.04.2019", "Zakończone").doesNotContain("/koniec\"");
        assertThat(accept("glass", "1.5.2019", "", "IP.9.2019", "2.5.2019", LETTER))
                .hasStatus(303);
        assertThat(town.count("SELECT count(*) FROM proof_acceptance")).isEqualTo(3);
        assertThat(town.count("SELECT count(*) FROM known_proof_acceptance")).isEqualTo(2);
    }

    @Test
    void whatWasRecordedByMistakeIsWithdrawnWithAReasonAndMakesRoom() throws Exception {
        accept("glass", "1.3.2019", "", "IP.8.2019", "20.2.2019", LETTER);
        var withdraw = href("wycofanie");
        assertThat(coordinator.page(withdraw)).contains("od 01.03.2019", "IP.8.2019 z 20.02.2019");
        assertThat(coordinator.post(withdraw, Map.of("reason", " ")))
                .hasStatus(422)
                .bodyText()
                .contains("Powód wycofania");
        assertThat(coordinator.post(withdraw, Map.of("reason", "Pismo dotyczy innego programu")))
                .hasStatus(303);

        assertThat(page())
                .contains("Wycofane zgody", "IP.8.2019 z 20.02.2019. Powód wycofania: Pismo dotyczy innego programu")
                .doesNotContain("/wycofanie\"");
        assertThat(town.count("SELECT count(*) FROM known_proof_acceptance")).isZero();
        assertThat(town.count("SELECT count(*) FROM evidence_of_programme"))
                .as("the letter is a paper still")
                .isEqualTo(1);
        assertThat(coordinator.post(withdraw, Map.of("reason", "Jeszcze raz"))).hasStatus(404);
        assertThat(accept("glass", "1.3.2019", "", "IP.7.2019", "20.2.2019", LETTER))
                .as("the right letter, of the same days")
                .hasStatus(303);
        assertThat(page()).contains("IP.7.2019 z 20.02.2019");
        assertThat(clerks.of(town.town(), Role.ANIMATOR).get(href("wycofanie"))).hasStatus(403);
    }

    @Test
    void theDatabaseHoldsWhatThePageHolds() {
        town.accepts(programme, "glass", LocalDate.of(2019, 3, 1), LocalDate.of(2019, 3, 31));
        town.accepts(programme, "glass", LocalDate.of(2019, 4, 1), null);
        town.accepts(programme, "remote_log", LocalDate.of(2019, 3, 1), null);
        assertThatThrownBy(() -> town.accepts(programme, "glass", LocalDate.of(2019, 3, 31), LocalDate.of(2019, 3, 31)))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("proof_acceptance_one_at_a_time");
        assertThatThrownBy(() -> town.accepts(programme, "signed_list", LocalDate.of(2019, 3, 1), null))
                .isInstanceOf(DataIntegrityViolationException.class);
        assertThatThrownBy(() -> town.town()
                        .inside(() -> jdbc.sql(
                                        "UPDATE proof_acceptance SET valid_until = DATE '2019-05-01' WHERE valid_until IS NULL")
                                .update()))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("corrected by a new row");
    }

    @Test
    void whoMayNotChangeTheProgrammeReadsAlone() throws Exception {
        town.accepts(programme, "glass", LocalDate.of(2019, 3, 1), null);
        var animator = clerks.of(town.town(), Role.ANIMATOR);
        assertThat(animator.page(ProgrammeUrls.acceptances(code)))
                .contains("Podpis na ekranie", "/pismo")
                .doesNotContain("Zapisz zgodę", "/koniec");
        assertThat(animator.post(ProgrammeUrls.acceptances(code))).hasStatus(403);
        assertThat(animator.get(href("koniec"))).hasStatus(403);

        var stranger = clerks.of(world.town(), Role.COORDINATOR);
        assertThat(stranger.get(ProgrammeUrls.acceptances(code))).hasStatus(404);
        assertThat(stranger.get(href("pismo"))).hasStatus(404);
    }

    private String page() {
        return coordinator.page(ProgrammeUrls.acceptances(code));
    }

    /** Of the first acceptance on the page. */
    private String href(String what) {
        return page().replaceAll(
                        "(?s).*?href=\"(" + ProgrammeUrls.acceptances(code) + "/[^/\"]+/" + what + ")\".*", "$1");
    }

    private MvcTestResult accept(String kind, String from, String until, String sign, String letterDate, String letter)
            throws Exception {
        return coordinator
                .sending(ProgrammeUrls.acceptances(code))
                .param("kind", kind)
                .param("from", from)
                .param("until", until)
                .param("letterSign", sign)
                .param("letterDate", letterDate)
                .multipart()
                .file(new MockMultipartFile(
                        "letter", "zgoda.pdf", "application/pdf", letter.getBytes(StandardCharsets.UTF_8)))
                .exchange();
    }
}
