package pl.mors.activity.scan;

import java.awt.image.BufferedImage;
import java.util.List;
import pl.mors.activity.printed.SheetLayout;

/**
 * A page of a sheet as it is kept.
 *
 * @param picture of it upright; laid flat where its marks could be found
 * @param looks of each of its boxes; none where it does not lie flat, for then nobody knows where they are
 */
record SheetReading(BufferedImage picture, List<Look> looks) {

    static SheetReading of(BufferedImage page, CodeFinder.OfSheet found, SheetLayout layout) {
        return FlatPage.of(page, found.eyes(), layout)
                .map(flat -> {
                    var straight = flat.straightened();
                    return new SheetReading(
                            straight.picture(), SignatureReader.read(straight, straight.picture(), layout));
                })
                .orElseGet(() -> new SheetReading(Pictures.turned(page, found.quarters()), List.of()));
    }
}
