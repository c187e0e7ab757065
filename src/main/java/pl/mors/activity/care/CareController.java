package pl.mors.activity.care;

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

/** Saying how it came that a session was held with too few of the staff: for whoever may know the people of the group. */
@Controller
class CareController {

    private static final String TEMPLATE = "activity/care/care";
    private static final int LONGEST_REASON = 500;

    private final CareQueries care;
    private final ExplainCare explainCare;
    private final GroupAccess access;

    CareController(CareQueries care, ExplainCare explainCare, GroupAccess access) {
        this.care = care;
        this.explainCare = explainCare;
        this.access = access;
    }

    @Requires(value = DataClass.ROSTER, action = Action.WRITE)
    @GetMapping(ActivityUrls.CARE)
    ModelAndView ask(@PathVariable SessionId sessionId) {
        var held = find(sessionId);
        return Pages.show(TEMPLATE, new CarePage(asExplained(held), held));
    }

    @Requires(value = DataClass.ROSTER, action = Action.WRITE)
    @PostMapping(ActivityUrls.CARE)
    ModelAndView explain(@PathVariable SessionId sessionId, Form form) {
        access.requireWritable(sessionId);
        var held = find(sessionId);
        var reason = form.read("activity.care.field").lines("reason", LONGEST_REASON);
        if (form.errors().any()) {
            return Pages.invalid(TEMPLATE, new CarePage(form, held));
        }
        explainCare.explain(held, reason.get());
        return Pages.redirect(ActivityUrls.session(sessionId), Notice.done("activity.care.explained"));
    }

    private static Form asExplained(HeldCare held) {
        var explanation = held.explanation();
        return explanation == null ? Form.blank() : Form.startingWith(Map.of("reason", explanation.reason()));
    }

    private HeldCare find(SessionId session) {
        var sight = access.sight();
        return care.held(session, sight)
                .filter(held -> sight.names(held.hiddenMembership(), held.leads()))
                .orElseThrow(() -> new NotFound("session with too few of the staff " + session));
    }
}
