package pl.mors.activity.scan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import pl.mors.activity.printed.SheetLayout;
import pl.mors.activity.printed.SheetLayout.Point;

/**
 * How far the lines of a page stand from where they were printed although its four squares lie where they should: paper curls between them. Each
 * line has a mark at both ends, which moved as the line did; what lies between two lines moved by a little of both.
 */
final class Bend {

    /** How much farther than the line above it a line may have moved, in millimetres. */
    private static final double REACH = 3;

    /** By so much a line moves and nobody notices. */
    private static final double NOTHING = 0.4;

    /** Where lines moved by so much, one whose mark is not seen is anywhere. */
    private static final double MUCH = 1.5;

    /** By how much a mark moved. */
    private record Shift(double across, double down) {

        static final Shift NONE = new Shift(0, 0);

        double length() {
            return Math.hypot(across, down);
        }

        Shift towards(Shift other, double part) {
            return new Shift(across + part * (other.across - across), down + part * (other.down - down));
        }
    }

    /** How what was printed at one height of the page moved: as the left end at its left end, and as the right at its right. */
    final class Level {

        private final double height;
        private final Shift atLeft;
        private final Shift atRight;

        private Level(double height) {
            this.height = height;
            atLeft = at(left, height);
            atRight = at(right, height);
        }

        /** Where something lies that was printed so far from the left edge of the page. */
        Point moved(double across) {
            double from = layout.leftMark(1).x();
            double part = Math.clamp((across - from) / (layout.rightMark(1).x() - from), 0, 1);
            var shift = atLeft.towards(atRight, part);
            return new Point(across + shift.across(), height + shift.down());
        }
    }

    /** A mark at an end of a line, or one of the squares above and below them, which move nowhere. */
    private record Knot(double height, Shift shift) {}

    private final SheetLayout layout;
    private final List<Knot> left;
    private final List<Knot> right;
    private final Set<Integer> lost;

    private Bend(SheetLayout layout, List<Knot> left, List<Knot> right, Set<Integer> lost) {
        this.layout = layout;
        this.left = left;
        this.right = right;
        this.lost = lost;
    }

    /** That of a page on which nothing moved, or where nothing says what did. */
    static Bend none(SheetLayout layout) {
        return new Bend(layout, squares(layout, List.of()), squares(layout, List.of()), Set.of());
    }

    /** @param seen middles of what looks like the mark of a line, in millimetres of the page as it lies flat */
    static Bend of(List<Point> seen, SheetLayout layout) {
        var left = followed(seen, layout, layout::leftMark);
        var right = followed(seen, layout, layout::rightMark);
        if (left.isEmpty() || right.isEmpty()) {
            var all = IntStream.rangeClosed(1, layout.linesOfPage()).boxed().toList();
            var none = squares(layout, List.of());
            return new Bend(layout, none, none, Set.copyOf(all));
        }
        var bend = new Bend(layout, knots(layout, left.get()), knots(layout, right.get()), new HashSet<>());
        for (int line = 1; line <= layout.linesOfPage(); line++) {
            boolean seenWhole = left.get().get(line - 1) != null && right.get().get(line - 1) != null;
            if (!seenWhole && bend.movedAround(line) > MUCH) {
                bend.lost.add(line);
            }
        }
        return bend;
    }

    /**
     * From the top down, each mark near where it would be had it moved as the one above it; nothing where it is not seen. Empty when the last
     * does not end at the square below it: then one line was taken for another.
     */
    private static Optional<List<@Nullable Shift>> followed(
            List<Point> seen, SheetLayout layout, IntFunction<Point> mark) {
        var shifts = new ArrayList<@Nullable Shift>();
        var before = Shift.NONE;
        for (int line = 1; line <= layout.linesOfPage(); line++) {
            var printed = mark.apply(line);
            var expected = new Point(printed.x() + before.across(), printed.y() + before.down());
            var found = seen.stream()
                    .filter(middle -> middle.distance(expected) < REACH)
                    .min(Comparator.comparingDouble(middle -> middle.distance(expected)))
                    .map(middle -> new Shift(middle.x() - printed.x(), middle.y() - printed.y()));
            shifts.add(found.orElse(null));
            before = found.orElse(before);
        }
        return before.length() < REACH ? Optional.of(Collections.unmodifiableList(shifts)) : Optional.empty();
    }

    private static List<Knot> knots(SheetLayout layout, List<@Nullable Shift> shifts) {
        var knots = new ArrayList<Knot>();
        for (int line = 1; line <= shifts.size(); line++) {
            var shift = shifts.get(line - 1);
            if (shift != null) {
                knots.add(new Knot(layout.leftMark(line).y(), shift));
            }
        }
        return squares(layout, knots);
    }

    private static List<Knot> squares(SheetLayout layout, List<Knot> between) {
        double half = layout.markSize() / 2;
        var knots = new ArrayList<Knot>();
        knots.add(new Knot(layout.marks().getFirst().y() + half, Shift.NONE));
        knots.addAll(between);
        knots.add(new Knot(layout.marks().getLast().y() + half, Shift.NONE));
        return List.copyOf(knots);
    }

    /** The most that either end of a line, or of one beside it, moved. */
    private double movedAround(int line) {
        double most = 0;
        for (int near = line - 1; near <= line + 1; near++) {
            double height = layout.leftMark(near).y();
            most = Math.max(
                    most, Math.max(at(left, height).length(), at(right, height).length()));
        }
        return most;
    }

    boolean isNone() {
        return lost.isEmpty()
                && left.stream().allMatch(knot -> knot.shift().length() < NOTHING)
                && right.stream().allMatch(knot -> knot.shift().length() < NOTHING);
    }

    /** Whether nobody knows where a line of the page is. */
    boolean hasLost(int line) {
        return lost.contains(line);
    }

    /** What was printed so far from the upper edge of the page. */
    Level level(double height) {
        return new Level(height);
    }

    private static Shift at(List<Knot> knots, double height) {
        for (int next = 1; next < knots.size(); next++) {
            var above = knots.get(next - 1);
            var below = knots.get(next);
            if (height >= above.height() && height < below.height()) {
                return above.shift()
                        .towards(below.shift(), (height - above.height()) / (below.height() - above.height()));
            }
        }
        return Shift.NONE;
    }
}
