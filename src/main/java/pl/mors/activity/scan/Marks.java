package pl.mors.activity.scan;

import boofcv.abst.filter.binary.InputToBinary;
import boofcv.alg.filter.binary.BinaryImageOps;
import boofcv.alg.shapes.polygon.DetectPolygonFromContour;
import boofcv.concurrency.BoofConcurrency;
import boofcv.factory.filter.binary.ConfigThreshold;
import boofcv.factory.filter.binary.FactoryThresholdBinary;
import boofcv.factory.filter.binary.ThresholdType;
import boofcv.factory.shape.ConfigPolygonDetector;
import boofcv.factory.shape.FactoryShapeDetector;
import boofcv.struct.ConfigLength;
import boofcv.struct.ConnectRule;
import boofcv.struct.image.GrayU8;
import georegression.geometry.UtilPolygons2D_F64;
import georegression.geometry.UtilPolygons2D_I32;
import georegression.struct.point.Point2D_F64;
import georegression.struct.shapes.Polygon2D_F64;
import georegression.struct.shapes.Rectangle2D_I32;
import java.util.List;

/** Finds black squares in a picture: the marks around the lines of a sheet are four large ones, those of each line small. */
final class Marks {

    static {
        // Pages are read beside whatever else the server does: one processor at a time.
        BoofConcurrency.USE_CONCURRENT = false;
    }

    /** Side of the blocks, in dots, of which three by three are wider than a mark: its inside is compared with the paper around it. */
    private static final int BLOCK = 34;

    private static final double DARKER_THAN_PAPER = 0.8;

    /** The least that inside and outside differ by, of 255. */
    private static final double LEAST_CONTRAST = 30;

    /** What is a small square, in shares of its side: a few dots more or less are a good part of it. */
    private static final double LEAST_OF_SIDE = 0.6;

    private static final double MOST_OF_SIDE = 1.5;

    private Marks() {}

    /** A black square. */
    record Square(Point2D_F64 middle, double side) {}

    /** @param side of the squares in dots, as far as it is known */
    static List<Square> in(GrayU8 picture, double side) {
        var black = new GrayU8(picture.width, picture.height);
        threshold().process(picture, black);
        var wanted = new ConfigPolygonDetector(4, 4);
        wanted.detector.minimumContour = ConfigLength.fixed(2 * side);
        wanted.detector.maximumContour = ConfigLength.fixed(7 * side);
        wanted.detector.minimumEdgeIntensity = LEAST_CONTRAST;
        wanted.minimumRefineEdgeIntensity = LEAST_CONTRAST;
        var detector = FactoryShapeDetector.polygon(wanted, GrayU8.class);
        detector.process(picture, black);
        detector.refineAll();
        return detector.getPolygonInfo().stream()
                .filter(found -> !found.hasInternal())
                .map(Marks::square)
                .toList();
    }

    /**
     * Middles of the blobs that are as large as a small square, of so few dots that its corners are none.
     *
     * @param black where the picture is dark
     */
    static List<Point2D_F64> small(GrayU8 black, double side) {
        return BinaryImageOps.contourExternal(black, ConnectRule.EIGHT).stream()
                .map(blob -> {
                    var around = new Rectangle2D_I32();
                    UtilPolygons2D_I32.bounding(blob.external, around);
                    return around;
                })
                .filter(around -> isAsLong(around.getWidth(), side) && isAsLong(around.getHeight(), side))
                .map(around -> new Point2D_F64((around.x0 + around.x1) / 2.0, (around.y0 + around.y1) / 2.0))
                .toList();
    }

    private static boolean isAsLong(int dots, double side) {
        return dots >= LEAST_OF_SIDE * side && dots <= MOST_OF_SIDE * side;
    }

    private static Square square(DetectPolygonFromContour.Info found) {
        Polygon2D_F64 corners = found.polygon;
        var middle = new Point2D_F64();
        UtilPolygons2D_F64.vertexAverage(corners, middle);
        return new Square(middle, Math.sqrt(corners.areaSimple()));
    }

    private static InputToBinary<GrayU8> threshold() {
        ConfigThreshold config = ConfigThreshold.local(ThresholdType.BLOCK_MEAN, BLOCK);
        config.scale = DARKER_THAN_PAPER;
        return FactoryThresholdBinary.threshold(config, GrayU8.class);
    }
}
