package pl.mors.employment.allowance;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pl.mors.employment.rule.DayMark;
import pl.mors.employment.rule.MonthlyAllowance.What;
import pl.mors.platform.Money;
import pl.mors.platform.sheet.Sheet;
import pl.mors.platform.text.Texts;

/** The list of a month as a sheet, with what each amount follows from. */
final class AllowancesFile {

    private static final List<String> COLUMNS = List.of(
            "name",
            "employer",
            "agreement",
            "from",
            "to",
            "base",
            "weeklyHours",
            "sick",
            "unexcused",
            "state",
            "owed",
            "paid",
            "toPay",
            "toTakeBack",
            "contributions",
            "tax",
            "doubts");

    private AllowancesFile() {}

    static Sheet of(AllowancesPage page) {
        return new Sheet(
                page.month().toString(),
                COLUMNS.stream()
                        .map(column -> Texts.t("employment.allowance.file." + column))
                        .toList(),
                page.rows().stream().map(AllowancesFile::row).toList());
    }

    private static List<@Nullable Object> row(OwedMonth month) {
        var internship = month.internship();
        var agreement = internship.agreement();
        var allowance = month.allowance();
        var sheet = month.sheet();
        return Arrays.asList(
                internship.nameInRegister(),
                internship.employerName(),
                agreement.number(),
                agreement.period().from(),
                agreement.lastDay(),
                allowance == null
                        ? null
                        : allowance.steps().stream()
                                .filter(step -> step.what() == What.BASE)
                                .map(step -> step.after())
                                .findFirst()
                                .orElseThrow(),
                agreement.weeklyHours(),
                sheet == null ? null : sheet.marks().count(DayMark.SICK),
                sheet == null ? null : sheet.marks().count(DayMark.UNEXCUSED),
                Texts.t(month.state().textKey()),
                amount(month.owed()),
                amount(month.paid()),
                amount(month.toPay()),
                amount(month.toPay() == null ? null : month.toTakeBack()),
                Texts.t(month.contributions().textKey()),
                Texts.t("employment.allowance.tax.exempt"),
                month.doubts().stream()
                        .map(doubt -> Texts.t(doubt.textKey(), doubt.args().toArray()))
                        .collect(Collectors.joining(" ")));
    }

    private static @Nullable BigDecimal amount(@Nullable Money money) {
        return money == null ? null : money.amount();
    }
}
