package pl.mors.employment.month;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pl.mors.platform.DateRange;
import pl.mors.platform.web.Tone;

/** Whether a month's sheet says all that it has to: it speaks about every working day of the internship in the month. */
public enum SheetState {
    /** The internship has days of the month still before it. */
    RUNNING(Tone.NEUTRAL),
    MISSING(Tone.WARNING),
    /** Days have passed since it was recorded, or it leaves out working days. */
    UNFINISHED(Tone.WARNING),
    COMPLETE(Tone.GOOD);

    private final Tone tone;

    SheetState(Tone tone) {
        this.tone = tone;
    }

    /**
     * @param sheet null when there is none
     * @param period of the internship
     * @param lastDay the last day of the internship in the month
     */
    public static SheetState of(@Nullable MonthSheet sheet, DateRange period, LocalDate lastDay, LocalDate today) {
        if (lastDay.isAfter(today)) {
            return RUNNING;
        }
        if (sheet == null) {
            return MISSING;
        }
        return sheet.coveredTo().isBefore(lastDay)
                        || !sheet.marks().unanswered(period).isEmpty()
                ? UNFINISHED
                : COMPLETE;
    }

    public Tone tone() {
        return tone;
    }

    public String textKey() {
        return "employment.month.state." + name();
    }
}
