package pl.mors.calendar;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds times of the same length on the same day when everything needed is free. Starts are offered at full quarters of an
 * hour between the hours of opening.
 */
final class FreeTimes {

    private static final Duration STEP = Duration.ofMinutes(15);
    /** How many are offered of each kind: who chooses from more looks into the calendar. */
    static final int OFFERED = 3;

    /** A use of one of the lanes of a room, or of one of the pieces of equipment; a member of staff has a single lane. */
    record Use(int lane, TimeRange period) {}

    /**
     * Something needed, and when it is in use. What is held is held in the same lane from beginning to end, as the database wants it.
     *
     * @param lanes how many uses it bears at once
     * @param wanted how many of its lanes are needed
     */
    record Needed(int lanes, int wanted, List<Use> uses) {

        Needed {
            uses = List.copyOf(uses);
        }

        /**
         * Whether as many lanes as are needed are free at every moment of the time. A use of a lane that is not there any more takes
         * one of the others.
         */
        boolean bears(TimeRange one) {
            long held = uses.stream()
                    .filter(use -> use.period().overlaps(one))
                    .mapToInt(Use::lane)
                    .distinct()
                    .count();
            return lanes - held >= wanted;
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
