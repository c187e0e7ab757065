package pl.mors.activity.offline;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.mors.person.PersonId;

/**
 * A tick on a device.
 *
 * @param id made by the device: however often it is sent, it counts once
 * @param person nobody when it is about the session's guests
 * @param answer a status, a number, or what was drawn
 * @param clock when it was, by the device's own clock
 */
record Tick(UUID id, @Nullable PersonId person, Matter matter, String answer, long counter, int seen, Instant clock) {

    About about() {
        return new About(Optional.ofNullable(person), matter);
    }

    /** The answer, where it is about that matter. */
    @Nullable
    String of(Matter asked) {
        return matter == asked ? answer : null;
    }

    /** What ticks can agree or differ about. */
    record About(Optional<PersonId> person, Matter matter) {}
}
