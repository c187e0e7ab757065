package pl.mors.activity.session;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import pl.mors.activity.ActivityUrls;
import pl.mors.activity.SessionId;
import pl.mors.calendar.TimeRange;
import pl.mors.identity.Action;
import pl.mors.identity.DataClass;
import pl.mors.identity.Requires;
import pl.mors.platform.BusinessDate;
import pl.mors.platform.web.Answer;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Notice;
import pl.mors.platform.web.Option;
import pl.mors.platform.web.Pages;

/** Sessions that are shared with partners, and those that partners share. */
@Controller
class SharedSessionController {

    private static final int MONTHS_AROUND = 3;

    private final SharedSessionQueries shared;
    private final SessionPages pages;
    private final ShareSession shareSession;
    private final StopSharingSession stopSharingSession;
    private final BusinessDate businessDate;

    SharedSessionController(
            SharedSessionQueries shared,
            SessionPages pages,
            ShareSession shareSession,
            StopSharingSession stopSharingSession,
            BusinessDate businessDate) {
        this.shared = shared;
        this.pages = pages;
        this.shareSession = shareSession;
        this.stopSharingSession = stopSharingSession;
        this.businessDate = businessDate;
    }

    /**
     * Sessions of the last and the coming quarter of a year. A session is shared with an organisation, so whoever works there may
     * know of it; that nobody's name comes along is the promise of the database's function, whoever asks.
     */
    @Requires(DataClass.ORGANISATION)
    @GetMapping(ActivityUrls.SHARED_SESSIONS)
    ModelAndView shared() {
        var today = businessDate.today();
        var time = TimeRange.days(today.minusMonths(MONTHS_AROUND), today.plusMonths(MONTHS_AROUND));
        return Pages.show("activity/session/shared", new SharedSessionsPage(List.copyOf(shared.sharedWithUs(time))));
    }

    @Requires(value = DataClass.ORGANISATION, action = Action.WRITE)
    @PostMapping(ActivityUrls.SHARE_SESSION)
    ModelAndView share(@PathVariable SessionId sessionId, Form form) {
        var page = pages.page(form, sessionId);
        var others = page.partners().others();
        var partner = partner(form, others);
        if (form.errors().any()) {
            return Pages.invalid(SessionPages.TEMPLATE, page);
        }
        shareSession.share(sessionId, UUID.fromString(partner.get()));
        return Pages.redirect(
                ActivityUrls.session(sessionId), Notice.done("activity.session.shared", label(others, partner.get())));
    }

    @Requires(value = DataClass.ORGANISATION, action = Action.WRITE)
    @PostMapping(ActivityUrls.STOP_SHARING_SESSION)
    ModelAndView stopSharing(@PathVariable SessionId sessionId, Form form) {
        var page = pages.page(form, sessionId);
        var seeing = page.partners().seeing();
        var partner = partner(form, seeing);
        if (form.errors().any()) {
            return Pages.invalid(SessionPages.TEMPLATE, page);
        }
        stopSharingSession.stop(sessionId, UUID.fromString(partner.get()));
        return Pages.redirect(
                ActivityUrls.session(sessionId),
                Notice.done("activity.session.not-shared", label(seeing, partner.get())));
    }

    private static Answer<String> partner(Form form, List<Option> options) {
        return form.read(SessionForm.LABELS)
                .choice("partner", options.stream().map(Option::value).toList());
    }

    private static String label(List<Option> options, String value) {
        return options.stream()
                .filter(option -> option.value().equals(value))
                .map(Option::label)
                .findFirst()
                .orElseThrow();
    }
}
