package pl.mors.participant.round;

/**
 * Whether a text can stand in one line of a list that is printed and read aloud: on one line, of signs that the papers' letters have.
 * Source: our own; the letters are those of Source Sans 3, which draws no emoji, and a paper must embed every letter (ISO 19005-3).
 */
final class PrintedLine {

    private static final int VARIATION_AS_EMOJI = 0xFE0F;

    private PrintedLine() {}

    static boolean check(String typed) {
        return typed.strip()
                .codePoints()
                .noneMatch(sign -> Character.isISOControl(sign)
                        || sign == '\u2028'
                        || sign == '\u2029'
                        || Character.isEmojiPresentation(sign)
                        || sign == VARIATION_AS_EMOJI);
    }
}
