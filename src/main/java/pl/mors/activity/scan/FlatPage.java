package pl.mors.activity.scan;

import boofcv.abst.distort.FDistort;
import boofcv.abst.geo.Estimate1ofEpipolar;
import boofcv.alg.distort.PixelTransformHomography_F32;
import boofcv.alg.filter.binary.ThresholdImageOps;
import boofcv.alg.filter.blur.BlurImageOps;
import boofcv.factory.geo.FactoryMultiView;
import boofcv.struct.ConfigLength;
import boofcv.struct.distort.PixelTransform;
import boofcv.struct.geo.AssociatedPair;
import boofcv.struct.image.GrayU8;
import georegression.struct.homography.Homography2D_F32;
import georegression.struct.homography.Homography2D_F64;
import georegression.struct.point.Point2D_F32;
import georegression.struct.point.Point2D_F64;
import georegression.transform.homography.HomographyPointOps_F64;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ejml.data.DMatrixRMaj;
import pl.mors.activity.printed.SheetLayout;
import pl.mors.activity.printed.SheetLayout.Box;
import pl.mors.activity.printed.SheetLayout.Point;

/**
 * A page as if it lay flat under the eye, however it lay in the scanner or before the camera: every millimetre of the paper has the same
 * number of dots. It is straightened by the marks around its lines; the code, which stands elsewhere, says whether that came out right.
 * What is bent between them, the marks of each line straighten where the layout has any.
 */
final class FlatPage {

    static final int DOTS_OF_MM = 6;

    /** How far the code may stand from where it was printed, in millimetres: paper is never quite flat. */
    private static final double MOST_OFF = 2.5;

    /** The code says roughly where each mark is, the worse the farther it is away; in millimetres. */
    private static final double NEAR = 5;

    private static final double FARTHER = 0.13;
    private static final double LEAST_OF_SIDE = 0.65;
    private static final double MOST_OF_SIDE = 1.4;

    /** Beside the middle of a line's mark, in millimetres, in which it is looked for, with paper around it to be told from. */
    private static final double STRIP = 7;

    /** A neighbourhood wider than a stroke and narrower than a stain: ink is darker than the paper around it, stained or not. */
    private static final int NEIGHBOURHOOD = 61;

    /** A margin that holds the neighbourhood of whatever lies within it, in millimetres. */
    static final double AROUND = 6;

    private static final float MARK = 0.72f;

    private final GrayU8 page;
    private final Homography2D_F64 toPage;
    private final SheetLayout layout;
    private final Bend bend;
    private final BufferedImage picture;

    private FlatPage(GrayU8 page, Homography2D_F64 toPage, SheetLayout layout, Bend bend) {
        this.page = page;
        this.toPage = toPage;
        this.layout = layout;
        this.bend = bend;
        picture = draw();
    }

    /**
     * Empty when too few marks are on the picture, or they do not fit together.
     *
     * @param eyes middles of the code's eyes on the picture, in the order of the layout
     */
    static Optional<FlatPage> of(BufferedImage picture, List<Point> eyes, SheetLayout layout) {
        var page = grey(picture);
        var pairs = pairs(eyes, layout);
        double dotsOfMm = eyes.get(1).distance(eyes.get(2))
                / layout.codeEyes().get(1).distance(layout.codeEyes().get(2));
        var squares = Marks.in(page, layout.markSize() * dotsOfMm).stream()
                .filter(square -> square.side() > LEAST_OF_SIDE * layout.markSize() * dotsOfMm
                        && square.side() < MOST_OF_SIDE * layout.markSize() * dotsOfMm)
                .toList();
        var code = layout.codeEyes().get(1);
        var marks = new ArrayList<AssociatedPair>();
        for (var corner : layout.marks()) {
            var mark = new Point(corner.x() + layout.markSize() / 2, corner.y() + layout.markSize() / 2);
            var expected = affine(pairs, mark);
            double reach = (NEAR + FARTHER * mark.distance(code)) * dotsOfMm;
            squares.stream()
                    .map(Marks.Square::middle)
                    .filter(middle -> middle.distance(expected) < reach)
                    .min(Comparator.comparingDouble(middle -> middle.distance(expected)))
                    .ifPresent(middle -> marks.add(pair(mark, middle)));
        }
        if (marks.size() < layout.marks().size() - 1) {
            return Optional.empty();
        }
        var known = new ArrayList<>(marks);
        if (marks.size() < layout.marks().size()) {
            known.addAll(pairs);
        }
        return homography(known)
                .filter(found -> fits(found, pairs, dotsOfMm))
                .map(found -> new FlatPage(page, found, layout, Bend.none(layout)));
    }

    /** The same page, each line of it where it was printed as far as the marks of the lines say where it is. */
    FlatPage straightened() {
        if (!layout.marksLines()) {
            return this;
        }
        var seen = Stream.concat(
                        marksNear(layout.leftMark(1).x()),
                        marksNear(layout.rightMark(1).x()))
                .toList();
        var bent = Bend.of(seen, layout);
        return bent.isNone() ? this : new FlatPage(page, toPage, layout, bent);
    }

    private Stream<Point> marksNear(double across) {
        int left = (int) ((across - STRIP) * DOTS_OF_MM);
        int top = (int) (layout.marks().getFirst().y() * DOTS_OF_MM);
        int right = (int) ((across + STRIP) * DOTS_OF_MM);
        int bottom = (int) ((layout.marks().getLast().y() + layout.markSize()) * DOTS_OF_MM);
        GrayU8 strip = grey(picture).subimage(left, top, right, bottom);
        var clean = BlurImageOps.median(strip, new GrayU8(strip.width, strip.height), 1, 1, null);
        return Marks.small(darker(clean, MARK), layout.lineMarkSize() * DOTS_OF_MM).stream()
                .map(dots -> new Point((left + dots.x) / DOTS_OF_MM, (top + dots.y) / DOTS_OF_MM));
    }

