package pl.mors.participant.ranking;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of an approved list, with nothing of who it is.
 *
 * @param position null for an application that was not ranked
 * @param number of the application within the round
 * @param priorities which priorities are met, in the order of the criteria
 * @param withdrawn whether the applicant resigned
 */
public record ListLine(
        @Nullable Integer position,
        int number,
        List<Boolean> priorities,
        int points,
        Ranking.Outcome outcome,
        boolean withdrawn) {

    public ListLine {
        priorities = List.copyOf(priorities);
    }

    /** Whether it stands before all who meet no priority, whatever their points. */
    public boolean meetsPriority() {
        return priorities.contains(true);
    }
}
