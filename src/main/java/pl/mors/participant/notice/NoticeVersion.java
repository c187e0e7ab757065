package pl.mors.participant.notice;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pl.mors.person.PrivacyNotice;

/**
 * A version with what became of it.
 *
 * @param by who put it in; null when no account did
 * @param people how many were given it
 */
public record NoticeVersion(
        PrivacyNotice notice, Instant recordedAt, @Nullable String by, int people) {

    /** Whether nobody was given it yet, so that it can be taken back. */
    public boolean mayBeTakenBack() {
        return people == 0;
    }

    public boolean holdsLater(LocalDate today) {
        return notice.validFrom().isAfter(today);
    }
}
