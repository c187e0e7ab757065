package pl.mors.identity;

import org.jspecify.annotations.Nullable;
import pl.mors.platform.Coded;

/**
 * What a member wants to be told by e-mail.
 *
 * @param remindDays how many days before a deadline; null for never
 */
public record DeskMailChoice(Digest digest, @Nullable Integer remindDays) {

    public static final DeskMailChoice NONE = new DeskMailChoice(Digest.NEVER, null);

    /** How often what waits is summed up. */
    public enum Digest implements Coded {
        NEVER,
        DAILY,
        WEEKLY
    }
}
