package pl.mors.activity.diary;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.mors.platform.Coded;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.Option;

/**
 * What an organiser does with a community. Source: our own, after practice in organising communities (walks, talks, cyclical
 * meetings in which residents set the topics themselves).
 */
public enum DiaryKind implements Coded {
    RESIDENTS,
    PARTNERS,
    INSTITUTION,
    EVENT,
    STREET_WORK,
    TALK,
    PREPARATION,
    OTHER;

    public static Optional<DiaryKind> asked(@Nullable String word) {
        return Coded.find(DiaryKind.class, word);
    }

    /** Those of which a record with topics and tasks is kept. */
    public static List<String> meetings() {
        return List.of(RESIDENTS.code(), PARTNERS.code(), INSTITUTION.code());
    }

    public static List<Option> options() {
        return Arrays.stream(values())
                .map(kind -> Option.of(kind.code(), kind.label()))
                .toList();
    }

    public String label() {
        return Texts.t("activity.diary.kind." + this);
    }
}
