package pl.mors.activity.publiccalendar;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import pl.mors.activity.PublicCalendarUrls;
import pl.mors.activity.SignUpUrls;
import pl.mors.activity.embed.FrameHeader;
import pl.mors.activity.signup.PublicSignUps;
import pl.mors.calendar.TimeRange;
import pl.mors.identity.LinkAddress;
import pl.mors.identity.OpenToAll;
import pl.mors.identity.Organisations;
import pl.mors.identity.PublicOrganisation;
import pl.mors.platform.BusinessDate;
import pl.mors.platform.NotFound;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Pages;

/** The next two weeks for a frame on the town's own page: no cookie, no script, and only where the organisation allows it. */
@Controller
class FrameController {

    private static final int DAYS = 14;

    private final PublicCalendarQueries calendar;
    private final PublicSignUps signUps;
    private final Organisations organisations;
    private final FrameHeader header;
    private final LinkAddress address;
    private final BusinessDate businessDate;

    FrameController(
            PublicCalendarQueries calendar,
            PublicSignUps signUps,
            Organisations organisations,
            FrameHeader header,
            LinkAddress address,
            BusinessDate businessDate) {
        this.calendar = calendar;
        this.signUps = signUps;
        this.organisations = organisations;
        this.header = header;
        this.address = address;
        this.businessDate = businessDate;
    }

    @OpenToAll
    @GetMapping(PublicCalendarUrls.FRAME)
    ModelAndView frame(@PathVariable String organisation, Form form, HttpServletResponse response) {
        var own = organisations.at(organisation).orElseThrow(() -> new NotFound("organisation " + organisation));
        var filter = PublicFilter.read(form);
        var today = businessDate.today();
        response.setHeader("Content-Security-Policy", header.policy());
        response.setHeader("X-Robots-Tag", "noindex");
        var sessions = calendar.within(TimeRange.days(today, today.plusDays(DAYS - 1)), own.id()).stream()
                .filter(filter::matches)
                .toList();
        var start = address.current().orElse("");
        var whole = filter.on(PublicCalendarUrls.publicCalendar(own.address())).value();
        return Pages.show(
                "activity/publiccalendar/frame",
                new FramePage(own.name(), today, sessions, signUps(own, sessions, start), start + whole));
    }

    private Map<UUID, String> signUps(PublicOrganisation own, List<PublicSession> sessions, String start) {
        return signUps
                .of(
                        List.of(own.id().value()),
                        sessions.stream().map(PublicSession::id).toList(),
                        businessDate.today())
                .entrySet()
                .stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, one -> start + SignUpUrls.signUp(own.address(), one.getValue())));
    }
}
