package pl.mors.activity.bill;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pl.mors.platform.Money;

/**
 * A bill against what was held: hours, rate and amount, to the grosz. Source: the accountant's matching of invoices with held sessions
 * (pal-services 9.7, 2). How long an hour is says the contract.
 *
 * @param heldMinutes of the sessions that the bill is for, by the clock
 * @param billedElsewhere of these minutes, those of sessions that another bill is for, too
 * @param unconfirmed sessions that are over and of which nobody has said whether they were held
 * @param hourMinutes of the contract's hour
 */
public record BillCheck(
        int heldMinutes,
        int billedElsewhere,
        int unconfirmed,
        int hourMinutes,
        BigDecimal billedHours,
        Money rate,
        Money amount) {

    /** How a bill differs. */
    public enum Difference {
        /** More hours than were held. */
        MORE_HOURS,
        /** Fewer hours than were held. */
        FEWER_HOURS,
        /** The amount is not hours times rate. */
        AMOUNT,
        /** Sessions that another bill is for, too. */
        BILLED_TWICE,
        /** What was held is not known yet. */
        UNCONFIRMED
    }

    /** Where a bill stands; derived, and stored nowhere. */
    public enum State {
        /** Nothing differs. */
        AGREES,
        /** It differs, and somebody said why. */
        DIFFERS,
        /** It differs, and nobody said why, or what was held has changed since. */
        TO_EXPLAIN
    }

    /** What was held, in hours of the contract. */
    public BigDecimal heldHours() {
        return new BigDecimal(heldMinutes).divide(new BigDecimal(hourMinutes), 2, RoundingMode.HALF_UP);
    }

    /** Billed beyond what was held; negative when less was billed. */
    public BigDecimal hoursDifference() {
        return billedHours.subtract(heldHours());
    }

    /** What the held hours cost at the rate. */
    public Money heldAmount() {
        return times(heldHours());
    }

    /** What the billed hours cost at the rate. */
    public Money billedAmount() {
        return times(billedHours);
    }

    /** The bill beyond what the held hours cost; negative when it is less. */
    public Money amountDifference() {
        return amount.minus(heldAmount());
    }

    public Set<Difference> differences() {
        var found = EnumSet.noneOf(Difference.class);
        int hours = hoursDifference().signum();
        if (hours != 0) {
            found.add(hours > 0 ? Difference.MORE_HOURS : Difference.FEWER_HOURS);
        }
        if (!amount.equals(billedAmount())) {
            found.add(Difference.AMOUNT);
        }
        if (billedElsewhere > 0) {
            found.add(Difference.BILLED_TWICE);
        }
        if (unconfirmed > 0) {
            found.add(Difference.UNCONFIRMED);
        }
        return found;
    }

    /**
     * What was known when somebody said why a bill differs.
     *
     * @param heldMinutes as they were then
     * @param billedElsewhere likewise
     */
    public record Explained(int heldMinutes, int billedElsewhere) {}

    /**
     * Where the bill stands.
     *
     * @param explained null when nobody said why it differs
     */
    public State state(@Nullable Explained explained) {
        if (differences().isEmpty()) {
            return State.AGREES;
        }
        return explained != null && explained.equals(new Explained(heldMinutes, billedElsewhere))
                ? State.DIFFERS
                : State.TO_EXPLAIN;
    }

    private Money times(BigDecimal hours) {
        return new Money(rate.amount().multiply(hours).setScale(2, RoundingMode.HALF_UP));
    }
}
