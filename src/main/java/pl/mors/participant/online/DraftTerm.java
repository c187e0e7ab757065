package pl.mors.participant.online;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import pl.mors.platform.BusinessDate;

/** Until when what was typed is kept: thirty days, a draft no longer than the round's last day. */
final class DraftTerm {

    private static final Duration KEPT = Duration.ofDays(30);

    private DraftTerm() {}

    /** A draft saved at a moment. */
    static Instant ofDraft(Instant savedAt, LocalDate closesOn) {
        var end = closesOn.plusDays(1).atStartOfDay(BusinessDate.ZONE).toInstant();
        var term = savedAt.plus(KEPT);
        return term.isBefore(end) ? term : end;
    }

    /** What the confirmation shows of an application sent at a moment. */
    static Instant ofSent(Instant sentAt) {
        return sentAt.plus(KEPT);
    }
}
