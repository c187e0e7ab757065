package pl.mors.participant.notice;

import org.jspecify.annotations.Nullable;
import pl.mors.participant.NoticeUrls;
import pl.mors.person.PrivacyNotice;
import pl.mors.platform.web.Href;
import pl.mors.platform.web.Slice;

/**
 * To whom an information clause is owed.
 *
 * @param notice the version that holds; null while there is none
 * @param mayRecord whether the reader may write down that somebody was told
 */
public record OwedPage(NoticeScope scope, @Nullable PrivacyNotice notice, Slice<OwedPerson> people, boolean mayRecord) {

    public Href address() {
        return Href.of(NoticeUrls.ofNoticeScope(NoticeUrls.NOTICE_OWED, scope.code()));
    }
}
