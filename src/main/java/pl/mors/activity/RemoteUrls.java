package pl.mors.activity;

import java.util.UUID;

/** Addresses of remote classes. */
public final class RemoteUrls {

    public static final String REMOTE = ActivityUrls.SESSION + "/zdalnie";
    public static final String REMOTE_LINK = REMOTE + "/adres";
    public static final String REMOTE_REPORT = REMOTE + "/raport";
    public static final String REMOTE_OWNERS = REMOTE + "/wpisy";
    public static final String REMOTE_MAIL = REMOTE + "/e-mail";
    public static final String TAKE_TRACE_BACK = REMOTE + "/slady/{traceId}/cofniecie";

    private RemoteUrls() {}

    public static String remote(SessionId session) {
        return ActivityUrls.at(REMOTE, session);
    }

    public static String link(SessionId session) {
        return ActivityUrls.at(REMOTE_LINK, session);
    }

    public static String report(SessionId session) {
        return ActivityUrls.at(REMOTE_REPORT, session);
    }

    public static String owners(SessionId session) {
        return ActivityUrls.at(REMOTE_OWNERS, session);
    }

    public static String takeTraceBack(SessionId session, UUID trace) {
        return ActivityUrls.at(TAKE_TRACE_BACK, session).replace("{traceId}", trace.toString());
    }

    public static String mail(SessionId session) {
        return ActivityUrls.at(REMOTE_MAIL, session);
    }
}
