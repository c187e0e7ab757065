package pl.mors.indicator;

import org.jspecify.annotations.Nullable;

/**
 * A number, and by sex where people are counted; women and men add up to the total.
 *
 * @param women null where no people are counted, or where nobody stated it
 */
public record Figure(
        int total, @Nullable Integer women, @Nullable Integer men) {

    public static Figure of(int total) {
        return new Figure(total, null, null);
    }

    public static Figure bySex(int women, int men) {
        return new Figure(women + men, women, men);
    }
}
