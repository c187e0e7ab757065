package pl.mors.participant.ranking;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.mors.platform.Coded;

/**
 * The order of a round's applications: whoever meets a priority first, in the order of the priorities; then by points, the most
 * first; then by the moment of application, the earliest first; then by number. The order is the same whenever it is made anew
 * from the same applications.
 *
 * @param places from the first to the last
 */
public record Ranking(List<Place> places) {

    private static final Comparator<Standing> ORDER = Comparator.comparing(Standing::priorities, Ranking::firstMet)
            .thenComparing(Standing::points, Comparator.reverseOrder())
            .thenComparing(Standing::submittedAt)
            .thenComparingInt(Standing::number);

    public Ranking {
        places = List.copyOf(places);
    }

    /** What a place on the list means. */
    public enum Outcome implements Coded {
        ACCEPTED,
        /** Moves up, in the order of the list, when somebody accepted resigns. */
        RESERVE,
        REFUSED
    }

    /**
     * An application that may be ranked: its formal check is passed and the person is eligible.
     *
     * @param priorities which priorities are met, in the order of the round's criteria; as many for each application
     */
    public record Standing(int number, List<Boolean> priorities, int points, Instant submittedAt) {

        public Standing {
            priorities = List.copyOf(priorities);
        }
    }

    /**
     * A place on the list.
     *
     * @param position 1 for the first
     */
    public record Place(int position, Standing standing, Outcome outcome) {}

    /**
     * Puts applications in order.
     *
     * @param free places to be filled, not negative
     * @param reserve places on the reserve list; null when it has no end
     */
    public static Ranking of(List<Standing> applications, int free, @Nullable Integer reserve) {
        var ordered = applications.stream().sorted(ORDER).toList();
        var places = new ArrayList<Place>();
        for (int i = 0; i < ordered.size(); i++) {
            places.add(new Place(i + 1, ordered.get(i), outcome(i, free, reserve)));
        }
        return new Ranking(places);
    }

    /** Whether one application comes before another. */
    static boolean goesBefore(Standing one, Standing other) {
        return ORDER.compare(one, other) < 0;
    }

    private static Outcome outcome(int before, int free, @Nullable Integer reserve) {
        if (before < free) {
            return Outcome.ACCEPTED;
        }
        return reserve == null || before - free < reserve ? Outcome.RESERVE : Outcome.REFUSED;
    }

    private static int firstMet(List<Boolean> one, List<Boolean> other) {
        for (int i = 0; i < one.size(); i++) {
            if (!one.get(i).equals(other.get(i))) {
                return one.get(i) ? -1 : 1;
            }
        }
        return 0;
    }
}
