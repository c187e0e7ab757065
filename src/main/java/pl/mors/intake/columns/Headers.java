package pl.mors.intake.columns;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Headers compared as people read them: without case, diacritics, punctuation and line breaks. */
public final class Headers {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NO_WORD = Pattern.compile("[^a-z0-9]+");

    private Headers() {}

    public static String fold(String header) {
        var plain = MARKS.matcher(
                        Normalizer.normalize(header.toLowerCase(Locale.ROOT).replace('ł', 'l'), Normalizer.Form.NFD))
                .replaceAll("");
        return NO_WORD.matcher(plain).replaceAll(" ").strip();
    }
}
