package pl.mors.activity.explain;

import java.util.List;
import pl.mors.activity.explain.ToExplainQueries.AfterExit;
import pl.mors.activity.explain.ToExplainQueries.Outside;
import pl.mors.activity.group.GroupQueries.GroupDetails;

/**
 * What is on record of a group against a rule.
 *
 * @param afterExit empty for whoever may not know of participation, or of the group's people
 * @param mayConfirm whether the reader may say that a session outside the programmes took place all the same
 */
public record ToExplainPage(
        GroupDetails group, List<AfterExit> afterExit, List<Outside> outsideProgramme, boolean mayConfirm) {}
