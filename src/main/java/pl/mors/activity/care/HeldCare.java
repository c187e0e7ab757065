package pl.mors.activity.care;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pl.mors.activity.SessionId;
import pl.mors.platform.text.Texts;

/**
 * A held session that had fewer of the staff than its children needed.
 *
 * @param hiddenMembership whether the group's membership is hidden
 * @param leads whether the reader leads the session
 * @param explanation how it came; none while nobody said it, and none any more once other figures stand on record
 */
public record HeldCare(
        SessionId session,
        String groupName,
        LocalDate day,
        boolean hiddenMembership,
        boolean leads,
        StaffNeed need,
        @Nullable Explanation explanation) {

    /** @param by who said so */
    public record Explanation(
            String reason, Instant at, @Nullable String by) {

        /** The reason, who said so and when. */
        public String words() {
            var when = Texts.dateTime(at);
            return Texts.t("activity.care.explained.words", reason, by == null ? when : when + ", " + by);
        }
    }

    public boolean isExplained() {
        return explanation != null;
    }

    /** How many there were of the staff, and how many it took. */
    public String words() {
        return need.wasMissing();
    }
}
