package pl.mors.activity.scan;

import boofcv.alg.filter.binary.ThresholdImageOps;
import boofcv.alg.filter.blur.BlurImageOps;
import boofcv.struct.ConfigLength;
import boofcv.struct.image.GrayU8;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.stream.IntStream;
import pl.mors.activity.printed.SheetLayout;
import pl.mors.activity.printed.SheetLayout.Box;

/** Proposes who signed: counts the dark dots in the boxes of a page that lies flat. */
final class SignatureReader {

    /** A neighbourhood wider than a stroke and narrower than a stain: ink is darker than the paper around it, stained or not. */
    private static final int NEIGHBOURHOOD = 61;

    private static final float INK = 0.72f;
    private static final float SHADE = 0.9f;

    /** Of a box this much at its edges is not counted: the printed lines, and what neighbours' letters reach into it. */
    private static final double EDGE = 1.8;

    /** Square millimetres of ink that somebody's name takes at least, and that a speck does not reach. */
    private static final double NAME = 6;

    private static final double SPECK = 1.2;

    /** Of what is only a shade darker than the paper, much more is needed to look like anything: grain of paper is everywhere. */
    private static final double SHADED = 12;

    /** On both sides of a printed line, of ink that runs over it. */
    private static final double CROSSING = 0.4;

    private static final double LINE_FROM = 0.6;
    private static final double LINE_TO = 1.5;

    private final GrayU8 ink;
    private final GrayU8 shade;
    private final SheetLayout layout;
    private final FlatPage page;

    private SignatureReader(FlatPage page, BufferedImage picture, SheetLayout layout) {
        this.page = page;
        this.layout = layout;
        var flat = FlatPage.grey(picture);
        var clean = BlurImageOps.median(flat, new GrayU8(flat.width, flat.height), 1, 1, null);
        ink = darker(clean, INK);
        shade = darker(clean, SHADE);
    }

    /**
     * What each line of the page looks like.
     *
     * @param picture of the page as it lies flat
     */
    static List<Signature> read(FlatPage page, BufferedImage picture, SheetLayout layout) {
        var reader = new SignatureReader(page, picture, layout);
        return IntStream.rangeClosed(1, layout.linesOfPage())
                .mapToObj(reader::line)
                .toList();
    }

    private Signature line(int line) {
        var box = layout.box(line);
        if (!page.shows(box)) {
            return Signature.OUT_OF_FRAME;
        }
        double inked = inked(line);
        if (inked > SPECK && (sharesWith(line, line - 1) || sharesWith(line, line + 1))) {
            return Signature.OVER_TWO_LINES;
        }
        if (inked >= NAME) {
            return Signature.SIGNED;
        }
        return inked > SPECK || dark(shade, within(box)) > SHADED ? Signature.FAINT : Signature.EMPTY;
    }

    /** Whether ink runs over the line between two boxes and there is more than a tail of it in both. */
    private boolean sharesWith(int line, int neighbour) {
        if (neighbour < 1 || neighbour > layout.linesOfPage() || inked(neighbour) <= SPECK) {
            return false;
        }
        double between = Math.max(layout.box(line).top(), layout.box(neighbour).top());
        return dark(ink, strip(between - LINE_TO, between - LINE_FROM)) > CROSSING
                && dark(ink, strip(between + LINE_FROM, between + LINE_TO)) > CROSSING;
    }

    private double inked(int line) {
        return dark(ink, within(layout.box(line)));
    }

    private static Box within(Box box) {
        return new Box(box.left() + EDGE, box.top() + EDGE, box.right() - EDGE, box.bottom() - EDGE);
    }

    private Box strip(double top, double bottom) {
        return new Box(layout.boxLeft() + EDGE, top, layout.boxRight() - EDGE, bottom);
    }

    /** Square millimetres. */
    private static double dark(GrayU8 dots, Box box) {
        int dark = 0;
        for (int y = dot(box.top()); y < dot(box.bottom()); y++) {
            for (int x = dot(box.left()); x < dot(box.right()); x++) {
                dark += dots.get(x, y);
            }
        }
        return dark / (double) (FlatPage.DOTS_OF_MM * FlatPage.DOTS_OF_MM);
    }

    private static int dot(double millimetres) {
        return (int) Math.round(millimetres * FlatPage.DOTS_OF_MM);
    }

    private static GrayU8 darker(GrayU8 picture, float thanPaper) {
        return ThresholdImageOps.localMean(
                picture,
                new GrayU8(picture.width, picture.height),
                ConfigLength.fixed(NEIGHBOURHOOD),
                thanPaper,
                true,
                null,
                null,
                null);
    }
}
