package pl.mors.programme.marks;

import java.util.Optional;
import pl.mors.document.DrawnAnew;

/** A strip of logos, drawn anew on white: nothing of the file that somebody sent goes into a paper. */
final class Strip {

    /** At 300 dots an inch as wide as a page between its margins. */
    private static final int WIDEST = 2000;

    /** What is wider would take more memory than its dots are worth on paper. */
    static final int WIDEST_SENT = 2 * WIDEST;

    /** Narrower ones are blurred on paper. */
    static final int NARROWEST_SENT = 600;

    private Strip() {}

    /** As a PNG; empty when it is no picture, or not as wide as it has to be, or higher than wide. */
    static Optional<byte[]> drawn(byte[] content) {
        return DrawnAnew.of(content, Strip::fits, WIDEST_SENT, sent -> DrawnAnew.png(DrawnAnew.within(sent, WIDEST)));
    }

    private static boolean fits(DrawnAnew.Size sent) {
        return sent.width() >= NARROWEST_SENT && sent.width() <= WIDEST_SENT && sent.height() <= sent.width();
    }
}
