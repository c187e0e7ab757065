package pl.mors.document.paper;

import com.google.zxing.common.BitMatrix;
import java.io.IOException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import pl.mors.document.CodePicture;

/**
 * Draws the code at the foot of each page, when it is known how many there are. It is an artifact: whoever hears the paper hears its
 * words, and loses nothing.
 */
final class CodeStamp {

    /** What the code of a page says. */
    @FunctionalInterface
    interface Codes {
        /** @param page from 1 */
        String of(int page);
    }

    /** Leaves the foot of the page to it: what stands there otherwise ends before. */
    static final String PLACE =
            "@page { margin-bottom: 27mm } .foot-left { width: 60% } .foot-right { width: 26%; padding-right: 20mm }";

    private static final float POINTS_OF_MM = 72 / 25.4f;
    private static final float SIDE = 17 * POINTS_OF_MM;
    private static final float FROM_RIGHT = 18 * POINTS_OF_MM;
    private static final float FROM_BELOW = 7 * POINTS_OF_MM;

    private CodeStamp() {}

    static void draw(PDDocument pdf, Codes codes) throws IOException {
        int number = 0;
        for (var page : pdf.getPages()) {
            number++;
            draw(pdf, page, CodePicture.dots(codes.of(number)));
        }
    }

    private static void draw(PDDocument pdf, PDPage page, BitMatrix code) throws IOException {
        float dot = SIDE / code.getWidth();
        float left = page.getMediaBox().getWidth() - FROM_RIGHT - SIDE;
        try (var ink = new PDPageContentStream(pdf, page, AppendMode.APPEND, true, true)) {
            ink.beginMarkedContent(COSName.ARTIFACT);
            ink.setNonStrokingColor(0f);
            for (int y = 0; y < code.getHeight(); y++) {
                float lower = FROM_BELOW + SIDE - (y + 1) * dot;
                for (int x = 0; x < code.getWidth(); x++) {
                    int from = x;
                    while (x < code.getWidth() && code.get(x, y)) {
                        x++;
                    }
                    if (x > from) {
                        ink.addRect(left + from * dot, lower, (x - from) * dot, dot);
                    }
                }
            }
            ink.fill();
            ink.endMarkedContent();
        }
    }
}
