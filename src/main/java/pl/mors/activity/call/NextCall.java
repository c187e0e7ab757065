package pl.mors.activity.call;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Where a list of calls is opened again after one: at the next who is still to be called, so that a thumb goes on where it was. */
public final class NextCall {

    private NextCall() {}

    /** Marks somebody's line. */
    public static String anchor(UUID one) {
        return "rozmowa-" + one;
    }

    /**
     * The end of the address that leads to the next line; empty where nobody is left.
     *
     * @param before the lines in the order in which they stood when the call was made
     * @param left of whom it is not known yet, the call being made
     */
    public static String after(UUID called, List<UUID> before, Collection<UUID> left) {
        int at = before.indexOf(called);
        return Stream.concat(before.stream().skip(at + 1L), before.stream().limit(at + 1L))
                .filter(left::contains)
                .findFirst()
                .map(next -> "#" + anchor(next))
                .orElse("");
    }
}
