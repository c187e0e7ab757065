package pl.mors.activity.waiting;

import java.util.List;
import pl.mors.activity.call.CallAbout;
import pl.mors.activity.call.CallResult;
import pl.mors.activity.group.GroupQueries.GroupDetails;
import pl.mors.activity.waiting.ClosingCallQueries.ToCall;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.Option;

/**
 * Whom to call because the waiting is over with the group, or with its taking in newcomers.
 *
 * @param organisation as residents know it
 * @param mayCall whether the reader may see telephone numbers
 */
public record ClosingCallsPage(GroupDetails group, String organisation, List<ToCall> calls, boolean mayCall) {

    /**
     * What is said on the telephone; a group with hidden membership is not named, since others may hear it. That the group closes is
     * true for newcomers, too.
     */
    public String script() {
        var ended =
                calls.stream().allMatch(ToCall::newcomer) ? WaitingOutcome.CLOSED_TO_NEWCOMERS : WaitingOutcome.CLOSED;
        var script = "activity.waiting." + ended.code() + ".call.script";
        return group.hiddenMembership()
                ? Texts.t(script + ".hidden", organisation)
                : Texts.t(script, organisation, group.name());
    }

    public List<Option> results() {
        return CallResult.options(CallAbout.NEWS);
    }
}
