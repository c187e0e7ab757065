package pl.mors.participant.ranking;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pl.mors.platform.Coded;

/**
 * The order of a round's applications: whoever meets a priority first, in the order of the priorities; then by points, the most
 * first; then by the moment of application, the earliest first; then by number. The order is the same whenever it is made anew
 * from the same applications. Who is accepted follows the order as far as the shares of groups let it ({@link PlacesByShare}).
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
     * @param groups codes of the groups whose share the programme may watch; they change the outcome and never the order
     */
    public record Standing(int number, List<Boolean> priorities, int points, Instant submittedAt, Set<String> groups) {

        public Standing {
            priorities = List.copyOf(priorities);
            groups = Set.copyOf(groups);
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
     * @param quotas of the free places
     */
    static Ranking of(List<Standing> applications, int free, @Nullable Integer reserve, List<Quota> quotas) {
        var ordered = applications.stream().sorted(ORDER).toList();
        var accepted = PlacesByShare.choose(ordered, free, quotas);
        var places = new ArrayList<Place>();
        int before = 0;
        for (var one : ordered) {
            Outcome outcome;
            if (accepted.contains(one.number())) {
                outcome = Outcome.ACCEPTED;
            } else {
                outcome = reserve == null || before < reserve ? Outcome.RESERVE : Outcome.REFUSED;
                before++;
            }
            places.add(new Place(places.size() + 1, one, outcome));
        }
        return new Ranking(places);
    }

    /** As above where no group's share is watched. */
    public static Ranking of(List<Standing> applications, int free, @Nullable Integer reserve) {
        return of(applications, free, reserve, List.of());
    }

    /** Whether one application comes before another. */
    static boolean goesBefore(Standing one, Standing other) {
        return ORDER.compare(one, other) < 0;
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
