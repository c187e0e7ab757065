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
     * @param key of what was done; with {@code .told} behind it also of how many people know
     */
    static ModelAndView redirect(SessionDetails changed, GroupSight sight, SessionId shown, Told told, String key) {
        var notice = told.equals(Told.NOBODY)
                ? Notice.done(key)
                : Notice.done(
                        key + ".told",
                        Texts.n("activity.call.people", told.written()),
                        Texts.n("activity.call.people", told.toCall()));
        var calls = told.toCall() > 0 && sight.names(changed.hiddenMembership(), changed.leads());
        return Pages.redirect(calls ? ActivityUrls.calls(changed.id()) : ActivityUrls.session(shown), notice);
    }
}
