package pl.mors.activity.call;

import pl.mors.platform.Coded;

/** What came of a call. */
public enum CallResult implements Coded {
    COMING,
    NOT_COMING,
    NO_ANSWER,
    CALL_AGAIN;

    /** Whether the person knows now. */
    public boolean isTold() {
        return this == COMING || this == NOT_COMING;
    }

    /** Key of the word on its button. */
    public String textKey() {
        return "activity.call.result." + code();
    }
}
