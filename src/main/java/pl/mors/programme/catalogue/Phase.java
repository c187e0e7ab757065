package pl.mors.programme.catalogue;

import java.time.LocalDate;
import java.util.Locale;
import pl.mors.platform.DateRange;
import pl.mors.platform.web.Tone;

/** Where a programme stands on a day. */
public enum Phase {
    AHEAD(Tone.INFO),
    RUNNING(Tone.GOOD),
    ENDED(Tone.NEUTRAL);

    private final Tone tone;

    Phase(Tone tone) {
        this.tone = tone;
    }

    static Phase on(LocalDate day, DateRange period) {
        if (period.contains(day)) {
            return RUNNING;
        }
        return day.isBefore(period.from()) ? AHEAD : ENDED;
    }

    public Tone tone() {
        return tone;
    }

    public String key() {
        return "programme.phase." + name().toLowerCase(Locale.ROOT);
    }
}
