package pl.mors.notification;

import java.util.HashSet;
import java.util.Set;

/**
 * In how many parts a text message travels, each of which costs as much as a message. Latin letters of the default alphabet go by
 * 160, Polish and Cyrillic ones turn the whole text into one of 70 a message; a text of several parts has a little less in each.
 * Source: 3GPP TS 23.038 (alphabets, 6.2.1 and its extension table), TS 23.040 (concatenation, 9.2.3.24.1).
 *
 * @param length in units of its alphabet: some signs take two
 * @param wide whether a letter outside the default alphabet is in it
 */
public record SmsParts(int parts, int length, boolean wide) {

    private static final Set<Integer> DEFAULT_ALPHABET =
            signs("@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
                    + "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà");
    private static final Set<Integer> EXTENSION = signs("\f^{}\\[~]|€");

    private static final int ALONE = 160;
    private static final int JOINED = 153;
    private static final int WIDE_ALONE = 70;
    private static final int WIDE_JOINED = 67;

    public static SmsParts of(String text) {
        boolean wide = !text.codePoints().allMatch(sign -> DEFAULT_ALPHABET.contains(sign) || EXTENSION.contains(sign));
        int length = text.codePoints().map(sign -> units(sign, wide)).sum();
        int parts = length <= (wide ? WIDE_ALONE : ALONE) ? 1 : joined(text, wide);
        return new SmsParts(parts, length, wide);
    }

    /** How many more letters of the same alphabet fit without another part. */
    public int room() {
        int most = parts == 1 ? (wide ? WIDE_ALONE : ALONE) : parts * (wide ? WIDE_JOINED : JOINED);
        return most - length;
    }

    /** A sign of two units stands in one part: where it does not fit any more, the next one begins with it. */
    private static int joined(String text, boolean wide) {
        int room = wide ? WIDE_JOINED : JOINED;
        int parts = 1;
        int used = 0;
        for (int sign : text.codePoints().toArray()) {
            int units = units(sign, wide);
            if (used + units > room) {
                parts++;
                used = 0;
            }
            used += units;
        }
        return parts;
    }

    private static int units(int sign, boolean wide) {
        return wide ? Character.charCount(sign) : EXTENSION.contains(sign) ? 2 : 1;
    }

    private static Set<Integer> signs(String alphabet) {
        Set<Integer> signs = new HashSet<>();
        alphabet.codePoints().forEach(signs::add);
        return Set.copyOf(signs);
    }
}
