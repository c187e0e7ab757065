package pl.mors.demo;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import pl.mors.document.FileSource;

/** Papers that say only what they stand for: one page, which opens. */
final class DemoPaper {

    private static final float LETTERS = 18;
    private static final float FROM_LEFT = 72;
    private static final float FROM_BELOW = 720;

    private DemoPaper() {}

    /** @param words in letters without Polish marks, which the letters of every viewer lack */
    static FileSource saying(String words) {
        var out = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            var page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(FontName.HELVETICA), LETTERS);
                content.newLineAtOffset(FROM_LEFT, FROM_BELOW);
                content.showText(words);
                content.endText();
            }
            document.save(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return FileSource.of(out.toByteArray());
    }
}
