package pl.mors.activity.session;

import org.springframework.web.servlet.ModelAndView;
import pl.mors.activity.ActivityUrls;
import pl.mors.activity.SessionId;
import pl.mors.activity.access.GroupSight;
import pl.mors.activity.session.SessionQueries.SessionDetails;
import pl.mors.activity.session.TellOfChange.Told;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Notice;
import pl.mors.platform.web.Pages;

/** Where a change of a session leads: to the calls that are still to be made, where there are any and the reader may make them. */
final class ToldPeople {

    /** The tick by which people are told in the same step. */
    static final String FIELD = "tell";

    private ToldPeople() {}

    static boolean wanted(Form form) {
        return form.has(FIELD, "true");
    }

    /**
     * @param changed the session before the change, of which people are told
     * @param shown the session to look at where nobody is to be called
     * @param sessions how many were changed
     * @param key of what was done; with {@code .all} behind it of several sessions, and with {@code .told} also of how many people know
     */
    static ModelAndView redirect(
            SessionDetails changed, GroupSight sight, SessionId shown, int sessions, Told told, String key) {
        var calls = told.toCall() > 0 && sight.names(changed.hiddenMembership(), changed.leads());
        return Pages.redirect(
                calls ? ActivityUrls.calls(changed.id()) : ActivityUrls.session(shown), notice(sessions, told, key));
    }

    static Notice notice(int sessions, Told told, String key) {
        if (sessions > 1) {
            return ofSeveral(sessions, told, key + ".all");
        }
        return told.equals(Told.NOBODY)
                ? Notice.done(key)
                : Notice.done(
                        key + ".told",
                        Texts.n("activity.call.people", told.written()),
                        Texts.n("activity.call.people", told.toCall()));
    }

    /** @param key of what was done with several sessions; with {@code .told} behind it also of how many people know */
    static Notice ofSeveral(int sessions, Told told, String key) {
        return told.equals(Told.NOBODY)
                ? Notice.done(key, String.valueOf(sessions))
                : Notice.done(
                        key + ".told",
                        String.valueOf(sessions),
                        Texts.n("activity.call.people", told.written()),
                        Texts.n("activity.call.people", told.toCall()));
    }
}
