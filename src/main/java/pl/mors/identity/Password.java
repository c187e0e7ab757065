package pl.mors.identity;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * What a new password must be: at least {@value #LEAST_LENGTH} characters long, because length is what makes guessing slow; at most
 * {@value #MOST_BYTES} bytes of UTF-8, because bcrypt reads no more. Source: our own, after the usual advice to ask for length
 * and not for kinds of characters.
 */
public final class Password {

    public static final int LEAST_LENGTH = 12;
    public static final int MOST_BYTES = 72;

    private Password() {}

    /** Why a text is no password. */
    public enum Refusal {
        TOO_SHORT,
        TOO_LONG;

        public String textKey() {
            return "identity.password." + this;
        }
    }

    public static Optional<Refusal> check(String text) {
        if (text.length() < LEAST_LENGTH) {
            return Optional.of(Refusal.TOO_SHORT);
        }
        return text.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES
                ? Optional.of(Refusal.TOO_LONG)
                : Optional.empty();
    }
}
