package pl.mors.casework.meeting;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import pl.mors.calendar.TimeRange;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.Form;

/** Reads the form about a meeting. What is wrong becomes an error of the form. */
final class MeetingForm {

    private static final String LABELS = "casework.meeting";
    private static final int LONGEST_NOTE = 4000;

    private MeetingForm() {}

    /**
     * What the form says.
     *
     * @param statuses those to choose from; one alone is not asked for
     * @param begins the programme's first day: an earlier one is a slip of the year
     * @param now what begins later than that was neither held nor missed yet
     */
    static Optional<SaveMeeting.Said> read(
            Form form, List<MeetingStatus> statuses, LocalDate begins, LocalDateTime now) {
        var today = now.toLocalDate();
        var reader = form.read(LABELS);
        var chosen = statuses.size() == 1
                ? Optional.of(statuses.getFirst())
                : reader.choice("status", statuses.stream().map(Enum::name).toList())
                        .ifGiven()
                        .map(MeetingStatus::valueOf);
        var on = reader.date("on");
        var from = reader.time("from");
        var to = reader.time("to");
        var topic = reader.choice("topic", MeetingTopic.class);
        boolean signed = reader.ticked("signed");
        var note = reader.optional().text("note", LONGEST_NOTE);
        if (form.errors().any() || chosen.isEmpty()) {
            return Optional.empty();
        }
        var status = chosen.get();
        var time = TimeRange.on(on.get(), from.get(), to.get())
                .filter(range -> to.get().isAfter(from.get()));
        if (time.isEmpty()) {
            form.errors().add("to", "casework.meeting.to.before", Texts.t("casework.meeting.to"));
        }
        if (status == MeetingStatus.PLANNED && on.get().isBefore(today)) {
            form.errors().add("on", "casework.meeting.in-the-past", Texts.t("casework.meeting.on"));
        }
        if (status == MeetingStatus.HELD || status == MeetingStatus.MISSED) {
            if (on.get().isAfter(today)) {
                form.errors().add("on", "casework.in-the-future", Texts.t("casework.meeting.on"));
            } else if (on.get().atTime(from.get()).isAfter(now)) {
                form.errors().add("from", "casework.meeting.not-begun", Texts.t("casework.meeting.from"));
            }
        }
        if (on.get().isBefore(begins)) {
            form.errors().add("on", "casework.meeting.before-programme", Texts.t("casework.meeting.on"), begins);
        }
        if (signed && status != MeetingStatus.HELD) {
            form.errors().add("signed", "casework.meeting.signed.not-held", Texts.t("casework.meeting.signed"));
        }
        return form.errors().any()
                ? Optional.empty()
                : Optional.of(new SaveMeeting.Said(status, time.orElseThrow(), topic.get(), signed, note.value()));
    }

    /** The form as it starts for a meeting on record; one whose hour has come is taken for held. */
    static Form of(Meeting meeting, LocalDateTime now) {
        var due = meeting.status() == MeetingStatus.PLANNED
                && !meeting.time().day().atTime(meeting.time().startTime()).isAfter(now);
        var answers = new LinkedHashMap<String, String>();
        answers.put("version", meeting.version().toString());
        answers.put("status", (due ? MeetingStatus.HELD : meeting.status()).name());
        answers.put("on", Texts.date(meeting.time().day()));
        answers.put("from", Texts.time(meeting.time().startTime()));
        answers.put("to", Texts.time(meeting.time().endTime()));
        answers.put("topic", meeting.topic().name());
        answers.put("signed", Boolean.toString(meeting.signed()));
        answers.put("note", Objects.requireNonNullElse(meeting.note(), ""));
        return Form.startingWith(answers);
    }

    static List<MeetingStatus> all() {
        return Arrays.asList(MeetingStatus.values());
    }

    /** What is no version is one that nobody has. */
    static UUID version(Form form) {
        try {
            return UUID.fromString(form.value("version"));
        } catch (IllegalArgumentException unreadable) {
            return new UUID(0, 0);
        }
    }
}
