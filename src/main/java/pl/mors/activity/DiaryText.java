package pl.mors.activity;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an entry says in words; enciphered where it is kept.
 *
 * @param who with whom, in words
 * @param topics what a meeting was about; residents set them themselves
 * @param agreed what was agreed and decided
 * @param tasks who does what
 * @param next what is next, and when one meets again
 */
public record DiaryText(
        @Nullable String place,
        @Nullable String who,
        @Nullable String topics,
        String done,
        @Nullable String agreed,
        @Nullable String tasks,
        @Nullable String next) {

    private static final int SHORT = 140;

    /** Whether it has all of these words, however they are written. */
    public boolean has(String words) {
        var folded = fold(Stream.of(place, who, topics, done, agreed, tasks, next)
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n")));
        return Stream.of(fold(words).strip().split("\\s+", -1)).allMatch(folded::contains);
    }

    /** The beginning of what was done, for a list. */
    public String beginning() {
        var line = done.strip().replaceAll("\\s+", " ");
        if (line.length() <= SHORT) {
            return line;
        }
        int end = line.lastIndexOf(' ', SHORT);
        return line.substring(0, end < 0 ? line.offsetByCodePoints(0, SHORT / 2) : end) + "…";
    }

    private static String fold(String text) {
        return Normalizer.normalize(text.toLowerCase(Locale.ROOT).replace('ł', 'l'), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "");
    }
}
