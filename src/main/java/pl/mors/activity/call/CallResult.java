package pl.mors.activity.call;

import java.util.List;
import java.util.stream.Stream;
import pl.mors.platform.Coded;
import pl.mors.platform.NotFound;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Option;

/** What came of a call. */
public enum CallResult implements Coded {
    COMING,
    NOT_COMING,
    NO_ANSWER,
    CALL_AGAIN;

    /** Whether the person knows now; {@code reached_by_call} says the same in the database. */
    public boolean isTold() {
        return this == COMING || this == NOT_COMING;
    }

    /**
     * What was chosen by its button.
     *
     * @throws NotFound when there is no such result
     */
    public static CallResult in(Form form) {
        var codes = Stream.of(values()).map(CallResult::code).toList();
        var chosen = form.read("activity.call.field").choice("result", codes);
        if (form.errors().any()) {
            throw new NotFound("result of a call");
        }
        return Coded.of(CallResult.class, chosen.get());
    }

    /** As buttons of a call about something: all of them, or those that say whether somebody knows. */
    public static List<Option> options(CallAbout about) {
        return Stream.of(values())
                .filter(result -> about != CallAbout.NEWS || result != NOT_COMING)
                .map(result -> Option.of(result.code(), Texts.t(result.textKey(about))))
                .toList();
    }

    /** Key of the word on its button. */
    public String textKey(CallAbout about) {
        return switch (about) {
            case CHANGED_SESSION, SIGN_UP -> "activity.call.result." + code();
            case CANCELLED_SESSION -> "activity.call.result." + code() + (isTold() ? ".next" : "");
            case LED_SESSION -> (isTold() ? "activity.leader.call.result." : "activity.call.result.") + code();
            case NEWS -> isTold() ? "activity.call.result.told" : "activity.call.result." + code();
            case FREE_PLACE -> "activity.offer.call.result." + code();
        };
    }
}
