package pl.mors.activity.session;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.mors.activity.CalendarWords;
import pl.mors.activity.series.RuleWords;
import pl.mors.activity.series.SeriesDays;
import pl.mors.calendar.TimeRange;
import pl.mors.platform.text.Texts;

/**
 * What a series would plan, before it is saved.
 *
 * @param rule in words
 * @param meets how many sessions there would be
 * @param listed stands for what is listed, so that nothing else is saved than what was shown
 * @param isFree whether nothing stands in the way of any of it
 */
public record SeriesPreview(String rule, int meets, List<Line> lines, String listed, boolean isFree) {

    /**
     * A day of the rule.
     *
     * @param left why there is no session; none where there is one
     * @param added whether the rule does not name it
     * @param cautions what whoever plans should know of it
     */
    public record Line(
            LocalDate day, String words, @Nullable String left, boolean added, List<String> cautions) {}

    static SeriesPreview of(SessionPlan plan, SeriesDays days, boolean isFree, List<Caution> cautions) {
        var known = cautions.stream().collect(Collectors.toMap(Caution::time, Caution::words));
        var meets = plan.times().stream()
                .map(time -> new Line(
                        time.day(),
                        words(time),
                        null,
                        days.added().contains(time.day()),
                        known.getOrDefault(time, List.of())));
        var left = days.left().stream()
                .map(one -> new Line(one.day(), CalendarWords.day(one.day()), RuleWords.of(one), false, List.of()));
        return new SeriesPreview(
                RuleWords.of(days.rule()),
                plan.times().size(),
                Stream.concat(meets, left)
                        .sorted(Comparator.comparing(Line::day))
                        .toList(),
                Caution.listed(plan.times()),
                isFree);
    }

    private static String words(TimeRange time) {
        return CalendarWords.day(time.day()) + ", "
                + Texts.t("activity.session.hours", time.startTime(), time.endTime());
    }
}
