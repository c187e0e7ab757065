package pl.mors.programme.marks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import pl.mors.Clerk;
import pl.mors.IntegrationTest;
import pl.mors.TestClerks;
import pl.mors.TestWorld;
import pl.mors.activity.GroupTown;
import pl.mors.document.Mark;
import pl.mors.identity.Role;
import pl.mors.programme.ProgrammeId;
import pl.mors.programme.ProgrammeUrls;

/** The strip of logos: kept once for a programme, and drawn anew. */
@IntegrationTest
class MarksPagesTest {

    private static final String WORDING = "Fundusze Europejskie, Unia Europejska";

    @Autowired
    private TestClerks clerks;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestWorld world;

    @Autowired
    private MarksQueries marks;

    private GroupTown town;
    private ProgrammeId programme;
    private String code;
    private Clerk coordinator;

    @BeforeEach
    void foundTown() {
        town = new GroupTown(world.town(), jdbc);
        programme = town.programme();
        code = code(programme);
        coordinator = clerks.of(town.town(), Role.COORDINATOR);
    }

    @Test
    void theStripIsShownReplacedAndTakenAway() throws IOException {
        assertThat(coordinator.page(ProgrammeUrls.programme(code))).contains(ProgrammeUrls.marks(code));
        assertThat(page()).contains("Nie wczytano jeszcze ciągu znaków");

        assertThat(send(TestMarks.strip(2400, 300), WORDING)).hasStatus(303);
        assertThat(page()).contains("alt=\"" + WORDING + "\"");
        assertThat(coordinator.get(ProgrammeUrls.marksPicture(code)))
                .hasStatusOk()
                .hasContentType("image/png");
        var shown = ImageIO.read(new ByteArrayInputStream(
                coordinator.get(ProgrammeUrls.marksPicture(code)).getResponse().getContentAsByteArray()));
        assertThat(shown.getWidth()).as("as wide as paper takes").isEqualTo(2000);

        assertThat(send(TestMarks.strip(1200, 100), "Inne znaki")).hasStatus(303);
        assertThat(page()).contains("Inne znaki").doesNotContain(WORDING);
        assertThat(coordinator.post(ProgrammeUrls.withdrawMarks(code))).hasStatus(303);
        assertThat(page()).contains("Nie wczytano jeszcze ciągu znaków");
        assertThat(coordinator.get(ProgrammeUrls.marksPicture(code))).hasStatus(404);
        assertThat(town.count("SELECT count(*) FROM programme_marks")).isEqualTo(2);
    }

    @Test
    void whatIsNoStripIsRefusedAndWhatWasTypedStays() throws IOException {
        for (var unfit : new byte[][] {
            TestMarks.strip(500, 100),
            TestMarks.strip(4001, 100),
            TestMarks.strip(700, 800),
            "<svg onload=x>".getBytes(StandardCharsets.UTF_8)
        }) {
            assertThat(send(unfit, WORDING))
                    .hasStatus(422)
                    .bodyText()
                    .contains("szerszy niż wyższy", "value=\"" + WORDING + "\"");
        }
        assertThat(send(new byte[0], WORDING)).hasStatus(422).bodyText().contains("Wybierz plik z obrazem");
        assertThat(send(TestMarks.strip(1200, 100), "")).hasStatus(422);
        assertThat(town.count("SELECT count(*) FROM programme_marks")).isZero();
        assertThat(clerks.of(town.town(), Role.ANIMATOR).post(ProgrammeUrls.withdrawMarks(code)))
                .hasStatus(403);
    }

    @Test
    void aPaperOfSeveralProgrammesShowsEachStripOnce() {
        var other = town.programme();
        TestMarks.keep(coordinator, code);
        TestMarks.keep(coordinator, code(other));
        assertThat(shown(programme, other)).containsExactly(TestMarks.WORDING);
        TestMarks.send(coordinator, code, TestMarks.strip(1200, 100), "Inne znaki");
        assertThat(shown(programme, other)).containsExactly("Inne znaki", TestMarks.WORDING);
        assertThat(shown(other, programme)).containsExactly(TestMarks.WORDING, "Inne znaki");
    }

    private List<String> shown(ProgrammeId... programmes) {
        return town.town()
                .inside(() -> marks.shown(List.of(programmes)).stream()
                        .map(Mark::wording)
                        .toList());
    }

    private String code(ProgrammeId id) {
        return town.town()
                .inside(() -> jdbc.sql("SELECT code FROM programme WHERE id = :id")
                        .param("id", id.value())
                        .query(String.class)
                        .single());
    }

    private MvcTestResult send(byte[] picture, String wording) {
        return TestMarks.send(coordinator, code, picture, wording);
    }

    private String page() {
        return coordinator.page(ProgrammeUrls.marks(code));
    }
}
