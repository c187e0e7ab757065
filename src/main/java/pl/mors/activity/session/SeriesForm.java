package pl.mors.activity.session;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import pl.mors.activity.CalendarWords;
import pl.mors.activity.series.RepeatRule;
import pl.mors.activity.series.SchoolBreak;
import pl.mors.activity.series.SeriesDays;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.FormReader;
import pl.mors.platform.web.Option;
import pl.mors.platform.web.Parse;

/** Reads how sessions repeat. What is wrong becomes an error of the form. */
final class SeriesForm {

    private static final String ONCE = "once";
    private static final String WEEKLY = "weekly";
    private static final String WORKDAYS = "workdays";
    private static final String MONTHLY = "monthly";
    private static final List<String> RHYTHMS = List.of(ONCE, WEEKLY, WORKDAYS, MONTHLY);
    private static final List<String> NTHS =
            RepeatRule.NTHS.stream().map(String::valueOf).toList();
    private static final int MOST_WEEKS = 12;
    private static final int MOST_MONTHS = 12;
    private static final String WITHOUT_DAYS = "withoutDays";
    private static final String WITH_DAYS = "withDays";

    private SeriesForm() {}

    static List<Option> rhythms() {
        return RHYTHMS.stream()
                .map(code -> new Option(
                        code,
                        Texts.t("activity.session.repeat." + code),
                        code.equals(WORKDAYS) ? Texts.t("activity.session.repeat.workdays.hint") : null))
                .toList();
    }

    static List<Option> weekdays() {
        return Arrays.stream(DayOfWeek.values())
                .map(day -> Option.of(day.name(), CalendarWords.weekday(day)))
                .toList();
    }

    static List<Option> nths() {
        return NTHS.stream()
                .map(code -> Option.of(code, Texts.t("activity.session.nth." + code)))
                .toList();
    }

    /**
     * The series that is asked for; empty where the session does not repeat, and where something is wrong.
     *
     * @param breaks the organisation's school breaks
     */
    static Optional<SeriesDays> read(Form form, LocalDate first, List<SchoolBreak> breaks) {
        var reader = form.read(SessionForm.LABELS);
        var rhythm = reader.optional().choice("repeat", RHYTHMS).ifGiven().orElse(ONCE);
        if (rhythm.equals(ONCE)) {
            return Optional.empty();
        }
        var ruled = rule(reader, rhythm, first);
        var end = end(form, reader, first);
        if (form.errors().any() || end.isEmpty()) {
            return Optional.empty();
        }
        var rule = ruled.apply(end.get());
        check(form, rule, first);
        var left = reader.ticked("withoutBreaks") ? breaks : List.<SchoolBreak>of();
        var days = byHand(form, reader, SeriesDays.of(rule, first, reader.ticked("withoutHolidays"), left));
        if (days.meets().isEmpty() && !form.errors().any()) {
            form.errors().add("repeat", "activity.session.error.no-days");
        }
        return form.errors().any() ? Optional.empty() : Optional.of(days);
    }

    /** What the form says but for its end; what is not asked of this rhythm is not read. */
    private static Function<RepeatRule.End, RepeatRule> rule(FormReader reader, String rhythm, LocalDate first) {
        return switch (rhythm) {
            case WORKDAYS -> RepeatRule::onWorkdays;
            case MONTHLY -> {
                var nths = reader.choices("nth", NTHS).stream()
                        .map(Integer::valueOf)
                        .toList();
                int every = reader.optional()
                        .integer("everyMonths", 1, MOST_MONTHS)
                        .ifGiven()
                        .orElse(1);
                yield end -> RepeatRule.monthly(nths, first.getDayOfWeek(), every, end);
            }
            default -> {
                int every = reader.optional()
                        .integer("every", 1, MOST_WEEKS)
                        .ifGiven()
                        .orElse(1);
                var weekdays = reader.optional().choices("weekdays", weekdayCodes()).stream()
                        .map(DayOfWeek::valueOf)
                        .toList();
                yield end ->
                        RepeatRule.weekly(weekdays.isEmpty() ? List.of(first.getDayOfWeek()) : weekdays, every, end);
            }
        };
    }

    /** Single days that are left out or added; those that come to nothing are a slip of the pen. */
    private static SeriesDays byHand(Form form, FormReader reader, SeriesDays days) {
        var without = reader.optional().with(WITHOUT_DAYS, SeriesForm::days, "activity.session.error.days");
        var with = reader.optional().with(WITH_DAYS, SeriesForm::days, "activity.session.error.days");
        if (form.errors().any()) {
            return days;
        }
        List<LocalDate> out = without.ifGiven().orElse(List.of());
        List<LocalDate> added = with.ifGiven().orElse(List.of());
        out.stream()
                .filter(day -> !days.meets().contains(day))
                .findFirst()
                .ifPresent(day -> form.errors().add(WITHOUT_DAYS, "activity.session.error.not-in-series", day));
        var latest = RepeatRule.latestEnd(days.first());
        added.stream()
                .filter(day -> day.isBefore(days.first()) || day.isAfter(latest))
                .findFirst()
                .ifPresent(day -> form.errors().add(WITH_DAYS, "activity.session.error.added", days.first(), latest));
        added.stream()
                .filter(days.meets()::contains)
                .findFirst()
                .ifPresent(day -> form.errors().add(WITH_DAYS, "activity.session.error.in-series", day));
        if (form.errors().any()) {
            return days;
        }
        var result = days.byHand(out, added);
        if (result.meets().size() > RepeatRule.MOST) {
            form.errors().add(WITH_DAYS, "activity.session.error.too-many", RepeatRule.MOST);
        }
        return result;
    }

    /** Days with commas, semicolons or spaces between them. */
    private static Optional<List<LocalDate>> days(String typed) {
        var days = Arrays.stream(typed.strip().split("[,;\\s]+", -1))
                .filter(word -> !word.isEmpty())
                .map(Parse::date)
                .toList();
        return days.isEmpty() || days.stream().anyMatch(Optional::isEmpty)
                ? Optional.empty()
                : Optional.of(days.stream().flatMap(Optional::stream).distinct().toList());
    }

    private static Optional<RepeatRule.End> end(Form form, FormReader reader, LocalDate first) {
        var until = reader.optional().date("repeatUntil").ifGiven();
        var count = reader.optional().integer("repeatCount", 1, RepeatRule.MOST).ifGiven();
        if (form.errors().any()) {
            return Optional.empty();
        }
        if (until.isPresent() == count.isPresent()) {
            form.errors()
                    .add(
                            "repeatUntil",
                            until.isPresent() ? "activity.session.error.two-ends" : "activity.session.error.endless");
        } else if (until.isPresent() && until.get().isBefore(first)) {
            form.errors().add("repeatUntil", "activity.session.error.until");
        }
        return until.<RepeatRule.End>map(RepeatRule.Until::new).or(() -> count.map(RepeatRule.Count::new));
    }

    private static void check(Form form, RepeatRule rule, LocalDate first) {
        var latest = RepeatRule.latestEnd(first);
        var field = form.value("repeatUntil").isBlank() ? "repeatCount" : "repeatUntil";
        if (rule.goesOnAfter(latest, first)) {
            form.errors().add(field, "activity.session.error.series", latest, RepeatRule.MOST);
        } else if (rule.days(first).size() > RepeatRule.MOST) {
            form.errors().add(field, "activity.session.error.too-many", RepeatRule.MOST);
        }
    }

    private static List<String> weekdayCodes() {
        return Arrays.stream(DayOfWeek.values()).map(DayOfWeek::name).toList();
    }
}
