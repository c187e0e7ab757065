package pl.mors.person.merge;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.mors.platform.Pesel;

/**
 * Whether two records can be one human's, and which of them may stay. Source: Act on population registration of 24.09.2010, article
 * 15: a PESEL is one person's, and a person has one.
 */
final class MergePair {

    /** Why not, or not so. */
    enum Refusal {
        TWO_PESELS,
        /** The record that would go has the number. */
        KEEP_THE_PESEL;

        String textKey() {
            return "person.merge.refusal." + name();
        }
    }

    private MergePair() {}

    static Optional<Refusal> check(@Nullable Pesel kept, @Nullable Pesel merged) {
        if (merged == null) {
            return Optional.empty();
        }
        return Optional.of(kept == null ? Refusal.KEEP_THE_PESEL : Refusal.TWO_PESELS);
    }
}
