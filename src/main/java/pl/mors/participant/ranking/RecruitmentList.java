package pl.mors.participant.ranking;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list as it was approved, or as it stood after a later decision.
 *
 * @param number within the round, from 1
 * @param aloneReason why whoever approved it had also made formal checks; null when others had
 * @param publishedOn since when the public site shows it; null while it does not
 */
public record RecruitmentList(
        int number,
        LocalDate madeOn,
        List<ListLine> lines,
        @Nullable String aloneReason,
        @Nullable LocalDate publishedOn) {

    public RecruitmentList {
        lines = List.copyOf(lines);
    }

    /** Whether priorities made a difference to the order, so that points alone do not explain it. */
    public boolean hasPriorities() {
        return lines.stream().anyMatch(ListLine::meetsPriority);
    }
}
