package pl.mors.participant.ranking;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.mors.platform.Coded;

/**
 * What an application is measured by: one of its options applies, or none.
 *
 * @param options in the order in which they are offered
 */
public record Criterion(UUID id, String name, Kind kind, List<Option> options) {

    public Criterion {
        options = List.copyOf(options);
    }

    /** What meeting a criterion is worth. */
    public enum Kind implements Coded {
        /** The points of the option that applies. */
        POINTS,
        /** A place before all who do not meet it, whatever their points. */
        PRIORITY
    }

    /**
     * One possible answer.
     *
     * @param points 0 to 1000; a priority gives none
     * @param known the rule that answers for the applicant; null when the applicant is asked
     */
    public record Option(
            UUID id, String label, int points, @Nullable KnownAnswer known) {}

    /** Whether the register answers, so that the form does not ask. */
    public boolean isKnown() {
        return options.stream().anyMatch(option -> option.known() != null);
    }
}
