package pl.mors.activity.remote;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import pl.mors.activity.attendance.AttendanceStatus;
import pl.mors.activity.remote.RemoteQueries.LogLine;
import pl.mors.person.PersonId;
import pl.mors.platform.web.Form;

/** The fields of the page of a remote class. */
final class RemoteForm {

    static final String LABELS = "activity.remote.field";
    static final String VERSION = "version";
    private static final String PRESENCE = "presence.";
    private static final String OWNER = "owner.";

    private RemoteForm() {}

    static String presence(PersonId person) {
        return PRESENCE + person;
    }

    static String owner(LogLine line) {
        return OWNER + line.id();
    }

    /** What is on record, or else what is proved. Where nothing is, nothing is chosen. */
    static Form of(String link, int version, List<RemoteRow> rows) {
        Map<String, String> answers = new LinkedHashMap<>();
        answers.put("link", link);
        answers.put(VERSION, String.valueOf(version));
        for (var row : rows) {
            var status = row.status();
            if (status != null) {
                answers.put(presence(row.person()), status.code());
            } else if (row.finding().isProved()) {
                answers.put(presence(row.person()), AttendanceStatus.PRESENT.code());
            }
        }
        return Form.startingWith(answers);
    }

    /** What the sent form says about whom; what says what is on record already is left out. */
    static Map<PersonId, Optional<AttendanceStatus>> presences(Form form, List<RemoteRow> rows) {
        Map<PersonId, Optional<AttendanceStatus>> sheet = new LinkedHashMap<>();
        for (var row : rows) {
            var said = form.value(presence(row.person()));
            if (said.isEmpty()) {
                continue;
            }
            var status = Arrays.stream(AttendanceStatus.values())
                    .filter(one -> one.code().equals(said))
                    .findFirst();
            if (status.isEmpty()) {
                form.errors().add(presence(row.person()), "activity.attendance.error.status");
            } else if (status.get() != row.status()) {
                sheet.put(row.person(), status);
            }
        }
        return sheet;
    }

    /** Whose lines it says they are; only of lines that are nobody's, and only people of the session. */
    static Map<UUID, PersonId> owners(Form form, List<LogLine> lines, List<RemoteRow> rows) {
        Map<UUID, PersonId> owners = new LinkedHashMap<>();
        for (var line : lines) {
            var said = form.value(owner(line));
            if (line.person() != null || said.isEmpty()) {
                continue;
            }
            rows.stream()
                    .map(RemoteRow::person)
                    .filter(person -> person.toString().equals(said))
                    .findFirst()
                    .ifPresentOrElse(
                            person -> owners.put(line.id(), person),
                            () -> form.errors().add(owner(line), "activity.remote.error.owner"));
        }
        return owners;
    }
}
