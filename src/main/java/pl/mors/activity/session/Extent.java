package pl.mors.activity.session;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How much of a series is changed at once. */
sealed interface Extent {

    /** One session alone. */
    record Alone() implements Extent {}

    /**
     * A session and those that are planned after it in its series.
     *
     * @param from none before this day: what is over was held, whoever has yet to record it
     * @param until none after this day; without one all of them
     */
    record AndFollowing(LocalDate from, @Nullable LocalDate until) implements Extent {}
}
