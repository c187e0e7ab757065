package pl.mors.activity;

import java.time.YearMonth;
import pl.mors.platform.web.Href;

/** Addresses of the pages about what is handed out at sessions: part of the user interface, and stable. */
public final class HandoutUrls {

    public static final String HANDOUTS_OF_SESSION = ActivityUrls.SESSION + "/wydania";
    public static final String RECEIPT_SHEET = HANDOUTS_OF_SESSION + "/lista-odbioru";
    public static final String HANDOUTS = "/pulpit/wydania";
    public static final String HANDOUTS_OF_GROUP = ActivityUrls.GROUP + "/wydania";
    public static final String KIND = "rodzaj";

    private HandoutUrls() {}

    public static String session(SessionId session) {
        return HANDOUTS_OF_SESSION.replace("{sessionId}", session.toString());
    }

    public static String session(SessionId session, String kind) {
        return Href.of(session(session)).with(KIND, kind).value();
    }

    public static String receiptSheet(SessionId session, String kind) {
        return Href.of(RECEIPT_SHEET.replace("{sessionId}", session.toString()))
                .with(KIND, kind)
                .value();
    }

    /** Who received it in a month. */
    public static String ofGroup(GroupId group, YearMonth month, String kind) {
        return Href.of(HANDOUTS_OF_GROUP.replace("{groupId}", group.toString()))
                .with(ActivityUrls.MONTH, month.toString())
                .with(KIND, kind)
                .value();
    }

    public static String month(YearMonth month) {
        return Href.of(HANDOUTS).with(ActivityUrls.MONTH, month.toString()).value();
    }
}
