package pl.mors.person;

import java.util.Optional;

/** The number that a participant has in a programme, as people type it into a search. */
public final class ParticipantNumber {

    /** Of one to seven digits, with or without leading zeros: more digits can only be a PESEL. */
    private static final String PATTERN = "\\p{Nd}{1,9}";

    private ParticipantNumber() {}

    /** The number; empty when something else was typed. */
    public static Optional<Integer> parse(String typed) {
        var text = typed.strip();
        return text.matches(PATTERN) ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }
}
