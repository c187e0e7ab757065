package pl.mors.activity.series;

import java.time.Period;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import pl.mors.activity.ActivityUrls;
import pl.mors.activity.access.GroupAccess;
import pl.mors.identity.Action;
import pl.mors.identity.CurrentUser;
import pl.mors.identity.DataClass;
import pl.mors.identity.Requires;
import pl.mors.platform.BusinessDate;
import pl.mors.platform.DateRange;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Notice;
import pl.mors.platform.web.Pages;

/** The list of school breaks that series of sessions may leave out. */
@Controller
class SchoolBreakController {

    private static final String TEMPLATE = "activity/series/breaks";

    /** What is longer is more likely a slip in the year than a break. */
    private static final Period LONGEST = Period.ofMonths(6);

    private final SchoolBreakQueries breaks;
    private final SchoolBreakRepository repository;
    private final GroupAccess access;
    private final CurrentUser user;
    private final BusinessDate businessDate;

    SchoolBreakController(
            SchoolBreakQueries breaks,
            SchoolBreakRepository repository,
            GroupAccess access,
            CurrentUser user,
            BusinessDate businessDate) {
        this.breaks = breaks;
        this.repository = repository;
        this.access = access;
        this.user = user;
        this.businessDate = businessDate;
    }

    @Requires(DataClass.ORGANISATION)
    @GetMapping(ActivityUrls.SCHOOL_BREAKS)
    ModelAndView list() {
        return Pages.show(TEMPLATE, page(Form.blank()));
    }

    @Requires(value = DataClass.ORGANISATION, action = Action.WRITE)
    @PostMapping(ActivityUrls.SCHOOL_BREAKS)
    ModelAndView add(Form form) {
        var reader = form.read("activity.break.field");
        var name = reader.text("name", 100);
        var from = reader.date("from");
        var to = reader.date("to");
        if (from.isGiven() && to.isGiven() && to.get().isBefore(from.get())) {
            form.errors().add("to", "activity.break.error.order");
        } else if (to.isGiven() && to.get().isBefore(businessDate.today())) {
            form.errors().add("to", "activity.break.error.over");
        } else if (from.isGiven() && to.isGiven() && to.get().isAfter(from.get().plus(LONGEST))) {
            form.errors().add("to", "activity.break.error.long");
        }
        if (form.errors().any()) {
            return Pages.invalid(TEMPLATE, page(form));
        }
        var added = repository.add(name.get(), new DateRange(from.get(), to.get()));
        if (added.isEmpty()) {
            return Pages.redirect(ActivityUrls.SCHOOL_BREAKS, Notice.info("activity.break.twice", name.get()));
        }
        var planned = breaks.planned(businessDate.today(), access.writing()).get(added.get());
        if (planned != null) {
            return Pages.redirect(
                    ActivityUrls.schoolBreakSessions(added.get()),
                    Notice.done("activity.break.added.planned", name.get(), String.valueOf(planned)));
        }
        return Pages.redirect(ActivityUrls.SCHOOL_BREAKS, Notice.done("activity.break.added", name.get()));
    }

    @Requires(value = DataClass.ORGANISATION, action = Action.WRITE)
    @PostMapping(ActivityUrls.SCHOOL_BREAK_OFF)
    ModelAndView takeOff(@PathVariable UUID breakId) {
        repository.supersede(breakId);
        return Pages.redirect(ActivityUrls.SCHOOL_BREAKS, Notice.done("activity.break.taken-off"));
    }

    private SchoolBreaksPage page(Form form) {
        var today = businessDate.today();
        return new SchoolBreaksPage(
                form,
                breaks.notOverOn(today),
                breaks.planned(today, access.writing()),
                user.may(DataClass.ORGANISATION, Action.WRITE));
    }
}
