package pl.mors.participant.notice;

import java.time.LocalDate;
import pl.mors.person.PrivacyNotice;

/** A version of an information clause. */
public record NoticePage(NoticeScope scope, NoticeVersion version, LocalDate today, boolean mayWrite) {

    public PrivacyNotice notice() {
        return version.notice();
    }
}
