package pl.mors.activity.scan;

import com.google.zxing.Binarizer;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.NotFoundException;
import com.google.zxing.PlanarYUVLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.Result;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.geom.AffineTransform;
import java.awt.geom.NoninvertibleTransformException;
import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import pl.mors.activity.printed.SheetCode;
import pl.mors.activity.printed.SheetLayout.Point;
import pl.mors.document.PageCode;

/**
 * Finds the code of a sheet or a paper on a page, however the page lay in the scanner. What is read carries a checksum, so that a page is filed
 * by what stands on it or not at all.
 */
final class CodeFinder {

    sealed interface Found {}

    /**
     * @param quarters by which the page must be turned clockwise to stand upright
     * @param eyes middles of the code's eyes on the page: as it is printed lower left, upper left, upper right
     */
    record OfSheet(SheetCode code, int quarters, List<Point> eyes) implements Found {}

    /**
     * @param code of a paper that is signed as a whole
     * @param quarters by which the page must be turned clockwise to stand upright
     */
    record OfPaper(PageCode code, int quarters) implements Found {}

    /** Only codes that are none of ours. */
    record Other() implements Found {}

    record None() implements Found {}

    private static final Map<DecodeHintType, ?> HARD = Map.of(DecodeHintType.TRY_HARDER, Boolean.TRUE);
    private static final List<Function<LuminanceSource, Binarizer>> BINARIZERS =
            List.of(HybridBinarizer::new, GlobalHistogramBinarizer::new);

    /** Tried when the page as it is shows nothing: codes are found best where their sides run along the page's. */
    private static final List<Double> SKEWS = List.of(0.0, 20.0, -20.0, 45.0);

    /** A corner, in hundredths of the page's sides: the code of a sheet stands in that of the upper right, that of a paper in the lower right, which a scanner turns to any. */
    private static final int CORNER = 45;

    private CodeFinder() {}

    static Found find(BufferedImage page) {
        return inCorner(page).orElseGet(() -> anywhere(page));
    }

    /** Most pages are upright or on their head, and nothing is wrong with them: a quick look is enough. */
    private static Optional<Found> inCorner(BufferedImage page) {
        int width = page.getWidth() * CORNER / 100;
        int height = page.getHeight() * CORNER / 100;
        int right = page.getWidth() - width;
        int lower = page.getHeight() - height;
        for (int[] corner : new int[][] {{right, 0}, {0, lower}, {right, lower}, {0, 0}}) {
            var part = grey(page, corner[0], corner[1], width, height);
            try {
                var result = new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(part)));
                var ours = ours(result, AffineTransform.getTranslateInstance(corner[0], corner[1]));
                if (ours.isPresent()) {
                    return ours;
                }
            } catch (ReaderException nothing) {
                // The next corner may have it.
            }
        }
        return Optional.empty();
    }

    private static Found anywhere(BufferedImage page) {
        Found found = new None();
        for (double skew : SKEWS) {
            var turned = skew == 0 ? page : Pictures.turned(page, skew);
            var back = skew == 0 ? new AffineTransform() : back(page, skew);
            for (var binarizer : BINARIZERS) {
                var here = look(turned, back, binarizer);
                if (here instanceof OfSheet || here instanceof OfPaper) {
                    return here;
                }
                found = here instanceof Other ? here : found;
            }
        }
        return found;
    }

    private static Found look(
            BufferedImage page, AffineTransform back, Function<LuminanceSource, Binarizer> binarizer) {
        try {
            var whole = grey(page, 0, 0, page.getWidth(), page.getHeight());
            var results = new QRCodeMultiReader().decodeMultiple(new BinaryBitmap(binarizer.apply(whole)), HARD);
            for (var result : results) {
                var ours = ours(result, back);
                if (ours.isPresent()) {
                    return ours.get();
                }
            }
            return results.length == 0 ? new None() : new Other();
        } catch (NotFoundException nothing) {
            return new None();
        }
    }

    private static LuminanceSource grey(BufferedImage page, int left, int top, int width, int height) {
        byte[] dots = ((DataBufferByte) page.getRaster().getDataBuffer()).getData();
        return new PlanarYUVLuminanceSource(dots, page.getWidth(), page.getHeight(), left, top, width, height, false);
    }

    private static AffineTransform back(BufferedImage page, double skew) {
        try {
            return Pictures.turn(page, skew).createInverse();
        } catch (NoninvertibleTransformException e) {
            throw new IllegalStateException("a turn is always turned back", e);
        }
    }

    private static Optional<Found> ours(Result result, AffineTransform toPage) {
        var eyes = eyes(result, toPage);
        double degrees = Math.toDegrees(Math.atan2(
                eyes.get(2).y() - eyes.get(1).y(), eyes.get(2).x() - eyes.get(1).x()));
        int quarters = Math.floorMod(-Math.round(degrees / 90), 4);
        return SheetCode.read(result.getText())
                .<Found>map(code -> new OfSheet(code, quarters, eyes))
                .or(() ->
                        PageCode.read(PageCode.Kind.PAPER, result.getText()).map(code -> new OfPaper(code, quarters)));
    }

    /** The first three points are the corners lower left, upper left and upper right of the code as it is printed. */
    private static List<Point> eyes(Result result, AffineTransform toPage) {
        var eyes = new ArrayList<Point>();
        for (int i = 0; i < 3; i++) {
            var at = result.getResultPoints()[i];
            var onPage = toPage.transform(new Point2D.Double(at.getX(), at.getY()), null);
            eyes.add(new Point(onPage.getX(), onPage.getY()));
        }
        return List.copyOf(eyes);
    }
}
