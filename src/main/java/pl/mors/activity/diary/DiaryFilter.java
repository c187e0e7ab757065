package pl.mors.activity.diary;

import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.mors.activity.DiaryUrls;
import pl.mors.person.SoughtWords;
import pl.mors.platform.web.AskedDay;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Href;

/**
 * What a diary is narrowed to.
 *
 * @param scope a programme or one of its communities
 * @param words what entries say, none for all
 */
record DiaryFilter(
        @Nullable YearMonth month,
        @Nullable UUID scope,
        @Nullable DiaryKind kind,
        @Nullable UUID author,
        String words) {

    static final String SCOPE = "obszar";
    static final String KIND = "rodzaj";
    static final String WORDS = "slowa";

    /** Whatever cannot be read narrows nothing. */
    static DiaryFilter of(Map<String, String> asked, String words) {
        return new DiaryFilter(
                AskedDay.month(asked.get(DiaryUrls.MONTH)).orElse(null),
                id(asked.get(SCOPE)).orElse(null),
                DiaryKind.asked(asked.get(KIND)).orElse(null),
                id(asked.get(DiaryUrls.AUTHOR)).orElse(null),
                words.strip());
    }

    static DiaryFilter typed(Form form) {
        return of(
                Map.of(
                        DiaryUrls.MONTH,
                        form.value(DiaryUrls.MONTH),
                        SCOPE,
                        form.value(SCOPE),
                        KIND,
                        form.value(KIND),
                        DiaryUrls.AUTHOR,
                        form.value(DiaryUrls.AUTHOR)),
                form.value(WORDS));
    }

    Form form() {
        return Form.startingWith(Map.of(
                DiaryUrls.MONTH,
                word(month),
                SCOPE,
                word(scope),
                KIND,
                word(kind),
                DiaryUrls.AUTHOR,
                word(author),
                WORDS,
                words));
    }

    /** @param key under which the words lie in the session: they may name people and stand in no address */
    Href address(@Nullable String key) {
        return SoughtWords.narrowed(DiaryUrls.DIARY, key)
                .with(DiaryUrls.MONTH, word(month))
                .with(SCOPE, word(scope))
                .with(KIND, word(kind))
                .with(DiaryUrls.AUTHOR, word(author));
    }

    private static String word(@Nullable Object part) {
        return part == null ? "" : part instanceof DiaryKind one ? one.code() : part.toString();
    }

    private static Optional<UUID> id(@Nullable String asked) {
        try {
            return Optional.ofNullable(asked)
                    .filter(text -> text.length() == 36)
                    .map(UUID::fromString);
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }
}
