package pl.mors.notification.log;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.Tone;

/**
 * What became of a message.
 *
 * @param channel {@code email} or {@code sms}
 * @param status {@code queued}, {@code sent} or {@code failed}
 */
public record MessageRow(
        UUID id,
        String channel,
        String status,
        int attempts,
        Instant createdAt,
        Instant nextAttemptAt,
        @Nullable Instant sentAt,
        @Nullable String lastError) {

    public Tone tone() {
        return switch (status) {
            case "sent" -> Tone.GOOD;
            case "failed" -> Tone.BAD;
            default -> attempts > 0 ? Tone.WARNING : Tone.NEUTRAL;
        };
    }

    /** When it was sent, or when it's tried next; nothing for what has failed. */
    public String when() {
        if (sentAt != null) {
            return Texts.dateTime(sentAt);
        }
        return status.equals("failed") ? "" : Texts.t("notification.messages.next", nextAttemptAt);
    }
}
