package pl.mors.calendar;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import pl.mors.calendar.CalendarRepository.Held;

/** Which lanes of a room its entries take. Entries come in order of their beginning. */
final class Lanes {

    private Lanes() {}

    /** The entries that are on while there are more of them at once than lanes. */
    static List<Held> tooMany(List<Held> held, int lanes) {
        return held.stream()
                .filter(one -> held.stream()
                        .filter(start -> one.period().overlaps(start.period())
                                && !start.period().from().isBefore(one.period().from()))
                        .anyMatch(start -> onWhen(start, held) > lanes))
                .toList();
    }

    private static long onWhen(Held start, List<Held> held) {
        var moment = start.period().from();
        return held.stream()
                .filter(one -> !one.period().from().isAfter(moment)
                        && one.period().to().isAfter(moment))
                .count();
    }

    /**
     * The lanes of those that get another one, where there are never too many at once: in order of beginning there is always a free one.
     *
     * @param now what has begun by then stays where it is
     */
    static Map<CalendarEntryId, Integer> changed(List<Held> held, int lanes, Instant now) {
        List<Held> placed = new ArrayList<>();
        Map<CalendarEntryId, Integer> changed = new LinkedHashMap<>();
        for (var one : held) {
            int lane = IntStream.concat(IntStream.of(one.lane()), IntStream.rangeClosed(1, lanes))
                    .filter(tried -> tried <= lanes && isFree(tried, one.period(), placed))
                    .findFirst()
                    .orElseThrow();
            placed.add(new Held(one.entry(), one.period(), lane));
            if (lane != one.lane() && !one.period().from().isBefore(now)) {
                changed.put(one.entry(), lane);
            }
        }
        return changed;
    }

    private static boolean isFree(int lane, TimeRange period, List<Held> placed) {
        return placed.stream()
                .noneMatch(other -> other.lane() == lane && other.period().overlaps(period));
    }
}
