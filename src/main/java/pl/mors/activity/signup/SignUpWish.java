package pl.mors.activity.signup;

import java.util.Locale;
import java.util.Optional;
import pl.mors.activity.waiting.PlacesLeft.Left;

/**
 * What a resident may ask for on the site. A full group stops or queues, and one that is closed from a meeting on takes nobody new, as
 * enrolment has it. Of a group with hidden membership the site neither says whether there is a place nor takes more than is needed for a call.
 */
public enum SignUpWish {
    PLACE,
    LINE,
    CALL;

    /** What a group takes now; empty when it takes nobody. */
    static Optional<SignUpWish> offered(boolean hiddenMembership, Left left) {
        if (left == Left.CLOSED) {
            return Optional.empty();
        }
        if (hiddenMembership) {
            return Optional.of(CALL);
        }
        return switch (left) {
            case PLACE -> Optional.of(PLACE);
            case LINE -> Optional.of(LINE);
            case NONE, CLOSED -> Optional.empty();
        };
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static SignUpWish ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
