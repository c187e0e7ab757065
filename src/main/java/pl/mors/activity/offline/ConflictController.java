package pl.mors.activity.offline;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import pl.mors.activity.ActivityUrls;
import pl.mors.activity.SessionId;
import pl.mors.activity.access.GroupAccess;
import pl.mors.activity.attendance.AttendancePages;
import pl.mors.activity.session.SessionQueries.SessionDetails;
import pl.mors.audit.ReadsPersonalData;
import pl.mors.identity.Action;
import pl.mors.identity.DataClass;
import pl.mors.identity.Requires;
import pl.mors.platform.Ids;
import pl.mors.platform.NotFound;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Notice;
import pl.mors.platform.web.Pages;

/** Where somebody decides about what devices differ, and says why. A decision is a tick that knew all the others. */
@Controller
class ConflictController {

    private static final String TEMPLATE = "activity/offline/conflicts";
    private static final String LABELS = "activity.offline.field";
    private static final int LONGEST_REASON = 300;

    private final ConflictQueries conflicts;
    private final TakeTicks takeTicks;
    private final AttendancePages pages;
    private final GroupAccess access;
    private final Clock clock;

    ConflictController(
            ConflictQueries conflicts, TakeTicks takeTicks, AttendancePages pages, GroupAccess access, Clock clock) {
        this.conflicts = conflicts;
        this.takeTicks = takeTicks;
        this.pages = pages;
        this.access = access;
        this.clock = clock;
    }

    @Requires(value = DataClass.ROSTER, action = Action.WRITE)
    @ReadsPersonalData(value = "attendance", idParam = "sessionId")
    @GetMapping(ActivityUrls.CONFLICTS)
    ModelAndView conflicts(@PathVariable SessionId sessionId) {
        return Pages.show(TEMPLATE, page(Form.blank(), find(sessionId)));
    }

    @Requires(value = DataClass.ROSTER, action = Action.WRITE)
    @ReadsPersonalData(value = "attendance", idParam = "sessionId")
    @PostMapping(ActivityUrls.CONFLICTS)
    ModelAndView decide(@PathVariable SessionId sessionId, Form form) {
        access.requireWritable(sessionId);
        var session = find(sessionId);
        var page = page(form, session);
        if (page.conflicts().isEmpty()) {
            return Pages.invalid(TEMPLATE, page(form.refuse("activity.offline.decided-before"), session));
        }
        int version = form.read(LABELS)
                .integer("version", 1, Integer.MAX_VALUE)
                .ifGiven()
                .orElse(0);
        var reason = form.read(LABELS).lines(ConflictPage.REASON, LONGEST_REASON);
        List<Tick> decisions = new ArrayList<>();
        for (var conflict : page.conflicts()) {
            var answer = form.value(ConflictPage.field(conflict));
            if (!conflict.said().contains(answer)) {
                form.errors().add(ConflictPage.field(conflict), "activity.attendance.error.status");
            } else {
                decisions.add(new Tick(
                        Ids.next(),
                        conflict.about().person().orElse(null),
                        conflict.about().matter(),
                        answer,
                        decisions.size() + 1L,
                        version,
                        clock.instant()));
            }
        }
        if (form.errors().any()) {
            return Pages.invalid(TEMPLATE, page);
        }
        return switch (takeTicks.decide(sessionId, decisions, reason.get())) {
            case TakeTicks.Taken taken ->
                Pages.redirect(ActivityUrls.attendance(sessionId), Notice.done("activity.offline.decided"));
            case TakeTicks.Refused refused ->
                Pages.redirect(
                        ActivityUrls.session(sessionId),
                        Notice.refused(refused.reason().textKey()));
        };
    }

    private SessionDetails find(SessionId id) {
        var session = pages.find(id);
        if (!pages.mayKnowNames(session)) {
            throw new NotFound("sheet of session " + id);
        }
        return session;
    }

    private ConflictPage page(Form form, SessionDetails session) {
        return new ConflictPage(form, session, conflicts.of(session.id()), conflicts.decided(session.id()));
    }
}
