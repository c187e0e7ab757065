package pl.mors.programme.marks;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
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
import pl.mors.activity.ActivityUrls;
import pl.mors.activity.GroupTown;
import pl.mors.activity.SessionId;
import pl.mors.document.paper.ArchivalPdf;
import pl.mors.identity.Role;
import pl.mors.platform.Ids;
import pl.mors.programme.ProgrammeId;
import pl.mors.programme.ProgrammeUrls;

/** The strip of logos: kept once for a programme, drawn anew, and on its papers. */
@IntegrationTest
class MarksPagesTest {

    private static final String WORDING = "Fundusze Europejskie, Unia Europejska";

    @Autowired
    private TestClerks clerks;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestWorld world;

    private GroupTown town;
    private ProgrammeId programme;
    private String code;
    private SessionId session;
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
        var club = town.club(programme);
        town.enrolled(club, town.person("Halina", "Nowak"), LocalDate.of(2019, 1, 10));
        session = town.session(club, GroupTown.hours(LocalDate.of(2019, 5, 20), "10:00", "12:00"));
        coordinator = clerks.of(town.town(), Role.COORDINATOR);
    }

    @Test
    void theStripIsShownReplacedAndTakenAway() throws IOException {
        assertThat(coordinator.page(ProgrammeUrls.programme(code))).contains(ProgrammeUrls.marks(code));
        assertThat(page()).contains("Nie wczytano jeszcze ciągu znaków");

        assertThat(send(strip(2400, 300), WORDING)).hasStatus(303);
        assertThat(page()).contains("alt=\"" + WORDING + "\"");
        assertThat(coordinator.get(ProgrammeUrls.marksPicture(code)))
                .hasStatusOk()
                .hasContentType("image/png");
        var shown = ImageIO.read(new ByteArrayInputStream(
                coordinator.get(ProgrammeUrls.marksPicture(code)).getResponse().getContentAsByteArray()));
        assertThat(shown.getWidth()).as("as wide as paper takes").isEqualTo(2000);

        assertThat(send(strip(1200, 100), "Inne znaki")).hasStatus(303);
        assertThat(page()).contains("Inne znaki").doesNotContain(WORDING);
        assertThat(coordinator.post(ProgrammeUrls.withdrawMarks(code))).hasStatus(303);
        assertThat(page()).contains("Nie wczytano jeszcze ciągu znaków");
        assertThat(coordinator.get(ProgrammeUrls.marksPicture(code))).hasStatus(404);
        assertThat(town.count("SELECT count(*) FROM programme_marks")).isEqualTo(2);
    }

    @Test
    void whatIsNoStripIsRefusedAndWhatWasTypedStays() throws IOException {
        for (var unfit : new byte[][] {
            strip(500, 100), strip(4001, 100), strip(700, 800), "<svg onload=x>".getBytes(StandardCharsets.UTF_8)
        }) {
            assertThat(send(unfit, WORDING))
                    .hasStatus(422)
                    .bodyText()
                    .contains("szerszy niż wyższy", "value=\"" + WORDING + "\"");
        }
        assertThat(send(new byte[0], WORDING)).hasStatus(422).bodyText().contains("Wybierz plik z obrazem");
        assertThat(send(strip(1200, 100), "")).hasStatus(422);
        assertThat(town.count("SELECT count(*) FROM programme_marks")).isZero();
        assertThat(clerks.of(town.town(), Role.ANIMATOR).post(ProgrammeUrls.withdrawMarks(code)))
                .hasStatus(403);
    }

    @Test
    void theSheetCarriesIt() throws IOException {
        town.town()
                .inside(() -> jdbc.sql("""
                                INSERT INTO programme_version (organisation_id, id, programme_id, number, definition)
                                SELECT organisation_id, :id, programme_id, 2,
                                    definition || '{"funding": {"statement": "Projekt współfinansowany przez Unię Europejską"}}'
                                FROM programme_version WHERE programme_id = :programme
                                """)
                        .param("id", Ids.next())
                        .param("programme", programme.value())
                        .update());
        coordinator.post(ActivityUrls.printedSheet(session));
        var sheet = town.town()
                .inside(() -> jdbc.sql("SELECT id FROM printed_sheet")
                        .query(UUID.class)
                        .single());
        assertThat(pictures(sheet)).as("the code").isEqualTo(1);

        assertThat(send(strip(1600, 200), WORDING)).hasStatus(303);

        assertThat(pictures(sheet)).isEqualTo(2);
    }

    private int pictures(UUID sheet) throws IOException {
        var pdf = coordinator
                .get(ActivityUrls.printedSheet(session, sheet))
                .getResponse()
                .getContentAsByteArray();
        ArchivalPdf.check(pdf);
        int pictures = 0;
        try (var document = Loader.loadPDF(pdf)) {
            var resources = document.getPage(0).getResources();
            for (COSName name : resources.getXObjectNames()) {
                pictures += resources.isImageXObject(name) ? 1 : 0;
            }
        }
        return pictures;
    }

    private MvcTestResult send(byte[] picture, String wording) {
        return coordinator
                .sending(ProgrammeUrls.marks(code))
                .multipart()
                .file(new MockMultipartFile("picture", "znaki.png", "image/png", picture))
                .param("wording", wording)
                .exchange();
    }

    private String page() {
        return coordinator.page(ProgrammeUrls.marks(code));
    }

    private static byte[] strip(int width, int height) throws IOException {
        var strip = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        var canvas = strip.createGraphics();
        canvas.setColor(Color.BLUE);
        canvas.fillRect(0, 0, width / 2, height / 2);
        canvas.dispose();
        var out = new ByteArrayOutputStream();
        ImageIO.write(strip, "png", out);
        return out.toByteArray();
    }
}
