package pl.mors.activity.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.mors.activity.printed.SheetLayout;

/**
 * Signed lists that a cup stood on, photographed aslant: each finds home, no signature is made up or overlooked, and only lines below
 * the cup are left for somebody to look at.
 */
class SpoiltSheetsTest {

    private static final double ASLANT = 0.05;

    /** The largest cup is 88 mm wide, a line 10 mm high; its rim reaches into one more. */
    private static final int LINES_OF_A_CUP = 10;

    /** Seeds of the suite alone: the bench has others. */
    @ParameterizedTest
    @CsvSource({"20190501, true, false", "20190502, false, true", "20190503, true, true", "20190504, true, true"})
    void findsHomeAndProposesNothingWrong(long seed, boolean stained, boolean aslant) throws IOException {
        var random = new Random(seed);
        var page = SignedPage.of(seed, random);
        var picture = page.picture();
        if (stained) {
            stain(picture, random);
        }
        if (aslant) {
            picture = aslant(picture, random);
        }

        var grey = Pictures.grey(picture, ScannedPages.LONGEST_SIDE);
        var found = (CodeFinder.OfSheet) CodeFinder.find(grey);
        assertThat(found.code()).isEqualTo(page.code());
        var looks = SheetReading.of(grey, found, SheetLayout.ofColumns(1)).looks();
        var proposals = SignedPage.proposals(page.signed(), looks);
        assertThat(proposals).as(looks.toString()).doesNotContainKey("wrong");
        assertThat(proposals.getOrDefault("unsure", 0))
                .as(looks.toString())
                .isLessThanOrEqualTo(stained ? LINES_OF_A_CUP : 0);
        assertThat(looks).hasSizeGreaterThanOrEqualTo(SignedPage.PEOPLE);
    }

    /** The ring of a cup, anywhere. */
    private static void stain(BufferedImage page, Random random) {
        double radius = 180.0 + random.nextInt(80);
        double x = random.nextInt(page.getWidth());
        double y = random.nextInt(page.getHeight());
        var cup = new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
        var pen = page.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(new Color(110, 80, 50, 60));
        pen.fill(cup);
        pen.setColor(new Color(110, 80, 50, 140));
        pen.setStroke(new BasicStroke(14));
        pen.draw(cup);
        pen.dispose();
    }

    /**
     * The page as a camera sees it that is not held above its middle: each corner of the picture shows what lies beside the page's own
     * corner. What lies between follows from the projective mapping of a square onto any four corners.
     */
    private static BufferedImage aslant(BufferedImage page, Random random) {
        int width = page.getWidth();
        int height = page.getHeight();
        double[] x = {-beside(random), 1 + beside(random), 1 + beside(random), -beside(random)};
        double[] y = {-beside(random), -beside(random), 1 + beside(random), 1 + beside(random)};
        double sumX = x[0] - x[1] + x[2] - x[3];
        double sumY = y[0] - y[1] + y[2] - y[3];
        double determinant = (x[1] - x[2]) * (y[3] - y[2]) - (x[3] - x[2]) * (y[1] - y[2]);
        double g = (sumX * (y[3] - y[2]) - (x[3] - x[2]) * sumY) / determinant;
        double h = ((x[1] - x[2]) * sumY - sumX * (y[1] - y[2])) / determinant;
        var seen = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        for (int row = 0; row < height; row++) {
            for (int column = 0; column < width; column++) {
                double u = (double) column / width;
                double v = (double) row / height;
                double depth = g * u + h * v + 1;
                double onPageX = ((x[1] - x[0] + g * x[1]) * u + (x[3] - x[0] + h * x[3]) * v + x[0]) / depth;
                double onPageY = ((y[1] - y[0] + g * y[1]) * u + (y[3] - y[0] + h * y[3]) * v + y[0]) / depth;
                seen.getRaster().setSample(column, row, 0, grey(page, onPageX * width, onPageY * height));
            }
        }
        return seen;
    }

    private static double beside(Random random) {
        return random.nextDouble() * ASLANT;
    }

    /** Between four dots; white beside the page. */
    private static int grey(BufferedImage page, double x, double y) {
        int left = (int) Math.floor(x);
        int top = (int) Math.floor(y);
        if (left < 0 || top < 0 || left + 1 >= page.getWidth() || top + 1 >= page.getHeight()) {
            return 255;
        }
        var dots = page.getRaster();
        double right = x - left;
        double below = y - top;
        double upper = dots.getSample(left, top, 0) * (1 - right) + dots.getSample(left + 1, top, 0) * right;
        double lower = dots.getSample(left, top + 1, 0) * (1 - right) + dots.getSample(left + 1, top + 1, 0) * right;
        return (int) Math.round(upper * (1 - below) + lower * below);
    }
}
