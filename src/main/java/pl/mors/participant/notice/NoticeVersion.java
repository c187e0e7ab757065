package pl.mors.participant.notice;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pl.mors.person.PrivacyNotice;

/**
 * A version with what became of it.
 *
 * @param by who put it in; null when no account did
 * @param given whether somebody was given it, or was written down by mistake
 * @param people how many know it
 */
public record NoticeVersion(
        PrivacyNotice notice, Instant recordedAt, @Nullable String by, boolean given, int people) {

    public boolean mayBeTakenBack() {
        return !given;
    }

    public boolean holdsLater(LocalDate today) {
        return notice.validFrom().isAfter(today);
    }
}
