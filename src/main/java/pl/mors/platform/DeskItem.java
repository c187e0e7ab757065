package pl.mors.platform;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that waits for the person at the desk: a deadline, a gap, a decision. Always derived from facts, never stored.
 *
 * @param dueOn last day on which it is still in time; {@code null} when there is no deadline
 * @param urgency of what has no deadline; otherwise the day decides
 * @param textKey key of the sentence that says what to do; with {@code .why} behind it of the one that says why, and by which source
 * @param args arguments of that sentence
 * @param href where it is done
 * @param person whom it is about, where that is one person
 * @param own whether it is known to be the reader's own work, whoever it is about
 */
public record DeskItem(
        Kind kind,
        @Nullable LocalDate dueOn,
        Urgency urgency,
        String textKey,
        List<Object> args,
        String href,
        @Nullable UUID person,
        boolean own) {

    /** What is due on one of these days or before is due soon: a week from today. */
    public static final int SOON_DAYS = 7;

    public DeskItem {
        args = List.copyOf(args);
    }

    /** With a deadline. */
    public static DeskItem due(Kind kind, LocalDate dueOn, String textKey, List<Object> args, String href) {
        return new DeskItem(kind, dueOn, Urgency.LATER, textKey, args, href, null, false);
    }

    /** Without one. */
    public static DeskItem open(Kind kind, Urgency urgency, String textKey, List<Object> args, String href) {
        return new DeskItem(kind, null, urgency, textKey, args, href, null, false);
    }

    public DeskItem about(UUID whom) {
        return new DeskItem(kind, dueOn, urgency, textKey, args, href, whom, own);
    }

    public DeskItem ownIf(boolean isOwn) {
        return new DeskItem(kind, dueOn, urgency, textKey, args, href, person, isOwn);
    }

    public Urgency urgencyOn(LocalDate today) {
        if (dueOn == null) {
            return urgency;
        }
        if (dueOn.isBefore(today)) {
            return Urgency.OVERDUE;
        }
        return dueOn.isAfter(today.plusDays(SOON_DAYS)) ? Urgency.LATER : Urgency.SOON;
    }

    public enum Urgency {
        OVERDUE,
        SOON,
        LATER
    }

    /** What a list of items is narrowed to; in the order in which the list offers them. */
    public enum Kind {
        EXIT_DATA,
        LATER_SITUATION,
        EVIDENCE,
        QUALIFICATION,
        RECRUITMENT,
        AGREEMENT,
        REVIEW,
        SIGNATURE,
        NOTICE,
        ATTENDANCE,
        PAPER,
        PAYMENT,
        TO_EXPLAIN,
        SAFEGUARDING,
        OFFICE
    }
}
