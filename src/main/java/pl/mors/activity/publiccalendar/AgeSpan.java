package pl.mors.activity.publiccalendar;

import org.jspecify.annotations.Nullable;
import pl.mors.platform.text.Texts;

/** The age, in years and inclusive, that a group is for; open where it says nothing. */
public record AgeSpan(@Nullable Integer from, @Nullable Integer to) {

    private static final int MAJORITY = 18;

    public boolean includes(int age) {
        return (from == null || age >= from) && (to == null || age <= to);
    }

    /** Whether minors are among those that it names. */
    boolean isForMinors() {
        return (from != null && from < MAJORITY) || (to != null && to <= MAJORITY);
    }

    /** For example: od 13 do 18 lat; null for a group for everybody. */
    public @Nullable String text() {
        if (from == null) {
            return to == null ? null : Texts.n("activity.public.age.to", to);
        }
        return to == null
                ? Texts.n("activity.public.age.from", from)
                : Texts.n("activity.public.age.from-to", to, from);
    }
}
