package pl.mors.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DrawnAnewTest {

    @ParameterizedTest
    @ValueSource(strings = {"png", "gif", "bmp", "jpeg"})
    void whatIsBrokenIsNoPicture(String format) throws IOException {
        var whole = file(stripes(40, 30), format);
        var random = new Random(20_190_515);
        for (int broken = 0; broken < 400; broken++) {
            var bytes = whole.clone();
            for (int at = 0; at < 6; at++) {
                bytes[random.nextInt(Math.min(bytes.length, 200))] = (byte) random.nextInt();
            }
            assertThatCode(() -> drawn(bytes, 2000)).doesNotThrowAnyException();
        }
        assertThat(drawn("<svg onload=x>".getBytes(StandardCharsets.UTF_8), 2000))
                .isEmpty();
    }

    @Test
    void whatDoesNotFitIsNotRead() throws IOException {
        var content = file(stripes(60, 30), "png");
        assertThat(DrawnAnew.of(content, size -> size.equals(new DrawnAnew.Size(60, 30)), 60, BufferedImage::getWidth))
                .contains(60);
        assertThat(DrawnAnew.of(content, size -> size.width() < 60, 60, BufferedImage::getWidth))
                .isEmpty();
    }

    /** Every third dot of 6000 is read: what stripes of one dot look like shows which ones. */
    @Test
    void ofWhatIsMuchTooLargeNotEveryDotIsRead() throws IOException {
        var picture = drawn(file(stripes(6000, 30), "png"), 2000).orElseThrow();
        assertThat(picture.getWidth()).isEqualTo(2000);
        assertThat(new Color(picture.getRGB(1000, 5)).getRed()).isGreaterThan(240);
    }

    @ParameterizedTest
    @CsvSource({"4000, 3000, 480, 480, 360", "600, 1500, 1000, 400, 1000", "80, 40, 480, 80, 40", "3000, 1, 100, 100, 1"
    })
    void noSideIsLongerThanAllowedAndNoneIsMadeLarger(
            int width, int height, int longest, int drawnWidth, int drawnHeight) {
        var drawn = DrawnAnew.within(stripes(width, height), longest);
        assertThat(drawn.getWidth()).isEqualTo(drawnWidth);
        assertThat(drawn.getHeight()).isEqualTo(drawnHeight);
    }

    /** One dot of three is white: whatever the step, a third of the light is left. */
    @Test
    void drawnSmallerNoDotIsLost() {
        var drawn = DrawnAnew.within(stripes(1800, 1800), 200);
        for (int x = 20; x < 180; x++) {
            assertThat(new Color(drawn.getRGB(x, 100)).getRed()).isBetween(50, 180);
        }
    }

    @Test
    void whatIsSeenThroughIsWhite() throws IOException {
        var picture = DrawnAnew.within(new BufferedImage(20, 20, BufferedImage.TYPE_INT_ARGB), 20);
        var read = ImageIO.read(new ByteArrayInputStream(DrawnAnew.png(picture)));
        assertThat(new Color(read.getRGB(10, 10))).isEqualTo(Color.WHITE);
    }

    private static Optional<BufferedImage> drawn(byte[] content, int longest) {
        return DrawnAnew.of(content, size -> true, longest, picture -> DrawnAnew.within(picture, longest));
    }

    /** Black, every third column of dots white. */
    private static BufferedImage stripes(int width, int height) {
        var stripes = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        for (int x = 0; x < width; x += 3) {
            for (int y = 0; y < height; y++) {
                stripes.setRGB(x, y, 0xffffff);
            }
        }
        return stripes;
    }

    private static byte[] file(BufferedImage picture, String format) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(picture, format, out);
        return out.toByteArray();
    }
}
