package pl.mors.activity.waiting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.mors.activity.group.GroupQueries.GroupDetails;
import pl.mors.activity.waiting.WaitingQueries.Former;
import pl.mors.activity.waiting.WaitingQueries.Waiting;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.Tone;

/**
 * A group's waiting list.
 *
 * @param names whether the reader may know who is on it
 * @param closes whether the group closes tomorrow at the latest, or closed
 * @param waiting in the order of entry
 * @param former who waited once
 * @param closingCalls whether somebody has to be called who waited until the group closed
 */
public record WaitingListPage(
        GroupDetails group, boolean names, boolean closes, List<Row> waiting, List<Past> former, boolean closingCalls) {

    /**
     * Somebody who waits.
     *
     * @param name as in lists
     * @param calledName as people are called
     * @param answerBy last day to answer an offer, in words; empty without one
     * @param together what is said of a family; empty of whoever waits alone
     * @param toCall whether no message tells of the offer
     */
    public record Row(
            String place,
            String name,
            String calledName,
            String enteredAt,
            String together,
            String state,
            Tone tone,
            String answerBy,
            String reason,
            String answerHref,
            boolean toCall) {}

    /**
     * Somebody who waited once.
     *
     * @param calledName as people are called
     * @param againHref to put back on the list whom silence took off it; none where nobody has to
     */
    public record Past(
            String name,
            String calledName,
            String enteredAt,
            String endedAt,
            String outcome,
            @Nullable String againHref) {}

    /** Whether somebody has to be called about a place. */
    public boolean calls() {
        return waiting.stream().anyMatch(Row::toCall);
    }

    static Row row(Waiting one, String answerHref) {
        var answerBy = one.answerBy();
        var reason = one.overrideReason();
        return new Row(
                Texts.number(one.place()),
                one.familyName() + " " + one.givenName(),
                one.name(),
                Texts.dateTime(one.enteredAt()),
                one.people() == 1 ? "" : Texts.n("activity.waiting.together", one.people()),
                Texts.t(
                        answerBy == null
                                ? "activity.waiting.tag.waiting"
                                : one.mailed() ? "activity.waiting.tag.mailed" : "activity.waiting.tag.to-call"),
                answerBy == null ? Tone.NEUTRAL : one.mailed() ? Tone.INFO : Tone.WARNING,
                answerBy == null ? "" : Texts.t("activity.waiting.answer-by", answerBy),
                reason == null ? "" : reason,
                answerHref,
                answerBy != null && !one.mailed());
    }

    /** How an entry stands, in a sentence. */
    static String state(Waiting one) {
        var answerBy = one.answerBy();
        return answerBy == null
                ? Texts.t("activity.waiting.state.waiting")
                : Texts.t(one.mailed() ? "activity.waiting.state.mailed" : "activity.waiting.state.to-call", answerBy);
    }

    static Past past(Former one, String againHref) {
        return new Past(
                one.familyName() + " " + one.givenName(),
                one.name(),
                Texts.dateTime(one.enteredAt()),
                Texts.dateTime(one.endedAt()),
                Texts.t("activity.waiting.outcome." + one.outcome()
                        + (one.told() ? ".told" : one.reached() ? ".called" : "")),
                one.mayWaitAgain() ? againHref : null);
    }
}
