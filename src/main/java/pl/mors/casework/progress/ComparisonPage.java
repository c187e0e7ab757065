package pl.mors.casework.progress;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import pl.mors.casework.cases.SupportCase;
import pl.mors.casework.parameter.Questionnaire;
import pl.mors.casework.rule.ProgressDifference;
import pl.mors.platform.text.Texts;

/**
 * Entry and exit side by side.
 *
 * @param entry null until it was asked
 * @param exit null until it was asked
 * @param mayWrite whether the reader may record answers
 */
public record ComparisonPage(
        SupportCase of,
        @Nullable SocialProgress entry,
        @Nullable SocialProgress exit,
        boolean mayWrite) {

    /** How wide a bar of the highest score is drawn. */
    public static final int WIDTH = 160;

    /**
     * An area.
     *
     * @param entry the score at entry; null where it was not asked
     * @param exit the score at exit; null where it was not asked
     */
    public record Line(
            String area,
            @Nullable Integer entry,
            @Nullable Integer exit,
            @Nullable Integer move) {

        /** How wide the bar of a score is drawn; none for what was not asked. */
        public static int width(@Nullable Integer score) {
            return score == null ? 0 : score * WIDTH / Questionnaire.HIGHEST;
        }

        /** The difference with its sign. */
        public String moved() {
            if (move == null) {
                return "";
            }
            return move > 0 ? "+" + move : move < 0 ? "−" + -move : "0";
        }
    }

    /** Whether both were asked, of one edition, so that a difference may be told. */
    public @Nullable ProgressDifference difference() {
        return entry == null || exit == null || !entry.edition().equals(exit.edition())
                ? null
                : ProgressDifference.between(entry.scores(), exit.scores());
    }

    public List<Line> lines() {
        var asked = entry == null ? exit : entry;
        if (asked == null) {
            return List.of();
        }
        var areas = asked.edition().areas();
        var difference = difference();
        return IntStream.range(0, areas.size())
                .mapToObj(at -> new Line(
                        Texts.t(Questionnaire.textKey(areas.get(at))),
                        score(entry, asked, at),
                        score(exit, asked, at),
                        difference == null ? null : difference.byArea().get(at)))
                .toList();
    }

    private static @Nullable Integer score(@Nullable SocialProgress answers, SocialProgress asked, int at) {
        return answers == null || !answers.edition().equals(asked.edition())
                ? null
                : answers.scores().get(at);
    }
}
