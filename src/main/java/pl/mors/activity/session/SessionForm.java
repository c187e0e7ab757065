package pl.mors.activity.session;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import pl.mors.activity.GroupId;
import pl.mors.activity.series.SchoolBreak;
import pl.mors.activity.series.SeriesDays;
import pl.mors.activity.session.SessionQueries.SessionDetails;
import pl.mors.calendar.RepeatedHour;
import pl.mors.calendar.TimeRange;
import pl.mors.identity.MembershipId;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.Answer;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.FormReader;
import pl.mors.platform.web.Option;
import pl.mors.platform.web.Parse;
import pl.mors.programme.RoomId;

/** Reads the forms about sessions. What is wrong becomes an error of the form. */
public final class SessionForm {

    public static final String LABELS = "activity.session.field";

    /** Which one is meant of an hour that the clocks show twice; asked only then. */
    static final String REPEATED = "repeated";

    private static final Pattern MIDNIGHT = Pattern.compile("24(?:[:.,]00)?");

    private SessionForm() {}

    /**
     * Which days a form may name.
     *
     * @param toCome whether it is about a plan, which may go on week after week, or about one day of the record
     */
    public record Days(boolean toCome, LocalDate first, LocalDate last) {

        /** Further ahead lies no programme: a slip in the year. */
        public static Days toCome(LocalDate today) {
            return new Days(true, today, today.plusYears(10));
        }

        static Days past(LocalDate earliest, LocalDate today) {
            return new Days(false, earliest, today);
        }
    }

    /** @param breaks the organisation's school breaks, which a series may leave out */
    static Optional<SessionPlan> read(
            Form form,
            GroupId group,
            Days days,
            List<Option> rooms,
            List<Option> facilitators,
            EquipmentChoice equipment,
            List<SchoolBreak> breaks) {
        FormReader reader = form.read(LABELS);
        var on = reader.date("on").ifGiven().filter(day -> allowed(form, day, days));
        var from = reader.time("from");
        var to = end(reader);
        var room = room(reader, rooms);
        var facilitator =
                reader.optional().choice("facilitator", values(facilitators)).ifGiven();
        var wanted = equipment.read(form);
        var topic = reader.optional().text("topic", 300).value();
        var series = days.toCome()
                ? on.flatMap(first -> SeriesForm.read(form, first, breaks))
                : Optional.<SeriesDays>empty();
        if (form.errors().any() || on.isEmpty()) {
            return Optional.empty();
        }
        var meets = series.map(SeriesDays::meets).orElse(List.of(on.get()));
        var times = times(form, meets, from.get(), to.get());
        return form.errors().any()
                ? Optional.empty()
                : Optional.of(new SessionPlan(
                        group,
                        times,
                        room.orElse(null),
                        facilitator.stream()
                                .map(UUID::fromString)
                                .map(MembershipId::new)
                                .toList(),
                        wanted,
                        topic,
                        series.orElse(null)));
    }

    public static Optional<RoomId> room(FormReader reader, List<Option> rooms) {
        return reader.optional().choice("room", values(rooms)).ifGiven().map(RoomId::valueOf);
    }

    /** The end of a session: as any time, and 24:00. */
    public static Answer<LocalTime> end(FormReader reader) {
        return reader.with(
                "to",
                typed -> MIDNIGHT.matcher(typed).matches() ? Optional.of(LocalTime.MIDNIGHT) : Parse.time(typed),
                "form.error.time");
    }

    static Optional<RepeatedHour> repeated(Form form) {
        return form.read(LABELS).optional().choice(REPEATED, RepeatedHour.class).ifGiven();
    }

    /** What a form about a session starts with that begins or ends in such an hour. */
    static Map<String, String> startingWith(TimeRange time) {
        Map<String, String> answers =
                new HashMap<>(Map.of("from", Texts.time(time.startTime()), "to", Texts.time(time.endTime())));
        RepeatedHour.of(time).ifPresent(which -> answers.put(REPEATED, which.name()));
        return answers;
    }

    /** What a form about a session starts with that is to be recorded as it was, or was to be. */
    static Map<String, String> startingWith(SessionDetails session) {
        var answers = startingWith(session.time());
        var room = session.room();
        if (room != null) {
            answers.put("room", room.value().toString());
        }
        var topic = session.topic();
        if (topic != null) {
            answers.put("topic", topic);
        }
        return answers;
    }

    static List<Option> repeatedHours() {
        return Arrays.stream(RepeatedHour.values())
                .map(which -> Option.of(which.name(), Texts.t("activity.session.repeated." + which.code())))
                .toList();
    }

    /** A time of these days each; an error of the form when there is no such time, or two and nobody said which. */
    public static List<TimeRange> times(Form form, List<LocalDate> days, LocalTime from, LocalTime to) {
        var repeated = repeated(form);
        List<TimeRange> times = new ArrayList<>();
        for (var day : days) {
            if (repeated.isEmpty() && RepeatedHour.isAsked(day, from, to)) {
                addUnclear(form, day);
                return List.of();
            }
            var time = TimeRange.on(day, from, to, repeated.orElse(RepeatedHour.FIRST));
            if (time.isEmpty()) {
                addError(form, day, from, to);
                return List.of();
            }
            times.add(time.get());
        }
        return times;
    }

    static void addUnclear(Form form, LocalDate day) {
        form.errors().add(REPEATED, "activity.session.error.repeated", day);
    }

    private static void addError(Form form, LocalDate day, LocalTime from, LocalTime to) {
        var lastDay = TimeRange.dayOfEnd(day, from, to);
        if (TimeRange.isSkipped(day, from)) {
            form.errors().add("from", "activity.session.error.skipped.from", day, from);
        } else if (TimeRange.isSkipped(lastDay, to)) {
            form.errors().add("to", "activity.session.error.skipped.to", lastDay, to);
        } else {
            form.errors().add("to", "activity.session.error.hours", TimeRange.LONGEST_NIGHT.toHours());
        }
    }

    public static boolean allowed(Form form, LocalDate day, Days days) {
        if (day.isBefore(days.first())) {
            form.errors()
                    .add(
                            "on",
                            days.toCome() ? "activity.session.error.past" : "activity.session.error.long-ago",
                            days.first());
            return false;
        }
        if (day.isAfter(days.last())) {
            form.errors()
                    .add(
                            "on",
                            days.toCome() ? "activity.session.error.far" : "activity.session.error.future",
                            days.last());
            return false;
        }
        return true;
    }

    private static List<String> values(List<Option> options) {
        return options.stream().map(Option::value).toList();
    }
}
