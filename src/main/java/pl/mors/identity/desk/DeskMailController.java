package pl.mors.identity.desk;

import java.util.HashMap;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import pl.mors.identity.BearerToken;
import pl.mors.identity.CurrentUser;
import pl.mors.identity.DeskMailChoice;
import pl.mors.identity.DeskMailChoice.Digest;
import pl.mors.identity.IdentityUrls;
import pl.mors.identity.LinkAddress;
import pl.mors.identity.OpenToSignedIn;
import pl.mors.identity.SignedIn;
import pl.mors.platform.NotFound;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Notice;
import pl.mors.platform.web.Pages;

/** What one is told of one's desk by e-mail and in one's calendar program. */
@Controller
class DeskMailController {

    private static final String TEMPLATE = "identity/desk/mail";
    private static final String DIGEST = "digest";
    private static final String DAYS = "days";

    private final DeskMailChoiceRepository choices;
    private final DeskFeedRepository feeds;
    private final CurrentUser user;
    private final LinkAddress address;

    DeskMailController(
            DeskMailChoiceRepository choices, DeskFeedRepository feeds, CurrentUser user, LinkAddress address) {
        this.choices = choices;
        this.feeds = feeds;
        this.user = user;
        this.address = address;
    }

    @OpenToSignedIn
    @GetMapping(IdentityUrls.DESK_MAIL)
    ModelAndView page() {
        return Pages.show(TEMPLATE, page(asChosen()));
    }

    @OpenToSignedIn
    @PostMapping(IdentityUrls.DESK_MAIL)
    ModelAndView choose(Form form) {
        var me = staff();
        var reader = form.read("identity.mail");
        var digest = reader.choice(DIGEST, Digest.class);
        var days = reader.optional()
                .choice(DAYS, DeskMailPage.DAYS.stream().map(Object::toString).toList());
        if (form.errors().any()) {
            return Pages.invalid(TEMPLATE, page(form));
        }
        choices.save(
                me.membership(),
                new DeskMailChoice(
                        digest.get(), days.ifGiven().map(Integer::valueOf).orElse(null)));
        return Pages.redirect(IdentityUrls.OWN_ACCOUNT, Notice.done("identity.mail.done"));
    }

    /** The address is shown this once: only its digest is kept. */
    @OpenToSignedIn
    @PostMapping(IdentityUrls.DESK_FEED)
    ModelAndView renewFeed() {
        var me = staff();
        var start = address.current();
        if (start.isEmpty()) {
            return Pages.invalid(TEMPLATE, page(asChosen().refuse("identity.feed.no-address")));
        }
        var key = BearerToken.random();
        feeds.renew(me.membership(), key);
        return Pages.show(
                "identity/desk/feed",
                new DeskFeedPage(start.get() + IdentityUrls.feed(me.organisationAddress(), key.text())));
    }

    @OpenToSignedIn
    @PostMapping(IdentityUrls.DESK_FEED_END)
    ModelAndView endFeed() {
        feeds.end(staff().membership());
        return Pages.redirect(IdentityUrls.DESK_MAIL, Notice.done("identity.feed.ended"));
    }

    private Form asChosen() {
        var choice = choices.of(staff().membership()).orElse(DeskMailChoice.NONE);
        var answers = new HashMap<String, String>();
        answers.put(DIGEST, choice.digest().name());
        var days = choice.remindDays();
        if (days != null) {
            answers.put(DAYS, days.toString());
        }
        return Form.startingWith(answers);
    }

    private DeskMailPage page(Form form) {
        var me = staff();
        return new DeskMailPage(form, me.email(), feeds.isLive(me.membership()));
    }

    private SignedIn staff() {
        var me = user.get();
        if (!me.isStaff()) {
            throw new NotFound("a desk of whoever does not work here");
        }
        return me;
    }
}
