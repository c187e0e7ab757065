package pl.mors.activity.attendance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.mors.activity.attendance.AttendanceQueries.Correction;
import pl.mors.activity.attendance.AttendanceQueries.SheetRow;
import pl.mors.activity.child.ChildQueries.PickUp;
import pl.mors.activity.session.SessionQueries.SessionDetails;
import pl.mors.person.AccessNeed;
import pl.mors.person.PersonId;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Notice;
import pl.mors.platform.web.Tone;

/**
 * The sheet of a session.
 *
 * @param form what is ticked; starts with what is on record
 * @param rows who is on the sheet
 * @param needs of those on the sheet
 * @param pickUps who may pick up whom, for who leads the group
 * @param found people who were searched for and are not on the sheet
 * @param corrections what the sheet said before
 * @param byName whether the reader may search by name, and not only by the exact number
 * @param told what was done to the form without saving it
 * @param problem why it was not saved
 * @param stale whether somebody else saved the sheet since it was read: rows then say what is on record now
 * @param asksReason whether it was recorded on an earlier day, so that a correction asks for a reason
 * @param takenAlong whether the reader has it on the page that works without a network, where people sign on the screen
 * @param enteredAnew whether the session is entered as one that was held, should it have taken place after all
 * @param mayRecord whether there is anything to record, and the reader may
 */
public record AttendancePage(
        Form form,
        SessionDetails session,
        List<SheetRow> rows,
        Map<PersonId, List<AccessNeed>> needs,
        List<PickUp> pickUps,
        List<SheetRow> found,
        List<Correction> corrections,
        boolean byName,
        @Nullable String told,
        @Nullable Notice problem,
        boolean stale,
        boolean asksReason,
        boolean takenAlong,
        boolean enteredAnew,
        boolean mayRecord) {

    /** With rows to be read only. */
    AttendancePage withKept(List<SheetRow> people) {
        return new AttendancePage(
                form,
                session,
                people,
                needs,
                pickUps,
                found,
                corrections,
                byName,
                told,
                problem,
                stale,
                asksReason,
                takenAlong,
                enteredAnew,
                mayRecord);
    }

    AttendancePage withFound(List<SheetRow> people) {
        return new AttendancePage(
                form,
                session,
                rows,
                needs,
                pickUps,
                people,
                corrections,
                byName,
                told,
                problem,
                stale,
                asksReason,
                takenAlong,
                enteredAnew,
                mayRecord);
    }

    AttendancePage telling(String what) {
        return new AttendancePage(
                form,
                session,
                rows,
                needs,
                pickUps,
                found,
                corrections,
                byName,
                what,
                problem,
                stale,
                asksReason,
                takenAlong,
                enteredAnew,
                mayRecord);
    }

    AttendancePage unsaved(Notice why) {
        return failing(why, stale);
    }

    AttendancePage outdated(Notice why) {
        return failing(why, true);
    }

    private AttendancePage failing(Notice why, boolean isStale) {
        return new AttendancePage(
                form,
                session,
                rows,
                needs,
                pickUps,
                found,
                corrections,
                byName,
                told,
                why,
                isStale,
                asksReason,
                takenAlong,
                enteredAnew,
                mayRecord);
    }

    /** Whether people stand on it, and are not only counted. */
    public boolean listsPeople() {
        return session.evidence().listsPeople();
    }

    /** What somebody on the sheet needs, in one line; null where nothing was said. */
    public @Nullable String needsOf(SheetRow row) {
        return AccessNeed.line(needs.getOrDefault(row.person(), List.of()));
    }

    /** Name of the field that says what the sheet says about a person. */
    public static String field(SheetRow row) {
        return AttendanceForm.field(row.person());
    }

    /** Names of the fields that say how late a person came and how early they left. */
    public static String lateField(SheetRow row) {
        return AttendanceForm.lateField(row.person());
    }

    public static String earlyField(SheetRow row) {
        return AttendanceForm.earlyField(row.person());
    }

    /** Whether minutes are said, or wrong. */
    public boolean saysMinutes(SheetRow row) {
        return Stream.of(lateField(row), earlyField(row))
                .anyMatch(field -> !form.value(field).isBlank() || form.error(field) != null);
    }

    /** What was said of somebody before, in one line. */
    public static String words(Correction correction) {
        var status = correction.status();
        var words = new ArrayList<>(List.of(
                status == null
                        ? Texts.number(Objects.requireNonNull(correction.guests()))
                        : Texts.t(status.textKey())));
        if (correction.lateMinutes() != null) {
            words.add(Texts.t("activity.attendance.late.said", correction.lateMinutes()));
        }
        if (correction.leftEarlyMinutes() != null) {
            words.add(Texts.t("activity.attendance.early.said", correction.leftEarlyMinutes()));
        }
        return String.join(", ", words);
    }

    /** What the button says that puts somebody who was found on the sheet. */
    public static String adding(SheetRow row) {
        return AttendanceForm.adding(row.person());
    }

    /** Whether the sheet was saved and still leaves somebody of the group out. */
    public boolean isUnfinished() {
        return session.unanswered() > 0;
    }

    /** Whether it was not saved; that there is nothing to save yet is no refusal. */
    public boolean isRefused() {
        return problem != null && problem.tone() != Tone.INFO;
    }

    /** The first field of the group that has no answer on record; none where each has one. */
    public @Nullable String firstUnanswered() {
        return rows.stream()
                .filter(SheetRow::isUnanswered)
                .map(AttendancePage::field)
                .findFirst()
                .orElse(null);
    }

    /** How many have an answer, saved or not. */
    public long ticked() {
        return rows.stream().filter(row -> !form.value(field(row)).isEmpty()).count();
    }

    /** How many have an answer, in words; scripts count on while people are ticked. */
    public String tickedWords(String ticked) {
        return Texts.t("activity.attendance.ticked", ticked, rows.size());
    }

    /** Names of those whose participation starts with this session. */
    public List<String> starting() {
        return rows.stream().filter(SheetRow::starts).map(SheetRow::name).toList();
    }

    public boolean isSearched() {
        return !form.value("szukaj").isBlank();
    }
}
