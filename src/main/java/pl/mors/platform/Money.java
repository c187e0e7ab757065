package pl.mors.platform;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An amount in Polish złoty, always with two decimals (grosze).
 *
 * A fraction of a grosz is refused with an ArithmeticException: rounding is a rule and never happens unseen.
 */
public record Money(BigDecimal amount) implements Comparable<Money> {

    public static final Money ZERO = Money.of("0");

    public Money {
        amount = amount.setScale(2, RoundingMode.UNNECESSARY);
    }

    public static Money of(String amount) {
        return new Money(new BigDecimal(amount));
    }

    public Money plus(Money other) {
        return new Money(amount.add(other.amount));
    }

    public Money minus(Money other) {
        return new Money(amount.subtract(other.amount));
    }

    /**
     * The funder's share of this total, rounded down to the grosz; the own contribution is the remainder.
     * Source: 651 812,50 zł at 95 % was granted as 619 221,87 zł (Mikołów), 939 287,50 zł as 892 323,12 zł (Katowice).
     *
     * @param percent for example 95
     */
    public Money grantShare(BigDecimal percent) {
        return new Money(amount.multiply(percent).movePointLeft(2).setScale(2, RoundingMode.DOWN));
    }

    @Override
    public int compareTo(Money other) {
        return amount.compareTo(other.amount);
    }
}
