package pl.mors.activity.remote;

import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import pl.mors.activity.RemoteUrls;
import pl.mors.activity.SessionId;
import pl.mors.activity.access.GroupAccess;
import pl.mors.activity.attendance.RecordAttendance;
import pl.mors.activity.attendance.RecordAttendance.TheRest;
import pl.mors.audit.ReadsPersonalData;
import pl.mors.identity.Action;
import pl.mors.identity.DataClass;
import pl.mors.identity.Requires;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Notice;
import pl.mors.platform.web.Pages;

/** A remote class: its link, and the presence that is proposed from what speaks for it and confirmed by a person. */
@Controller
class RemoteController {

    static final String TEMPLATE = "activity/remote/remote";
    private static final Pattern LINK = Pattern.compile("https://\\S{4,490}");

    private final RemotePages pages;
    private final HoldRemotely holdRemotely;
    private final RecordAttendance recordAttendance;
    private final GroupAccess access;

    RemoteController(
            RemotePages pages, HoldRemotely holdRemotely, RecordAttendance recordAttendance, GroupAccess access) {
        this.pages = pages;
        this.holdRemotely = holdRemotely;
        this.recordAttendance = recordAttendance;
        this.access = access;
    }

    @Requires(value = DataClass.ROSTER, action = Action.WRITE)
    @ReadsPersonalData(value = "attendance", idParam = "sessionId")
    @GetMapping(RemoteUrls.REMOTE)
    ModelAndView remote(@PathVariable SessionId sessionId) {
        return Pages.show(TEMPLATE, pages.page(pages.find(sessionId), null));
    }

    @Requires(value = DataClass.ROSTER, action = Action.WRITE)
    @ReadsPersonalData(value = "attendance", idParam = "sessionId")
    @PostMapping(RemoteUrls.REMOTE_LINK)
    ModelAndView link(
            @PathVariable SessionId sessionId, @RequestParam(defaultValue = "save") String action, Form form) {
        access.requireWritable(sessionId);
        var session = pages.find(sessionId);
        if (action.equals("drop")) {
            return switch (holdRemotely.notAnyMore(sessionId)) {
                case HoldRemotely.Dropped dropped ->
                    Pages.redirect(RemoteUrls.remote(sessionId), Notice.done("activity.remote.dropped"));
                case HoldRemotely.HeldAlready held ->
                    Pages.invalid(
                            TEMPLATE, pages.page(session, null).failing(Notice.refused("activity.remote.drop.held")));
            };
        }
        var link = form.read(RemoteForm.LABELS)
                .with("link", typed -> Optional.of(typed).filter(LINK.asMatchPredicate()), "activity.remote.bad-link");
        if (form.errors().any()) {
            return Pages.invalid(TEMPLATE, pages.page(session, form));
        }
        holdRemotely.at(sessionId, link.get());
        return Pages.redirect(RemoteUrls.remote(sessionId), Notice.done("activity.remote.linked"));
    }

    @Requires(value = DataClass.ROSTER, action = Action.WRITE)
    @ReadsPersonalData(value = "attendance", idParam = "sessionId")
    @PostMapping(RemoteUrls.REMOTE)
    ModelAndView confirm(@PathVariable SessionId sessionId, Form form) {
        access.requireWritable(sessionId);
        var session = pages.find(sessionId);
        var sheet = RemoteForm.presences(form, pages.rows(session));
        var version = form.read(RemoteForm.LABELS).integer(RemoteForm.VERSION, 1, Integer.MAX_VALUE);
        if (form.errors().any()) {
            return Pages.invalid(TEMPLATE, pages.page(session, form));
        }
        return switch (recordAttendance.record(sessionId, version.get(), sheet, TheRest.UNANSWERED)) {
            case RecordAttendance.Recorded recorded ->
                Pages.redirect(RemoteUrls.remote(sessionId), Notice.done("activity.remote.confirmed"));
            case RecordAttendance.Refused(var why) ->
                Pages.invalid(TEMPLATE, pages.page(session, form).failing(Notice.refused(why.textKey())));
            case RecordAttendance.NobodyAnswered nobody ->
                Pages.invalid(
                        TEMPLATE,
                        pages.page(session, form).failing(Notice.refused("activity.attendance.nobody-answered")));
            case RecordAttendance.SomebodyCame somebody ->
                throw new IllegalStateException("nobody said that nobody came");
            case RecordAttendance.ReasonMissing missing -> throw new IllegalStateException("a report is a reason");
            case RecordAttendance.Stale stale ->
                Pages.stale(
                        TEMPLATE,
                        pages.page(pages.find(sessionId), null).failing(Notice.warning("activity.remote.stale")));
        };
    }
}
