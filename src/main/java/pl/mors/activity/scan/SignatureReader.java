package pl.mors.activity.scan;

import boofcv.alg.filter.blur.BlurImageOps;
import boofcv.struct.image.GrayU8;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import pl.mors.activity.printed.SheetLayout;
import pl.mors.activity.printed.SheetLayout.Box;

/** Proposes who signed: counts the dark dots in the boxes of a page that lies flat. */
final class SignatureReader {

    private static final float INK = 0.72f;
    private static final float SHADE = 0.9f;

    /** Of a box this much at its edges is not counted: the printed lines, and what neighbours' letters reach into it. */
    private static final double EDGE = 1.8;

    /** Square millimetres of ink that somebody's name takes at least, and that a speck does not reach. */
    private static final double NAME = 6;

    private static final double SPECK = 1.2;

    /** Of what is only a shade darker than the paper, this share of the box is needed to look like anything: grain is everywhere. */
    private static final double SHADED = 0.0227;

    /** On both sides of a printed line, of ink that runs over it: a thin pen that crosses it once leaves a little more. */
    private static final double CROSSING = 0.3;

    private static final double LINE_FROM = 0.6;
    private static final double LINE_TO = 1.5;

    /** Of the boxes with paper around them, the rest of the page has nothing to say. */
    private final GrayU8 ink;

    private final GrayU8 shade;
    private final int left;
    private final int top;
    private final SheetLayout layout;
    private final FlatPage page;

    private SignatureReader(FlatPage page, BufferedImage picture, SheetLayout layout) {
        this.page = page;
        this.layout = layout;
        var first = layout.box(1, 0);
        var last = layout.box(layout.linesOfPage(), layout.columns() - 1);
        left = dot(first.left() - FlatPage.AROUND);
        top = dot(first.top() - FlatPage.AROUND);
        GrayU8 boxes = FlatPage.grey(picture)
                .subimage(left, top, dot(last.right() + FlatPage.AROUND), dot(last.bottom() + FlatPage.AROUND));
        var clean = BlurImageOps.median(boxes, new GrayU8(boxes.width, boxes.height), 1, 1, null);
        ink = FlatPage.darker(clean, INK);
        shade = FlatPage.darker(clean, SHADE);
    }

    /**
     * What each box of the page looks like, line by line.
     *
     * @param picture of the page as it lies flat
     */
    static List<Look> read(FlatPage page, BufferedImage picture, SheetLayout layout) {
        var reader = new SignatureReader(page, picture, layout);
        var looks = new ArrayList<Look>();
        for (int line = 1; line <= layout.linesOfPage(); line++) {
            for (int column = 0; column < layout.columns(); column++) {
                looks.add(new Look(line, column, reader.looks(line, column)));
            }
        }
        return looks;
    }

    private Signature looks(int line, int column) {
        var box = layout.box(line, column);
        if (page.hasLost(line)) {
            return Signature.OUT_OF_PLACE;
        }
        if (!page.shows(box)) {
            return Signature.OUT_OF_FRAME;
        }
        double inked = inked(box);
        if (inked > SPECK && neighbours(line, column).anyMatch(neighbour -> share(box, neighbour))) {
            return Signature.OVER_TWO_LINES;
        }
        if (inked >= NAME) {
            return Signature.SIGNED;
        }
        return inked > SPECK || dark(shade, within(box)) > SHADED * area(within(box))
                ? Signature.FAINT
                : Signature.EMPTY;
    }

    private Stream<Box> neighbours(int line, int column) {
        var boxes = Stream.<Box>builder();
        if (line > 1) {
            boxes.add(layout.box(line - 1, column));
        }
        if (line < layout.linesOfPage()) {
            boxes.add(layout.box(line + 1, column));
        }
        if (column > 0) {
            boxes.add(layout.box(line, column - 1));
        }
        if (column < layout.columns() - 1) {
            boxes.add(layout.box(line, column + 1));
        }
        return boxes.build();
    }

    /** Whether ink runs over the line between two boxes and there is more than a tail of it in both. */
    private boolean share(Box box, Box neighbour) {
        if (inked(neighbour) <= SPECK) {
            return false;
        }
        double top = Math.max(box.top(), neighbour.top());
        double left = Math.max(box.left(), neighbour.left());
        return box.left() == neighbour.left()
                ? dark(ink, lying(box, top - LINE_TO, top - LINE_FROM)) > CROSSING
                        && dark(ink, lying(box, top + LINE_FROM, top + LINE_TO)) > CROSSING
                : dark(ink, standing(box, left - LINE_TO, left - LINE_FROM)) > CROSSING
                        && dark(ink, standing(box, left + LINE_FROM, left + LINE_TO)) > CROSSING;
    }

    private double inked(Box box) {
        return dark(ink, within(box));
    }

    private static Box within(Box box) {
        return new Box(box.left() + EDGE, box.top() + EDGE, box.right() - EDGE, box.bottom() - EDGE);
    }

    private static Box lying(Box box, double top, double bottom) {
        return new Box(box.left() + EDGE, top, box.right() - EDGE, bottom);
    }

    private static Box standing(Box box, double left, double right) {
        return new Box(left, box.top() + EDGE, right, box.bottom() - EDGE);
    }

    private static double area(Box box) {
        return (box.right() - box.left()) * (box.bottom() - box.top());
    }

    /** Square millimetres. */
    private double dark(GrayU8 dots, Box box) {
        int dark = 0;
        for (int y = dot(box.top()); y < dot(box.bottom()); y++) {
            for (int x = dot(box.left()); x < dot(box.right()); x++) {
                dark += dots.get(x - left, y - top);
            }
        }
        return dark / (double) (FlatPage.DOTS_OF_MM * FlatPage.DOTS_OF_MM);
    }

    private static int dot(double millimetres) {
        return (int) Math.round(millimetres * FlatPage.DOTS_OF_MM);
    }
}
