package pl.mors.activity.offline;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.mors.activity.attendance.AttendanceStatus;
import pl.mors.person.PersonId;

/**
 * What a device sends, as it comes.
 *
 * @param clock what the device's clock says as it sends this
 * @param discard which ticks leave the device also when they are refused again; none by default
 */
record SentTicks(UUID device, Instant clock, @Nullable Set<UUID> discard, List<Sent> ticks) {

    /** More than a device can have ticked in three days. */
    static final int MOST = 2000;

    SentTicks {
        Objects.requireNonNull(device);
        Objects.requireNonNull(clock);
        if (ticks.size() > MOST) {
            throw new IllegalArgumentException(ticks.size() + " ticks at once");
        }
        ticks = List.copyOf(ticks);
    }

    boolean discards(Tick tick) {
        return discard != null && discard.contains(tick.id());
    }

    record Sent(UUID id, UUID session, UUID person, String status, long counter, int seen, Instant clock) {

        Sent {
            Objects.requireNonNull(id);
            Objects.requireNonNull(session);
            Objects.requireNonNull(person);
            Objects.requireNonNull(clock);
            AttendanceStatus.ofCode(status);
            if (counter < 1 || seen < 0) {
                throw new IllegalArgumentException("tick " + id + " is out of order");
            }
        }

        Tick tick() {
            return new Tick(id, new PersonId(person), AttendanceStatus.ofCode(status), counter, seen, clock);
        }
    }
}
