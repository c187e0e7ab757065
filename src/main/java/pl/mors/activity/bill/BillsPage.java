package pl.mors.activity.bill;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.mors.platform.sheet.Sheet;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.Slice;

/** Bills of a year. */
public record BillsPage(int year, Slice<Bill> bills, boolean mayWrite) {

    private static final List<String> COLUMNS = List.of(
            "number",
            "issuer",
            "issuedOn",
            "from",
            "to",
            "scope",
            "held",
            "billedHours",
            "difference",
            "rate",
            "amount",
            "heldAmount",
            "amountDifference",
            "state",
            "findings",
            "explanation");

    /** All of a year, as a list for the accountant. */
    static Sheet sheet(int year, List<Bill> bills) {
        return new Sheet(
                String.valueOf(year),
                COLUMNS.stream()
                        .map(column -> Texts.t("activity.bill.field." + column))
                        .toList(),
                bills.stream().map(BillsPage::row).toList());
    }

    private static List<@Nullable Object> row(Bill bill) {
        var check = bill.check();
        return Arrays.asList(
                bill.number(),
                bill.issuer(),
                bill.issuedOn(),
                bill.period().from(),
                bill.period().to(),
                bill.scope(),
                check.heldHours(),
                check.billedHours(),
                check.hoursDifference(),
                check.rate().amount(),
                check.amount().amount(),
                check.heldAmount().amount(),
                check.amountDifference().amount(),
                bill.stateText(),
                String.join(" ", bill.differences()),
                bill.explanation());
    }
}
