package pl.mors.activity.scan;

/** What was handed in, or a page of it, is no picture that could be looked at. */
final class UnreadableScan extends Exception {

    private final Finding found;

    UnreadableScan(String what) {
        this(Finding.UNREADABLE, what);
    }

    /** @param found what somebody is told of it */
    UnreadableScan(Finding found, String what) {
        super(what);
        this.found = found;
    }

    UnreadableScan(String what, Throwable cause) {
        super(what, cause);
        this.found = Finding.UNREADABLE;
    }

    Finding found() {
        return found;
    }
}
