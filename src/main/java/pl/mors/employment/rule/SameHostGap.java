package pl.mors.employment.rule;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import pl.mors.platform.Certainty;
import pl.mors.platform.DateRange;
import pl.mors.platform.Dated;

/**
 * Nobody is an intern again at one organiser before so many months have passed since they worked there.
 * Source: R31; act of 20.3.2025 [turek], [gp-zdal]: 24 months.
 *
 * @param overridable whether somebody may go on against it and say why
 */
public record SameHostGap(
        LegalForm form, LocalDate from, int months, boolean overridable, String source, Certainty certainty)
        implements Dated {

    /**
     * The first day on which it is allowed, when the day asked for is too early.
     *
     * @param starts the first day of the new internship
     * @param earlier periods in which the person worked there; those after the new start do not count
     */
    public Optional<LocalDate> refusedUntil(LocalDate starts, Collection<DateRange> earlier) {
        return earlier.stream()
                .filter(period -> period.from().isBefore(starts))
                .map(period -> period.to() == null ? starts : period.to())
                .map(last -> last.plusDays(1).plusMonths(months))
                .filter(starts::isBefore)
                .max(LocalDate::compareTo);
    }
}
