package pl.mors.participant.notice;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * From which day a new version of the information clause can hold: after the day of the one before, so that each day has one. Source:
 * GDPR, article 5 (2): who answers for the data can show what was told on a day.
 */
final class VersionDay {

    /** Why it cannot hold from that day. */
    enum Refusal {
        NOT_AFTER_THE_LAST;

        String textKey() {
            return "participant.notice.refusal." + name();
        }
    }

    private VersionDay() {}

    /** @param last day of the version before; null for the first */
    static Optional<Refusal> check(LocalDate validFrom, @Nullable LocalDate last) {
        return last == null || validFrom.isAfter(last) ? Optional.empty() : Optional.of(Refusal.NOT_AFTER_THE_LAST);
    }
}
