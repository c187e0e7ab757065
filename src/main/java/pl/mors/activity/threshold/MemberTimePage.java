package pl.mors.activity.threshold;

import java.util.List;
import pl.mors.activity.group.GroupQueries.GroupDetails;
import pl.mors.activity.threshold.ThresholdQueries.MadeUp;
import pl.mors.activity.threshold.ThresholdQueries.MemberSession;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Hours;
import pl.mors.platform.web.Link;
import pl.mors.platform.web.Option;

/**
 * The sessions of which somebody's share is made, and what they made up for.
 *
 * @param mayRecord whether the reader records what was made up for, where the course lets people do so
 * @param copies pages of the certificate that came back signed
 */
public record MemberTimePage(
        Form form,
        GroupDetails group,
        ThresholdPage.Row member,
        List<MemberSession> sessions,
        List<MadeUp> madeUp,
        boolean mayRecord,
        List<Link> copies) {

    static final String FIELDS = "activity.making-up.field";
    static final String SESSION = "session";

    /** Sessions of which something was missed that is not made up for. */
    public List<Option> missed() {
        return sessions.stream()
                .filter(session -> session.left() > 0)
                .map(session -> Option.of(
                        session.id().toString(),
                        Texts.t(
                                "activity.making-up.missed",
                                session.time().day(),
                                session.time().startTime(),
                                session.time().endTime(),
                                Hours.text(session.left()))))
                .toList();
    }

    public boolean canRecord() {
        return mayRecord && group.makingUp() && !missed().isEmpty();
    }
}
