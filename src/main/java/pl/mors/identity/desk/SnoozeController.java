package pl.mors.identity.desk;

import java.util.function.Function;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import pl.mors.identity.CurrentUser;
import pl.mors.identity.IdentityUrls;
import pl.mors.identity.OpenToSignedIn;
import pl.mors.identity.desk.Snooze.Reason;
import pl.mors.platform.BusinessDate;
import pl.mors.platform.NotFound;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Notice;
import pl.mors.platform.web.Pages;

/** Putting an item of one's own desk off, with a reason and a day, and bringing it back. */
@Controller
class SnoozeController {

    private static final String TEMPLATE = "identity/desk/snooze";
    private static final String KNOWING = "knowing";

    private final Desk desk;
    private final SnoozeItem snooze;
    private final CurrentUser user;
    private final BusinessDate date;

    SnoozeController(Desk desk, SnoozeItem snooze, CurrentUser user, BusinessDate date) {
        this.desk = desk;
        this.snooze = snooze;
        this.user = user;
        this.date = date;
    }

    @OpenToSignedIn
    @GetMapping(IdentityUrls.SNOOZE)
    ModelAndView ask(@RequestParam(name = IdentityUrls.ITEM, defaultValue = "") String key) {
        return with(key, entry -> Pages.show(TEMPLATE, new SnoozePage(Form.blank(), entry)));
    }

    @OpenToSignedIn
    @PostMapping(IdentityUrls.SNOOZE)
    ModelAndView putOff(@RequestParam(name = IdentityUrls.ITEM, defaultValue = "") String key, Form form) {
        return with(key, entry -> putOff(entry, form));
    }

    @OpenToSignedIn
    @PostMapping(IdentityUrls.BRING_BACK)
    ModelAndView bringBack(@RequestParam(name = IdentityUrls.ITEM, defaultValue = "") String key) {
        return with(key, entry -> {
            snooze.bringBack(entry);
            return Pages.redirect(IdentityUrls.DESK, Notice.done("identity.snooze.back.done"));
        });
    }

    private ModelAndView putOff(DeskEntry entry, Form form) {
        var reader = form.read("identity.snooze");
        var until = reader.date("until");
        var reason = reader.choice("reason", Reason.class);
        boolean knowing = reader.ticked(KNOWING);
        var dueOn = entry.item().dueOn();
        if (until.isGiven()) {
            SnoozeDay.check(until.get(), date.today(), dueOn, knowing)
                    .ifPresent(refusal -> form.errors().add(refusal.field(), refusal.textKey()));
        }
        if (form.errors().any()) {
            return Pages.invalid(TEMPLATE, new SnoozePage(form, entry));
        }
        boolean beyond = SnoozeDay.isBeyond(until.get(), dueOn);
        snooze.putOff(entry, new Snooze(until.get(), reason.get(), beyond));
        var day = Texts.date(until.get());
        return Pages.redirect(
                IdentityUrls.DESK,
                beyond ? Notice.warning("identity.snooze.done.beyond", day) : Notice.done("identity.snooze.done", day));
    }

    private ModelAndView with(String key, Function<DeskEntry, ModelAndView> answer) {
        if (!user.get().isStaff()) {
            throw new NotFound("a desk of whoever does not work here");
        }
        return desk.find(key, date.today())
                .map(answer)
                .orElseGet(() -> Pages.redirect(IdentityUrls.DESK, Notice.info("identity.snooze.gone")));
    }
}
