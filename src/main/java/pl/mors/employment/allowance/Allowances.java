package pl.mors.employment.allowance;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.employment.InternshipId;
import pl.mors.employment.internship.CourseOfInternship;
import pl.mors.employment.internship.InsuranceTitle;
import pl.mors.employment.internship.Internship;
import pl.mors.employment.internship.InternshipQueries;
import pl.mors.employment.month.MonthQueries;
import pl.mors.employment.month.MonthSheet;
import pl.mors.employment.month.SheetState;
import pl.mors.employment.rate.PublishedRates;
import pl.mors.employment.rule.ContributionDuty;
import pl.mors.employment.rule.DayMark;
import pl.mors.employment.rule.FreeDays;
import pl.mors.employment.rule.MonthMarks;
import pl.mors.employment.rule.MonthlyAllowance;
import pl.mors.employment.rule.PaymentDoubt;
import pl.mors.platform.BusinessDate;
import pl.mors.platform.DateRange;

/** What is owed for months of internships, counted anew each time from the facts. */
@Service
@Transactional(readOnly = true)
public class Allowances {

    private final InternshipQueries internships;
    private final MonthQueries months;
    private final CourseOfInternship course;
    private final PaymentQueries payments;
    private final BusinessDate date;

    Allowances(
            InternshipQueries internships,
            MonthQueries months,
            CourseOfInternship course,
            PaymentQueries payments,
            BusinessDate date) {
        this.internships = internships;
        this.months = months;
        this.course = course;
        this.payments = payments;
        this.date = date;
    }

    /** Of every month of an internship that has begun. */
    public List<OwedMonth> of(Internship internship) {
        var sheets = months.of(internship.id());
        var titles = course.titles(internship.id());
        var paid = payments.of(List.of(internship.id()));
        return internship.monthsBy(date.today()).stream()
                .map(month -> owed(internship, month, sheets.get(month), freeDaysTo(month, sheets), titles, paid))
                .toList();
    }

    /** Of every internship with a day in the month, by the people's names. */
    public List<OwedMonth> in(YearMonth month) {
        var running = internships.in(new DateRange(month.atDay(1), month.atEndOfMonth()));
        var ids = running.stream().map(Internship::id).toList();
        var sheets = months.in(month, ids);
        var freeDays = months.freeDaysTo(month, ids);
        var titles = course.titles(ids);
        var paid = payments.of(ids);
        return running.stream()
                .map(one -> owed(
                        one,
                        month,
                        sheets.get(one.id()),
                        freeDays.getOrDefault(one.id(), 0),
                        titles.getOrDefault(one.id(), List.of()),
                        paid))
                .toList();
    }

    /** Of one month. */
    public OwedMonth of(InternshipId id, YearMonth month) {
        var sheets = months.of(id);
        return owed(
                internships.get(id),
                month,
                sheets.get(month),
                freeDaysTo(month, sheets),
                course.titles(id),
                payments.of(List.of(id)));
    }

    private static int freeDaysTo(YearMonth month, SortedMap<YearMonth, MonthSheet> sheets) {
        return sheets.headMap(month.plusMonths(1)).values().stream()
                .mapToInt(sheet -> sheet.marks().count(DayMark.DAY_OFF))
                .sum();
    }

    private OwedMonth owed(
            Internship internship,
            YearMonth month,
            @Nullable MonthSheet sheet,
            int freeDays,
            List<InsuranceTitle> titles,
            Map<PaymentQueries.Purpose, List<Payment>> paid) {
        var agreement = internship.agreement();
        return new OwedMonth(
                internship,
                month,
                SheetState.of(sheet, agreement.period(), internship.lastDayIn(month), date.today()),
                sheet,
                sheet == null ? null : MonthlyAllowance.of(agreement.agreed(), sheet.marks(), PublishedRates.table()),
                sheet == null ? List.of() : doubts(internship, sheet.marks(), freeDays),
                ContributionDuty.in(
                        month,
                        agreement.period(),
                        titles.stream().map(InsuranceTitle::statement).toList()),
                paid.getOrDefault(new PaymentQueries.Purpose(internship.id(), month), List.of()));
    }

    private static List<PaymentDoubt> doubts(Internship internship, MonthMarks marks, int freeDays) {
        var days = internship.daysIn(marks.month());
        var agreement = internship.agreement();
        return PaymentDoubt.of(new PaymentDoubt.Month(
                marks,
                days,
                internship.eligible(),
                agreement.overrideReason(),
                freeDays,
                FreeDays.due(agreement.period().from(), internship.lastDayIn(marks.month()))));
    }
}
