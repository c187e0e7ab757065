package pl.mors.participant.ranking;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.mors.participant.ranking.Rankable.Hindrance;

/**
 * What an upheld appeal may grant: always something better than what is held, and a place only where one is free. What else stands in
 * the way is overruled by name or not at all. Source: nobody is worse off for appealing, as in art. 139 of the Code of Administrative
 * Procedure, which rules of recruitment follow by analogy [M].
 */
final class UpheldAppeal {

    /** Why it cannot be granted at all. */
    enum Refusal {
        NOT_BETTER,
        NO_FREE_PLACE;

        String textKey() {
            return "participant.appeal.refusal." + name();
        }
    }

    private UpheldAppeal() {}

    /**
     * What is known when an appeal is decided.
     *
     * @param held by the decision that holds
     * @param free places that nobody has
     * @param reserve places on the reserve list; null when it has no end
     * @param waiting how many are on the reserve list
     * @param hindrances what keeps the application from the list, as things are
     */
    record Facts(Ranking.Outcome held, int free, @Nullable Integer reserve, int waiting, List<Hindrance> hindrances) {

        Facts {
            hindrances = List.copyOf(hindrances);
        }

        boolean isReserveFull() {
            return reserve != null && waiting >= reserve;
        }
    }

    static Optional<Refusal> check(Facts facts, Ranking.Outcome granted) {
        if (granted.compareTo(facts.held()) >= 0) {
            return Optional.of(Refusal.NOT_BETTER);
        }
        return granted == Ranking.Outcome.ACCEPTED && facts.free() == 0
                ? Optional.of(Refusal.NO_FREE_PLACE)
                : Optional.empty();
    }

    /** Whether it is granted only by somebody who says that they overrule what stands in the way. */
    static boolean overrules(Facts facts, Ranking.Outcome granted) {
        return !facts.hindrances().isEmpty() || (granted == Ranking.Outcome.RESERVE && facts.isReserveFull());
    }
}
