package pl.mors.participant.notice;

import pl.mors.document.Letterhead;
import pl.mors.document.Paper;
import pl.mors.person.PrivacyNotice;

/** A version of the information clause, to be handed over. */
public record NoticePaper(Letterhead head, NoticeScope scope, PrivacyNotice notice) {

    Paper paper() {
        return Paper.asOf(
                notice.validFrom(),
                "participant/notice/paper",
                this,
                "klauzula-informacyjna-wersja-" + notice.version() + ".pdf");
    }
}
