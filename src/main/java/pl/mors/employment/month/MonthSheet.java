package pl.mors.employment.month;

import java.time.LocalDate;
import java.util.UUID;
import pl.mors.employment.rule.MonthMarks;

/**
 * The sheet of a month as recorded.
 *
 * @param version its row; a form sends it back so that nobody corrects what they have not seen
 * @param coveredTo the last day about which it speaks
 */
public record MonthSheet(UUID version, MonthMarks marks, LocalDate coveredTo) {}
