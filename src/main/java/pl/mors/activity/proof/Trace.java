package pl.mors.activity.proof;

import pl.mors.platform.Coded;
import pl.mors.programme.ProofKind;

/** What speaks for somebody's presence beside the tick. */
public enum Trace implements Coded {
    /** A line of a scanned list that somebody compared with its picture. */
    SIGNED_LINE(ProofKind.SIGNED_LIST),
    /** A scanned page that somebody looked at and filed with the session; it has no lines to be compared. */
    FILED_PAGE(ProofKind.SIGNED_LIST),
    GLASS(ProofKind.GLASS),
    REMOTE_LOG(ProofKind.REMOTE_LOG),
    REMOTE_MAIL(ProofKind.REMOTE_MAIL);

    private final ProofKind kind;

    Trace(ProofKind kind) {
        this.kind = kind;
    }

    /** What it is to the funder. */
    public ProofKind kind() {
        return kind;
    }

    public String textKey() {
        return "activity.proof.trace." + code();
    }
}
