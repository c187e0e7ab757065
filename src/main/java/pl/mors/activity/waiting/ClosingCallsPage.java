package pl.mors.activity.waiting;

import java.util.List;
import pl.mors.activity.call.CallAbout;
import pl.mors.activity.call.CallResult;
import pl.mors.activity.group.GroupQueries.GroupDetails;
import pl.mors.activity.waiting.ClosingCallQueries.ToCall;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.Option;

/**
 * Whom to call because the waiting is over with the group.
 *
 * @param organisation as residents know it
 * @param mayCall whether the reader may see telephone numbers
 */
public record ClosingCallsPage(GroupDetails group, String organisation, List<ToCall> calls, boolean mayCall) {

    /** What is said on the telephone; a group with hidden membership is not named, since others may hear it. */
    public String script() {
        return group.hiddenMembership()
                ? Texts.t("activity.waiting.closed.call.script.hidden", organisation)
                : Texts.t("activity.waiting.closed.call.script", organisation, group.name());
    }

    public List<Option> results() {
        return CallResult.options(CallAbout.NEWS);
    }
}
