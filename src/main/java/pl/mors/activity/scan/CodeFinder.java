package pl.mors.activity.scan;

import com.google.zxing.Binarizer;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.NotFoundException;
import com.google.zxing.PlanarYUVLuminanceSource;
import com.google.zxing.Result;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import pl.mors.activity.printed.SheetCode;

/**
 * Finds the code of a sheet on a page, however the page lay in the scanner. What is read carries a checksum, so that a page is filed
 * by what stands on it or not at all.
 */
final class CodeFinder {

    sealed interface Found {}

    /** @param quarters by which the page must be turned clockwise to stand upright */
    record OfSheet(SheetCode code, int quarters) implements Found {}

    /** Only codes that are none of ours. */
    record Other() implements Found {}

    record None() implements Found {}

    private static final Map<DecodeHintType, ?> HARD = Map.of(DecodeHintType.TRY_HARDER, Boolean.TRUE);
    private static final List<Function<LuminanceSource, Binarizer>> BINARIZERS =
            List.of(HybridBinarizer::new, GlobalHistogramBinarizer::new);

    /** Tried when the page as it is shows nothing: codes are found best where their sides run along the page's. */
    private static final List<Double> SKEWS = List.of(0.0, 20.0, -20.0, 45.0);

    private CodeFinder() {}

    static Found find(BufferedImage page) {
        Found found = new None();
        for (double skew : SKEWS) {
            var turned = skew == 0 ? page : Pictures.turned(page, skew);
            for (var binarizer : BINARIZERS) {
                var here = look(turned, skew, binarizer);
                if (here instanceof OfSheet) {
                    return here;
                }
                found = here instanceof Other ? here : found;
            }
        }
        return found;
    }

    private static Found look(BufferedImage page, double skew, Function<LuminanceSource, Binarizer> binarizer) {
        try {
            var results = new QRCodeMultiReader().decodeMultiple(new BinaryBitmap(binarizer.apply(grey(page))), HARD);
            for (var result : results) {
                var code = SheetCode.read(result.getText());
                if (code.isPresent()) {
                    return new OfSheet(code.get(), quarters(result, skew));
                }
            }
            return results.length == 0 ? new None() : new Other();
        } catch (NotFoundException nothing) {
            return new None();
        }
    }

    private static LuminanceSource grey(BufferedImage page) {
        byte[] dots = ((DataBufferByte) page.getRaster().getDataBuffer()).getData();
        int width = page.getWidth();
        int height = page.getHeight();
        return new PlanarYUVLuminanceSource(dots, width, height, 0, 0, width, height, false);
    }

    /** The first three points are the corners lower left, upper left and upper right of the code as it is printed. */
    private static int quarters(Result result, double skew) {
        var points = result.getResultPoints();
        double degrees =
                Math.toDegrees(Math.atan2(points[2].getY() - points[1].getY(), points[2].getX() - points[1].getX()));
        return Math.floorMod(-Math.round((degrees - skew) / 90), 4);
    }
}
