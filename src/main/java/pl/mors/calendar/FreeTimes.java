package pl.mors.calendar;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds times of the same length on the same day when everything needed is free. Starts are offered at full quarters of an
 * hour between the hours of opening.
 */
final class FreeTimes {

    private static final Duration STEP = Duration.ofMinutes(15);
    private static final int OFFERED = 3;

    /**
     * Something needed, and when it is in use.
     *
     * @param parallel how many uses it bears at once
     */
    record Needed(int parallel, List<TimeRange> uses) {

        Needed {
            uses = List.copyOf(uses);
        }

        private boolean bears(TimeRange one) {
            return uses.stream()
                    .filter(one::overlaps)
                    .allMatch(use -> uses.stream()
                                    .filter(one::overlaps)
                                    .filter(other -> holdsAt(other, latest(use.from(), one.from())))
                                    .count()
                            < parallel);
        }

        private static boolean holdsAt(TimeRange use, Instant moment) {
            return !moment.isBefore(use.from()) && moment.isBefore(use.to());
        }

        private static Instant latest(Instant one, Instant other) {
            return one.isAfter(other) ? one : other;
        }
    }

    private FreeTimes() {}

    /** At most three, not overlapping one another, the nearest to the wanted time first. */
    static List<TimeRange> near(TimeRange wanted, List<Needed> needed, OpeningHours hours) {
        var open = hours.on(wanted.day());
        List<TimeRange> free = new ArrayList<>();
        for (var start = open.from(); !start.plus(wanted.duration()).isAfter(open.to()); start = start.plus(STEP)) {
            var candidate = new TimeRange(start, start.plus(wanted.duration()));
            if (needed.stream().allMatch(thing -> thing.bears(candidate))) {
                free.add(candidate);
            }
        }
        free.sort(Comparator.comparing((TimeRange time) ->
                        Duration.between(time.from(), wanted.from()).abs())
                .thenComparing(TimeRange::from));
        List<TimeRange> offered = new ArrayList<>();
        for (var time : free) {
            if (offered.size() < OFFERED && offered.stream().noneMatch(time::overlaps)) {
                offered.add(time);
            }
        }
        return List.copyOf(offered);
    }
}
