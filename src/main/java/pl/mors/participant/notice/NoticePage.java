package pl.mors.participant.notice;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pl.mors.person.PrivacyNotice;

/**
 * A version of an information clause.
 *
 * @param toldHref to the people who were given it; null where the reader may not see them
 */
public record NoticePage(
        NoticeScope scope,
        NoticeVersion version,
        LocalDate today,
        boolean mayWrite,
        @Nullable String toldHref) {

    public PrivacyNotice notice() {
        return version.notice();
    }
}
