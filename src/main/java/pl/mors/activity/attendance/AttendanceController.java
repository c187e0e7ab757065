package pl.mors.activity.attendance;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import pl.mors.activity.ActivityUrls;
import pl.mors.activity.SessionId;
import pl.mors.activity.attendance.AttendanceQueries.SheetRow;
import pl.mors.activity.attendance.RecordAttendance.TheRest;
import pl.mors.activity.enrolment.EnrolmentQueries;
import pl.mors.activity.session.SessionQueries.SessionDetails;
import pl.mors.audit.ReadsPersonalData;
import pl.mors.identity.Action;
import pl.mors.identity.DataClass;
import pl.mors.identity.Requires;
import pl.mors.person.PersonId;
import pl.mors.platform.BusinessDate;
import pl.mors.platform.NotFound;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Notice;
import pl.mors.platform.web.Pages;

/** The sheet of a session, on screen. */
@Controller
class AttendanceController {

    static final String TEMPLATE = "activity/attendance/sheet";

    private static final int LONGEST_REASON = 500;

    private final AttendancePages pages;
    private final OpenSheets openSheets;
    private final AttendanceQueries sheets;
    private final EnrolmentQueries people;
    private final RecordAttendance recordAttendance;
    private final BusinessDate businessDate;

    AttendanceController(
            AttendancePages pages,
            OpenSheets openSheets,
            AttendanceQueries sheets,
            EnrolmentQueries people,
            RecordAttendance recordAttendance,
            BusinessDate businessDate) {
        this.pages = pages;
        this.openSheets = openSheets;
        this.sheets = sheets;
        this.people = people;
        this.recordAttendance = recordAttendance;
        this.businessDate = businessDate;
    }

    @Requires(value = DataClass.ROSTER, action = Action.WRITE)
    @ReadsPersonalData(value = "attendance", idParam = "sessionId")
    @GetMapping(ActivityUrls.ATTENDANCE)
    ModelAndView sheet(@PathVariable SessionId sessionId) {
        var session = pages.find(sessionId);
        if (!pages.mayKnowNames(session)) {
            return Pages.show(
                    TEMPLATE, AttendancePages.closed(session, Notice.info("activity.attendance.hidden"), false));
        }
        var refused = SheetDay.check(session.time().day(), session.status(), businessDate.today());
        if (refused.isPresent()) {
            return Pages.show(TEMPLATE, refused(session, refused.get()).withKept(pages.kept(session)));
        }
        var rows = sheets.sheet(sessionId, List.of());
        return Pages.show(
                TEMPLATE,
                pages.page(AttendanceForm.of(session.version(), rows, sheets.guests(sessionId)), session, rows));
    }

    /**
     * Saves the sheet, with whoever is to be added to it; or finds people, or ticks the rest as present, and keeps everything as it
     * was typed.
     */
    @Requires(value = DataClass.ROSTER, action = Action.WRITE)
    @ReadsPersonalData(value = "attendance", idParam = "sessionId")
    @PostMapping(ActivityUrls.ATTENDANCE)
    ModelAndView save(
            @PathVariable SessionId sessionId,
            @RequestParam(defaultValue = "save") String action,
            @RequestParam MultiValueMap<String, String> sent,
            Form form) {
        var named = AttendanceForm.people(sent);
        var added = AttendanceForm.added(action);
        added.ifPresent(named::add);
        var sheet = openSheets.open(sessionId, named);
        return switch (action) {
            case "search" -> search(form, sheet);
            case "nobody" -> record(form, sheet, TheRest.ABSENT, AttendanceController::recorded);
            case "all" -> everybodyPresent(sent, form, sheet);
            default ->
                added.map(person -> add(sent, sheet, person))
                        .orElseGet(() -> record(form, sheet, TheRest.UNANSWERED, AttendanceController::recorded));
        };
    }

