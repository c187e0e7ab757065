package pl.mors.activity.publiccalendar;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import pl.mors.activity.ActivityUrls;
import pl.mors.calendar.TimeRange;
import pl.mors.identity.OpenToAll;
import pl.mors.identity.Organisations;
import pl.mors.identity.PublicOrganisation;
import pl.mors.platform.BusinessDate;
import pl.mors.platform.NotFound;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Pages;

/** The public calendar: of all organisations and of each, narrowed down as asked, as pages and as a feed for calendar programs. */
@Controller
class PublicCalendarController {

    private static final int MONTHS_BACK = 3;
    private static final int MONTHS_AHEAD = 12;

    private final PublicCalendarQueries calendar;
    private final Organisations organisations;
    private final BusinessDate businessDate;
    private final Clock clock;

    PublicCalendarController(
            PublicCalendarQueries calendar, Organisations organisations, BusinessDate businessDate, Clock clock) {
        this.calendar = calendar;
        this.organisations = organisations;
        this.businessDate = businessDate;
        this.clock = clock;
    }

    @OpenToAll
    @GetMapping(ActivityUrls.JOINT_CALENDAR)
    ModelAndView joint(
            @RequestParam(required = false) @Nullable String miesiac,
            @RequestParam(required = false) @Nullable String tydzien,
            @RequestParam(required = false) @Nullable String od,
            Form form) {
        return page(PublicSpan.asked(miesiac, tydzien, od, businessDate.today()), form, null);
    }

    @OpenToAll
    @GetMapping(ActivityUrls.OWN_CALENDAR)
    ModelAndView own(
            @PathVariable String organisation,
            @RequestParam(required = false) @Nullable String miesiac,
            @RequestParam(required = false) @Nullable String tydzien,
            @RequestParam(required = false) @Nullable String od,
            Form form) {
        return page(PublicSpan.asked(miesiac, tydzien, od, businessDate.today()), form, find(organisation));
    }

    @OpenToAll
    @GetMapping(ActivityUrls.JOINT_FEED)
    ResponseEntity<String> jointFeed(Form form) {
        return feed(Texts.t("activity.public.title.joint"), PublicFilter.read(form), null);
    }

    @OpenToAll
    @GetMapping(ActivityUrls.OWN_FEED)
    ResponseEntity<String> ownFeed(@PathVariable String organisation, Form form) {
        var found = find(organisation);
        return feed(found.name(), PublicFilter.read(form), found);
    }

    private ModelAndView page(PublicSpan span, Form form, @Nullable PublicOrganisation organisation) {
        var id = organisation == null ? null : organisation.id();
        var filter = PublicFilter.read(form);
        var around = calendar.within(
                TimeRange.days(span.first().minusMonths(1), span.last().plusMonths(1)), id);
        var page = new PublicCalendarPage(
                span,
                businessDate.today(),
                organisation == null ? null : organisation.address(),
                names(),
                around.stream()
                        .filter(session -> span.contains(session.time().day()) && filter.matches(session))
                        .toList(),
                id == null
                        ? List.of()
                        : calendar.busy(span.time(), id).stream()
                                .filter(filter::matches)
                                .toList(),
                filter,
                PublicChoices.of(around, filter),
                form);
        return form.errors().any()
                ? Pages.invalid("activity/publiccalendar/calendar", page)
                : Pages.show("activity/publiccalendar/calendar", page);
    }

    private ResponseEntity<String> feed(String name, PublicFilter filter, @Nullable PublicOrganisation organisation) {
        var today = businessDate.today();
        var sessions = calendar
                .within(
                        TimeRange.days(today.minusMonths(MONTHS_BACK), today.plusMonths(MONTHS_AHEAD)),
                        organisation == null ? null : organisation.id())
                .stream()
                .filter(filter::matches)
                .toList();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, CalendarFeed.MEDIA_TYPE)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline()
                                .filename("kalendarz.ics")
                                .build()
                                .toString())
                .body(CalendarFeed.write(name, sessions, clock.instant()));
    }

    private PublicOrganisation find(String address) {
        return organisations.at(address).orElseThrow(() -> new NotFound("organisation " + address));
    }

    private Map<UUID, String> names() {
        return organisations.all().stream()
                .collect(Collectors.toMap(one -> one.id().value(), PublicOrganisation::name));
    }
}
