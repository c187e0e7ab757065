package pl.mors.participant.round;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.mors.participant.ranking.Criterion;
import pl.mors.participant.ranking.KnownAnswer;

/** A criterion as it is written down for a round. */
record NewCriterion(String name, Criterion.Kind kind, List<NewOption> options) {

    NewCriterion {
        options = List.copyOf(options);
    }

    /**
     * One possible answer.
     *
     * @param known the rule that answers for the applicant; null when the applicant is asked
     */
    record NewOption(String label, int points, @Nullable KnownAnswer known) {}

    static NewCriterion like(Criterion criterion) {
        return new NewCriterion(
                criterion.name(),
                criterion.kind(),
                criterion.options().stream()
                        .map(option -> new NewOption(option.label(), option.points(), option.known()))
                        .toList());
    }
}
