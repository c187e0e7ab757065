package pl.mors.person;

import java.util.Arrays;
import java.util.List;
import pl.mors.platform.Coded;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.Option;

/** How somebody was told what happens to their data. */
public enum NoticeWay implements Coded {
    PAPER,
    /** On the page of a form that they sent. */
    ONLINE,
    READ_ALOUD;

    public String text() {
        return Texts.t("person.notice.way." + name());
    }

    /** What can be chosen where people are told face to face. */
    public static List<Option> atTheDesk() {
        return Arrays.stream(values())
                .filter(way -> way != ONLINE)
                .map(way -> Option.of(way.name(), way.text()))
                .toList();
    }
}
