package pl.mors.activity.call;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import pl.mors.activity.ActivityUrls;
import pl.mors.activity.SessionId;
import pl.mors.activity.access.GroupAccess;
import pl.mors.activity.session.SessionQueries;
import pl.mors.activity.session.SessionQueries.SessionDetails;
import pl.mors.audit.ReadsPersonalData;
import pl.mors.identity.Action;
import pl.mors.identity.CurrentUser;
import pl.mors.identity.DataClass;
import pl.mors.identity.Requires;
import pl.mors.platform.BusinessDate;
import pl.mors.platform.NotFound;
import pl.mors.platform.web.Pages;

/** Who is expected at a session that is still to come, and how they are reached, before anything of it is changed. */
@Controller
class ExpectedController {

    private final SessionQueries sessions;
    private final ExpectedQueries expected;
    private final GroupAccess access;
    private final CurrentUser user;
    private final BusinessDate date;

    ExpectedController(
            SessionQueries sessions,
            ExpectedQueries expected,
            GroupAccess access,
            CurrentUser user,
            BusinessDate date) {
        this.sessions = sessions;
        this.expected = expected;
        this.access = access;
        this.user = user;
        this.date = date;
    }

    @Requires(value = DataClass.ROSTER, action = Action.WRITE)
    @ReadsPersonalData(value = "attendance", idParam = "sessionId")
    @GetMapping(ActivityUrls.EXPECTED)
    ModelAndView list(@PathVariable SessionId sessionId) {
        access.requireWritable(sessionId);
        var session = session(sessionId);
        return Pages.show(
                "activity/call/expected",
                new ExpectedPage(
                        session,
                        expected.people(sessionId, session.time().day()),
                        expected.guardians(sessionId),
                        expected.leaders(sessionId),
                        user.mayForEverybody(DataClass.PERSONAL, Action.READ)));
    }

    /** The names of a group with hidden membership are for who leads it. */
    private SessionDetails session(SessionId id) {
        var sight = access.sight();
        return sessions.find(id, sight)
                .filter(found -> sight.names(found.hiddenMembership(), found.leads()))
                .filter(found -> found.isToCome(date.today()))
                .orElseThrow(() -> new NotFound("session to come " + id));
    }
}
