package pl.mors.activity.explain;

import pl.mors.activity.explain.ToExplainQueries.TwoPlaces;
import pl.mors.activity.group.GroupQueries.GroupDetails;
import pl.mors.platform.web.Form;

/** Why somebody was at two sessions at one time. */
public record DoublePresencePage(Form form, GroupDetails group, TwoPlaces twoPlaces) {}
