package pl.mors.activity.safeguarding;

import jakarta.servlet.http.HttpSession;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import pl.mors.activity.GroupId;
import pl.mors.activity.SafeguardingUrls;
import pl.mors.audit.ReadsPersonalData;
import pl.mors.identity.Action;
import pl.mors.identity.CurrentUser;
import pl.mors.identity.DataClass;
import pl.mors.identity.Requires;
import pl.mors.person.SoughtWords;
import pl.mors.platform.BusinessDate;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Notice;
import pl.mors.platform.web.Option;
import pl.mors.platform.web.Pages;

/** The list of who works with minors, and those of them who have no account. */
@Controller
class ChecksController {

    private static final String TEMPLATE = "activity/safeguarding/checks";
    private static final String HELPER = "activity/safeguarding/helper";
    private static final String NAME = "nazwisko";
    private static final String SHOWN = "kto";
    private static final String ORDER = "kolejnosc";
    private static final int LONGEST_NAME = 120;

    private final WorkerQueries workers;
    private final CheckRepository checks;
    private final SoughtWords sought;
    private final CurrentUser user;
    private final BusinessDate businessDate;

    ChecksController(
            WorkerQueries workers,
            CheckRepository checks,
            SoughtWords sought,
            CurrentUser user,
            BusinessDate businessDate) {
        this.workers = workers;
        this.checks = checks;
        this.sought = sought;
        this.user = user;
        this.businessDate = businessDate;
    }

    @Requires(DataClass.SAFEGUARDING)
    @ReadsPersonalData("register_checks")
    @GetMapping(SafeguardingUrls.CHECKS)
    ModelAndView list(
            @RequestParam(name = SoughtWords.PARAMETER, required = false) @Nullable String key,
            @RequestParam(name = SHOWN, required = false) @Nullable String shown,
            @RequestParam(name = ORDER, required = false) @Nullable String order,
            HttpSession session) {
        var words = sought.recall(session, key);
        var filter = WorkerFilter.of(shown, order);
        var today = businessDate.today();
        return Pages.show(
                TEMPLATE,
                new ChecksPage(
                        Form.startingWith(Map.of(
                                NAME,
                                words,
                                SHOWN,
                                WorkerFilter.word(filter.shown()),
                                ORDER,
                                WorkerFilter.word(filter.order()))),
                        filter.of(workers.all(today, words), today),
                        today,
                        user.may(DataClass.SAFEGUARDING, Action.WRITE)));
    }

    /** The filter as typed: its words stay out of the address of the list. */
    @Requires(DataClass.SAFEGUARDING)
    @PostMapping(SafeguardingUrls.CHECKS)
    ModelAndView narrowChecks(Form form, HttpSession session) {
        var filter = WorkerFilter.of(form.value(SHOWN), form.value(ORDER));
        return Pages.redirect(SoughtWords.narrowed(SafeguardingUrls.CHECKS, sought.keep(session, form.value(NAME)))
                .with(SHOWN, WorkerFilter.word(filter.shown()))
                .with(ORDER, WorkerFilter.word(filter.order()))
                .value());
    }

    @Requires(value = DataClass.SAFEGUARDING, action = Action.WRITE)
    @GetMapping(SafeguardingUrls.NEW_HELPER)
    ModelAndView askForHelper() {
        return Pages.show(HELPER, page(Form.blank()));
    }

    @Requires(value = DataClass.SAFEGUARDING, action = Action.WRITE)
    @PostMapping(SafeguardingUrls.NEW_HELPER)
    ModelAndView addHelper(Form form) {
        var page = page(form);
        var reader = form.read("activity.safeguarding.field");
        var name = reader.text("name", LONGEST_NAME);
        var capacity = reader.choice("capacity", Worker.HELPERS);
        var group =
                reader.choice("group", page.groups().stream().map(Option::value).toList());
        if (form.errors().any()) {
            return Pages.invalid(HELPER, page);
        }
        var helper = checks.addHelper(name.get(), capacity.get(), new GroupId(UUID.fromString(group.get())), false);
        return Pages.redirect(
                SafeguardingUrls.worker(helper), Notice.done("activity.safeguarding.helper.added", name.get()));
    }

    private HelperPage page(Form form) {
        return new HelperPage(form, workers.groups(businessDate.today()));
    }
}
