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
    public String textKey(CallAbout about) {
        return switch (about) {
            case CHANGED_SESSION, SIGN_UP -> "activity.call.result." + code();
            case FREE_PLACE -> "activity.offer.call.result." + code();
        };
    }
}
