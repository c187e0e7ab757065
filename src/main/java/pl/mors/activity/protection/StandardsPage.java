package pl.mors.activity.protection;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The standards.
 *
 * @param inForce none where there are none yet
 * @param owed whether the act asks for them
 * @param mayWrite whether the reader may add a version
 * @param readsCards whether the cards of interventions are the reader's to read
 */
public record StandardsPage(
        @Nullable Standards inForce,
        List<Standards> versions,
        LocalDate today,
        boolean owed,
        boolean mayWrite,
        boolean readsCards,
        boolean readsChecks,
        String publicHref) {

    public boolean isReviewLate() {
        return inForce != null && inForce.reviewDueOn().isBefore(today);
    }
}
