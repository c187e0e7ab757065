package pl.mors.audit.chain;

import java.time.Instant;

/** What the recomputing of an organisation's chain found. */
sealed interface ChainFinding {

    /** In words, for whoever runs the command. */
    String sentence();

    /**
     * Every link and every payload verifies.
     *
     * @param head digest of the newest link, in hexadecimal; whoever keeps it elsewhere notices a chain cut short
     */
    record Whole(long changes, long reads, long links, long unsealed, String head) implements ChainFinding {

        @Override
        public String sentence() {
            return "%d changes and %d reads verify in %d links, %d not sealed yet, head %s"
                    .formatted(changes, reads, links, unsealed, head);
        }
    }

    /** The first link that doesn't agree with what it seals. */
    record BrokenLink(long number, Break kind) implements ChainFinding {

        @Override
        public String sentence() {
            return "BROKEN at link %d: %s".formatted(number, kind.words);
        }
    }

    /** The links agree, but the stored row before or after a change is not the one that was recorded. */
    record ChangedPayload(long entry, String table, Instant recordedAt) implements ChainFinding {

        @Override
        public String sentence() {
            return "BROKEN at entry %d (%s, %s): its content was changed or removed"
                    .formatted(entry, table, recordedAt);
        }
    }

    /** In which way a link doesn't agree. */
    enum Break {
        NO_SEAL("entries name this seal, but it is gone"),
        LINK_MISSING("a link before it is gone"),
        WRONG_COUNT("entries of it are gone or were added"),
        WRONG_DIGEST("it, one of its entries or the link before it was changed");

        private final String words;

        Break(String words) {
            this.words = words;
        }
    }
}
