package pl.mors.activity.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.management.ThreadMXBean;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.mors.document.DrawnAnew;
import pl.mors.document.FileSource;

/** What is handed in is somebody else's file. */
class ScannedPagesTest {

    @Test
    void aPageOfAPdfIsAPictureAsLargeAsItNeedsToBe() throws Exception {
        try (var pages = open(pdf(new PDRectangle(14_400, 14_400), PDRectangle.A4))) {
            assertThat(pages.count()).isEqualTo(2);
            assertThat(pages.page(1).picture().getWidth())
                    .isBetween(ScannedPages.LONGEST_SIDE - 1, ScannedPages.LONGEST_SIDE);
            assertThat(pages.page(2).picture().getHeight()).isBetween(1752, 1755);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpeg"})
    void aPhotoIsOnePageInGrey(String format) throws Exception {
        try (var pages = open(photo(3000, 4000, format))) {
            assertThat(pages.count()).isEqualTo(1);
            assertThat(pages.page(1).picture().getHeight()).isEqualTo(ScannedPages.LONGEST_SIDE);
            assertThat(pages.page(1).picture().getType()).isEqualTo(BufferedImage.TYPE_BYTE_GRAY);
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

    /** What telephones make: 50 million dots, which would be 150 MB. */
    @Test
    void aLargePhotoTakesNoMoreMemoryThanAPageDoes() throws Exception {
        byte[] large = photo(8160, 6120, "jpeg");
        var memory = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        try (var pages = open(large)) {
            long before = memory.getCurrentThreadAllocatedBytes();

            assertThat(pages.page(1).picture().getWidth()).isEqualTo(ScannedPages.LONGEST_SIDE);

            assertThat(memory.getCurrentThreadAllocatedBytes() - before).isLessThan(64L << 20);
        }
    }

    /** A file of some hundred bytes whose picture wants an array longer than any can be. */
    @Test
    void aPageForWhichThereIsNoMemoryIsOneThatCannotBeDrawn() throws Exception {
        var bomb = raw(
                "<</Type/Catalog/Pages 2 0 R>>",
                "<</Type/Pages/Kids[3 0 R]/Count 1>>",
                "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</XObject<</I 5 0 R>>>>>>",
                "<</Length 29>>stream\nq 595 0 0 842 0 0 cm /I Do Q \nendstream",
                "<</Type/XObject/Subtype/Image/Width 343728/Height 49981/ColorSpace/DeviceGray/BitsPerComponent 1"
                        + "/Filter/CCITTFaxDecode/DecodeParms<</K -1/Columns 343728/Rows 49981>>/Length 2>>"
                        + "stream\nab\nendstream");
        try (var pages = open(bomb)) {
            assertThatThrownBy(() -> pages.page(1)).isInstanceOf(UnreadableScan.class);
        }
    }

    /** Signed pages would be lost silently, or pages promised that nobody finds. */
    @ParameterizedTest
    @ValueSource(ints = {-5, 0, 1, 3})
    void aPdfThatMiscountsItsPagesIsRefused(int count) {
        refused(raw(
                "<</Type/Catalog/Pages 2 0 R>>",
                "<</Type/Pages/Kids[3 0 R 4 0 R]/Count " + count + ">>",
                "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>",
                "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>"));
    }

    /** As office scanners write "compact" files. */
    @Test
    void aPictureInJbig2IsDrawn() throws Exception {
        var black = new BufferedImage(800, 608, BufferedImage.TYPE_BYTE_BINARY);
        var pen = black.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, 800, 608);
        pen.setColor(Color.BLACK);
        pen.fillRect(200, 100, 400, 400);
        pen.dispose();

        try (var pages = open(pdf(Jbig2.of(black), COSName.JBIG2_DECODE, 800, 608))) {
            var drawn = pages.page(1).picture();
            assertThat(grey(drawn, 0.5, 0.5)).isLessThan(30);
            assertThat(grey(drawn, 0.1, 0.1)).isGreaterThan(225);
        }
    }

    @Test
    void aPageInAFormatThatIsNotDrawnSaysSo() throws Exception {
        try (var pages = open(pdf(new byte[] {1, 2, 3}, COSName.JPX_DECODE, 800, 608))) {
            otherFormat(pages, 1);
        }
    }

    /** Scanners keep what all pages of a file show in one list, and put pictures in forms within forms. */
    @Test
    void whatAPageShowsDecidesAndNotWhatItsFileHolds() throws Exception {
        var file = raw(
                "<</Type/Catalog/Pages 2 0 R>>",
                "<</Type/Pages/Kids[3 0 R 4 0 R]/Count 2/MediaBox[0 0 595 842]/Resources<</XObject<</I 9 0 R/F 7 0 R>>>>>>",
                "<</Type/Page/Parent 2 0 R/Contents 5 0 R>>",
                "<</Type/Page/Parent 2 0 R/Contents 6 0 R>>",
                "<</Length 20>>stream\n0 0 100 100 re f    \nendstream",
                "<</Length 5>>stream\n/F Do\nendstream",
                "<</Type/XObject/Subtype/Form/BBox[0 0 595 842]/Resources<</XObject<</G 8 0 R>>>>/Length 5>>"
                        + "stream\n/G Do\nendstream",
                "<</Type/XObject/Subtype/Form/BBox[0 0 595 842]/Resources<</XObject<</I 9 0 R>>>>/Length 29>>"
                        + "stream\nq 595 0 0 842 0 0 cm /I Do Q \nendstream",
                "<</Type/XObject/Subtype/Image/Width 8/Height 8/ColorSpace/DeviceGray/BitsPerComponent 8"
                        + "/Filter/JPXDecode/Length 2>>stream\nab\nendstream");
        try (var pages = open(file)) {
            assertThat(grey(pages.page(1).picture(), 0.05, 0.95)).isLessThan(30);
            otherFormat(pages, 2);
        }
    }

    private static void otherFormat(ScannedPages pages, int number) {
        assertThatThrownBy(() -> pages.page(number))
                .isInstanceOfSatisfying(
                        UnreadableScan.class,
                        unreadable -> assertThat(unreadable.found()).isEqualTo(Finding.OTHER_FORMAT));
    }

    /** @param across of its width, from 0 to 1 */
    private static int grey(BufferedImage picture, double across, double down) {
        return picture.getRaster()
                .getSample((int) (picture.getWidth() * across), (int) (picture.getHeight() * down), 0);
    }

    /** One page filled with one picture. */
    private static byte[] pdf(byte[] picture, COSName filter, int width, int height) throws IOException {
        try (var document = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            var page = new PDPage(new PDRectangle(width, height));
            document.addPage(page);
            var stream = document.getDocument().createCOSStream();
            stream.setItem(COSName.TYPE, COSName.XOBJECT);
            stream.setItem(COSName.SUBTYPE, COSName.IMAGE);
            stream.setInt(COSName.WIDTH, width);
            stream.setInt(COSName.HEIGHT, height);
            stream.setInt(COSName.BITS_PER_COMPONENT, 1);
            stream.setItem(COSName.COLORSPACE, COSName.DEVICEGRAY);
            try (var raw = stream.createRawOutputStream()) {
                raw.write(picture);
            }
            stream.setItem(COSName.FILTER, filter);
            var resources = new PDResources();
            var objects = new COSDictionary();
            objects.setItem(COSName.getPDFName("Im0"), stream);
            resources.getCOSObject().setItem(COSName.XOBJECT, objects);
            page.setResources(resources);
            var content = document.getDocument().createCOSStream();
            try (var raw = content.createOutputStream()) {
                raw.write(
                        "q %d 0 0 %d 0 0 cm /Im0 Do Q".formatted(width, height).getBytes(StandardCharsets.US_ASCII));
            }
            page.getCOSObject().setItem(COSName.CONTENTS, content);
            document.save(out);
            return out.toByteArray();
        }
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

    /** A few kilobytes that become much as soon as they are opened. */
    @Test
    void aPdfThatWouldFillTheMemoryIsRefused() throws IOException {
        try (var document = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            document.getPage(0).getCOSObject().setItem("Zapas", new COSString("a".repeat(20_000_000)));
            document.save(out);
            assertThat(out.size()).isLessThan(100_000);
            refused(out.toByteArray());
        }
    }

    /** Somebody pulled the card out of the camera too early: what is missing is grey, whichever names stood there. */
    @ParameterizedTest
    @ValueSource(doubles = {0.3, 0.7, 0.99})
    void aPhotoWhoseEndIsMissingIsNotWhole(double part) throws Exception {
        byte[] whole = scribbled("jpeg");
        byte[] cut = Arrays.copyOf(whole, (int) (part * whole.length));

        try (var pages = open(whole)) {
            assertThat(pages.page(1).whole()).isTrue();
        }
        try (var pages = open(cut)) {
            assertThat(pages.page(1).whole()).isFalse();
        }
        assertThat(DrawnAnew.of(whole, size -> true, 400, BufferedImage::getWidth))
                .isPresent();
        assertThat(DrawnAnew.of(cut, size -> true, 400, BufferedImage::getWidth))
                .isEmpty();
    }

    @Test
    void aPngWhoseEndIsMissingIsNotDrawn() throws Exception {
        byte[] whole = scribbled("png");
        try (var pages = open(Arrays.copyOf(whole, whole.length / 2))) {
            assertThatThrownBy(() -> pages.page(1)).isInstanceOf(UnreadableScan.class);
        }
    }

    /** Sixty pages of two megabytes each, as an office scanner makes them in colour. */
    @Test
    void aLargeFileStaysOnDisk(@TempDir Path folder) throws Exception {
        var file = folder.resolve("skaner.pdf");
        var noise = new byte[2 << 20];
        new Random(60).nextBytes(noise);
        try (var document = new PDDocument()) {
            for (int i = 0; i < 60; i++) {
                noise[0] = (byte) i;
                var page = new PDPage(PDRectangle.A4);
                document.addPage(page);
                page.setResources(new PDResources());
                page.getResources()
                        .put(
                                COSName.getPDFName("I"),
                                new PDImageXObject(
                                        document,
                                        new ByteArrayInputStream(noise),
                                        COSName.FLATE_DECODE,
                                        10,
                                        10,
                                        8,
                                        PDDeviceGray.INSTANCE));
            }
            document.save(file.toFile());
        }
        assertThat(Files.size(file)).isGreaterThan(120L << 20);
        var memory = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = memory.getCurrentThreadAllocatedBytes();

        try (var pages = ScannedPages.open(FileSource.of(file))) {
            assertThat(pages.count()).isEqualTo(60);
            pages.page(60);
        }

        assertThat(memory.getCurrentThreadAllocatedBytes() - before).isLessThan(24L << 20);
    }

    private static ScannedPages open(byte[] content) throws UnreadableScan, IOException {
        return ScannedPages.open(FileSource.of(content));
    }

    private static byte[] scribbled(String format) throws IOException {
        var picture = new BufferedImage(400, 600, BufferedImage.TYPE_BYTE_GRAY);
        var random = new Random(600);
        for (int dot = 0; dot < 400 * 600; dot++) {
            picture.setRGB(dot % 400, dot / 400, random.nextInt(256) * 0x010101);
        }
        try (var out = new ByteArrayOutputStream()) {
            ImageIO.write(picture, format, out);
            return out.toByteArray();
        }
    }

    private static void refused(byte[] content) {
        assertThatThrownBy(() -> open(content)).isInstanceOf(UnreadableScan.class);
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

    /** A PDF of these objects, the first of which is its root; whole, so that nothing in it is mended when it is opened. */
    private static byte[] raw(String... objects) {
        var pdf = new StringBuilder("%PDF-1.5\n");
        var places = new StringBuilder("0000000000 65535 f \n");
        for (int i = 0; i < objects.length; i++) {
            places.append("%010d 00000 n \n".formatted(pdf.length()));
            pdf.append(i + 1).append(" 0 obj\n").append(objects[i]).append("\nendobj\n");
        }
        int size = objects.length + 1;
        int start = pdf.length();
        return pdf.append("xref\n0 %d\n%s".formatted(size, places))
                .append("trailer<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF".formatted(size, start))
                .toString()
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] photo(int width, int height, String format) throws IOException {
        try (var out = new ByteArrayOutputStream()) {
            ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, out);
            return out.toByteArray();
        }
    }
}
