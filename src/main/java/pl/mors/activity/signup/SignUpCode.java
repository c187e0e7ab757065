package pl.mors.activity.signup;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The code by which a sign-up is withdrawn, short enough to be written down: twelve letters and digits that cannot be taken for
 * one another, nearly 60 random bits. The database keeps its digest only.
 */
record SignUpCode(String text) {

    private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    private static final int LENGTH = 12;
    private static final Pattern FORM = Pattern.compile("[" + ALPHABET + "]{" + LENGTH + "}");
    private static final Pattern BETWEEN = Pattern.compile("[\\s-]");

    static SignUpCode random() {
        var random = new SecureRandom();
        var text = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return new SignUpCode(text.toString());
    }

    /** One for each who can be on a form. */
    static List<SignUpCode> random(int number) {
        return Stream.generate(SignUpCode::random).limit(number).toList();
    }

    /** As somebody typed it, in groups or not; empty when it is none of ours. */
    static Optional<SignUpCode> of(String typed) {
        var text = BETWEEN.matcher(typed).replaceAll("").toUpperCase(Locale.ROOT);
        return FORM.matcher(text).matches() ? Optional.of(new SignUpCode(text)) : Optional.empty();
    }

    /** In groups of four. */
    String shown() {
        return text.substring(0, 4) + "-" + text.substring(4, 8) + "-" + text.substring(8);
    }

    byte[] digest() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(("sign-up " + text).getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    @Override
    public String toString() {
        return "SignUpCode[…]";
    }
}
