package pl.mors.casework.meeting;

import java.util.Arrays;
import java.util.List;
import pl.mors.platform.Coded;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.Option;

/** What a meeting is about: a list, so that the card says nothing that nobody else should read. Source: our own. */
public enum MeetingTopic implements Coded {
    OFFICES,
    FAMILY,
    NEIGHBOURS,
    HEALTH,
    HOUSING,
    MONEY,
    JOB_SEARCH,
    LEARNING,
    MOTIVATION,
    AGREEMENT,
    OTHER;

    public String textKey() {
        return "casework.topic." + code();
    }

    public static List<Option> options() {
        return Arrays.stream(values())
                .map(one -> Option.of(one.name(), Texts.t(one.textKey())))
                .toList();
    }
}
