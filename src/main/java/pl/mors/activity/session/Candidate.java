package pl.mors.activity.session;

import org.jspecify.annotations.Nullable;
import pl.mors.calendar.TimeRange;
import pl.mors.identity.MembershipId;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.Option;

/**
 * Somebody of the staff who could lead a session.
 *
 * @param workPhone the telephone at work; none where none is known
 * @param busy when they are elsewhere at that time; none of whoever is free
 * @param leads whether they are to lead it already
 */
public record Candidate(
        MembershipId member,
        String name,
        @Nullable String workPhone,
        @Nullable TimeRange busy,
        boolean leads) {

    /** Whether they could be asked to lead it instead. */
    boolean isFree() {
        return busy == null && !leads;
    }

    Option option() {
        return new Option(
                member.toString(),
                name,
                busy == null ? null : Texts.t("activity.session.replace.busy", busy.startTime(), busy.endTime()));
    }
}
