package pl.mors.activity.holiday;

import java.time.LocalDate;
import java.util.Map;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import pl.mors.activity.GroupId;
import pl.mors.activity.SafeguardingUrls;
import pl.mors.activity.access.GroupAccess;
import pl.mors.identity.Action;
import pl.mors.identity.CurrentUser;
import pl.mors.identity.DataClass;
import pl.mors.identity.Requires;
import pl.mors.platform.BusinessDate;
import pl.mors.platform.DateRange;
import pl.mors.platform.NotFound;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Notice;
import pl.mors.platform.web.Pages;

/** Holiday activities and that they were notified. */
@Controller
class HolidayController {

    private static final String NOTICE = "activity/holiday/notice";
    private static final String ON = "notifiedOn";
    private static final String NUMBER = "number";
    private static final int LONGEST_REASON = 500;
    private static final String REASON = "reason";

    private final HolidayQueries holidays;
    private final HolidayRepository repository;
    private final GroupAccess access;
    private final CurrentUser user;
    private final BusinessDate businessDate;

    HolidayController(
            HolidayQueries holidays,
            HolidayRepository repository,
            GroupAccess access,
            CurrentUser user,
            BusinessDate businessDate) {
        this.holidays = holidays;
        this.repository = repository;
        this.access = access;
        this.user = user;
        this.businessDate = businessDate;
    }

    @Requires(DataClass.ORGANISATION)
    @GetMapping(SafeguardingUrls.HOLIDAYS)
    ModelAndView holidays() {
        var today = businessDate.today();
        return Pages.show(
                "activity/holiday/holidays",
                new HolidaysPage(
                        holidays.all(today, access.sight()), today, user.may(DataClass.ORGANISATION, Action.WRITE)));
    }

    @Requires(value = DataClass.ORGANISATION, action = Action.WRITE)
    @GetMapping(SafeguardingUrls.HOLIDAY_NOTICE)
    ModelAndView askForNotice(
            @PathVariable GroupId groupId,
            @PathVariable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate firstDay) {
        var holiday = find(groupId, firstDay);
        var notified = holiday.notified();
        var start = notified == null
                ? Map.of(ON, Texts.date(businessDate.today()))
                : Map.of(ON, Texts.date(notified.on()), NUMBER, notified.number());
        return Pages.show(NOTICE, new HolidayNoticePage(Form.startingWith(start), holiday));
    }

    @Requires(value = DataClass.ORGANISATION, action = Action.WRITE)
    @PostMapping(SafeguardingUrls.HOLIDAY_NOTICE)
    ModelAndView keepNotice(
            @PathVariable GroupId groupId,
            @PathVariable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate firstDay,
            Form form) {
        var holiday = find(groupId, firstDay);
        var reader = form.read("activity.holiday.field");
        var on = reader.date(ON);
        var number = reader.text(NUMBER, 60);
        if (on.isGiven() && on.get().isAfter(businessDate.today())) {
            form.errors().add(ON, "activity.holiday.error.future");
        }
        if (form.errors().any()) {
            return Pages.invalid(NOTICE, new HolidayNoticePage(form, holiday));
        }
        var notified = holiday.notified();
        if (notified == null) {
            repository.notified(groupId, new DateRange(holiday.first(), holiday.last()), on.get(), number.get());
        } else if (!repository.corrected(notified.id(), on.get(), number.get())) {
            return changed();
        }
        return Pages.redirect(SafeguardingUrls.HOLIDAYS, Notice.done("activity.holiday.kept", holiday.groupName()));
    }

    @Requires(value = DataClass.ORGANISATION, action = Action.WRITE)
    @PostMapping(SafeguardingUrls.WITHDRAW_HOLIDAY_NOTICE)
    ModelAndView withdraw(
            @PathVariable GroupId groupId,
            @PathVariable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate firstDay,
            Form sent) {
        var holiday = find(groupId, firstDay);
        var notified = holiday.notified();
        if (notified == null) {
            return changed();
        }
        var form = Form.startingWith(
                Map.of(ON, Texts.date(notified.on()), NUMBER, notified.number(), REASON, sent.value(REASON)));
        var reason = form.read("activity.holiday.field").text(REASON, LONGEST_REASON);
        if (form.errors().any()) {
            return Pages.invalid(NOTICE, new HolidayNoticePage(form, holiday));
        }
        return repository.withdrawn(notified.id(), reason.get())
                ? Pages.redirect(
                        SafeguardingUrls.HOLIDAYS, Notice.done("activity.holiday.withdrawn", holiday.groupName()))
                : changed();
    }

    /** Somebody else corrected or withdrew it meanwhile. */
    private static ModelAndView changed() {
        return Pages.redirect(SafeguardingUrls.HOLIDAYS, Notice.warning("activity.holiday.changed"));
    }

    private Holiday find(GroupId group, LocalDate first) {
        return holidays.ofGroup(group, businessDate.today()).stream()
                .filter(one -> one.first().equals(first))
                .findFirst()
                .orElseThrow(() -> new NotFound("holiday activity of group " + group + " from " + first));
    }
}
