package pl.mors.platform;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that waits for the person at the desk: a deadline, a gap, a decision. Always derived from facts, never stored.
 *
 * @param dueOn last day on which it is still in time; {@code null} when there is no deadline
 * @param textKey key of the sentence that says what to do
 * @param args arguments of that sentence
 * @param href where it is done
 */
public record DeskItem(@Nullable LocalDate dueOn, String textKey, List<Object> args, String href, Urgency urgency) {

    public DeskItem {
        args = List.copyOf(args);
    }

    public enum Urgency {
        OVERDUE,
        SOON,
        LATER
    }
}
