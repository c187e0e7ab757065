package pl.mors.activity.refund;

import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pl.mors.activity.CalendarWords;
import pl.mors.activity.refund.RefundQueries.OpenRequest;
import pl.mors.platform.Money;
import pl.mors.platform.sheet.Sheet;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Notice;

/**
 * The payment list of a month.
 *
 * @param open requests that wait for a decision; none where the reader does not decide
 */
public record RefundsPage(
        Form form,
        YearMonth month,
        List<OpenRequest> open,
        List<RefundLine> lines,
        boolean mayPay,
        @Nullable Notice problem) {

    private static final List<String> COLUMNS =
            List.of("person", "programme", "kind", "month", "days", "owed", "paid", "toPay", "account");

    public Money toPay() {
        return lines.stream().map(RefundLine::toPay).reduce(Money.ZERO, Money::plus);
    }

    public boolean isPayable() {
        return mayPay && lines.stream().anyMatch(line -> !line.toPay().equals(Money.ZERO));
    }

    /** What is left to pay, so that a list that has changed since it was seen is not paid. */
    public String digest() {
        return digest(lines);
    }

    static String digest(List<RefundLine> lines) {
        return lines.stream()
                .filter(line -> !line.toPay().equals(Money.ZERO))
                .map(line -> line.claimant().id() + " " + line.kind() + " " + line.month() + " "
                        + line.toPay().amount() + " " + line.accountText())
                .collect(Collectors.collectingAndThen(
                        Collectors.joining(","),
                        all -> UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8))
                                .toString()));
    }

    /** For the accountant. */
    Sheet sheet() {
        return new Sheet(
                month.toString(),
                COLUMNS.stream()
                        .map(column -> Texts.t("activity.refund.field." + column))
                        .toList(),
                lines.stream().map(RefundsPage::row).toList());
    }

    private static @Nullable String iban(@Nullable AccountNumber account) {
        return account == null ? null : account.iban();
    }

    private static List<@Nullable Object> row(RefundLine line) {
        return Arrays.asList(
                line.claimant().nameInRegister(),
                line.claimant().programme(),
                line.kind().label(),
                CalendarWords.month(line.month().atDay(1)),
                line.days(),
                line.owed().amount(),
                line.paid().amount(),
                line.toPay().amount(),
                iban(line.account().number()));
    }
}
