package pl.mors.activity.refund;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;
import pl.mors.activity.refund.RefundCalculation.PresenceDay;
import pl.mors.activity.refund.RefundQueries.Claimant;
import pl.mors.platform.text.Texts;

/** How what somebody is owed for a month comes about, step by step. */
public record CalculationPage(Claimant claimant, YearMonth month, List<RefundCalculation> calculations) {

    public static String days(List<PresenceDay> days) {
        return days.stream().map(one -> Texts.date(one.day())).collect(Collectors.joining(", "));
    }
}
