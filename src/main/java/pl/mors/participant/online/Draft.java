package pl.mors.participant.online;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a resident has typed so far.
 *
 * @param typed answers by field
 * @param expiresAt until when it is kept
 * @param number of the application that was made of it; null before it is sent
 * @param submittedAt when that arrived
 */
public record Draft(
        Map<String, String> typed,
        Instant expiresAt,
        @Nullable Integer number,
        @Nullable Instant submittedAt) {

    public Draft {
        typed = Map.copyOf(typed);
    }

    public boolean isSent() {
        return number != null;
    }
}
