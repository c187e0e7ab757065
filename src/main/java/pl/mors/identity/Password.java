package pl.mors.identity;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a new password must be: at least {@value #LEAST_LENGTH} characters long, because length is what makes guessing slow; at most
 * {@value #MOST_BYTES} bytes of UTF-8, because bcrypt reads no more; none of those that are guessed first. Source: NIST SP 800-63B,
 * 3.1.1.2 (no kinds of characters asked for; commonly used, expected and context-specific ones refused); the least length is ours.
 */
public final class Password {

    public static final int LEAST_LENGTH = 12;
    public static final int MOST_BYTES = 72;

    /** Two characters in turn are as easy as one. */
    private static final int FEWEST_DIFFERENT = 3;

    private static final String COMMON = "/common-passwords.txt";

    private Password() {}

    /** Why a text is no password. */
    public enum Refusal {
        TOO_SHORT,
        TOO_LONG,
        REPEATED,
        OWN_ADDRESS,
        COMMON;

        public String textKey() {
            return "identity.password." + this;
        }
    }

    /** @param email the account's address, which whoever guesses knows */
    public static Optional<Refusal> check(String text, String email) {
        if (text.length() < LEAST_LENGTH) {
            return Optional.of(Refusal.TOO_SHORT);
        }
        if (text.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            return Optional.of(Refusal.TOO_LONG);
        }
        var typed = text.strip().toLowerCase(Locale.ROOT);
        if (typed.chars().distinct().count() < FEWEST_DIFFERENT) {
            return Optional.of(Refusal.REPEATED);
        }
        if (typed.equals(email.strip().toLowerCase(Locale.ROOT))) {
            return Optional.of(Refusal.OWN_ADDRESS);
        }
        return Guessed.FIRST.contains(typed) ? Optional.of(Refusal.COMMON) : Optional.empty();
    }

    /** Read when the first password is set. */
    private static final class Guessed {

        static final Set<String> FIRST = read();

        private static Set<String> read() {
            try (InputStream in = Objects.requireNonNull(Password.class.getResourceAsStream(COMMON))) {
                return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                        .lines()
                        .filter(line -> !line.startsWith("#"))
                        .collect(Collectors.toUnmodifiableSet());
            } catch (IOException unreadable) {
                throw new IllegalStateException("the common passwords of this build cannot be read", unreadable);
            }
        }
    }
}
