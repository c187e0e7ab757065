package pl.mors.indicator.rule;

/** Whether a rule counts a participation. */
public sealed interface Decision {

    record Counted() implements Decision {}

    record NotCounted(Reason reason) implements Decision {}

    /** Why somebody is not counted; the text is {@code indicator.reason.} and the name in lower case. */
    enum Reason {
        /** No support so far, so the participation has not begun. */
        NOT_STARTED,
        /** Data at entry are missing; who lacks them may not be shown as a participant. */
        NO_ENTRY_DATA,
        CLOSE_ASSOCIATE,
        NOT_CLOSE_ASSOCIATE,
        NOT_AT_RISK,
        NO_COMMUNITY,
        STILL_TAKING_PART,
        /** Left, and nobody recorded the situation since. */
        SITUATION_UNKNOWN,
        /** Recorded for a day before leaving. */
        MEASURED_BEFORE_LEAVING,
        /** Recorded for a day after the four weeks. */
        MEASURED_TOO_LATE,
        /** The situation after leaving is not one that the rule counts. */
        OTHER_SITUATION,
        /** Stated, and no vocational course is on record. */
        QUALIFICATION_WITHOUT_COURSE,
        QUALIFICATION_WITHOUT_CERTIFICATE,
        /** Stated, and the course on record had no exam after which it was certified. */
        QUALIFICATION_NOT_VALIDATED,
        /** Stated, and nobody but the provider confirmed it. */
        QUALIFICATION_WITHOUT_BODY,
        /** Proved by a course, and not stated as the situation after leaving. */
        QUALIFICATION_NOT_STATED,
        /** Sought work at entry already, or worked. */
        NOT_INACTIVE_AT_ENTRY,
        /** Worked at entry already. */
        EMPLOYED_AT_ENTRY
    }

    static Decision counted() {
        return new Counted();
    }

    static Decision not(Reason reason) {
        return new NotCounted(reason);
    }

    default boolean isCounted() {
        return this instanceof Counted;
    }
}
