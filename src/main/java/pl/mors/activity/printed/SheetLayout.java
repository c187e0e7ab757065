package pl.mors.activity.printed;

import java.util.List;

/**
 * Where marks and lines stand on a printed page, in millimetres from its upper left corner. A sheet keeps the version that it was
 * printed with, so that its scan is read by the same measures however later ones are printed. The style sheet of papers draws them.
 *
 * @param marks upper left corners of the four black squares around the lines: upper left, upper right, lower left, lower right
 * @param markSize side of a square
 * @param codeEyes middles of the code's three eyes: lower left, upper left, upper right
 * @param firstLine where the first line begins
 */
public record SheetLayout(
        int version,
        int linesOfPage,
        List<Point> marks,
        double markSize,
        List<Point> codeEyes,
        double firstLine,
        double lineHeight,
        double boxLeft,
        double boxRight) {

    public static final double PAGE_WIDTH = 210;
    public static final double PAGE_HEIGHT = 297;

    public static final SheetLayout LATEST = new SheetLayout(
            1,
            15,
            List.of(new Point(20, 102), new Point(187, 102), new Point(20, 254), new Point(187, 254)),
            5,
            List.of(new Point(168.88, 93.12), new Point(168.88, 75.88), new Point(186.12, 75.88)),
            109,
            10,
            99,
            185);

    public record Point(double x, double y) {

        public double distance(Point other) {
            return Math.hypot(x - other.x, y - other.y);
        }
    }

    /** A place to sign. */
    public record Box(double left, double top, double right, double bottom) {}

    public static SheetLayout ofVersion(int version) {
        if (version != LATEST.version) {
            throw new IllegalArgumentException("no sheet was printed with layout " + version);
        }
        return LATEST;
    }

    /** The box of a line of a page, from 1. */
    public Box box(int line) {
        double top = firstLine + (line - 1) * lineHeight;
        return new Box(boxLeft, top, boxRight, top + lineHeight);
    }

    /** How many pages so many people need; one also when there is nobody yet. */
    public int pages(int people) {
        return Math.max(1, Math.ceilDiv(people, linesOfPage));
    }
}
