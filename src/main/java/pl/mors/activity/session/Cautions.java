package pl.mors.activity.session;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import pl.mors.activity.GroupId;
import pl.mors.activity.series.SchoolBreak;
import pl.mors.activity.series.SchoolBreakQueries;
import pl.mors.calendar.TimeRange;
import pl.mors.platform.WorkingDays;
import pl.mors.platform.text.Texts;

/** What speaks for thinking twice about the times of a plan: days off, school breaks, and people who are expected elsewhere. */
@Component
class Cautions {

    private final OverlapQueries overlaps;
    private final SchoolBreakQueries breaks;

    Cautions(OverlapQueries overlaps, SchoolBreakQueries breaks) {
        this.overlaps = overlaps;
        this.breaks = breaks;
    }

    /** In order of time; times of which there is nothing to say are left out. */
    List<Caution> of(GroupId group, List<TimeRange> times) {
        return times.stream()
                .min(Comparator.naturalOrder())
                .map(first -> of(group, times, breaks.notOverOn(first.day())))
                .orElse(List.of());
    }

    /** @param known the school breaks that are not over on the first of the days */
    List<Caution> of(GroupId group, List<TimeRange> times, List<SchoolBreak> known) {
        var elsewhere = overlaps.of(group, times);
        return times.stream()
                .sorted()
                .map(time -> new Caution(time, words(time, known, elsewhere.getOrDefault(time, List.of()))))
                .filter(caution -> !caution.words().isEmpty())
                .toList();
    }

    private static List<String> words(TimeRange time, List<SchoolBreak> breaks, List<Overlap> elsewhere) {
        List<String> words = new ArrayList<>();
        if (WorkingDays.isHoliday(time.day())) {
            words.add(Texts.t("activity.series.left.holiday"));
        }
        breaks.stream()
                .filter(one -> one.period().contains(time.day()))
                .forEach(one -> words.add(Texts.t("activity.session.caution.break", one.name())));
        elsewhere.forEach(one -> words.add(Texts.t("activity.session.caution.elsewhere", one.words())));
        return words;
    }
}
