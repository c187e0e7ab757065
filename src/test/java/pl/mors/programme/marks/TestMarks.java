package pl.mors.programme.marks;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import pl.mors.Clerk;
import pl.mors.document.paper.ArchivalPdf;
import pl.mors.programme.ProgrammeUrls;

/** Strips of logos for tests, and papers that carry one. */
public final class TestMarks {

    public static final String WORDING = "Fundusze Europejskie, Unia Europejska";

    private static final int WIDTH = 1600;
    private static final int HEIGHT = 200;

    private TestMarks() {}

    /** Somebody who may keeps a strip of a programme. */
    public static void keep(Clerk coordinator, String programme) {
        assertThat(send(coordinator, programme, strip(WIDTH, HEIGHT), WORDING)).hasStatus(303);
    }

    static MvcTestResult send(Clerk clerk, String programme, byte[] picture, String wording) {
        return clerk.sending(ProgrammeUrls.marks(programme))
                .multipart()
                .file(new MockMultipartFile("picture", "znaki.png", "image/png", picture))
                .param("wording", wording)
                .exchange();
    }

    /** The paper of an answer is valid and shows the kept strip on its first page, for eyes and for ears. */
    public static void assertStandOn(MvcTestResult answer) {
        ArchivalPdf.of(answer);
        var pdf = answer.getResponse().getContentAsByteArray();
        assertThat(ArchivalPdf.pictures(pdf)).contains(WORDING);
        assertThat(isDrawnOn(pdf)).as("the strip itself").isTrue();
    }

    private static boolean isDrawnOn(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            var resources = document.getPage(0).getResources();
            for (var name : resources.getXObjectNames()) {
                if (resources.getXObject(name) instanceof PDImageXObject image
                        && image.getWidth() == WIDTH
                        && image.getHeight() == HEIGHT) {
                    return true;
                }
            }
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] strip(int width, int height) {
        var strip = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        var canvas = strip.createGraphics();
        canvas.setColor(Color.BLUE);
        canvas.fillRect(0, 0, width / 2, height / 2);
        canvas.dispose();
        try (var out = new ByteArrayOutputStream()) {
            ImageIO.write(strip, "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
