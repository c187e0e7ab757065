package pl.mors.activity.session;

import java.time.Clock;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import pl.mors.activity.ActivityUrls;
import pl.mors.activity.PublicCalendarUrls;
import pl.mors.activity.access.GroupAccess;
import pl.mors.document.Letterheads;
import pl.mors.identity.Action;
import pl.mors.identity.CurrentUser;
import pl.mors.identity.DataClass;
import pl.mors.identity.Requires;
import pl.mors.platform.BusinessDate;
import pl.mors.platform.web.AskedDay;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Href;
import pl.mors.platform.web.Pages;

/** The staff's calendar of sessions. */
@Controller
class CalendarController {

    private static final String LABELS = "activity.calendar.field";

    /** A day to go to, typed as people type days. */
    private static final String DAY = "dzien";

    private final CalendarQueries calendar;
    private final CalendarChoices choices;
    private final Letterheads letterheads;
    private final GroupAccess access;
    private final CurrentUser user;
    private final BusinessDate businessDate;
    private final Clock clock;

    CalendarController(
            CalendarQueries calendar,
            CalendarChoices choices,
            Letterheads letterheads,
            GroupAccess access,
            CurrentUser user,
            BusinessDate businessDate,
            Clock clock) {
        this.calendar = calendar;
        this.choices = choices;
        this.letterheads = letterheads;
        this.access = access;
        this.user = user;
        this.businessDate = businessDate;
        this.clock = clock;
    }

    @Requires(DataClass.ORGANISATION)
    @GetMapping(ActivityUrls.CALENDAR)
    ModelAndView calendar(
            @RequestParam(name = CalendarSpan.MONTH, required = false) @Nullable String month,
            @RequestParam(name = CalendarSpan.WEEK, required = false) @Nullable String weekOf,
            Form form) {
        var frame = frame(form, CalendarSpan.asked(month, weekOf, businessDate.today()), false);
        var span = frame.span();
        return Pages.show(
                "activity/session/calendar",
                new CalendarPage(
                        frame,
                        CalendarPage.byDay(
                                calendar.list(span.time(), frame.filter(), access.sight()),
                                calendar.bookings(span.time(), frame.filter())),
                        poster(span),
                        user.may(DataClass.ROSTER, Action.WRITE),
                        user.may(DataClass.ROSTER, Action.WRITE) && access.leadsAny(),
                        user.mayForEverybody(DataClass.PERSONAL, Action.READ),
                        user.may(DataClass.ORGANISATION, Action.WRITE)));
    }

    private String poster(CalendarSpan span) {
        return Href.of(PublicCalendarUrls.poster(letterheads.organisation().address()))
                .with("miesiac", YearMonth.from(span.first()).toString())
                .value();
    }

    /** The week as a grid, in which sessions are moved by mouse, finger or keyboard. */
    @Requires(DataClass.ORGANISATION)
    @GetMapping(ActivityUrls.WEEK)
    ModelAndView week(@RequestParam(name = CalendarSpan.WEEK, required = false) @Nullable String weekOf, Form form) {
        var frame = frame(form, CalendarSpan.asked(null, weekOf, businessDate.today()), true);
        return Pages.show(
                "activity/session/week",
                new WeekPage(
                        frame,
                        WeekPage.inOrder(
                                calendar.grid(frame.span().time(), frame.filter(), access.sight()),
                                calendar.bookings(frame.span().time(), frame.filter())),
                        user.may(DataClass.ROSTER, Action.WRITE),
                        user.mayForEverybody(DataClass.PERSONAL, Action.READ)));
    }

    /** @param shown which days are, unless the reader goes to another one */
    private CalendarFrame frame(Form form, CalendarSpan shown, boolean isGrid) {
        var span = form.read(LABELS)
                .optional()
                .date(DAY)
                .ifGiven()
                .flatMap(day -> AskedDay.day(day.toString()))
                .map(shown::around)
                .orElse(shown);
        return new CalendarFrame(
                form,
                span,
                isGrid,
                CalendarFilter.read(form),
                choices.from(span.first()),
                businessDate.today(),
                businessDate.now(clock));
    }
}
