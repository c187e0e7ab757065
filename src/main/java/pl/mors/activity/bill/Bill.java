package pl.mors.activity.bill;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.mors.activity.BillId;
import pl.mors.activity.bill.BillCheck.Difference;
import pl.mors.activity.bill.BillCheck.Explained;
import pl.mors.activity.bill.BillCheck.State;
import pl.mors.document.FileId;
import pl.mors.identity.MembershipId;
import pl.mors.platform.DateRange;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.Hours;
import pl.mors.platform.web.Tone;

/**
 * A bill with what it is compared with.
 *
 * @param leaderId who led the sessions, where it says so
 * @param group whose sessions they are, where it says so
 * @param explanation why it differs, the latest
 * @param explained what was known then
 * @param paper the bill itself, where somebody handed it in
 */
public record Bill(
        BillId id,
        String issuer,
        String number,
        LocalDate issuedOn,
        DateRange period,
        @Nullable MembershipId leaderId,
        @Nullable String leader,
        @Nullable String group,
        BillCheck check,
        @Nullable String explanation,
        @Nullable Explained explained,
        @Nullable FileId paper) {

    public State state() {
        return check.state(explained);
    }

    public String stateText() {
        return Texts.t("activity.bill.state." + state());
    }

    public Tone tone() {
        return switch (state()) {
            case AGREES -> Tone.GOOD;
            case DIFFERS -> Tone.BAD;
            case TO_EXPLAIN -> Tone.WARNING;
        };
    }

    /** The months of its days. */
    List<YearMonth> months() {
        var last = YearMonth.from(period.to());
        return Stream.iterate(
                        YearMonth.from(period.from()), month -> !month.isAfter(last), month -> month.plusMonths(1))
                .toList();
    }

    /** Whose sessions it is for. */
    public String scope() {
        return Stream.of(leader, group).filter(Objects::nonNull).collect(Collectors.joining(", "));
    }

    /** What differs, a sentence each. */
    public List<String> differences() {
        return check.differences().stream().map(this::sentence).toList();
    }

    private String sentence(Difference difference) {
        var key = "activity.bill.difference." + difference;
        return switch (difference) {
            case MORE_HOURS, FEWER_HOURS ->
                Texts.t(
                        key,
                        hours(check.billedHours()),
                        hours(check.heldHours()),
                        hours(check.hoursDifference().abs()));
            case AMOUNT ->
                Texts.t(
                        key,
                        Texts.money(check.amount().amount()),
                        Texts.money(check.billedAmount().amount()));
            case BILLED_TWICE -> Texts.t(key, Hours.text(check.billedElsewhere()));
            case UNCONFIRMED -> Texts.n(key, check.unconfirmed());
        };
    }

    private static String hours(BigDecimal hours) {
        return Texts.number(hours);
    }
}
