package pl.mors.activity.offline;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.mors.activity.attendance.AttendanceStatus;
import pl.mors.activity.attendance.Sheet;
import pl.mors.activity.glass.Strokes;
import pl.mors.person.PersonId;
import pl.mors.platform.Coded;

/**
 * What a device sends, as it comes; of what has one id the first. A clock that is wrong by centuries is taken for the end of the time
 * that it passed: whoever ticked cannot set it right any more.
 *
 * @param clock what the device's clock says as it sends this
 * @param discard which ticks leave the device also when they are refused again; none by default
 */
record SentTicks(UUID device, Instant clock, @Nullable Set<UUID> discard, List<Sent> ticks) {

    /** More than a device can have ticked in four days. */
    static final int MOST = 2000;

    private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2100-01-01T00:00:00Z");

    SentTicks {
        Objects.requireNonNull(device);
        clock = plausible(clock);
        if (ticks.size() > MOST) {
            throw new IllegalArgumentException(ticks.size() + " ticks at once");
        }
        ticks = List.copyOf(ticks.stream()
                .collect(Collectors.toMap(Sent::id, one -> one, (first, again) -> first, LinkedHashMap::new))
                .values());
    }

    private static Instant plausible(Instant clock) {
        return clock.isBefore(EARLIEST) ? EARLIEST : clock.isAfter(LATEST) ? LATEST : clock;
    }

    boolean discards(Tick tick) {
        return discard != null && discard.contains(tick.id());
    }

    /**
     * One of status, late, leftEarly, guests and signature: what it says.
     *
     * @param signature lines of x and y in turns
     */
    record Sent(
            UUID id,
            UUID session,
            @Nullable UUID person,
            @Nullable String status,
            @Nullable Integer late,
            @Nullable Integer leftEarly,
            @Nullable Integer guests,
            @Nullable List<List<Integer>> signature,
            long counter,
            int seen,
            Instant clock) {

        Sent {
            Objects.requireNonNull(id);
            Objects.requireNonNull(session);
            clock = plausible(clock);
            if (status != null) {
                Coded.of(AttendanceStatus.class, status);
            }
            requireWithin(Sheet.MOST_MINUTES, late);
            requireWithin(Sheet.MOST_MINUTES, leftEarly);
            requireWithin(Sheet.MOST_GUESTS, guests);
            signature = signature == null ? null : new Strokes(signature).lines();
            if (counter < 1
                    || seen < 0
                    || (guests == null) == (person == null)
                    || Stream.of(status, late, leftEarly, guests, signature)
                                    .filter(Objects::nonNull)
                                    .count()
                            != 1) {
                throw new IllegalArgumentException("tick " + id + " is out of order");
            }
        }

        private static void requireWithin(int most, @Nullable Integer number) {
            if (number != null && (number < 0 || number > most)) {
                throw new IllegalArgumentException(number + " is not within " + most);
            }
        }

        Tick tick() {
            if (guests != null) {
                return tick(Matter.GUESTS, guests);
            }
            if (signature != null) {
                return tick(Matter.SIGNATURE, new Strokes(signature).text());
            }
            if (late != null) {
                return tick(Matter.LATE, late);
            }
            return leftEarly != null
                    ? tick(Matter.LEFT_EARLY, leftEarly)
                    : tick(Matter.STATUS, Objects.requireNonNull(status));
        }

        private Tick tick(Matter matter, Object answer) {
            return new Tick(
                    id, person == null ? null : new PersonId(person), matter, answer.toString(), counter, seen, clock);
        }
    }
}
