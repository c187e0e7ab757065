package pl.mors.activity.call;

import java.util.List;
import java.util.stream.Collectors;
import pl.mors.activity.call.ExpectedQueries.Leader;
import pl.mors.activity.session.SessionQueries.SessionDetails;
import pl.mors.platform.text.Texts;

/**
 * Who is expected at a session that is still to come.
 *
 * @param people with a place in its group that day, or who go along on a trip
 * @param guardians who go along on a trip to look after others
 * @param leaders who is to lead it
 * @param mayCall whether the reader may see residents' telephone numbers
 */
public record ExpectedPage(
        SessionDetails session,
        List<Concerned> people,
        List<GuardianToCall> guardians,
        List<Leader> leaders,
        boolean mayCall) {

    /** How a change would be told: by messages, or by a call. */
    public String way(Concerned one) {
        var messages = one.messages();
        return messages.isEmpty()
                ? Texts.t("activity.expected.way.call")
                : messages.stream()
                        .map(channel -> Texts.t("activity.expected.way." + channel.code()))
                        .collect(Collectors.joining(" "));
    }
}
