package pl.mors.activity.glass;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What somebody drew: lines between points of a surface of a fixed size, whatever the size of the screen. No times and no pressure, by which
 * a hand could be recognised.
 *
 * @param lines of x and y in turns, at least two points each
 */
public record Strokes(List<List<Integer>> lines) {

    public static final int WIDTH = 600;
    public static final int HEIGHT = 300;
    /** A name of thirty letters is drawn in fewer than half as many. */
    static final int MOST_POINTS = 1200;

    private static final int SHORTEST_LINE = 4;

    public Strokes {
        lines = lines.stream().map(List::copyOf).toList();
        int points = lines.stream().mapToInt(List::size).sum() / 2;
        if (lines.isEmpty() || points > MOST_POINTS || !lines.stream().allMatch(Strokes::isLine)) {
            throw new IllegalArgumentException("not a signature: " + lines.size() + " lines of " + points + " points");
        }
    }

    private static boolean isLine(List<Integer> line) {
        if (line.size() < SHORTEST_LINE || line.size() % 2 != 0) {
            return false;
        }
        for (int at = 0; at < line.size(); at++) {
            int most = at % 2 == 0 ? WIDTH : HEIGHT;
            if (line.get(at) < 0 || line.get(at) > most) {
                return false;
            }
        }
        return true;
    }

    /** As text: points as SVG's polyline writes them, a line of text for each line. */
    public String text() {
        return String.join("\n", polylines());
    }

    /** @throws IllegalArgumentException when the text is none of {@link #text} */
    public static Strokes ofText(String text) {
        return new Strokes(text.lines()
                .map(line ->
                        Arrays.stream(line.split("[ ,]")).map(Integer::valueOf).toList())
                .toList());
    }

    byte[] bytes() {
        return text().getBytes(StandardCharsets.UTF_8);
    }

    static Strokes ofBytes(byte[] bytes) {
        return ofText(new String(bytes, StandardCharsets.UTF_8));
    }

    /** Each line as the points of a polyline. */
    public List<String> polylines() {
        return lines.stream().map(Strokes::polyline).toList();
    }

    private static String polyline(List<Integer> line) {
        var points = new ArrayList<String>();
        for (int at = 0; at < line.size(); at += 2) {
            points.add(line.get(at) + "," + line.get(at + 1));
        }
        return String.join(" ", points);
    }
}
