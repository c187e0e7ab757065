package pl.mors.activity.bill;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pl.mors.activity.GroupId;
import pl.mors.identity.MembershipId;
import pl.mors.platform.DateRange;
import pl.mors.platform.Money;

/** A bill as it was entered. */
record BillEntry(
        String issuer,
        String number,
        LocalDate issuedOn,
        DateRange period,
        @Nullable MembershipId leader,
        @Nullable GroupId group,
        int hourMinutes,
        BigDecimal billedHours,
        Money rate,
        Money amount) {}
