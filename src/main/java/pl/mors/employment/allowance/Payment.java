package pl.mors.employment.allowance;

import java.time.LocalDate;
import pl.mors.platform.Money;

/** What was paid on a day for a month of an internship; taken back when negative. */
public record Payment(Money amount, LocalDate paidOn) {}
