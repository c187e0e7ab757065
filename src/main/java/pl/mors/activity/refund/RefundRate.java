package pl.mors.activity.refund;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pl.mors.platform.Money;
import pl.mors.platform.text.Texts;

/**
 * At what rate costs are paid back, as accepted for one person in one programme: from its day until the next of its kind (of care: for
 * the same child), or to its own last day. Source: claims by the cheapest ticket and the list of days present (pal-services 9.7, 4). Whether there is a limit, which
 * age of a child and what rate is a matter of the programme's regulations; that care is paid for children under seven and dependent
 * persons is from memory, so that the age stands in each rate.
 *
 * @param to the last day; null when it is open
 * @param monthlyLimit the most for a month, for example the price of a monthly ticket; null when there is none
 * @param childBornOn null for travel, and for care of a dependent person of whatever age
 * @param childUntilAge the birthday from which care is paid no more
 */
public record RefundRate(
        RefundKind kind,
        LocalDate from,
        @Nullable LocalDate to,
        RefundUnit unit,
        Money amount,
        @Nullable Money monthlyLimit,
        @Nullable LocalDate childBornOn,
        @Nullable Integer childUntilAge) {

    /** What it is for and since when, as headings and choices say it. */
    public String title() {
        return childBornOn == null
                ? Texts.t("activity.refund.request", kind.label(), from)
                : Texts.t("activity.refund.request.child", kind.label(), from, childBornOn);
    }

    boolean isOver(LocalDate day) {
        return to != null && day.isAfter(to);
    }

    /** Whether care on that day is for a child that was born and young enough, or for a dependent person. */
    boolean isForDay(LocalDate day) {
        return childBornOn == null
                || childUntilAge == null
                || (!day.isBefore(childBornOn) && day.isBefore(childBornOn.plusYears(childUntilAge)));
    }
}
