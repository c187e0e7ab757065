package pl.mors.employment.rate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import pl.mors.employment.rule.AllowanceKind;
import pl.mors.employment.rule.AllowanceRate;
import pl.mors.employment.rule.RateTable;
import pl.mors.platform.text.Texts;

/**
 * The dated figures, with their sources, and what full allowances are today.
 *
 * @param today on which the amounts hold
 */
public record RatesPage(RateTable table, LocalDate today) {

    /** What a kind of allowance amounts to. */
    public record Full(AllowanceKind kind, BigDecimal amount, AllowanceRate rate) {}

    /** Full allowances of the kinds that there are today. */
    public List<Full> fullToday() {
        return List.of(AllowanceKind.values()).stream()
                .flatMap(kind -> table.findRate(kind, today).stream()
                        .map(rate -> new Full(
                                kind,
                                table.rounding(today)
                                        .round(rate.full(table.base(today)))
                                        .amount(),
                                rate)))
                .toList();
    }

    public static String fullHours(AllowanceRate rate) {
        return Texts.t("employment.rates.full-hours." + rate.per().code(), Texts.number(rate.fullHours()));
    }
}
