package pl.mors.participant.notice;

import pl.mors.participant.NoticeUrls;
import pl.mors.person.PrivacyNotice;
import pl.mors.platform.web.Href;
import pl.mors.platform.web.Slice;

/**
 * Who was given a version of an information clause.
 *
 * @param applicants who read it in an application on line and are not in the register
 */
public record ToldPage(NoticeScope scope, PrivacyNotice notice, Slice<ToldPerson> people, int applicants) {

    public Href address() {
        return Href.of(NoticeUrls.ofNotice(NoticeUrls.NOTICE_TOLD, notice.id()));
    }
}
