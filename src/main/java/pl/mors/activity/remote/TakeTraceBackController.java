package pl.mors.activity.remote;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import pl.mors.activity.RemoteUrls;
import pl.mors.activity.SessionId;
import pl.mors.activity.access.GroupAccess;
import pl.mors.audit.ReadsPersonalData;
import pl.mors.identity.Action;
import pl.mors.identity.DataClass;
import pl.mors.identity.Requires;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Notice;
import pl.mors.platform.web.Pages;

/** Taking back a report or an e-mail that was recorded by mistake, with the reason. */
@Controller
class TakeTraceBackController {

    private static final String TEMPLATE = "activity/remote/takeBack";
    private static final int LONGEST_REASON = 500;

    private final RemotePages pages;
    private final TakeTraceBack takeTraceBack;
    private final GroupAccess access;

    TakeTraceBackController(RemotePages pages, TakeTraceBack takeTraceBack, GroupAccess access) {
        this.pages = pages;
        this.takeTraceBack = takeTraceBack;
        this.access = access;
    }

    @Requires(value = DataClass.ROSTER, action = Action.WRITE)
    @ReadsPersonalData(value = "attendance", idParam = "sessionId")
    @GetMapping(RemoteUrls.TAKE_TRACE_BACK)
    ModelAndView ask(@PathVariable SessionId sessionId, @PathVariable UUID traceId) {
        var page = page(sessionId, traceId, Form.blank());
        return page.trace().takenBack() == null ? Pages.show(TEMPLATE, page) : before(sessionId);
    }

    @Requires(value = DataClass.ROSTER, action = Action.WRITE)
    @ReadsPersonalData(value = "attendance", idParam = "sessionId")
    @PostMapping(RemoteUrls.TAKE_TRACE_BACK)
    ModelAndView take(@PathVariable SessionId sessionId, @PathVariable UUID traceId, Form form) {
        var page = page(sessionId, traceId, form);
        if (page.trace().takenBack() != null) {
            return before(sessionId);
        }
        var reason = form.read("activity.remote.trace.field").text("reason", LONGEST_REASON);
        if (form.errors().any()) {
            return Pages.invalid(TEMPLATE, page);
        }
        return switch (takeTraceBack.take(sessionId, page.trace(), reason.get())) {
            case TakeTraceBack.TakenBack taken ->
                Pages.redirect(RemoteUrls.remote(sessionId), Notice.done("activity.remote.trace.done"));
            case TakeTraceBack.GoneBefore gone -> before(sessionId);
        };
    }

    private static ModelAndView before(SessionId session) {
        return Pages.redirect(RemoteUrls.remote(session), Notice.warning("activity.remote.trace.before"));
    }

    private TakeTraceBackPage page(SessionId session, UUID trace, Form form) {
        access.requireWritable(session);
        return new TakeTraceBackPage(form, pages.find(session), pages.trace(session, trace));
    }
}
