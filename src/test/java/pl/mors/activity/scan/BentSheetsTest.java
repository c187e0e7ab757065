package pl.mors.activity.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.mors.activity.printed.SheetLayout;
import pl.mors.activity.printed.SheetLayout.Point;

/** Signed lists on paper that curls: the four squares and the code lie where they should, and the lines between them do not. */
class BentSheetsTest {

    private static final SheetLayout LAYOUT = SheetLayout.ofColumns(1);

    /** The same measures, no marks of lines. */
    private static final SheetLayout WITHOUT_MARKS = SheetLayout.ofVersion(1);

    private static final double DOTS_OF_MM = 150 / 25.4;
    private static final int BENT_MOST = 8;

    private SignedPage page;

    @BeforeEach
    void sign() throws IOException {
        page = SignedPage.of(20190505, new Random(20190505));
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "6, 6", "-6, -6", "7, 3", "-2, 6"})
    void eachLineIsReadWhereItsMarksAre(double left, double right) {
        var bent = bent(page.picture(), left, right);

        assertThat(looks(bent, LAYOUT)).allSatisfy(this::isRight);
    }

    @ParameterizedTest
    @CsvSource({"6, 6", "-6, -6"})
    void withoutMarksOfLinesTheyAreTakenForTheirNeighbours(double left, double right) {
        var bent = bent(page.picture(), left, right);

        assertThat(SignedPage.proposals(page.signed(), looks(bent, WITHOUT_MARKS)))
                .extractingByKey("right")
                .isNotEqualTo(SignedPage.PEOPLE);
    }

    /** What somebody compares with the proposal is a part of this picture, where the layout says. */
    @Test
    void onThePictureThatIsKeptTheLinesAreWhereTheLayoutSays() {
        var picture = reading(bent(page.picture(), 6, 4), LAYOUT).picture();

        for (int line = 1; line <= LAYOUT.linesOfPage(); line++) {
            for (var mark : List.of(LAYOUT.leftMark(line), LAYOUT.rightMark(line))) {
                assertThat(darkAround(picture, mark)).as("mark of line " + line).isGreaterThan(0.8);
            }
        }
    }

    @Test
    void aLineWithoutItsMarkIsForSomebodyToLookAtWhereTheOthersMoved() {
        erase(page.picture(), LAYOUT.leftMark(BENT_MOST));

        assertThat(looks(page.picture(), LAYOUT)).allSatisfy(this::isRight);
        var looks = looks(bent(page.picture(), 6, 6), LAYOUT);
        assertThat(looks.get(BENT_MOST - 1).signature()).isEqualTo(Signature.OUT_OF_PLACE);
        assertThat(looks).filteredOn(look -> look.line() != BENT_MOST).allSatisfy(this::isRight);
    }

    /** A thumb on the edge of the page. */
    @Test
    void whereTheMarksOfASideAreNotSeenNothingWrongIsProposed() {
        for (int line = 1; line <= LAYOUT.linesOfPage(); line++) {
            erase(page.picture(), LAYOUT.rightMark(line));
        }

        assertThat(looks(page.picture(), LAYOUT)).allSatisfy(this::isRight);
        var looks = looks(bent(page.picture(), 6, 6), LAYOUT);
        assertThat(SignedPage.proposals(page.signed(), looks)).doesNotContainKey("wrong");
        assertThat(looks.get(BENT_MOST - 1).signature()).isEqualTo(Signature.OUT_OF_PLACE);
    }

    /** As if one mark too many were seen, and each line taken for the one above it. */
    @Test
    void wherePlacesDoNotEndWithTheLastLineNobodyKnowsAny() {
        var seen = IntStream.rangeClosed(1, LAYOUT.linesOfPage())
                .boxed()
                .flatMap(line -> List.of(LAYOUT.leftMark(line), LAYOUT.rightMark(line)).stream()
                        .map(mark -> new Point(mark.x(), mark.y() + 0.6 * line)))
                .toList();

        var bend = Bend.of(seen, LAYOUT);

        assertThat(IntStream.rangeClosed(1, LAYOUT.linesOfPage())).allMatch(bend::hasLost);
        assertThat(Bend.of(List.of(), LAYOUT).isNone()).isTrue();
    }

    private void isRight(Look look) {
        assertThat(SignedPage.judged(page.signed(), look))
                .as(look + ", signed " + Set.copyOf(page.signed()))
                .isEqualTo("right");
    }

    private static List<Look> looks(BufferedImage picture, SheetLayout layout) {
        return reading(picture, layout).looks();
    }

    private static SheetReading reading(BufferedImage picture, SheetLayout layout) {
        return SheetReading.of(picture, (CodeFinder.OfSheet) CodeFinder.find(picture), layout);
    }

    /** Between the squares the paper comes nearer to the eye, and so lies lower on the picture, at its left and its right edge by so much. */
    private static BufferedImage bent(BufferedImage page, double left, double right) {
        var from = LAYOUT.marks().getFirst();
        var to = LAYOUT.marks().getLast();
        var bent = SignedSheets.blank();
        for (int row = 0; row < bent.getHeight(); row++) {
            for (int column = 0; column < bent.getWidth(); column++) {
                double down =
                        (row / DOTS_OF_MM - from.y() - LAYOUT.markSize()) / (to.y() - from.y() - LAYOUT.markSize());
                double across = (column / DOTS_OF_MM - from.x()) / (to.x() - from.x());
                double moved = down < 0 || down > 1 ? 0 : (left + (right - left) * across) * Math.sin(Math.PI * down);
                int shown = Math.clamp(Math.round(row - moved * DOTS_OF_MM), 0, page.getHeight() - 1);
                if (column < page.getWidth()) {
                    bent.getRaster().setSample(column, row, 0, page.getRaster().getSample(column, shown, 0));
                }
            }
        }
        return bent;
    }

    private static void erase(BufferedImage page, Point mark) {
        var pen = page.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect((int) ((mark.x() - 1.5) * DOTS_OF_MM), (int) ((mark.y() - 1.5) * DOTS_OF_MM), 18, 18);
        pen.dispose();
    }

    /** The dark share of a mark's dots. */
    private static double darkAround(BufferedImage picture, Point mark) {
        int reach = (int) (LAYOUT.lineMarkSize() * FlatPage.DOTS_OF_MM / 2) - 1;
        int dark = 0;
        int all = 0;
        for (int y = -reach; y <= reach; y++) {
            for (int x = -reach; x <= reach; x++) {
                int at = picture.getRaster()
                        .getSample(
                                (int) (mark.x() * FlatPage.DOTS_OF_MM) + x,
                                (int) (mark.y() * FlatPage.DOTS_OF_MM) + y,
                                0);
                dark += at < 128 ? 1 : 0;
                all++;
            }
        }
        return dark / (double) all;
    }
}
