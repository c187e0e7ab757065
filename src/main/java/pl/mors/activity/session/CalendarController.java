package pl.mors.activity.session;

import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
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
import pl.mors.platform.web.Href;
import pl.mors.platform.web.Pages;

/** The staff's calendar of sessions, and the sessions that partners share. */
@Controller
class CalendarController {

    private final SessionQueries sessions;
    private final WeekQueries weeks;
    private final Letterheads letterheads;
    private final GroupAccess access;
    private final CurrentUser user;
    private final BusinessDate businessDate;
    private final Clock clock;

    CalendarController(
            SessionQueries sessions,
            WeekQueries weeks,
            Letterheads letterheads,
            GroupAccess access,
            CurrentUser user,
            BusinessDate businessDate,
            Clock clock) {
        this.sessions = sessions;
        this.weeks = weeks;
        this.letterheads = letterheads;
        this.access = access;
        this.user = user;
        this.businessDate = businessDate;
        this.clock = clock;
    }

    @Requires(DataClass.ORGANISATION)
    @GetMapping(ActivityUrls.CALENDAR)
    ModelAndView calendar(
            @RequestParam(required = false) @Nullable String miesiac,
            @RequestParam(required = false) @Nullable String tydzien) {
        var today = businessDate.today();
        var span = CalendarSpan.asked(miesiac, tydzien, today);
        return Pages.show(
                "activity/session/calendar",
                new CalendarPage(
                        span,
                        today,
                        businessDate.now(clock),
                        CalendarPage.byDay(sessions.within(span.time(), access.sight())),
                        span.previous().href(),
                        span.next().href(),
                        span.other().href(),
                        span.gridHref(),
                        poster(span),
                        user.may(DataClass.ROSTER, Action.WRITE),
                        user.may(DataClass.ROSTER, Action.WRITE) && access.leadsAny(),
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
    ModelAndView week(@RequestParam(required = false) @Nullable String tydzien) {
        var today = businessDate.today();
        var span = CalendarSpan.asked(null, tydzien, today);
        return Pages.show(
                "activity/session/week",
                new WeekPage(
                        span.first(),
                        today,
                        businessDate.now(clock),
                        weeks.within(span.time(), access.sight()),
                        span.previous().gridHref(),
                        span.next().gridHref(),
                        span.href(),
                        user.may(DataClass.ROSTER, Action.WRITE)));
    }

    /**
     * Sessions of the last and the coming quarter of a year. A session is shared with an organisation, so whoever works there may
     * know of it; that nobody's name comes along is the promise of the database's function, whoever asks.
     */
    @Requires(DataClass.ORGANISATION)
    @GetMapping(ActivityUrls.SHARED_SESSIONS)
    ModelAndView shared() {
        var today = businessDate.today();
        var span = new CalendarSpan(true, today.minusMonths(3), today.plusMonths(3));
        return Pages.show(
                "activity/session/shared", new SharedSessionsPage(List.copyOf(sessions.sharedWithUs(span.time()))));
    }
}
