package pl.mors.activity.scan;

/** What was handed in, or a page of it, is no picture that could be looked at. */
final class UnreadableScan extends Exception {

    UnreadableScan(String what) {
        super(what);
    }

    UnreadableScan(String what, Throwable cause) {
        super(what, cause);
    }
}
