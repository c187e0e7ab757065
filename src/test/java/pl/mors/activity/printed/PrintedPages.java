package pl.mors.activity.printed;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Printed pages as an eye sees them. */
final class PrintedPages {

    static final int DPI = 150;
    private static final double MM_OF_INCH = 25.4;

    private PrintedPages() {}

    static List<BufferedImage> of(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var renderer = new PDFRenderer(document);
            var pages = new ArrayList<BufferedImage>();
            for (int i = 0; i < document.getNumberOfPages(); i++) {
                pages.add(renderer.renderImageWithDPI(i, DPI, ImageType.GRAY));
            }
            return pages;
        }
    }

    static int dots(double millimetres) {
        return (int) Math.round(millimetres / MM_OF_INCH * DPI);
    }

    static boolean isDark(BufferedImage page, double x, double y) {
        return (page.getRGB(dots(x), dots(y)) & 0xFF) < 128;
    }

    /** The one code on a page. */
    static String code(BufferedImage page) throws NotFoundException {
        int[] dots = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
        var found = new QRCodeMultiReader()
                .decodeMultiple(
                        new BinaryBitmap(
                                new HybridBinarizer(new RGBLuminanceSource(page.getWidth(), page.getHeight(), dots))),
                        Map.of(DecodeHintType.TRY_HARDER, Boolean.TRUE));
        return found[0].getText();
    }
}
