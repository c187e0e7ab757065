package pl.mors.employment.rule;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import pl.mors.platform.DateRange;

/**
 * Contributions to pension, disability and accident insurance are due from the allowance of who has no other title to insurance.
 * The allowance of a project of the European Union is exempt from income tax.
 * Source: R37; [wup-pozn]; art. 21 ust. 1 pkt 137 PIT [crb].
 */
public enum ContributionDuty {
    DUE,
    NOT_DUE,
    /** For a part of the month: there was another title on some of its days. */
    PARTLY_DUE,
    /** Nobody stated it for a day of the month. */
    UNKNOWN;

    /** From a day on there is, or is not, another title. */
    public record Statement(LocalDate validFrom, boolean otherTitle) {}

    /** For the days of a month that lie in the period. */
    public static ContributionDuty in(YearMonth month, DateRange period, Collection<Statement> statements) {
        Set<ContributionDuty> daily = month.atDay(1)
                .datesUntil(month.plusMonths(1).atDay(1))
                .filter(period::contains)
                .map(day -> on(day, statements))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (daily.contains(UNKNOWN) || daily.isEmpty()) {
            return UNKNOWN;
        }
        return daily.size() == 1 ? daily.iterator().next() : PARTLY_DUE;
    }

    private static ContributionDuty on(LocalDate day, Collection<Statement> statements) {
        return statements.stream()
                .filter(one -> !one.validFrom().isAfter(day))
                .max(Comparator.comparing(Statement::validFrom))
                .map(one -> one.otherTitle() ? NOT_DUE : DUE)
                .orElse(UNKNOWN);
    }

    public String textKey() {
        return "employment.contribution." + name();
    }
}
