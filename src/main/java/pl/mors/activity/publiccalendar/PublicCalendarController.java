package pl.mors.activity.publiccalendar;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import pl.mors.activity.PublicCalendarUrls;
import pl.mors.activity.SignUpUrls;
import pl.mors.activity.photo.PublicPhotoQueries;
import pl.mors.activity.signup.PublicSignUps;
import pl.mors.calendar.TimeRange;
import pl.mors.identity.LinkAddress;
import pl.mors.identity.OpenToAll;
import pl.mors.identity.Organisations;
import pl.mors.identity.PublicOrganisation;
import pl.mors.platform.BusinessDate;
import pl.mors.platform.NotFound;
import pl.mors.platform.OrganisationId;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Pages;

/** The public calendar: of all organisations and of each, narrowed down as asked. */
@Controller
class PublicCalendarController {

    /** How far ahead the next session is looked for. */
    private static final int DAYS_AHEAD = 90;

    private final PublicCalendarQueries calendar;
    private final PublicSignUps signUps;
    private final PublicPhotoQueries photos;
    private final Organisations organisations;
    private final BusinessDate businessDate;
    private final EventMarkup markup;
    private final LinkAddress address;

    PublicCalendarController(
            PublicCalendarQueries calendar,
            PublicSignUps signUps,
            PublicPhotoQueries photos,
            Organisations organisations,
            BusinessDate businessDate,
            EventMarkup markup,
            LinkAddress address) {
        this.calendar = calendar;
        this.signUps = signUps;
        this.photos = photos;
        this.organisations = organisations;
        this.businessDate = businessDate;
        this.markup = markup;
        this.address = address;
    }

    @OpenToAll
    @GetMapping(PublicCalendarUrls.JOINT_CALENDAR)
    ModelAndView joint(
            @RequestParam(required = false) @Nullable String miesiac,
            @RequestParam(required = false) @Nullable String tydzien,
            @RequestParam(required = false) @Nullable String od,
            Form form) {
        return page(PublicSpan.asked(miesiac, tydzien, od, businessDate.today()), form, null);
    }

    @OpenToAll
    @GetMapping(PublicCalendarUrls.OWN_CALENDAR)
    ModelAndView own(
            @PathVariable String organisation,
            @RequestParam(required = false) @Nullable String miesiac,
            @RequestParam(required = false) @Nullable String tydzien,
            @RequestParam(required = false) @Nullable String od,
            Form form) {
        return page(PublicSpan.asked(miesiac, tydzien, od, businessDate.today()), form, find(organisation));
    }

    private ModelAndView page(PublicSpan span, Form form, @Nullable PublicOrganisation organisation) {
        var id = organisation == null ? null : organisation.id();
        var filter = PublicFilter.read(form);
        var around = calendar.within(
                TimeRange.days(span.first().minusMonths(1), span.last().plusMonths(1)), id);
        var sessions = around.stream()
                .filter(session -> span.contains(session.time().day()) && filter.matches(session))
                .toList();
        var organisers = organisers();
        var beginning = address.current().orElse(null);
        var page = new PublicCalendarPage(
                span,
                businessDate.today(),
                organisation == null ? null : organisation.address(),
                organisers.values().stream()
                        .collect(Collectors.toMap(one -> one.id().value(), PublicOrganisation::name)),
                sessions,
                id == null
                        ? List.of()
                        : calendar.busy(span.time(), id).stream()
                                .filter(filter::matches)
                                .toList(),
                filter,
                PublicChoices.of(around, filter),
                form,
                beginning,
                signUps(sessions, organisers),
                id == null
                        ? Set.of()
                        : photos.sessionsWithPhotos(
                                sessions.stream().map(PublicSession::id).toList()),
                sessions.isEmpty() && filter.isNone() ? nearest(id) : null,
                organisation == null ? null : organisation.phone(),
                sessions.isEmpty() ? null : markup.of(sessions, organisers, beginning));
        return form.errors().any()
                ? Pages.invalid("activity/publiccalendar/calendar", page)
                : Pages.show("activity/publiccalendar/calendar", page);
    }

    /** The next session that takes place, for whoever came upon days without any; null where nothing is planned. */
    private @Nullable PublicSession nearest(@Nullable OrganisationId organisation) {
        var today = businessDate.today();
        return calendar.within(TimeRange.days(today, today.plusDays(DAYS_AHEAD)), organisation).stream()
                .filter(session -> !session.isCancelled())
                .findFirst()
                .orElse(null);
    }

    /** Where residents sign up, by session. */
    private Map<UUID, String> signUps(List<PublicSession> sessions, Map<UUID, PublicOrganisation> organisers) {
        var groups = signUps.of(
                sessions.stream().map(PublicSession::organisation).distinct().toList(),
                sessions.stream().map(PublicSession::id).toList(),
                businessDate.today());
        var hrefs = new HashMap<UUID, String>();
        for (var session : sessions) {
            var group = groups.get(session.id());
            var organiser = organisers.get(session.organisation());
            if (group != null && organiser != null) {
                hrefs.put(session.id(), SignUpUrls.signUp(organiser.address(), group));
            }
        }
        return hrefs;
    }

    private PublicOrganisation find(String address) {
        return organisations.at(address).orElseThrow(() -> new NotFound("organisation " + address));
    }

    private Map<UUID, PublicOrganisation> organisers() {
        return organisations.all().stream()
                .collect(Collectors.toMap(one -> one.id().value(), Function.identity()));
    }
}