    /** The whole paper. What lies beyond the edge of the picture is white. */
    BufferedImage picture() {
        return picture;
    }

    private BufferedImage draw() {
        var flat = new BufferedImage(
                (int) (SheetLayout.PAGE_WIDTH * DOTS_OF_MM),
                (int) (SheetLayout.PAGE_HEIGHT * DOTS_OF_MM),
                BufferedImage.TYPE_BYTE_GRAY);
        new FDistort(page, grey(flat))
                .border(255)
                .transform(bend.isNone() ? new PixelTransformHomography_F32(ofDots()) : bent(flat.getHeight()))
                .apply();
        return flat;
    }

    private Homography2D_F32 ofDots() {
        return new Homography2D_F32(
                (float) toPage.a11 / DOTS_OF_MM,
                (float) toPage.a12 / DOTS_OF_MM,
                (float) toPage.a13,
                (float) toPage.a21 / DOTS_OF_MM,
                (float) toPage.a22 / DOTS_OF_MM,
                (float) toPage.a23,
                (float) toPage.a31 / DOTS_OF_MM,
                (float) toPage.a32 / DOTS_OF_MM,
                (float) toPage.a33);
    }

    private PixelTransform<Point2D_F32> bent(int height) {
        var levels = IntStream.range(0, height)
                .mapToObj(y -> bend.level(y / (double) DOTS_OF_MM))
                .toArray(Bend.Level[]::new);
        return (x, y, onPage) -> {
            var at = on(toPage, levels[y].moved(x / (double) DOTS_OF_MM));
            onPage.setTo((float) at.x, (float) at.y);
        };
    }

    /** Where on the picture that was handed in lies what was printed there. */
    private Point2D_F64 place(Point printed) {
        return on(toPage, bend.level(printed.y()).moved(printed.x()));
    }

    /** Whether nobody knows where a line of the page is. */
    boolean hasLost(int line) {
        return bend.hasLost(line);
    }

    /** What is darker than the paper around it on a page that lies flat. */
    static GrayU8 darker(GrayU8 flat, float thanPaper) {
        return ThresholdImageOps.localMean(
                flat,
                new GrayU8(flat.width, flat.height),
                ConfigLength.fixed(NEIGHBOURHOOD),
                thanPaper,
                true,
                null,
                null,
                null);
    }

    /** Whether a place of the paper is wholly on the picture. */
    boolean shows(Box box) {
        return List.of(
                        new Point(box.left(), box.top()),
                        new Point(box.right(), box.top()),
                        new Point(box.left(), box.bottom()),
                        new Point(box.right(), box.bottom()))
                .stream()
                .map(this::place)
                .allMatch(at -> at.x >= 0 && at.y >= 0 && at.x < page.width && at.y < page.height);
    }

    private static boolean fits(Homography2D_F64 found, List<AssociatedPair> eyes, double dotsOfMm) {
        return eyes.stream()
                .allMatch(eye -> on(found, new Point(eye.p1.x, eye.p1.y)).distance(eye.p2) < MOST_OFF * dotsOfMm);
    }

    private static Point2D_F64 on(Homography2D_F64 toPage, Point millimetres) {
        return HomographyPointOps_F64.transform(
                toPage, new Point2D_F64(millimetres.x(), millimetres.y()), new Point2D_F64());
    }

    private static List<AssociatedPair> pairs(List<Point> eyes, SheetLayout layout) {
        var pairs = new ArrayList<AssociatedPair>();
        for (int i = 0; i < eyes.size(); i++) {
            pairs.add(pair(
                    layout.codeEyes().get(i),
                    new Point2D_F64(eyes.get(i).x(), eyes.get(i).y())));
        }
        return pairs;
    }

    private static AssociatedPair pair(Point millimetres, Point2D_F64 dots) {
        return new AssociatedPair(millimetres.x(), millimetres.y(), dots.x, dots.y);
    }

    /** Where a place would be if the picture were taken straight from above: counted along the two sides of the code. */
    private static Point2D_F64 affine(List<AssociatedPair> eyes, Point place) {
        var lower = eyes.get(0);
        var corner = eyes.get(1);
        var right = eyes.get(2);
        double across = (place.x() - corner.p1.x) / (right.p1.x - corner.p1.x);
        double down = (place.y() - corner.p1.y) / (lower.p1.y - corner.p1.y);
        return new Point2D_F64(
                corner.p2.x + across * (right.p2.x - corner.p2.x) + down * (lower.p2.x - corner.p2.x),
                corner.p2.y + across * (right.p2.y - corner.p2.y) + down * (lower.p2.y - corner.p2.y));
    }

    private static Optional<Homography2D_F64> homography(List<AssociatedPair> pairs) {
        Estimate1ofEpipolar estimate = FactoryMultiView.homographyDLT(true);
        var matrix = new DMatrixRMaj(3, 3);
        if (!estimate.process(pairs, matrix)) {
            return Optional.empty();
        }
        return Optional.of(new Homography2D_F64(
                matrix.get(0, 0),
                matrix.get(0, 1),
                matrix.get(0, 2),
                matrix.get(1, 0),
                matrix.get(1, 1),
                matrix.get(1, 2),
                matrix.get(2, 0),
                matrix.get(2, 1),
                matrix.get(2, 2)));
    }

    /** The same dots, not a copy of them. */
    static GrayU8 grey(BufferedImage picture) {
        var grey = new GrayU8();
        grey.setData(((DataBufferByte) picture.getRaster().getDataBuffer()).getData());
        grey.reshape(picture.getWidth(), picture.getHeight());
        return grey;
    }
}
