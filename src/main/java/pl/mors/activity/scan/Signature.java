package pl.mors.activity.scan;

import java.util.Locale;
import pl.mors.platform.Coded;

/** What a box of a signed page looks like: a proposal to whoever looks at its picture, and never more than that. */
public enum Signature implements Coded {
    SIGNED,
    EMPTY,
    /** Somebody pressed lightly, or something else darkens the paper. */
    FAINT,
    /** Ink runs from the box into its neighbour, in the next line or beside. */
    OVER_TWO_LINES,
    /** The box is not wholly on the picture. */
    OUT_OF_FRAME,
    /** The paper is bent, and the mark of the line is not seen: nobody knows where the line is. */
    OUT_OF_PLACE,
    /** The page does not lie flat: nobody knows where any of its boxes is. */
    NOT_FOUND;

    /** Whether somebody has to look before anything can be proposed. */
    public boolean isUnsure() {
        return switch (this) {
            case SIGNED, EMPTY -> false;
            case FAINT, OVER_TWO_LINES, OUT_OF_FRAME, OUT_OF_PLACE, NOT_FOUND -> true;
        };
    }

    /** Whether there is something to see in the box. */
    boolean isInked() {
        return switch (this) {
            case SIGNED, FAINT, OVER_TWO_LINES -> true;
            case EMPTY, OUT_OF_FRAME, OUT_OF_PLACE, NOT_FOUND -> false;
        };
    }

    /** Key of its word. */
    public String textKey() {
        return "activity.scan.signature." + name().toLowerCase(Locale.ROOT);
    }
}
