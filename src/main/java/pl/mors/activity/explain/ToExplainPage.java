package pl.mors.activity.explain;

import java.util.List;
import java.util.Objects;
import pl.mors.activity.explain.ToExplainQueries.AfterExit;
import pl.mors.activity.explain.ToExplainQueries.Outside;
import pl.mors.activity.explain.ToExplainQueries.TwoPlaces;
import pl.mors.activity.group.GroupQueries.GroupDetails;
import pl.mors.platform.text.Texts;

/**
 * What is on record of a group against a rule.
 *
 * @param afterExit empty for whoever may not know of participation, or of the group's people
 * @param twoPlaces who was at two sessions at one time, also where somebody explained it; empty for whoever may not know the group's people
 * @param mayConfirm whether the reader may say that a session outside the programmes took place all the same
 */
public record ToExplainPage(
        GroupDetails group,
        List<AfterExit> afterExit,
        List<TwoPlaces> twoPlaces,
        List<Outside> outsideProgramme,
        boolean mayConfirm) {

    /** Those that wait for an explanation. */
    public List<TwoPlaces> unexplained() {
        return twoPlaces.stream().filter(one -> !one.isExplained()).toList();
    }

    public List<TwoPlaces> explained() {
        return twoPlaces.stream().filter(TwoPlaces::isExplained).toList();
    }

    /** Why, who said so and when; that somebody did, where the reason is not for the reader. */
    public String explanation(TwoPlaces one) {
        var at = Texts.dateTime(Objects.requireNonNull(one.explainedAt()));
        return one.reason() == null
                ? Texts.t("activity.explain.double.explained.at", at)
                : Texts.t(
                        "activity.explain.double.because",
                        one.reason(),
                        Objects.requireNonNullElse(one.explainedBy(), ""),
                        at);
    }

    public boolean isEmpty() {
        return afterExit.isEmpty() && twoPlaces.isEmpty() && outsideProgramme.isEmpty();
    }
}
