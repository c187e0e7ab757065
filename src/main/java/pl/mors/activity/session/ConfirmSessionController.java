package pl.mors.activity.session;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import pl.mors.activity.ActivityUrls;
import pl.mors.activity.SessionId;
import pl.mors.activity.access.GroupAccess;
import pl.mors.activity.session.SessionQueries.SessionDetails;
import pl.mors.identity.Action;
import pl.mors.identity.CurrentUser;
import pl.mors.identity.DataClass;
import pl.mors.identity.Requires;
import pl.mors.platform.NotFound;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Notice;
import pl.mors.platform.web.Pages;

/** Confirming that a session took place outside the programmes, with the reason: for the roles that may plan one there. */
@Controller
class ConfirmSessionController {

    private static final String TEMPLATE = "activity/session/confirm";

    private final SessionQueries sessions;
    private final GroupAccess access;
    private final CurrentUser user;
    private final ConfirmSession confirmSession;

    ConfirmSessionController(
            SessionQueries sessions, GroupAccess access, CurrentUser user, ConfirmSession confirmSession) {
        this.sessions = sessions;
        this.access = access;
        this.user = user;
        this.confirmSession = confirmSession;
    }

    @Requires(value = DataClass.ROSTER, action = Action.OVERRIDE)
    @GetMapping(ActivityUrls.CONFIRM_SESSION)
    ModelAndView ask(@PathVariable SessionId sessionId) {
        var session = find(sessionId);
        var form = Form.startingWith(Map.of("version", String.valueOf(session.version())));
        return Pages.show(TEMPLATE, page(form, session));
    }

    @Requires(value = DataClass.ROSTER, action = Action.OVERRIDE)
    @PostMapping(ActivityUrls.CONFIRM_SESSION)
    ModelAndView confirm(@PathVariable SessionId sessionId, Form form) {
        var page = page(form, find(sessionId));
        var reader = form.read(SessionForm.LABELS);
        var reason = reader.lines("reason", 500);
        var version = reader.integer("version", 1, Integer.MAX_VALUE);
        if (form.errors().any()) {
            return Pages.invalid(TEMPLATE, page);
        }
        return switch (confirmSession.confirm(sessionId, version.get(), reason.get())) {
            case ConfirmSession.Confirmed confirmed ->
                Pages.redirect(ActivityUrls.session(sessionId), Notice.done("activity.session.confirmed"));
            case ConfirmSession.NothingToConfirm nothing ->
                Pages.invalid(TEMPLATE, page.with(Notice.refused("activity.session.nothing-to-confirm")));
            case ConfirmSession.Stale stale ->
                Pages.stale(TEMPLATE, page.with(Notice.warning("activity.session.stale")));
        };
    }

    private ConfirmSessionPage page(Form form, SessionDetails session) {
        return new ConfirmSessionPage(form, session, user.may(DataClass.ROSTER, Action.WRITE), null);
    }

    private SessionDetails find(SessionId sessionId) {
        return sessions.find(sessionId, access.sight()).orElseThrow(() -> new NotFound("session " + sessionId));
    }
}
