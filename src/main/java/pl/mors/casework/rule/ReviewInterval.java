package pl.mors.casework.rule;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.mors.platform.Certainty;
import pl.mors.platform.Dated;
import pl.mors.programme.file.ProgrammeFile.ProgrammingPeriod;

/**
 * What was agreed is reviewed together every so many months, and at its end. Source: our own, per call; the form of the contract has a
 * place for the reviews [ks-lex] and names no interval.
 */
public record ReviewInterval(ProgrammingPeriod period, LocalDate from, int months, String source, Certainty certainty)
        implements Dated {

    /**
     * The day by which the next review is due; none once the last day was reviewed.
     *
     * @param agreedFrom the first day of what was agreed
     * @param agreedTo the last
     * @param reviewedOn the latest review; null before the first
     */
    public @Nullable LocalDate dueOn(LocalDate agreedFrom, LocalDate agreedTo, @Nullable LocalDate reviewedOn) {
        if (reviewedOn != null && !reviewedOn.isBefore(agreedTo)) {
            return null;
        }
        var since = reviewedOn == null || reviewedOn.isBefore(agreedFrom) ? agreedFrom : reviewedOn;
        return Collections.min(List.of(since.plusMonths(months), agreedTo));
    }
}
