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
 * @param columns how many boxes to sign stand beside each other in a line, all of the same width
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
        double boxRight,
        int columns) {

    public static final double PAGE_WIDTH = 210;
    public static final double PAGE_HEIGHT = 297;

    /** The most that is signed for on one sheet; narrower boxes hold no name. */
    public static final int MOST_COLUMNS = 4;

    private static final List<SheetLayout> ALL =
            List.of(of(1, 99, 1), of(2, 99, 2), of(3, 95, 3), of(4, 85, MOST_COLUMNS));

    private static SheetLayout of(int version, double boxLeft, int columns) {
        return new SheetLayout(
                version,
                15,
                List.of(new Point(20, 102), new Point(187, 102), new Point(20, 254), new Point(187, 254)),
                5,
                List.of(new Point(168.88, 93.12), new Point(168.88, 75.88), new Point(186.12, 75.88)),
                109,
                10,
                boxLeft,
                185,
                columns);
    }

    public record Point(double x, double y) {

        public double distance(Point other) {
            return Math.hypot(x - other.x, y - other.y);
        }
    }

    /** A place to sign. */
    public record Box(double left, double top, double right, double bottom) {}

    public static SheetLayout ofVersion(int version) {
        return ALL.stream()
                .filter(layout -> layout.version == version)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no sheet was printed with layout " + version));
    }

    /** How a sheet with so many columns is printed today. */
    public static SheetLayout ofColumns(int columns) {
        return ALL.stream()
                .filter(layout -> layout.columns == columns)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no sheet has " + columns + " columns"));
    }

    /**
     * A box of a page.
     *
     * @param line from 1
     * @param column from the left, from 0
     */
    public Box box(int line, int column) {
        double top = firstLine + (line - 1) * lineHeight;
        double width = (boxRight - boxLeft) / columns;
        double left = boxLeft + column * width;
        return new Box(left, top, left + width, top + lineHeight);
    }

    /** Where a line of the sheet stands on its page, from 1. */
    public int lineOfPage(int lineOfSheet) {
        return (lineOfSheet - 1) % linesOfPage + 1;
    }

    /** How many pages so many people need; one also when there is nobody yet. */
    public int pages(int people) {
        return Math.max(1, Math.ceilDiv(people, linesOfPage));
    }
}
