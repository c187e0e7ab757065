package pl.mors.activity.refund;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import pl.mors.platform.Money;

/**
 * What is owed for the days of one month on which somebody was present: each day at the rate of that day, there and back where the
 * rate is a ticket and somebody went anywhere, to the grosz, and no more than the month's limit. Care of each child has rates and a
 * limit of its own.
 */
public record RefundCalculation(List<Step> steps) {

    private static final BigDecimal WAYS = BigDecimal.TWO;
    private static final BigDecimal MINUTES_OF_HOUR = new BigDecimal(60);

    /**
     * A day of presence.
     *
     * @param minutes of presence at all sessions of the day together
     * @param travelled whether any of them was held where people meet; a day of remote ones alone is no journey
     */
    public record PresenceDay(LocalDate day, int minutes, boolean travelled) {}

    /**
     * What one rate comes to.
     *
     * @param days that are paid for
     * @param leftOut days before the child was born and from when it was too old
     * @param reckoned days or hours times rate
     * @param amount of it, within the limit
     */
    public record Step(
            RefundRate rate, List<PresenceDay> days, List<PresenceDay> leftOut, Money reckoned, Money amount) {

        public int minutes() {
            return days.stream().mapToInt(PresenceDay::minutes).sum();
        }

        public Money cut() {
            return reckoned.minus(amount);
        }
    }

    /**
     * The calculation of a month.
     *
     * @param rates of one kind, accepted
     * @param days of the month, each once
     */
    public static RefundCalculation of(List<RefundRate> rates, List<PresenceDay> days) {
        var steps = new ArrayList<Step>();
        for (var child : rates.stream()
                .map(RefundRate::childBornOn)
                .distinct()
                .sorted(Comparator.nullsFirst(Comparator.naturalOrder()))
                .toList()) {
            steps.addAll(ofOne(
                    rates.stream()
                            .filter(rate -> Objects.equals(rate.childBornOn(), child))
                            .sorted(Comparator.comparing(RefundRate::from))
                            .toList(),
                    days));
        }
        return new RefundCalculation(List.copyOf(steps));
    }

    /** @param rates of journeys, or of care of one and the same, in their order */
    private static List<Step> ofOne(List<RefundRate> rates, List<PresenceDay> days) {
        var steps = new ArrayList<Step>();
        var sum = Money.ZERO;
        for (var rate : rates) {
            var ofRate = days.stream()
                    .filter(day -> day.travelled() || rate.unit() != RefundUnit.JOURNEY)
                    .filter(day -> onDay(rates, day.day()).filter(rate::equals).isPresent())
                    .toList();
            if (ofRate.isEmpty()) {
                continue;
            }
            var paid = ofRate.stream().filter(day -> rate.isForDay(day.day())).toList();
            var leftOut =
                    ofRate.stream().filter(day -> !rate.isForDay(day.day())).toList();
            var reckoned = reckon(rate, paid);
            var amount = within(rate, reckoned, sum);
            steps.add(new Step(rate, paid, leftOut, reckoned, amount));
            sum = sum.plus(amount);
        }
        return steps;
    }

    /** Of what; there must be a step. */
    public RefundKind kind() {
        return steps.getFirst().rate().kind();
    }

    public Money amount() {
        return steps.stream().map(Step::amount).reduce(Money.ZERO, Money::plus);
    }

    /** The latest that began by then, unless it is over. */
    private static Optional<RefundRate> onDay(List<RefundRate> rates, LocalDate day) {
        return rates.stream()
                .filter(rate -> !rate.from().isAfter(day))
                .max(Comparator.comparing(RefundRate::from))
                .filter(rate -> !rate.isOver(day));
    }

    private static Money reckon(RefundRate rate, List<PresenceDay> days) {
        var count = new BigDecimal(days.size());
        var amount = rate.amount().amount();
        return switch (rate.unit()) {
            case JOURNEY -> new Money(amount.multiply(WAYS).multiply(count));
            case DAY -> new Money(amount.multiply(count));
            case HOUR ->
                new Money(amount.multiply(new BigDecimal(
                                days.stream().mapToInt(PresenceDay::minutes).sum()))
                        .divide(MINUTES_OF_HOUR, 2, RoundingMode.HALF_UP));
        };
    }

    /** The limit is the month's: what an earlier rate of it came to counts. */
    private static Money within(RefundRate rate, Money reckoned, Money before) {
        var limit = rate.monthlyLimit();
        if (limit == null) {
            return reckoned;
        }
        var left = limit.minus(before);
        var most = left.compareTo(Money.ZERO) > 0 ? left : Money.ZERO;
        return reckoned.compareTo(most) > 0 ? most : reckoned;
    }
}
