package pl.mors.demo;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import pl.mors.employment.ProjectAllowance;
import pl.mors.platform.DateRange;
import pl.mors.platform.Ids;

/** The monthly sheets of an internship, and the allowances paid for them. */
final class DemoInternshipMonths {

    private static final int DAYS_OF_WORK = 5;

    private final BulkInsert facts;
    private final LocalDate today;

    DemoInternshipMonths(BulkInsert facts, LocalDate today) {
        this.facts = facts;
        this.today = today;
    }

    /** @param orderly whether last month's sheet is there */
    void tell(UUID id, DateRange period, int hours, boolean orderly) {
        var last = YearMonth.from(today).minusMonths(orderly ? 1 : 2);
        for (var month = YearMonth.from(period.from()); !month.isAfter(last); month = month.plusMonths(1)) {
            var marks = marks(month, period);
            if (marks.stream().allMatch("none"::equals)) {
                return;
            }
            var end = month.atEndOfMonth();
            var covered = period.contains(end) ? end : Collections.min(List.of(end, lastDay(period)));
            facts.add(
                    "internship_month",
                    Row.of(
                            "id",
                            Ids.next(),
                            "internship_id",
                            id,
                            "month",
                            month.atDay(1),
                            "marks",
                            marks,
                            "covered_to",
                            covered,
                            "recorded_at",
                            Moments.evening(covered.plusDays(1))));
            if (month.isBefore(YearMonth.from(today).minusMonths(1))) {
                pay(id, period, hours, month, marks);
            }
        }
    }

    /** On the tenth of the following month, as the rules count it. */
    private void pay(UUID id, DateRange period, int hours, YearMonth month, List<String> marks) {
        var owed = ProjectAllowance.of(period, hours, fullHours(hours), month, marks);
        var paidOn = month.plusMonths(1).atDay(10);
        facts.add(
                "allowance_payment",
                Row.of(
                        "id", Ids.next(),
                        "internship_id", id,
                        "month", month.atDay(1),
                        "amount", owed.amount(),
                        "paid_on", paidOn,
                        "recorded_at", Moments.evening(paidOn)));
    }

    /** Who works 35 hours works them by a shorter full time. */
    static int fullHours(int hours) {
        return hours == 35 ? 35 : 40;
    }

    private static LocalDate lastDay(DateRange period) {
        var to = period.to();
        return to == null ? LocalDate.MAX : to;
    }

    /** Present on working days; two days off in a month, and some months with sickness over a weekend. */
    private static List<String> marks(YearMonth month, DateRange period) {
        var marks = new ArrayList<String>();
        for (int day = 1; day <= month.lengthOfMonth(); day++) {
            var date = month.atDay(day);
            boolean works = date.getDayOfWeek().getValue() <= DAYS_OF_WORK;
            boolean sick = month.getMonthValue() % 2 == 0 && day >= 8 && day <= 11;
            var mark = !works ? "none" : day == 19 || day == 22 ? "day_off" : day == 24 ? "excused" : "present";
            marks.add(!period.contains(date) ? "none" : sick ? "sick" : mark);
        }
        return marks;
    }
}
