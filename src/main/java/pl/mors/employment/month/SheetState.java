package pl.mors.employment.month;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pl.mors.platform.web.Tone;

/** Whether a month's sheet says all that it has to: it speaks about every day of the internship in the month. */
public enum SheetState {
    /** The internship has days of the month still before it. */
    RUNNING(Tone.NEUTRAL),
    MISSING(Tone.WARNING),
    /** Days have passed since it was recorded. */
    UNFINISHED(Tone.WARNING),
    COMPLETE(Tone.GOOD);

    private final Tone tone;

    SheetState(Tone tone) {
        this.tone = tone;
    }

    /**
     * @param coveredTo the last day about which the sheet speaks; null when there is none
     * @param lastDay the last day of the internship in the month
     */
    public static SheetState of(@Nullable LocalDate coveredTo, LocalDate lastDay, LocalDate today) {
        if (lastDay.isAfter(today)) {
            return RUNNING;
        }
        if (coveredTo == null) {
            return MISSING;
        }
        return coveredTo.isBefore(lastDay) ? UNFINISHED : COMPLETE;
    }

    public Tone tone() {
        return tone;
    }

    public String textKey() {
        return "employment.month.state." + name();
    }
}
