package pl.mors.programme;

import java.time.LocalDate;
import java.util.List;

/** Tells which supports a module above finds in a programme. Implement it as a bean. */
@FunctionalInterface
public interface SupportsOfProgramme {

    /** As the programme's terms stand in this transaction; a row for each kind of activity and day that has any. */
    List<OnDay> supports(ProgrammeId programme);

    /** @param activityKind key of the programme file */
    record OnDay(String activityKind, LocalDate day, int supports) {}
}
