package pl.mors.activity.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is handed in is somebody else's file. */
class ScannedPagesTest {

    @Test
    void aPageOfAPdfIsAPictureAsLargeAsItNeedsToBe() throws Exception {
        try (var pages = ScannedPages.open(pdf(new PDRectangle(14_400, 14_400), PDRectangle.A4))) {
            assertThat(pages.count()).isEqualTo(2);
            assertThat(pages.picture(1).getWidth()).isBetween(ScannedPages.LONGEST_SIDE - 1, ScannedPages.LONGEST_SIDE);
            assertThat(pages.picture(2).getHeight()).isBetween(1752, 1755);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpeg"})
    void aPhotoIsOnePageInGrey(String format) throws Exception {
        try (var pages = ScannedPages.open(photo(3000, 4000, format))) {
            assertThat(pages.count()).isEqualTo(1);
            assertThat(pages.picture(1).getHeight()).isEqualTo(ScannedPages.LONGEST_SIDE);
            assertThat(pages.picture(1).getType()).isEqualTo(BufferedImage.TYPE_BYTE_GRAY);
        }
    }

    @Test
    void whatIsNeitherIsRefused() throws Exception {
        refused(new byte[0]);
        refused("Lista obecności".getBytes(StandardCharsets.UTF_8));
        refused("%PDF-1.7 and nothing more".getBytes(StandardCharsets.UTF_8));
        refused(photo(10, 10, "gif"));
        refused(Arrays.copyOf(photo(300, 400, "png"), 20));
    }

    /** A small file that says it is a picture of ten billion dots. */
    @Test
    void aPictureThatWouldFillTheMemoryIsRefusedUnopened() throws Exception {
        byte[] huge = photo(10, 10, "png");
        for (int side : new int[] {16, 20}) {
            huge[side] = 0;
            huge[side + 1] = 1;
            huge[side + 2] = (byte) 0x86;
            huge[side + 3] = (byte) 0xA0;
        }
        refused(huge);
    }

    @Test
    void aPdfWithAPasswordIsRefused() throws Exception {
        try (var document = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("owner", "reader", new AccessPermission()));
            document.save(out);
            refused(out.toByteArray());
        }
    }

    private static void refused(byte[] content) {
        assertThatThrownBy(() -> ScannedPages.open(content)).isInstanceOf(UnreadableScan.class);
    }

    private static byte[] pdf(PDRectangle... sizes) throws IOException {
        try (var document = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            for (var size : sizes) {
                document.addPage(new PDPage(size));
            }
            document.save(out);
            return out.toByteArray();
        }
    }

    private static byte[] photo(int width, int height, String format) throws IOException {
        try (var out = new ByteArrayOutputStream()) {
            ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, out);
            return out.toByteArray();
        }
    }
}
