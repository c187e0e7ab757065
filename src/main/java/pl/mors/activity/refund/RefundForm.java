package pl.mors.activity.refund;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.mors.activity.PlausibleDay;
import pl.mors.platform.Money;
import pl.mors.platform.web.Answer;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Parse;

/**
 * A request for a refund as typed.
 *
 * @param request what is asked for, or null when something is wrong: the form says what
 */
record RefundForm(@Nullable Asked request) {

    /**
     * What is asked for.
     *
     * @param basis where the rate comes from
     * @param account where to it is paid; none where otherwise
     */
    record Asked(
            RefundRate rate,
            String basis,
            LocalDate on,
            @Nullable AccountNumber account) {}

    static final String LABELS = "activity.refund.field";

    /** [M] Children under seven; what the programme's regulations say comes first. */
    static final int USUAL_AGE = 7;

    private static final BigDecimal HIGHEST = new BigDecimal(100_000);
    private static final int OLDEST = 18;
    private static final int LONGEST_BASIS = 500;

    /** No rate is agreed for longer than programmes last. */
    private static final int YEARS_OF_A_PROGRAMME = 10;

    static RefundForm read(Form form, LocalDate today) {
        var reader = form.read(LABELS);
        var kind = reader.choice("kind", RefundKind.class);
        var from = reader.date("from");
        var to = reader.optional().date("to");
        var unit = reader.choice("unit", RefundUnit.class);
        var amount = reader.with("amount", RefundForm::amount, "form.error.money");
        var limit = reader.optional().with("limit", RefundForm::amount, "form.error.money");
        var born = reader.optional().date("childBornOn");
        var age = reader.optional().integer("childUntilAge", 1, OLDEST);
        var basis = reader.lines("basis", LONGEST_BASIS);
        var on = reader.date("requestedOn");
        var account = reader.optional().with("account", AccountNumber::read, "activity.refund.error.account");
        if (kind.isGiven()
                && unit.isGiven()
                && (kind.get() == RefundKind.TRAVEL) != (unit.get() == RefundUnit.JOURNEY)) {
            form.errors().add("unit", "activity.refund.error.unit");
        }
        if (from.isGiven() && to.isGiven() && to.get().isBefore(from.get())) {
            form.errors().add("to", "activity.bill.error.order");
        }
        plausible(form, "from", from, today);
        plausible(form, "to", to, today);
        if (born.isGiven()
                && from.isGiven()
                && isTooOld(born.get(), age.ifGiven().orElse(USUAL_AGE), from.get())) {
            form.errors().add("childUntilAge", "activity.refund.error.too-old");
        }
        if (born.isGiven() && born.get().isAfter(today)) {
            form.errors().add("childBornOn", "activity.refund.error.future");
        }
        if (on.isGiven() && on.get().isAfter(today)) {
            form.errors().add("requestedOn", "activity.refund.error.future");
        }
        if (form.errors().any()) {
            return new RefundForm(null);
        }
        var child = kind.get() == RefundKind.CHILD_CARE ? born.value() : null;
        return new RefundForm(new Asked(
                new RefundRate(
                        kind.get(),
                        from.get(),
                        to.value(),
                        unit.get(),
                        new Money(amount.get()),
                        limit.ifGiven().map(Money::new).orElse(null),
                        child,
                        child == null ? null : age.ifGiven().orElse(USUAL_AGE)),
                basis.get(),
                on.get(),
                account.value()));
    }

    /** A year that was typed wrong is owed for no presence that anybody expects. */
    private static void plausible(Form form, String field, Answer<LocalDate> day, LocalDate today) {
        var earliest = PlausibleDay.earliest(List.of(), today);
        var latest = today.plusYears(YEARS_OF_A_PROGRAMME);
        if (day.isGiven() && (day.get().isBefore(earliest) || day.get().isAfter(latest))) {
            form.errors().add(field, "activity.bill.error.day", earliest, latest);
        }
    }

    private static boolean isTooOld(LocalDate born, int untilAge, LocalDate from) {
        return !born.plusYears(untilAge).isAfter(from);
    }

    private static Optional<BigDecimal> amount(String typed) {
        return Parse.money(typed).filter(read -> read.signum() > 0 && read.compareTo(HIGHEST) < 0);
    }
}
