package pl.mors.activity.session;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import pl.mors.activity.ActivityUrls;
import pl.mors.activity.SessionId;
import pl.mors.activity.access.GroupAccess;
import pl.mors.activity.series.SchoolBreak;
import pl.mors.activity.series.SchoolBreakQueries;
import pl.mors.activity.session.CalendarQueries.WeekRow;
import pl.mors.calendar.TimeRange;
import pl.mors.identity.Action;
import pl.mors.identity.DataClass;
import pl.mors.identity.Requires;
import pl.mors.platform.BusinessDate;
import pl.mors.platform.NotFound;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Option;
import pl.mors.platform.web.Pages;

/** Calling off what was planned before a school break was known. */
@Controller
class BreakSessionsController {

    private static final String TEMPLATE = "activity/session/break";

    private final SchoolBreakQueries breaks;
    private final CalendarQueries calendar;
    private final GroupAccess access;
    private final CancelSession cancelSession;
    private final BusinessDate businessDate;

    BreakSessionsController(
            SchoolBreakQueries breaks,
            CalendarQueries calendar,
            GroupAccess access,
            CancelSession cancelSession,
            BusinessDate businessDate) {
        this.breaks = breaks;
        this.calendar = calendar;
        this.access = access;
        this.cancelSession = cancelSession;
        this.businessDate = businessDate;
    }

    @Requires(value = DataClass.ROSTER, action = Action.WRITE)
    @GetMapping(ActivityUrls.SCHOOL_BREAK_SESSIONS)
    ModelAndView list(@PathVariable UUID breakId) {
        var of = find(breakId);
        return Pages.show(
                TEMPLATE, page(Form.startingWith(Map.of("statusReason", of.name(), ToldPeople.FIELD, "true")), of));
    }

    @Requires(value = DataClass.ROSTER, action = Action.WRITE)
    @PostMapping(ActivityUrls.SCHOOL_BREAK_SESSIONS)
    ModelAndView cancel(@PathVariable UUID breakId, Form form) {
        var page = page(form, find(breakId));
        var reader = form.read(SessionForm.LABELS);
        var chosen = reader.choices(
                BreakSessionsPage.CHOSEN,
                page.sessions().stream().map(Option::value).toList());
        var reason = reader.text("statusReason", 300);
        if (form.errors().any()) {
            return Pages.invalid(TEMPLATE, page);
        }
        var cancelled = cancelSession.cancelAll(
                chosen.stream().map(UUID::fromString).map(SessionId::new).toList(),
                reason.get(),
                ToldPeople.wanted(form));
        return Pages.redirect(
                ActivityUrls.SCHOOL_BREAKS,
                ToldPeople.ofSeveral(cancelled.sessions(), cancelled.told(), "activity.session.cancelled.all"));
    }

    private SchoolBreak find(UUID breakId) {
        return breaks.find(breakId).orElseThrow(() -> new NotFound("school break " + breakId));
    }

    private BreakSessionsPage page(Form form, SchoolBreak of) {
        return new BreakSessionsPage(form, of, planned(of));
    }

    private List<Option> planned(SchoolBreak of) {
        var today = businessDate.today();
        var first = of.period().from().isBefore(today) ? today : of.period().from();
        LocalDate last = Objects.requireNonNull(of.period().to());
        return last.isBefore(first)
                ? List.of()
                : calendar.grid(TimeRange.days(first, last), CalendarFilter.NONE, access.writing()).stream()
                        .filter(WeekRow::isPlanned)
                        .map(BreakSessionsController::option)
                        .toList();
    }

    private static Option option(WeekRow one) {
        var time = one.time();
        return new Option(
                one.id().value().toString(),
                Texts.t("activity.break.session", time.day(), time.startTime(), time.endTime(), one.groupName()),
                one.room());
    }
}
