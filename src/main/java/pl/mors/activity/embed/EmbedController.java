package pl.mors.activity.embed;

import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import pl.mors.activity.ActivityUrls;
import pl.mors.activity.PublicCalendarUrls;
import pl.mors.activity.publiccalendar.CalendarNarrowing;
import pl.mors.activity.publiccalendar.PublicFilter;
import pl.mors.document.Letterheads;
import pl.mors.identity.Action;
import pl.mors.identity.CurrentUser;
import pl.mors.identity.DataClass;
import pl.mors.identity.LinkAddress;
import pl.mors.identity.Requires;
import pl.mors.platform.BusinessDate;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Notice;
import pl.mors.platform.web.Pages;

/** Which pages may show the calendar in a frame, and what to paste into them. */
@Controller
class EmbedController {

    private static final String TEMPLATE = "activity/embed/embed";

    private final EmbedQueries embeds;
    private final KeepOrigins keepOrigins;
    private final CalendarNarrowing narrowing;
    private final Letterheads letterheads;
    private final LinkAddress address;
    private final CurrentUser user;
    private final BusinessDate date;

    EmbedController(
            EmbedQueries embeds,
            KeepOrigins keepOrigins,
            CalendarNarrowing narrowing,
            Letterheads letterheads,
            LinkAddress address,
            CurrentUser user,
            BusinessDate date) {
        this.embeds = embeds;
        this.narrowing = narrowing;
        this.user = user;
        this.date = date;
        this.keepOrigins = keepOrigins;
        this.letterheads = letterheads;
        this.address = address;
    }

    @Requires(value = DataClass.ORGANISATION, action = Action.WRITE)
    @GetMapping(ActivityUrls.EMBED)
    ModelAndView show(
            @RequestParam(name = PublicFilter.COMMUNITY, defaultValue = "") String community,
            @RequestParam(name = PublicFilter.VENUE, defaultValue = "") String venue,
            @RequestParam(name = PublicFilter.KIND, defaultValue = "") String kind,
            @RequestParam(name = PublicFilter.AGE, defaultValue = "") String age) {
        var origins = embeds.origins().stream().map(Origin::text).collect(Collectors.joining("\n"));
        var form = Form.startingWith(Map.of(
                EmbedForm.FIELD,
                origins,
                PublicFilter.COMMUNITY,
                community,
                PublicFilter.VENUE,
                venue,
                PublicFilter.KIND,
                kind,
                PublicFilter.AGE,
                age));
        var page = page(form, narrowing.asked(form));
        return form.errors().any() ? Pages.invalid(TEMPLATE, page) : Pages.show(TEMPLATE, page);
    }

    /** Only for whoever answers for the programmes: without an origin the town's own page goes blank. */
    @Requires(value = DataClass.PROGRAMME, action = Action.WRITE)
    @PostMapping(ActivityUrls.EMBED)
    ModelAndView keep(Form form) {
        var origins = EmbedForm.read(form);
        if (form.errors().any()) {
            return Pages.invalid(TEMPLATE, page(form, PublicFilter.NONE));
        }
        keepOrigins.keep(origins);
        return Pages.redirect(ActivityUrls.EMBED, Notice.done("activity.embed.kept"));
    }

    private EmbedPage page(Form form, PublicFilter filter) {
        var own = letterheads.organisation();
        var frame = filter.on(PublicCalendarUrls.frame(own.address())).value();
        return new EmbedPage(
                form,
                own.name(),
                user.may(DataClass.PROGRAMME, Action.WRITE),
                narrowing.choices(own.id(), filter, date.today()),
                frame,
                address.current().map(start -> start + frame).orElse(null));
    }
}
