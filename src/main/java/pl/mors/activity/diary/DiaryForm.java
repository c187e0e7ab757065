package pl.mors.activity.diary;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.mors.activity.DiaryText;
import pl.mors.activity.PlausibleDay;
import pl.mors.activity.SessionId;
import pl.mors.calendar.TimeRange;
import pl.mors.participant.InstitutionId;
import pl.mors.platform.Coded;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Option;

/** The form of an entry: what it starts with, and what was typed. */
final class DiaryForm {

    static final String READ = "read";
    static final String SESSION = "session";

    private static final String ON = "on";
    private static final String FROM = "from";
    private static final String TO = "to";
    private static final String KIND = "kind";
    private static final String SCOPE = "scope";
    private static final String ADULTS = "adults";
    private static final String CHILDREN = "minors";
    private static final String NEXT_UNTIL = "nextUntil";
    private static final String TOPICS = "topics";
    private static final int MOST_PEOPLE = 10_000;
    private static final int LONGEST_LINE = 200;
    private static final int LONGEST = 8000;

    private DiaryForm() {}

    static Form blank(LocalDate today) {
        return Form.startingWith(Map.of(ON, Texts.date(today)));
    }

    /** What the session already says is typed once. */
    static Form ofSession(
            SessionId session, TimeRange time, @Nullable String topic, @Nullable String room, DiaryChoices.Met met) {
        Map<String, String> answers = new HashMap<>(times(time));
        answers.put(SESSION, session.toString());
        answers.put(KIND, DiaryKind.RESIDENTS.code());
        answers.put(SCOPE, text(met.scope()));
        answers.put("place", text(room));
        answers.put(TOPICS, text(topic));
        answers.put(ADULTS, text(met.adults()));
        answers.put(CHILDREN, text(met.children()));
        return Form.startingWith(answers);
    }

    static Form of(DiaryEntry entry) {
        var text = entry.text();
        Map<String, String> answers = new HashMap<>(times(entry.time()));
        var until = entry.followUp().until();
        answers.put(READ, entry.version().toString());
        answers.put(SESSION, text(entry.session()));
        answers.put(KIND, entry.kind().code());
        answers.put(SCOPE, entry.scope().value());
        answers.put("institution", text(entry.institution()));
        answers.put(ADULTS, text(entry.adults()));
        answers.put(CHILDREN, text(entry.children()));
        answers.put("place", text(text.place()));
        answers.put("who", text(text.who()));
        answers.put(TOPICS, text(text.topics()));
        answers.put("done", text.done());
        answers.put("agreed", text(text.agreed()));
        answers.put("tasks", text(text.tasks()));
        answers.put("next", text(text.next()));
        answers.put(NEXT_UNTIL, until == null ? "" : Texts.date(until));
        return Form.startingWith(answers);
    }

    private static Map<String, String> times(TimeRange time) {
        return Map.of(ON, Texts.date(time.day()), FROM, Texts.time(time.startTime()), TO, Texts.time(time.endTime()));
    }

    private static String text(@Nullable Object answer) {
        return Objects.toString(answer, "");
    }

    /** @param session the session that the entry is about, which whoever writes may see */
    static Optional<WriteEntry.Said> read(
            Form form,
            List<DiaryScope> scopes,
            List<Option> institutions,
            @Nullable SessionId session,
            LocalDate today) {
        var reader = form.read("activity.diary.field");
        var on = reader.date(ON);
        var from = reader.time(FROM);
        var to = reader.time(TO);
        var kind = reader.choice(
                KIND, DiaryKind.options().stream().map(Option::value).toList());
        var scope = reader.choice(SCOPE, scopes.stream().map(DiaryScope::value).toList());
        var place = reader.optional().text("place", LONGEST_LINE);
        var institution = reader.optional()
                .choice("institution", institutions.stream().map(Option::value).toList());
        var who = reader.optional().lines("who", LONGEST);
        var adults = reader.optional().integer(ADULTS, 0, MOST_PEOPLE);
        var children = reader.optional().integer(CHILDREN, 0, MOST_PEOPLE);
        var topics = reader.optional().lines(TOPICS, LONGEST);
        var done = reader.lines("done", LONGEST);
        var agreed = reader.optional().lines("agreed", LONGEST);
        var tasks = reader.optional().lines("tasks", LONGEST);
        var next = reader.optional().lines("next", LONGEST);
        var until = reader.optional().date(NEXT_UNTIL);
        if (on.isGiven()) {
            var earliest = PlausibleDay.earliest(List.of(), today);
            if (on.get().isAfter(today) || on.get().isBefore(earliest)) {
                form.errors().add(ON, "activity.diary.error.day", earliest, today);
            }
            var refusal = form.error("next") != null || form.error(NEXT_UNTIL) != null
                    ? null
                    : FollowUp.check(on.get(), next.value(), until.value());
            if (refusal != null) {
                form.errors().add(refusal == FollowUp.Refusal.WITHOUT_WORDS ? "next" : NEXT_UNTIL, refusal.textKey());
            }
        }
        var time = on.isGiven() && from.isGiven() && to.isGiven()
                ? TimeRange.on(on.get(), from.get(), to.get())
                : Optional.<TimeRange>empty();
        if (on.isGiven() && from.isGiven() && to.isGiven() && time.isEmpty()) {
            form.errors().add(TO, "activity.diary.error.hours");
        }
        if (form.errors().any() || time.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new WriteEntry.Said(
                time.get(),
                Coded.of(DiaryKind.class, kind.get()),
                scopes.stream()
                        .filter(one -> one.value().equals(scope.get()))
                        .findFirst()
                        .orElseThrow(),
                session,
                institution.ifGiven().map(InstitutionId::valueOf).orElse(null),
                adults.value(),
                children.value(),
                new DiaryText(
                        place.value(),
                        who.value(),
                        topics.value(),
                        done.get(),
                        agreed.value(),
                        tasks.value(),
                        next.value()),
                until.value()));
    }

    /** The session that the form was begun from. */
    static Optional<SessionId> session(Form form) {
        try {
            return Optional.of(form.value(SESSION))
                    .filter(typed -> !typed.isEmpty())
                    .map(SessionId::valueOf);
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    /** The version that was read before it was corrected. */
    static Optional<UUID> version(Form form) {
        try {
            return Optional.of(UUID.fromString(form.value(READ)));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }
}
