package pl.mors.activity.attendance;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import pl.mors.activity.attendance.AttendanceQueries.SheetRow;
import pl.mors.activity.attendance.Sheet.Minutes;
import pl.mors.person.PersonId;
import pl.mors.platform.Coded;
import pl.mors.platform.web.Form;

/** The sheet as it is filled in: a status for each person, in a field of their own. */
final class AttendanceForm {

    static final String LABELS = "activity.attendance.field";
    private static final String PREFIX = "status.";
    private static final String LATE = "late.";
    private static final String EARLY = "early.";
    static final String GUESTS = "guests";
    static final String REASON = "reason";
    private static final String ADDING = "add.";
    /** Takes a person off the sheet who was put on it by mistake. */
    static final String NOT_ON_SHEET = "off";

    private AttendanceForm() {}

    static String field(PersonId person) {
        return PREFIX + person;
    }

    static String lateField(PersonId person) {
        return LATE + person;
    }

    static String earlyField(PersonId person) {
        return EARLY + person;
    }

    /** The sheet as it is on record. */
    static Form of(int version, List<SheetRow> rows, Optional<Integer> guests) {
        Map<String, String> answers = new LinkedHashMap<>();
        answers.put("version", String.valueOf(version));
        for (var row : rows) {
            var status = row.status();
            if (status != null) {
                answers.put(field(row.person()), status.code());
            }
            putIfAny(answers, lateField(row.person()), row.lateMinutes());
            putIfAny(answers, earlyField(row.person()), row.leftEarlyMinutes());
        }
        guests.ifPresent(number -> answers.put(GUESTS, String.valueOf(number)));
        return Form.startingWith(answers);
    }

    private static void putIfAny(Map<String, String> answers, String field, @Nullable Integer minutes) {
        if (minutes != null && minutes > 0) {
            answers.put(field, String.valueOf(minutes));
        }
    }

    /** What the button says that puts a person who was found on the sheet. */
    static String adding(PersonId person) {
        return ADDING + person;
    }

    /** Whom such a button was pressed for; empty when it was another one. */
    static Optional<PersonId> added(String action) {
        return action.startsWith(ADDING) ? person(action, ADDING) : Optional.empty();
    }

    /** The sent form, with these people present. */
    static Form present(MultiValueMap<String, String> sent, Collection<PersonId> people) {
        Map<String, String> answers = new LinkedHashMap<>(sent.toSingleValueMap());
        people.forEach(person -> answers.put(field(person), AttendanceStatus.PRESENT.code()));
        return Form.startingWith(answers);
    }

    /** People of whom the sent form says anything: an answer, or minutes alone, which nobody types for nothing. */
    static Set<PersonId> people(MultiValueMap<String, String> sent) {
        Set<PersonId> people = new LinkedHashSet<>();
        sent.forEach((name, values) -> {
            if (name.startsWith(PREFIX)) {
                person(name, PREFIX).ifPresent(people::add);
            } else if (values.stream().anyMatch(value -> value != null && !value.isBlank())) {
                Stream.of(LATE, EARLY)
                        .filter(name::startsWith)
                        .flatMap(prefix -> person(name, prefix).stream())
                        .forEach(people::add);
            }
        });
        return people;
    }

    private static Optional<PersonId> person(String word, String prefix) {
        return PersonId.parse(word.substring(prefix.length()));
    }

    /**
     * What the form says about these people and the guests; a person without an answer is left as on record.
     *
     * @param session how long it lasted: nobody was there who missed all of it
     */
    static Sheet read(Form form, Set<PersonId> people, Duration session) {
        var statuses = statuses(form, people);
        Map<PersonId, Minutes> minutes = new LinkedHashMap<>();
        for (var person : people) {
            var late = minutes(form, lateField(person));
            var early = minutes(form, earlyField(person));
            if (statuses.getOrDefault(person, Optional.empty()).equals(Optional.of(AttendanceStatus.PRESENT))) {
                minutes.put(person, new Minutes(late, early));
                if (Math.max(late, 0) + Math.max(early, 0) >= session.toMinutes()) {
                    form.errors()
                            .add(
                                    late > 0 ? lateField(person) : earlyField(person),
                                    "activity.attendance.error.minutes.all",
                                    session.toMinutes());
                }
            } else if (late > 0 || early > 0) {
                form.errors()
                        .add(
                                late > 0 ? lateField(person) : earlyField(person),
                                "activity.attendance.error.minutes.absent");
            }
        }
        var guests = form.read(LABELS)
                .optional()
                .integer(GUESTS, 0, Sheet.MOST_GUESTS)
                .ifGiven()
                .orElse(Sheet.BLANK);
        return new Sheet(statuses, minutes, guests);
    }

    private static int minutes(Form form, String field) {
        var typed = form.value(field).strip();
        if (typed.isEmpty()) {
            return Sheet.BLANK;
        }
        if (!typed.matches("[0-9]{1,3}") || Integer.parseInt(typed) > Sheet.MOST_MINUTES) {
            form.errors().add(field, "activity.attendance.error.minutes", Sheet.MOST_MINUTES);
            return Sheet.BLANK;
        }
        return Integer.parseInt(typed);
    }

    private static Map<PersonId, Optional<AttendanceStatus>> statuses(Form form, Set<PersonId> people) {
        var allowed = new ArrayList<>(Arrays.stream(AttendanceStatus.values())
                .map(AttendanceStatus::code)
                .toList());
        allowed.add(NOT_ON_SHEET);
        Map<PersonId, Optional<AttendanceStatus>> sheet = new LinkedHashMap<>();
        for (var person : people) {
            var answer = form.value(field(person));
            if (answer.isEmpty()) {
                continue;
            }
            if (!allowed.contains(answer)) {
                form.errors().add(field(person), "activity.attendance.error.status");
            } else {
                sheet.put(
                        person,
                        answer.equals(NOT_ON_SHEET)
                                ? Optional.empty()
                                : Optional.of(Coded.of(AttendanceStatus.class, answer)));
            }
        }
        return sheet;
    }
}
