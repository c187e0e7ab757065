package pl.mors.activity.embed;

import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import pl.mors.activity.ActivityUrls;
import pl.mors.activity.PublicCalendarUrls;
import pl.mors.document.Letterheads;
import pl.mors.identity.Action;
import pl.mors.identity.DataClass;
import pl.mors.identity.LinkAddress;
import pl.mors.identity.Requires;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Notice;
import pl.mors.platform.web.Pages;

/** Which pages may show the calendar in a frame, and what to paste into them. */
@Controller
class EmbedController {

    private static final String TEMPLATE = "activity/embed/embed";

    private final EmbedQueries embeds;
    private final KeepOrigins keepOrigins;
    private final Letterheads letterheads;
    private final LinkAddress address;

    EmbedController(EmbedQueries embeds, KeepOrigins keepOrigins, Letterheads letterheads, LinkAddress address) {
        this.embeds = embeds;
        this.keepOrigins = keepOrigins;
        this.letterheads = letterheads;
        this.address = address;
    }

    @Requires(value = DataClass.ORGANISATION, action = Action.WRITE)
    @GetMapping(ActivityUrls.EMBED)
    ModelAndView show() {
        var origins = embeds.origins().stream().map(Origin::text).collect(Collectors.joining("\n"));
        return Pages.show(TEMPLATE, page(Form.startingWith(Map.of(EmbedForm.FIELD, origins))));
    }

    @Requires(value = DataClass.ORGANISATION, action = Action.WRITE)
    @PostMapping(ActivityUrls.EMBED)
    ModelAndView keep(Form form) {
        var origins = EmbedForm.read(form);
        if (form.errors().any()) {
            return Pages.invalid(TEMPLATE, page(form));
        }
        keepOrigins.keep(origins);
        return Pages.redirect(ActivityUrls.EMBED, Notice.done("activity.embed.kept"));
    }

    private EmbedPage page(Form form) {
        var own = letterheads.organisation();
        var frame = PublicCalendarUrls.frame(own.address());
        return new EmbedPage(
                form,
                own.name(),
                frame,
                address.current().map(start -> start + frame).orElse(null));
    }
}
