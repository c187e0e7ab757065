package pl.mors.person;

import java.util.Optional;
import java.util.regex.Pattern;

/** The number that a programme gives its participants, as people type it. */
public final class ParticipantNumber {

    /** More digits can only be a PESEL or a mistake. */
    public static final int MOST_DIGITS = 7;

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1," + MOST_DIGITS + "}");

    private ParticipantNumber() {}

    /** The number; empty when the text is none. */
    public static Optional<Integer> parse(String typed) {
        var text = typed.strip();
        return NUMBER.matcher(text).matches() ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }
}
