package pl.mors.activity.session;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.mors.platform.DateRange;

/**
 * What a decision about planning a session needs to know.
 *
 * @param programmePeriods when the group runs under programmes; empty for a group that never ran under one
 */
record SessionFacts(LocalDate day, @Nullable LocalDate groupClosedOn, List<DateRange> programmePeriods) {

    SessionFacts {
        programmePeriods = List.copyOf(programmePeriods);
    }
}
