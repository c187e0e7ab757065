package pl.mors.activity.publiccalendar;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import pl.mors.activity.PublicCalendarUrls;
import pl.mors.calendar.TimeRange;
import pl.mors.identity.LinkAddress;
import pl.mors.identity.OpenToAll;
import pl.mors.identity.Organisations;
import pl.mors.identity.PublicOrganisation;
import pl.mors.platform.BusinessDate;
import pl.mors.platform.NotFound;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.Form;

/** The public calendar, narrowed down as asked, for other programs: calendars (iCal) and news readers (RSS). */
@Controller
class PublicFeedController {

    private static final int MONTHS_BACK = 3;
    private static final int MONTHS_AHEAD = 12;
    private static final int NEWS_MONTHS_AHEAD = 2;

    private final PublicCalendarQueries calendar;
    private final Organisations organisations;
    private final LinkAddress address;
    private final BusinessDate businessDate;
    private final Clock clock;

    PublicFeedController(
            PublicCalendarQueries calendar,
            Organisations organisations,
            LinkAddress address,
            BusinessDate businessDate,
            Clock clock) {
        this.calendar = calendar;
        this.organisations = organisations;
        this.address = address;
        this.businessDate = businessDate;
        this.clock = clock;
    }

    @OpenToAll
    @GetMapping(PublicCalendarUrls.JOINT_FEED)
    ResponseEntity<String> jointFeed(Form form) {
        return feed(PublicFilter.read(form), null);
    }

    @OpenToAll
    @GetMapping(PublicCalendarUrls.OWN_FEED)
    ResponseEntity<String> ownFeed(@PathVariable String organisation, Form form) {
        return feed(PublicFilter.read(form), find(organisation));
    }

    @OpenToAll
    @GetMapping(PublicCalendarUrls.JOINT_NEWS)
    ResponseEntity<String> jointNews(Form form) {
        return news(PublicFilter.read(form), null);
    }

    @OpenToAll
    @GetMapping(PublicCalendarUrls.OWN_NEWS)
    ResponseEntity<String> ownNews(@PathVariable String organisation, Form form) {
        return news(PublicFilter.read(form), find(organisation));
    }

    private ResponseEntity<String> feed(PublicFilter filter, @Nullable PublicOrganisation organisation) {
        var today = businessDate.today();
        var sessions = sessions(today.minusMonths(MONTHS_BACK), today.plusMonths(MONTHS_AHEAD), filter, organisation);
        var page = filter.on(PublicCalendarUrls.publicCalendar(organisation == null ? null : organisation.address()));
        return answer(
                CalendarFeed.MEDIA_TYPE,
                "kalendarz.ics",
                CalendarFeed.write(
                        name(organisation),
                        address.current()
                                .map(beginning -> beginning + page.value())
                                .orElse(null),
                        sessions,
                        clock.instant()));
    }

    private ResponseEntity<String> news(PublicFilter filter, @Nullable PublicOrganisation organisation) {
        var beginning = address.current().orElseThrow(() -> new NotFound("news of an unknown address"));
        var today = businessDate.today();
        var word = organisation == null ? null : organisation.address();
        return answer(
                CalendarRss.MEDIA_TYPE,
                "kalendarz.rss",
                CalendarRss.write(
                        name(organisation),
                        beginning,
                        filter.on(PublicCalendarUrls.publicCalendar(word)).value(),
                        filter.on(PublicCalendarUrls.publicNews(word)).value(),
                        sessions(today, today.plusMonths(NEWS_MONTHS_AHEAD), filter, organisation),
                        clock.instant()));
    }

    private List<PublicSession> sessions(
            LocalDate first, LocalDate last, PublicFilter filter, @Nullable PublicOrganisation organisation) {
        return calendar.within(TimeRange.days(first, last), organisation == null ? null : organisation.id()).stream()
                .filter(filter::matches)
                .toList();
    }

    private static ResponseEntity<String> answer(String mediaType, String fileName, String body) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, mediaType)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline().filename(fileName).build().toString())
                .body(body);
    }

    private static String name(@Nullable PublicOrganisation organisation) {
        return organisation == null ? Texts.t("activity.public.title.joint") : organisation.name();
    }

    private PublicOrganisation find(String word) {
        return organisations.at(word).orElseThrow(() -> new NotFound("organisation " + word));
    }
}
