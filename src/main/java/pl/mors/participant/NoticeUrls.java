package pl.mors.participant;

import pl.mors.person.NoticeId;
import pl.mors.person.PersonId;

/** Addresses of the pages about information clauses. */
public final class NoticeUrls {

    public static final String API = "/api/v1/notices";
    public static final String NOTICES = "/pulpit/klauzule";
    public static final String NEW_NOTICE = NOTICES + "/nowa/{scope}";
    public static final String NOTICE_DRAFT = NEW_NOTICE + "/szkic";
    public static final String NOTICE_OWED = NOTICES + "/do-przekazania/{scope}";
    public static final String NOTICE = NOTICES + "/{noticeId}";
    public static final String NOTICE_TOLD = NOTICE + "/osoby";
    public static final String NOTICE_PAPER = NOTICE + ".pdf";
    public static final String NOTICE_WITHDRAWAL = NOTICE + "/wycofanie";
    public static final String NOTICES_OF_PERSON = "/pulpit/osoby/{personId}/klauzule";
    public static final String GIVEN_WITHDRAWAL = NOTICES_OF_PERSON + "/{noticeId}/wycofanie";

    private NoticeUrls() {}

    /** A page about the clause of the organisation or of a programme: one with {@code scope} in it. */
    public static String ofNoticeScope(String pattern, String scope) {
        return pattern.replace("{scope}", scope);
    }

    /** The page of a version of a clause, or one below it. */
    public static String ofNotice(String pattern, NoticeId notice) {
        return pattern.replace("{noticeId}", notice.toString());
    }

    public static String noticesOf(PersonId person) {
        return NOTICES_OF_PERSON.replace("{personId}", person.toString());
    }

    public static String givenWithdrawal(PersonId person, NoticeId notice) {
        return ofNotice(GIVEN_WITHDRAWAL, notice).replace("{personId}", person.toString());
    }
}
