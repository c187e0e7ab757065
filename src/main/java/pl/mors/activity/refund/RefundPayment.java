package pl.mors.activity.refund;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.mors.activity.CalendarWords;
import pl.mors.platform.Money;
import pl.mors.platform.text.Texts;

/**
 * What was recorded as paid for a month.
 *
 * @param takenBack none while it stands
 */
public record RefundPayment(
        UUID id,
        RefundKind kind,
        YearMonth month,
        Money amount,
        LocalDate paidOn,
        @Nullable TakenBack takenBack) {

    /**
     * That it was recorded by mistake.
     *
     * @param by name of who took it back
     */
    public record TakenBack(
            String reason, Instant at, @Nullable String by) {}

    /** Kind and month, in words. */
    public String what() {
        return Texts.t("activity.refund.payment.what", kind.label(), CalendarWords.month(month.atDay(1)));
    }

    /** How it stands, in words. */
    public String state() {
        return takenBack == null
                ? ""
                : takenBack.by() == null
                        ? Texts.t(
                                "activity.refund.payment.taken-back",
                                Texts.dateTime(takenBack.at()),
                                takenBack.reason())
                        : Texts.t(
                                "activity.refund.payment.taken-back.by",
                                Texts.dateTime(takenBack.at()),
                                takenBack.reason(),
                                takenBack.by());
    }
}
