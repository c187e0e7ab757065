package pl.mors.employment;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import pl.mors.employment.rate.PublishedRates;
import pl.mors.employment.rule.DayMark;
import pl.mors.employment.rule.LegalForm;
import pl.mors.employment.rule.MonthMarks;
import pl.mors.employment.rule.MonthlyAllowance;
import pl.mors.platform.Coded;
import pl.mors.platform.DateRange;
import pl.mors.platform.Money;

/** What a month of one of the centre's own internships comes to, for modules above. */
public final class ProjectAllowance {

    private ProjectAllowance() {}

    /** @param marks a word for each day of the month */
    public static Money of(
            DateRange period, int weeklyHours, int fullWeeklyHours, YearMonth month, List<String> marks) {
        var days = marks.stream().map(word -> Coded.of(DayMark.class, word)).toList();
        var agreed = new MonthlyAllowance.Agreed(
                LegalForm.PROJECT, period, BigDecimal.valueOf(weeklyHours), BigDecimal.valueOf(fullWeeklyHours));
        return MonthlyAllowance.of(agreed, new MonthMarks(month, days), PublishedRates.table())
                .amount();
    }
}
