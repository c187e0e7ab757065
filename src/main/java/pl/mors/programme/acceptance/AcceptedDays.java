package pl.mors.programme.acceptance;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.mors.programme.ProofKind;

/**
 * From when to when a kind of proof is accepted: as the letter says, also from a day before it, and by one letter at a time. Source: proof
 * beside the signed list counts where the funder accepts it (elist-1, elist-2); one letter at a time is our own, so that each day has one.
 */
final class AcceptedDays {

    /** Why it cannot be so, and which field of the form says it. */
    enum Refusal {
        ENDS_TOO_EARLY("until"),
        LETTER_IN_FUTURE("letterDate"),
        OVERLAPS("from");

        private final String field;

        Refusal(String field) {
            this.field = field;
        }

        String field() {
            return field;
        }

        String textKey() {
            return "programme.acceptance.refused." + name().toLowerCase(Locale.ROOT);
        }
    }

    /** What is to be accepted. */
    record Wish(ProofKind kind, LocalDate from, @Nullable LocalDate until, LocalDate letterDate) {}

    private AcceptedDays() {}

    /** @param others that stand in the same programme */
    static Optional<Refusal> check(Wish wish, LocalDate today, Collection<Acceptance> others) {
        if (!reaches(wish.until(), wish.from())) {
            return Optional.of(Refusal.ENDS_TOO_EARLY);
        }
        if (wish.letterDate().isAfter(today)) {
            return Optional.of(Refusal.LETTER_IN_FUTURE);
        }
        boolean overlaps = others.stream()
                .anyMatch(other -> other.kind() == wish.kind()
                        && reaches(wish.until(), other.from())
                        && reaches(other.until(), wish.from()));
        return overlaps ? Optional.of(Refusal.OVERLAPS) : Optional.empty();
    }

    private static boolean reaches(@Nullable LocalDate end, LocalDate start) {
        return end == null || !end.isBefore(start);
    }
}
