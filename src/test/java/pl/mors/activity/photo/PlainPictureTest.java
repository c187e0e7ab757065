package pl.mors.activity.photo;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Comparator;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
