package pl.mors.activity.signup;

import java.util.Locale;
import java.util.Optional;
import pl.mors.activity.waiting.PlacesLeft.Left;

/**
 * What a resident may ask for on the site. A full group stops or queues (R16); of a group with hidden membership the site never says
 * whether there is a place, nor takes a name for it (R17): residents are called back.
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
