package pl.mors.document;

/** What became of a file that somebody handed in. */
public sealed interface StoreFileOutcome {

    record Stored(FileId id, FileType type, long sizeBytes) implements StoreFileOutcome {}

    record Refused(Refusal reason, FileKind kind) implements StoreFileOutcome {}

    /** Why a file is not taken; the text is {@code document.refusal.} and the name in lower case. */
    enum Refusal {
        /** There is not a single byte in it. */
        EMPTY,
        /** Larger than its kind allows. */
        TOO_LARGE,
        /** Of none of the types in {@link FileType}, or of one that its kind does not take. */
        UNKNOWN_TYPE,
        /** The name ends as another type does. */
        NAME_MISLEADS,
        /** It brings a script, a macro, an attachment or something else that acts when it is opened. */
        ACTIVE_CONTENT,
        /** Damaged, or locked with a password: nobody can tell what is in it. */
        UNREADABLE
    }
}
