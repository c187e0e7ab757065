package pl.mors.employment.month;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import pl.mors.audit.ReadsPersonalData;
import pl.mors.employment.EmploymentUrls;
import pl.mors.employment.InternshipId;
import pl.mors.employment.internship.Internship;
import pl.mors.employment.internship.InternshipQueries;
import pl.mors.employment.rule.DayMark;
import pl.mors.employment.rule.FreeDays;
import pl.mors.employment.rule.MonthMarks;
import pl.mors.identity.Action;
import pl.mors.identity.DataClass;
import pl.mors.identity.Requires;
import pl.mors.person.PeopleInSight;
import pl.mors.platform.BusinessDate;
import pl.mors.platform.Coded;
import pl.mors.platform.DateRange;
import pl.mors.platform.NotFound;
import pl.mors.platform.WorkingDays;
import pl.mors.platform.web.AskedDay;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Notice;
import pl.mors.platform.web.Pages;

/** The sheet of a month: one answer for each day that has passed. */
@Controller
class MonthSheetController {

    private static final String TEMPLATE = "employment/month/sheet";
    private static final String VERSION = "version";

    private final InternshipQueries internships;
    private final MonthQueries months;
    private final RecordMonth recordMonth;
    private final SignedMonthSheets signed;
    private final PeopleInSight sight;
    private final BusinessDate date;

    MonthSheetController(
            InternshipQueries internships,
            MonthQueries months,
            RecordMonth recordMonth,
            SignedMonthSheets signed,
            PeopleInSight sight,
            BusinessDate date) {
        this.internships = internships;
        this.months = months;
        this.recordMonth = recordMonth;
        this.signed = signed;
        this.sight = sight;
        this.date = date;
    }

    @GetMapping(EmploymentUrls.SHEET)
    @Requires(value = DataClass.PARTICIPATION, action = Action.WRITE)
    @ReadsPersonalData(value = "internship", idParam = "internshipId")
    ModelAndView sheet(
            @PathVariable InternshipId internshipId,
            @RequestParam(name = EmploymentUrls.MONTH, required = false) @Nullable String asked) {
        var internship = inSight(internshipId);
        var month = month(internship, asked);
        return Pages.show(TEMPLATE, page(recorded(internshipId, month), internship, month, null));
    }

    /** Saves the sheet, or marks presence on every working day without an answer and keeps the rest as it was typed. */
    @PostMapping(EmploymentUrls.SHEET)
    @Requires(value = DataClass.PARTICIPATION, action = Action.WRITE)
    @ReadsPersonalData(value = "internship", idParam = "internshipId")
    ModelAndView save(
            @PathVariable InternshipId internshipId,
            @RequestParam(name = EmploymentUrls.MONTH, required = false) @Nullable String asked,
            @RequestParam(defaultValue = "save") String action,
            Form form) {
        var internship = inSight(internshipId);
        var month = month(internship, asked);
        var days = days(internship, month);
        var marks = marks(form, month, days);
        if (marks.isEmpty()) {
            return Pages.invalid(TEMPLATE, page(form, internship, month, null));
        }
        if (action.equals("all")) {
            return Pages.show(TEMPLATE, page(everyWorkingDay(form, marks.get(), days), internship, month, null));
        }
        return switch (recordMonth.record(internshipId, form.value(VERSION), marks.get())) {
            case RecordMonth.Outcome.Recorded(var state, int unanswered) ->
                Pages.redirect(EmploymentUrls.internship(internshipId), recorded(state, unanswered));
            case RecordMonth.Outcome.Refused(var reason) ->
                Pages.invalid(TEMPLATE, page(form, internship, month, Notice.refused(reason.textKey())));
            case RecordMonth.Outcome.Stale stale ->
                Pages.stale(
                        TEMPLATE,
                        page(
                                recorded(internshipId, month),
                                internship,
                                month,
                                Notice.warning("employment.month.stale")));
        };
    }

    private static Notice recorded(SheetState state, int unanswered) {
        if (unanswered > 0) {
            return Notice.warning("employment.month.recorded.unfinished", String.valueOf(unanswered));
        }
        return state == SheetState.COMPLETE
                ? Notice.done("employment.month.recorded")
                : Notice.info("employment.month.recorded.running");
    }

    private Internship inSight(InternshipId id) {
        var internship = internships.get(id);
        sight.require(internship.person(), DataClass.PARTICIPATION, Action.WRITE);
        return internship;
    }

    /** The month asked for; without one the latest that has begun. */
    private YearMonth month(Internship internship, @Nullable String asked) {
        var begun = internship.monthsBy(date.today());
        if (begun.isEmpty()) {
            throw new NotFound("a month of internship " + internship.id() + " that has begun");
        }
        var month = AskedDay.month(asked).orElse(begun.getLast());
        if (!begun.contains(month)) {
            throw new NotFound(month + " of internship " + internship.id());
        }
        return month;
    }

    private List<LocalDate> days(Internship internship, YearMonth month) {
        return month.atDay(1)
                .datesUntil(month.plusMonths(1).atDay(1))
                .filter(day -> internship.agreement().period().contains(day) && !day.isAfter(date.today()))
                .toList();
    }

    private Form recorded(InternshipId internship, YearMonth month) {
        var values = new LinkedHashMap<String, String>();
        months.find(internship, month).ifPresent(sheet -> {
            values.put(VERSION, sheet.version().toString());
            month.atDay(1)
                    .datesUntil(month.plusMonths(1).atDay(1))
                    .forEach(day -> values.put(
                            MonthSheetPage.field(day), sheet.marks().on(day).code()));
        });
        return Form.startingWith(values);
    }

    private static Optional<MonthMarks> marks(Form form, YearMonth month, List<LocalDate> days) {
        var marks = new ArrayList<>(Collections.nCopies(month.lengthOfMonth(), DayMark.NONE));
        for (var day : days) {
            var field = MonthSheetPage.field(day);
            var typed = form.value(field);
            try {
                marks.set(day.getDayOfMonth() - 1, typed.isEmpty() ? DayMark.NONE : Coded.of(DayMark.class, typed));
            } catch (IllegalArgumentException unknown) {
                form.errors().add(field, "employment.month.unreadable", day);
            }
        }
        return form.errors().any() ? Optional.empty() : Optional.of(new MonthMarks(month, marks));
    }

    private static Form everyWorkingDay(Form form, MonthMarks marks, List<LocalDate> days) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put(VERSION, form.value(VERSION));
        for (var day : days) {
            var mark = marks.on(day);
            boolean open = mark == DayMark.NONE && WorkingDays.isWorking(day);
            values.put(MonthSheetPage.field(day), (open ? DayMark.PRESENT : mark).code());
        }
        return Form.startingWith(values);
    }

    private MonthSheetPage page(Form form, Internship internship, YearMonth month, @Nullable Notice problem) {
        int free = months.of(internship.id()).headMap(month.plusMonths(1)).values().stream()
                .mapToInt(sheet -> sheet.marks().count(DayMark.DAY_OFF))
                .sum();
        var period = internship.agreement().period();
        int due = FreeDays.due(period.from(), internship.lastDayIn(month));
        int unanswered = months.find(internship.id(), month)
                .map(sheet -> sheet.marks()
                        .unanswered(new DateRange(period.from(), sheet.coveredTo()))
                        .size())
                .orElse(0);
        return new MonthSheetPage(
                form,
                internship,
                month,
                days(internship, month),
                unanswered,
                free,
                due,
                signed.ofEach(internship.id(), List.of(month)).getOrDefault(month, List.of()),
                problem);
    }
}
