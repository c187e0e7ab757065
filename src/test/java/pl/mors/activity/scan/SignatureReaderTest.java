package pl.mors.activity.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.mors.activity.scan.Signature.EMPTY;
import static pl.mors.activity.scan.Signature.FAINT;
import static pl.mors.activity.scan.Signature.OUT_OF_FRAME;
import static pl.mors.activity.scan.Signature.OVER_TWO_LINES;
import static pl.mors.activity.scan.Signature.SIGNED;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pl.mors.activity.printed.PrintedForTests;
import pl.mors.activity.printed.SheetLayout;

/** Which boxes are inked, on sheets as they come out of the printer and that somebody scribbled on. */
@Tag("slow")
class SignatureReaderTest {

    private static final SheetLayout ONE = SheetLayout.ofColumns(1);
    private static final SheetLayout ALL = SheetLayout.ofColumns(SheetLayout.MOST_COLUMNS);

    private static final class Printed {
        static final byte[] PDF = print(1);
        static final byte[] WITH_RECEIPTS = print(SheetLayout.MOST_COLUMNS);

        private static byte[] print(int columns) {
            return PrintedForTests.pdf(new UUID(17, 4), columns, List.of("Nowak Halina", "Ćwik Łucja", "Żak Jan"));
        }
    }

    private final SignedSheets paper = new SignedSheets(70);
    private BufferedImage page;

    @BeforeEach
    void print() throws IOException {
        page = SignedSheets.pages(Printed.PDF).getFirst();
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 0", "2, 0", "3, 0", "0, 3", "0, -3", "1, 3", "2, -3", "3, 8"})
    void seesWhoSignedHoweverThePageLay(int quarters, double degrees) {
        paper.sign(page, List.of(1, 3, 4, 15));

        assertThat(read(Pictures.turned(Pictures.turned(page, degrees), quarters)))
                .isEqualTo(lines(SIGNED, 1, 3, 4, 15));
    }

    @Test
    void dustIsNoSignature() {
        paper.sign(page, List.of(2));

        assertThat(read(paper.dusty(page))).isEqualTo(lines(SIGNED, 2));
    }

    @Test
    void nobodySignedAnEmptySheet() {
        assertThat(read(page)).isEqualTo(lines(EMPTY));
    }

    @Test
    void aLightPencilIsForSomebodyToLookAt() {
        paper.signLightly(page, ONE.box(5, 0));

        assertThat(read(page)).isEqualTo(lines(FAINT, 5));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 3})
    void aSignatureOverTwoLinesIsForSomebodyToLookAt(double degrees) {
        paper.signOverTwo(page, ONE.box(7, 0), ONE.box(8, 0));

        assertThat(read(Pictures.turned(page, degrees))).isEqualTo(lines(OVER_TWO_LINES, 7, 8));
    }

    @Test
    void whatIsOutOfTheFrameIsForSomebodyToLookAt() {
        var cut = page.getSubimage(0, 0, page.getWidth() - 250, page.getHeight());

        assertThat(CodeFinder.find(Pictures.grey(cut, ScannedPages.LONGEST_SIDE)))
                .isEqualTo(new CodeFinder.None());
        assertThat(read(Pictures.grey(page.getSubimage(0, 0, page.getWidth(), 1480), ScannedPages.LONGEST_SIDE)))
                .isEmpty();
        assertThat(read(Pictures.grey(corner(), ScannedPages.LONGEST_SIDE)).getLast())
                .isEqualTo(OUT_OF_FRAME);
    }

    /** Without its lower left corner: three marks and the code are enough to know where the lines are. */
    private BufferedImage corner() {
        var slanted = Pictures.turned(page, 12.0);
        return slanted.getSubimage(0, 0, slanted.getWidth(), slanted.getHeight() * 87 / 100);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 0", "2, 3", "3, -3", "0, 8"})
    void narrowBoxesBesideEachOtherAreToldApart(int quarters, double degrees) throws IOException {
        var sheet = SignedSheets.pages(Printed.WITH_RECEIPTS).getFirst();
        for (int line = 1; line <= ALL.linesOfPage(); line++) {
            for (int column = line % 2; column < ALL.columns(); column += 2) {
                paper.sign(sheet, ALL.box(line, column));
            }
        }

        assertThat(looks(Pictures.turned(Pictures.turned(sheet, degrees), quarters), ALL))
                .hasSize(ALL.linesOfPage() * ALL.columns())
                .allSatisfy(look -> assertThat(look.signature())
                        .as(look.toString())
                        .isEqualTo((look.line() + look.column()) % 2 == 0 ? SIGNED : EMPTY));
    }

    @Test
    void whatRunsIntoTheNextColumnIsForSomebodyToLookAt() throws IOException {
        var sheet = SignedSheets.pages(Printed.WITH_RECEIPTS).getFirst();
        paper.signOverTwo(sheet, ALL.box(3, 1), ALL.box(3, 2));
        paper.signLightly(sheet, ALL.box(5, 3));

        assertThat(looks(sheet, ALL))
                .filteredOn(look -> look.signature() != EMPTY)
                .containsExactly(new Look(3, 1, OVER_TWO_LINES), new Look(3, 2, OVER_TWO_LINES), new Look(5, 3, FAINT));
    }

    private static List<Signature> read(BufferedImage picture) {
        return looks(picture, ONE).stream().map(Look::signature).toList();
    }

    private static List<Look> looks(BufferedImage picture, SheetLayout layout) {
        var found = (CodeFinder.OfSheet) CodeFinder.find(picture);
        return SheetReading.of(picture, found, layout).looks();
    }

    private static List<Signature> lines(Signature of, int... numbers) {
        var lines = new ArrayList<>(Collections.nCopies(ONE.linesOfPage(), EMPTY));
        for (int number : numbers) {
            lines.set(number - 1, of);
        }
        return lines;
    }
}
