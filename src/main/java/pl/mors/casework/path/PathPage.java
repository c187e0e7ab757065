package pl.mors.casework.path;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.mors.casework.cases.SupportCase;
import pl.mors.casework.rule.InstrumentFamily;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Option;

/**
 * The form about what was agreed.
 *
 * @param held the one that is corrected; null for the first
 * @param kinds the programme's kinds of activity
 * @param stale whether somebody else corrected it since it was read
 */
public record PathPage(Form form, SupportCase of, @Nullable SupportPath held, List<Option> kinds, boolean stale) {

    /** How many goals and elements are asked for at once; more are folded away until somebody needs them. */
    public static final int GOALS_AT_ONCE = 2;

    public static final int STEPS_AT_ONCE = 3;

    public int goals() {
        return PathFields.GOALS;
    }

    public int steps() {
        return PathFields.STEPS;
    }

    public List<Option> forms() {
        return Arrays.stream(PathForm.values())
                .map(one -> new Option(one.name(), Texts.t(one.textKey()), Texts.t(one.textKey() + ".hint")))
                .toList();
    }

    public List<Option> families() {
        return Arrays.stream(InstrumentFamily.values())
                .map(one -> Option.of(one.name(), Texts.t(one.textKey())))
                .toList();
    }

    /** Whether anything stands in the folded rows. */
    public boolean opensGoals() {
        return anything(GOALS_AT_ONCE + 1, PathFields.GOALS, "goal", "measure", "by");
    }

    public boolean opensSteps() {
        return anything(STEPS_AT_ONCE + 1, PathFields.STEPS, "family", "kind", "what", "planned");
    }

    private boolean anything(int first, int last, String... fields) {
        for (int at = first; at <= last; at++) {
            int row = at;
            if (Stream.of(fields).anyMatch(field -> !form.value(field + row).isEmpty())) {
                return true;
            }
        }
        return false;
    }

    public String version() {
        return held == null ? "" : held.version().toString();
    }
}
