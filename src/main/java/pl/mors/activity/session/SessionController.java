package pl.mors.activity.session;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import pl.mors.activity.ActivityUrls;
import pl.mors.activity.SessionId;
import pl.mors.identity.DataClass;
import pl.mors.identity.Requires;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Pages;

/** A session's page. */
@Controller
class SessionController {

    private final SessionPages pages;

    SessionController(SessionPages pages) {
        this.pages = pages;
    }

    @Requires(DataClass.ORGANISATION)
    @GetMapping(ActivityUrls.SESSION)
    ModelAndView session(@PathVariable SessionId sessionId) {
        return Pages.show(SessionPages.TEMPLATE, pages.page(Form.blank(), sessionId));
    }
}
