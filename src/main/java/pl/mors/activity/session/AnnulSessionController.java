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
import pl.mors.identity.Action;
import pl.mors.identity.DataClass;
import pl.mors.identity.Requires;
import pl.mors.platform.NotFound;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Notice;
import pl.mors.platform.web.Pages;

/** Taking back the record of a session that was entered by mistake, with the reason. */
@Controller
class AnnulSessionController {

    private static final String TEMPLATE = "activity/session/annul";

    private final SessionQueries sessions;
    private final GroupAccess access;
    private final AnnulSession annulSession;

    AnnulSessionController(SessionQueries sessions, GroupAccess access, AnnulSession annulSession) {
        this.sessions = sessions;
        this.access = access;
        this.annulSession = annulSession;
    }

    @Requires(value = DataClass.ROSTER, action = Action.WRITE)
    @GetMapping(ActivityUrls.ANNUL_SESSION)
    ModelAndView ask(@PathVariable SessionId sessionId) {
        var session = find(sessionId);
        var form = Form.startingWith(Map.of("version", String.valueOf(session.version())));
        return Pages.show(TEMPLATE, new ChangeSessionPage(form, session));
    }

    @Requires(value = DataClass.ROSTER, action = Action.WRITE)
    @PostMapping(ActivityUrls.ANNUL_SESSION)
    ModelAndView annul(@PathVariable SessionId sessionId, Form form) {
        access.requireWritable(sessionId);
        var page = new ChangeSessionPage(form, find(sessionId));
        var reader = form.read(SessionForm.LABELS);
        var reason = reader.text("annulReason", 300);
        var version = reader.integer("version", 1, Integer.MAX_VALUE);
        if (form.errors().any()) {
            return Pages.invalid(TEMPLATE, page);
        }
        return switch (annulSession.annul(sessionId, version.get(), reason.get())) {
            case AnnulSession.Annulled annulled ->
                Pages.redirect(ActivityUrls.session(sessionId), Notice.done("activity.session.annulled"));
            case AnnulSession.NotHeld notHeld ->
                Pages.invalid(TEMPLATE, page.with(Notice.refused("activity.session.not-held")));
            case AnnulSession.Stale stale -> Pages.stale(TEMPLATE, page.with(Notice.warning("activity.session.stale")));
        };
    }

    private SessionQueries.SessionDetails find(SessionId sessionId) {
        return sessions.find(sessionId, access.sight()).orElseThrow(() -> new NotFound("session " + sessionId));
    }
}
