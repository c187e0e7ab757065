package pl.mors.activity.remote;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import pl.mors.activity.attendance.AttendanceStatus;
import pl.mors.activity.attendance.Sheet;
import pl.mors.activity.attendance.Sheet.Minutes;
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

    /** What is on record, or else what is proved beyond doubt. Where nothing is, nothing is chosen. */
    static Form of(String link, int version, List<RemoteRow> rows, List<LogLine> lines) {
        Map<String, String> answers = new LinkedHashMap<>();
        answers.put("link", link);
        answers.put(VERSION, String.valueOf(version));
        for (var row : rows) {
            var status = row.status();
            if (status != null) {
                answers.put(presence(row.person()), status.code());
            } else if (row.provedTime().isBeyondDoubt()) {
                answers.put(presence(row.person()), AttendanceStatus.PRESENT.code());
            }
        }
        for (var line : lines) {
            if (line.person() != null) {
                answers.put(owner(line), line.person().toString());
            }
        }
        return Form.startingWith(answers);
    }

    /**
     * What the sent form says about whom, with the minutes that whoever was there missed by the traces; what says what is on record
     * already is left out.
     */
    static Sheet presences(Form form, List<RemoteRow> rows) {
        Map<PersonId, Optional<AttendanceStatus>> sheet = new LinkedHashMap<>();
        Map<PersonId, Minutes> minutes = new LinkedHashMap<>();
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
                continue;
            }
            if (status.get() != row.status()) {
                sheet.put(row.person(), status);
            }
            if (status.get() == AttendanceStatus.PRESENT) {
                row.missed().ifPresent(missed -> minutes.put(row.person(), missed));
            }
        }
        return new Sheet(sheet, minutes, null);
    }

    /** Whose lines it says they are, where that is another than now: nobody's, or somebody's of the session. */
    static Map<UUID, Optional<PersonId>> owners(Form form, List<LogLine> lines, List<RemoteRow> rows) {
        Map<UUID, Optional<PersonId>> owners = new LinkedHashMap<>();
        for (var line : lines) {
            var said = form.values(owner(line));
            if (said.isEmpty()) {
                continue;
            }
            var owner = rows.stream()
                    .map(RemoteRow::person)
                    .filter(person -> person.toString().equals(said.getFirst()))
                    .findFirst();
            boolean nobody = said.getFirst().isEmpty();
            if (owner.isEmpty() && !nobody) {
                form.errors().add(owner(line), "activity.remote.error.owner");
            } else if (nobody ? isOf(line, rows) : !owner.get().equals(line.person())) {
                owners.put(line.id(), owner);
            }
        }
        return owners;
    }

    /** Whether it is a line of somebody who can be chosen: of others the form says nothing. */
    private static boolean isOf(LogLine line, List<RemoteRow> rows) {
        return rows.stream().anyMatch(row -> row.person().equals(line.person()));
    }
}
