package pl.mors.participant.notice;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pl.mors.participant.NoticeUrls;
import pl.mors.person.PrivacyNotice;
import pl.mors.platform.web.Form;

/**
 * The form of a new version.
 *
 * @param last the version before; null for the first
 * @param draft version of the draft that a save replaces; 0 when there is none
 * @param meanwhile what somebody else stored since the page was opened; null when nobody did
 */
public record NoticeFormPage(
        NoticeScope scope,
        Form form,
        @Nullable PrivacyNotice last,
        int draft,
        @Nullable Meanwhile meanwhile,
        LocalDate today) {

    /** What was stored, with the key of the sentence that says so. */
    public record Meanwhile(String textKey, String stored) {}

    /** Number of the version before; 0 for the first. */
    public int lastVersion() {
        return last == null ? 0 : last.version();
    }

    public String action() {
        return NoticeUrls.ofNoticeScope(NoticeUrls.NEW_NOTICE, scope.code());
    }

    public String draftAction() {
        return NoticeUrls.ofNoticeScope(NoticeUrls.NOTICE_DRAFT, scope.code());
    }
}