    private ModelAndView add(MultiValueMap<String, String> sent, OpenSheet sheet, PersonId added) {
        if (!sheet.people().contains(added)) {
            throw new NotFound("person " + added + " for the sheet of session " + sheet.session());
        }
        return record(
                AttendanceForm.present(sent, Set.of(added)),
                sheet,
                TheRest.UNANSWERED,
                () -> sheets.sheet(sheet.session(), List.of()).stream()
                        .filter(row -> row.person().equals(added))
                        .findFirst()
                        .map(row -> Notice.done(addedKey(row), row.calledName()))
                        .orElseThrow());
    }

    private static String addedKey(SheetRow row) {
        return row.undeclared()
                ? "activity.attendance.added.guest"
                : row.declared() ? "activity.attendance.added.declared" : "activity.attendance.added";
    }

    private ModelAndView record(Form form, OpenSheet opened, TheRest theRest, Supplier<Notice> whatIsSaid) {
        var session = opened.session();
        var sheet = AttendanceForm.read(form, opened.people(), opened.time().duration());
        var version = form.read(AttendanceForm.LABELS).integer("version", 1, Integer.MAX_VALUE);
        var reason = form.read(AttendanceForm.LABELS).optional().lines(AttendanceForm.REASON, LONGEST_REASON);
        if (form.errors().any()) {
            return Pages.invalid(TEMPLATE, pages.page(form, opened));
        }
        return switch (recordAttendance.record(session, version.get(), sheet, theRest, reason.value())) {
            case RecordAttendance.Recorded recorded ->
                Pages.redirect(ActivityUrls.attendance(session), whatIsSaid.get());
            case RecordAttendance.Refused refused ->
                Pages.invalid(TEMPLATE, refused(pages.find(session), refused.reason()));
            case RecordAttendance.ReasonMissing missing -> {
                form.errors().add(AttendanceForm.REASON, "activity.attendance.error.reason");
                yield Pages.invalid(TEMPLATE, pages.page(form, opened));
            }
            case RecordAttendance.NobodyAnswered nobody ->
                unsaved(form, opened, Notice.refused("activity.attendance.nobody-answered"));
            case RecordAttendance.SomebodyCame somebody ->
                unsaved(form, opened, Notice.refused("activity.attendance.somebody-came"));
            case RecordAttendance.Stale stale ->
                Pages.stale(TEMPLATE, pages.page(form, opened).outdated(Notice.warning("activity.attendance.stale")));
        };
    }

    private ModelAndView unsaved(Form form, OpenSheet opened, Notice why) {
        return Pages.invalid(TEMPLATE, pages.page(form, opened).unsaved(why));
    }

    /** That somebody is left out stands on the page itself, as long as it is so. */
    private static Notice recorded() {
        return Notice.done("activity.attendance.recorded");
    }

    private ModelAndView search(Form form, OpenSheet opened) {
        var words = form.read(AttendanceForm.LABELS).text("szukaj", 100);
        Set<PersonId> found = new LinkedHashSet<>();
        words.ifGiven()
                .ifPresent(sought -> people.find(
                                opened.group(), sought, opened.time().day())
                        .forEach(one -> found.add(one.person())));
        var page = pages.searched(form, opened, found);
        return form.errors().any() ? Pages.invalid(TEMPLATE, page) : Pages.show(TEMPLATE, page);
    }

    /** Ticks whoever has no answer yet; what was answered stays. */
    private ModelAndView everybodyPresent(MultiValueMap<String, String> sent, Form form, OpenSheet opened) {
        var rows = sheets.sheet(opened.session(), opened.people());
        var unanswered = rows.stream()
                .map(SheetRow::person)
                .filter(person -> form.value(AttendanceForm.field(person)).isEmpty())
                .toList();
        var told = unanswered.isEmpty()
                ? Texts.t("activity.attendance.all.none")
                : Texts.n("activity.attendance.all.ticked", unanswered.size());
        return Pages.show(
                TEMPLATE,
                pages.page(AttendanceForm.present(sent, unanswered), pages.find(opened.session()), rows)
                        .telling(told));
    }

    private AttendancePage refused(SessionDetails session, SheetDay.Refusal reason) {
        return AttendancePages.closed(
                session, Notice.info(reason.textKey()), session.isEnteredAnew(businessDate.today()));
    }
}
