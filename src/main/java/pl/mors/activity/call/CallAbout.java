package pl.mors.activity.call;

/** What a call is about: the same answers are said in other words. */
public enum CallAbout {
    CHANGED_SESSION,
    CANCELLED_SESSION,
    FREE_PLACE,
    SIGN_UP,
    /** Of a colleague who is to lead it. */
    LED_SESSION,
    /** That only have to be told. */
    NEWS
}
