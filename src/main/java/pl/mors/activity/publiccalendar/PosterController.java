package pl.mors.activity.publiccalendar;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import pl.mors.activity.PublicCalendarUrls;
import pl.mors.calendar.TimeRange;
import pl.mors.document.Papers;
import pl.mors.identity.LinkAddress;
import pl.mors.identity.OpenToAll;
import pl.mors.identity.Organisations;
import pl.mors.identity.PublicOrganisation;
import pl.mors.identity.VisitorLimit;
import pl.mors.platform.BusinessDate;
import pl.mors.platform.DateRange;
import pl.mors.platform.NotFound;
import pl.mors.platform.web.AskedDay;
import pl.mors.platform.web.Form;
import pl.mors.programme.Programme;
import pl.mors.programme.ProgrammeId;
import pl.mors.programme.ProgrammeLetterheads;
import pl.mors.programme.ProgrammeQueries;

/** The poster of a month, narrowed down as the calendar is. */
@Controller
class PosterController {

    /** Making one takes longer than a page; whoever prints for all their doors needs a few. */
    static final int TRIES = 30;

    private final PublicCalendarQueries calendar;
    private final ProgrammeQueries programmes;
    private final Organisations organisations;
    private final ProgrammeLetterheads letterheads;
    private final Papers papers;
    private final LinkAddress address;
    private final VisitorLimit limit;
    private final BusinessDate businessDate;

    PosterController(
            PublicCalendarQueries calendar,
            ProgrammeQueries programmes,
            Organisations organisations,
            ProgrammeLetterheads letterheads,
            Papers papers,
            LinkAddress address,
            VisitorLimit limit,
            BusinessDate businessDate) {
        this.calendar = calendar;
        this.programmes = programmes;
        this.organisations = organisations;
        this.letterheads = letterheads;
        this.papers = papers;
        this.address = address;
        this.limit = limit;
        this.businessDate = businessDate;
    }

    @OpenToAll
    @GetMapping(PublicCalendarUrls.POSTER)
    void poster(
            @PathVariable String organisation,
            @RequestParam(required = false) @Nullable String miesiac,
            @RequestParam(name = PublicCalendarUrls.SIZE, required = false) @Nullable String size,
            Form form,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var own = organisations.at(organisation).orElseThrow(() -> new NotFound("organisation " + organisation));
        var filter = PublicFilter.read(form);
        if (!limit.allows("poster", request.getRemoteAddr(), TRIES)) {
            response.sendRedirect(
                    filter.on(PublicCalendarUrls.publicCalendar(own.address())).value());
            return;
        }
        var month = AskedDay.month(miesiac).orElseGet(() -> YearMonth.from(businessDate.today()));
        var poster = poster(own, month, PosterSize.asked(size), filter);
        papers.sendOnOnePage(poster.paper(), poster.ofTheWeek().paper(), response);
    }

    private MonthPoster poster(PublicOrganisation own, YearMonth month, PosterSize size, PublicFilter filter) {
        var today = businessDate.today();
        var first = month.equals(YearMonth.from(today)) ? today : month.atDay(1);
        var sessions = calendar.within(TimeRange.days(first, month.atEndOfMonth()), own.id()).stream()
                .filter(filter::matches)
                .toList();
        var href = filter.on(PublicCalendarUrls.publicCalendar(own.address())).value();
        return new MonthPoster(
                letterheads.about(own.id().value(), programmesIn(month)),
                month,
                first,
                size,
                false,
                sessions,
                own.phone(),
                address.current().map(start -> start + href).orElse(null));
    }

    private List<ProgrammeId> programmesIn(YearMonth month) {
        return programmes.all().stream()
                .filter(one -> runsIn(one.period(), month))
                .map(Programme::id)
                .toList();
    }

    private static boolean runsIn(DateRange period, YearMonth month) {
        return !period.from().isAfter(month.atEndOfMonth())
                && (period.to() == null || !period.to().isBefore(month.atDay(1)));
    }
}
