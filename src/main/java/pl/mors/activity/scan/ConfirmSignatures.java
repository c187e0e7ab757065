package pl.mors.activity.scan;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.activity.SessionId;
import pl.mors.activity.attendance.AttendanceStatus;
import pl.mors.activity.attendance.RecordAttendance;
import pl.mors.activity.attendance.RecordAttendance.TheRest;
import pl.mors.activity.attendance.SheetDay;
import pl.mors.activity.scan.SignatureRepository.Seen;
import pl.mors.person.PersonId;

/**
 * What somebody saw in the pictures of a page's lines becomes attendance, as if it were typed from the list. Whoever was ticked and did
 * not sign stays ticked: that the two differ is for somebody to explain, not for a picture to decide.
 */
@Service
@Transactional
class ConfirmSignatures {

    private final ScanRepository scans;
    private final SignatureQueries lines;
    private final SignatureRepository signatures;
    private final RecordAttendance recordAttendance;

    ConfirmSignatures(
            ScanRepository scans,
            SignatureQueries lines,
            SignatureRepository signatures,
            RecordAttendance recordAttendance) {
        this.scans = scans;
        this.lines = lines;
        this.signatures = signatures;
        this.recordAttendance = recordAttendance;
    }

    sealed interface Outcome {}

    /** @param differing how many are ticked on this page and did not sign it */
    record Confirmed(int differing) implements Outcome {}

    /** Somebody signed about whom something else was recorded before; nothing was stored. */
    record ReasonMissing() implements Outcome {}

    record Refused(SheetDay.Refusal reason) implements Outcome {}

    /** The page was filed elsewhere, or the attendance changed, since it was shown; nothing was stored. */
    record Stale() implements Outcome {}

    /**
     * @param version the session's version that was read
     * @param seen whether there is a signature, by the number of the line
     * @param reason why attendance that was recorded before is corrected
     */
    Outcome confirm(
            ScanPageId page, SessionId session, int version, Map<Integer, Boolean> seen, Optional<String> reason) {
        scans.lock(page);
        if (!scans.isFiledWith(page, session)) {
            return new Stale();
        }
        Map<PersonId, Optional<AttendanceStatus>> sheet = new LinkedHashMap<>();
        Map<Integer, Seen> kept = new LinkedHashMap<>();
        int differing = 0;
        for (var line : lines.of(page)) {
            var person = line.person();
            var signed = seen.get(line.number());
            if (person == null || signed == null) {
                continue;
            }
            boolean corrected = line.isCorrectedBy(signed);
            if (corrected && reason.isEmpty()) {
                return new ReasonMissing();
            }
            kept.put(line.number(), new Seen(signed, corrected ? reason.get() : null));
            if (signed && line.status() != AttendanceStatus.PRESENT) {
                sheet.put(person, Optional.of(AttendanceStatus.PRESENT));
            } else if (!signed && line.status() == null) {
                sheet.put(person, Optional.of(AttendanceStatus.ABSENT));
            } else if (!signed && line.status() == AttendanceStatus.PRESENT) {
                differing++;
            }
        }
        if (!sheet.isEmpty()) {
            switch (recordAttendance.record(session, version, sheet, TheRest.UNANSWERED)) {
                case RecordAttendance.Recorded recorded -> {}
                case RecordAttendance.Refused(var why) -> {
                    return new Refused(why);
                }
                case RecordAttendance.Stale stale -> {
                    return new Stale();
                }
                case RecordAttendance.NobodyAnswered none ->
                    throw new IllegalStateException("a sheet with answers has none");
                case RecordAttendance.ReasonMissing missing ->
                    throw new IllegalStateException("a signed list is a reason");
                case RecordAttendance.SomebodyCame somebody ->
                    throw new IllegalStateException("nobody said that nobody came");
            }
        }
        signatures.save(page, kept);
        return new Confirmed(differing);
    }
}
