package pl.mors.activity.scan;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.qrcode.QRCodeWriter;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pl.mors.activity.printed.PrintedSheetId;
import pl.mors.activity.printed.SheetCode;

class CodeFinderTest {

    private static final SheetCode CODE = new SheetCode(new PrintedSheetId(new UUID(17, 4)), 3);

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 3", "2, 2", "3, 1"})
    void findsTheCodeHoweverThePageLayAndSaysHowToTurnIt(int turned, int quarters) throws Exception {
        assertThat(found(Pictures.turned(page(CODE.text()), turned)).quarters()).isEqualTo(quarters);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-8, -3, 2, 7, 13, 40})
    void findsTheCodeOfAPageThatLaySlanted(double degrees) throws Exception {
        assertThat(found(Pictures.turned(page(CODE.text()), degrees)).quarters())
                .isZero();
    }

    @Test
    void findsOursBesideAnothers() throws Exception {
        var page = page(CODE.text());
        page.createGraphics().drawImage(code("https://example.org/"), 200, 1300, null);

        assertThat(found(page).quarters()).isZero();
    }

    private static CodeFinder.OfSheet found(BufferedImage page) {
        var found = (CodeFinder.OfSheet) CodeFinder.find(page);
        assertThat(found.code()).isEqualTo(CODE);
        return found;
    }

    @Test
    void anothersCodeIsNoneOfOurs() throws Exception {
        assertThat(CodeFinder.find(page("https://example.org/"))).isEqualTo(new CodeFinder.Other());
    }

    /** Neither a white page nor a picture of something else has a code. */
    @Test
    void aCatHasNoCode() {
        var cat = blank();
        var canvas = cat.createGraphics();
        canvas.setColor(Color.DARK_GRAY);
        canvas.fillOval(300, 500, 600, 600);
        canvas.fillPolygon(new int[] {350, 420, 560}, new int[] {600, 350, 520}, 3);
        canvas.fillPolygon(new int[] {640, 780, 850}, new int[] {520, 350, 600}, 3);

        assertThat(CodeFinder.find(blank())).isEqualTo(new CodeFinder.None());
        assertThat(CodeFinder.find(cat)).isEqualTo(new CodeFinder.None());
    }

    private static BufferedImage page(String text) throws Exception {
        var page = blank();
        page.createGraphics().drawImage(code(text), 960, 410, null);
        return page;
    }

    /** A4 at 150 dpi. */
    private static BufferedImage blank() {
        return Pictures.turned(Pictures.grey(new BufferedImage(1240, 1754, BufferedImage.TYPE_INT_ARGB), 2000), 0);
    }

    private static BufferedImage code(String text) throws Exception {
        var matrix = new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 171, 171);
        var code = new BufferedImage(171, 171, BufferedImage.TYPE_BYTE_GRAY);
        for (int x = 0; x < 171; x++) {
            for (int y = 0; y < 171; y++) {
                code.setRGB(x, y, matrix.get(x, y) ? 0x000000 : 0xFFFFFF);
            }
        }
        return code;
    }
}
