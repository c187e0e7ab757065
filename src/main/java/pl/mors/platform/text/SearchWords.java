package pl.mors.platform.text;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * What a reader looks for, word by word: small letters without Polish marks, so that "zajecia lodzi" finds "Zajęcia w Łodzi". A
 * text is found when all the words occur in it.
 */
public final class SearchWords {

    private static final int SNIPPET = 160;
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s\\u00a0]+");

    private final List<String> words;

    private SearchWords(List<String> words) {
        this.words = words;
    }

    /** The words of a query; a query without any finds nothing. */
    public static SearchWords of(String query) {
        return new SearchWords(Arrays.stream(BETWEEN_WORDS.split(fold(query)))
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList());
    }

    public boolean areIn(String text) {
        var folded = fold(text);
        return !words.isEmpty() && words.stream().allMatch(folded::contains);
    }

    /** A piece of the text around the first of the words, some 160 letters, cut at blanks. */
    public String around(String text) {
        var line = BETWEEN_WORDS.matcher(text).replaceAll(" ").strip();
        var folded = fold(line);
        OptionalInt first = words.stream()
                .mapToInt(folded::indexOf)
                .filter(position -> position >= 0)
                .min();
        int from = Math.max(0, first.orElse(0) - SNIPPET / 2);
        int start = from == 0 ? 0 : line.indexOf(' ', from) + 1;
        int to = Math.min(line.length(), start + SNIPPET);
        int end = to == line.length() ? to : Math.max(line.lastIndexOf(' ', to), start + 1);
        return (start > 0 ? "… " : "") + line.substring(start, end) + (end < line.length() ? " …" : "");
    }

    /** Letter by letter, so that positions in the folded text are those in the text. */
    private static String fold(String text) {
        var composed = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        var folded = new StringBuilder(composed.length());
        for (int i = 0; i < composed.length(); i++) {
            folded.append(fold(composed.charAt(i)));
        }
        return folded.toString();
    }

    private static char fold(char letter) {
        return letter == 'ł'
                ? 'l'
                : Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD)
                        .charAt(0);
    }
}
