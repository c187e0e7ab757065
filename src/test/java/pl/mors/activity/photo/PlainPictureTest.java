package pl.mors.activity.photo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Comparator;
import java.util.Random;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainPictureTest {

    /** Corners of what stands upright, the upper ones first, by where the first row and the first column of the file belong. */
    @ParameterizedTest
    @CsvSource({
        "1, RED GREEN BLUE YELLOW",
        "2, GREEN RED YELLOW BLUE",
        "3, YELLOW BLUE GREEN RED",
        "4, BLUE YELLOW RED GREEN",
        "5, RED BLUE GREEN YELLOW",
        "6, BLUE RED YELLOW GREEN",
        "7, YELLOW GREEN BLUE RED",
        "8, GREEN YELLOW RED BLUE"
    })
    void standsUprightHoweverTheCameraWasHeld(int orientation, String corners) throws IOException {
        var plain = PlainPicture.of(Pictures.held(Pictures.fields(800, 400), orientation))
                .orElseThrow();

        for (var bytes : new byte[][] {plain.picture(), plain.small()}) {
            var picture = ImageIO.read(new ByteArrayInputStream(bytes));
            assertThat(cornersOf(picture)).isEqualTo(corners);
            assertThat(picture.getWidth() > picture.getHeight()).isEqualTo(orientation < 5);
            assertThat(PictureOrientation.of(bytes))
                    .as("is not turned once more")
                    .isEqualTo(new PictureOrientation(1));
        }
    }

    @Test
    void nonsenseAboutTheCameraLeavesThePictureAsItIs() throws IOException {
        var plain = PlainPicture.of(Pictures.held(Pictures.fields(80, 40), 99)).orElseThrow();
        assertThat(cornersOf(ImageIO.read(new ByteArrayInputStream(plain.picture()))))
                .isEqualTo("RED GREEN BLUE YELLOW");
    }

    @Test
    void theSmallOneIsLightAndNoneIsMadeLarger() throws IOException {
        var large =
                PlainPicture.of(Pictures.held(Pictures.fields(4000, 3000), 1)).orElseThrow();
        assertThat(ImageIO.read(new ByteArrayInputStream(large.picture())).getWidth())
                .isEqualTo(2000);
        assertThat(ImageIO.read(new ByteArrayInputStream(large.small())).getWidth())
                .isEqualTo(480);
        var tiny = PlainPicture.of(Pictures.held(Pictures.fields(80, 40), 1)).orElseThrow();
        assertThat(ImageIO.read(new ByteArrayInputStream(tiny.small())).getWidth())
                .isEqualTo(80);
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "gif", "bmp", "jpeg"})
    void whatIsBrokenIsNoPicture(String format) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(Pictures.fields(40, 30), format, out);
        var random = new Random(20_190_515);
        for (int broken = 0; broken < 400; broken++) {
            var bytes = out.toByteArray();
            for (int at = 0; at < 6; at++) {
                bytes[random.nextInt(Math.min(bytes.length, 200))] = (byte) random.nextInt();
            }
            assertThatCode(() -> PlainPicture.of(bytes)).doesNotThrowAnyException();
        }
    }

    /** Every third dot of 6000 is read: what stripes of one dot look like shows which ones. */
    @Test
    void ofWhatIsMuchTooLargeNotEveryDotIsRead() throws IOException {
        var stripes = new BufferedImage(6000, 30, BufferedImage.TYPE_BYTE_GRAY);
        for (int x = 0; x < 6000; x += 3) {
            for (int y = 0; y < 30; y++) {
                stripes.setRGB(x, y, 0xffffff);
            }
        }
        var png = new ByteArrayOutputStream();
        ImageIO.write(stripes, "png", png);

        var plain = PlainPicture.of(png.toByteArray()).orElseThrow();
        var picture = ImageIO.read(new ByteArrayInputStream(plain.picture()));
        assertThat(picture.getWidth()).isEqualTo(2000);
        assertThat(new Color(picture.getRGB(1000, 5)).getRed()).isGreaterThan(240);
    }

    private static String cornersOf(BufferedImage picture) {
        int right = picture.getWidth() - 8;
        int below = picture.getHeight() - 8;
        return String.join(
                " ",
                Stream.of(
                                picture.getRGB(8, 8),
                                picture.getRGB(right, 8),
                                picture.getRGB(8, below),
                                picture.getRGB(right, below))
                        .map(PlainPictureTest::name)
                        .toList());
    }

    /** Of the four colours the nearest: a JPEG is not exact. */
    private static String name(int rgb) {
        var seen = new Color(rgb);
        var nearest = Pictures.CORNERS.stream()
                .min(Comparator.comparingInt(colour -> Math.abs(colour.getRed() - seen.getRed())
                        + Math.abs(colour.getGreen() - seen.getGreen())
                        + Math.abs(colour.getBlue() - seen.getBlue())))
                .orElseThrow();
        return nearest.equals(Color.RED)
                ? "RED"
                : nearest.equals(Color.GREEN) ? "GREEN" : nearest.equals(Color.BLUE) ? "BLUE" : "YELLOW";
    }
}
