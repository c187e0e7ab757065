package pl.mors.document;

import pl.mors.platform.Coded;
import pl.mors.platform.web.FormErrors;

/** What became of a file that somebody handed in. */
public sealed interface StoreFileOutcome {

    record Stored(FileId id, FileType type, long sizeBytes) implements StoreFileOutcome {}

    record Refused(Refusal reason, FileKind kind) implements StoreFileOutcome {

        /** Says at the form's field for the file why it is not taken. */
        public void sayAt(String field, FormErrors errors) {
            errors.add(field, reason.textKey(), kind.limitMegabytes());
        }
    }

    /** Why a file is not taken. */
    enum Refusal implements Coded {
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
        UNREADABLE;

        private String textKey() {
            return "document.refusal." + code();
        }
    }
}
