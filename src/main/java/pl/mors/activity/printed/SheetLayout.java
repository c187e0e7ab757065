package pl.mors.activity.printed;

import java.util.Comparator;
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
 * @param lineMarkSize side of the black squares at both ends of each line; 0 where lines have none
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
        int columns,
        double lineMarkSize) {

    public static final double PAGE_WIDTH = 210;
    public static final double PAGE_HEIGHT = 297;

    /** Presence, and each kind of thing that is received. */
    public static final int MOST_COLUMNS = SheetColumn.values().length;

    private static final double OF_EACH_LINE = 2;

    /** So far below the top of its line is the middle of its mark: that of the last line is not to touch the square below it. */
    private static final double BELOW_TOP_OF_LINE = 2.5;

    private static final List<SheetLayout> ALL = List.of(
            of(1, 99, 1, 0),
            of(2, 99, 2, 0),
            of(3, 95, 3, 0),
            of(4, 85, 4, 0),
            of(5, 99, 1, OF_EACH_LINE),
            of(6, 99, 2, OF_EACH_LINE),
            of(7, 95, 3, OF_EACH_LINE),
            of(8, 85, 4, OF_EACH_LINE),
            of(9, 80, 5, OF_EACH_LINE));

    private static SheetLayout of(int version, double boxLeft, int columns, double lineMarkSize) {
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
                columns,
                lineMarkSize);
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
                .max(Comparator.comparingInt(SheetLayout::version))
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

    public boolean marksLines() {
        return lineMarkSize > 0;
    }

    /** Middle of the mark at the left end of a line of the page, from 1. */
    public Point leftMark(int line) {
        return lineMark(marks.getFirst(), line);
    }

    /** Middle of the mark at the right end of a line of the page, from 1. */
    public Point rightMark(int line) {
        return lineMark(marks.get(1), line);
    }

    /** It stands below or above a square. */
    private Point lineMark(Point square, int line) {
        return new Point(square.x() + markSize / 2, firstLine + (line - 1) * lineHeight + BELOW_TOP_OF_LINE);
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
