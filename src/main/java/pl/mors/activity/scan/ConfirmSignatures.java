package pl.mors.activity.scan;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.activity.SessionId;
import pl.mors.activity.attendance.AttendanceStatus;
import pl.mors.activity.attendance.RecordAttendance;
import pl.mors.activity.attendance.RecordAttendance.TheRest;
import pl.mors.activity.attendance.SheetDay;
import pl.mors.activity.attendance.SheetLock;
import pl.mors.activity.handout.HandoutKind;
import pl.mors.activity.handout.RecordReceipts;
import pl.mors.activity.scan.SignatureRepository.Seen;
import pl.mors.person.PersonId;
import pl.mors.platform.BusinessDate;
import pl.mors.platform.NotFound;

/**
 * What somebody saw in the pictures of a page's boxes becomes attendance and what was received, as if it were typed from the list. Whoever
 * was ticked and did not sign stays ticked: that the two differ is for somebody to explain, not for a picture to decide.
 */
@Service
@Transactional
class ConfirmSignatures {

    private final ScanRepository scans;
    private final SignatureQueries lines;
    private final SignatureRepository signatures;
    private final RecordAttendance recordAttendance;
    private final RecordReceipts recordReceipts;
    private final SheetLock lock;
    private final BusinessDate date;

    ConfirmSignatures(
            ScanRepository scans,
            SignatureQueries lines,
            SignatureRepository signatures,
            RecordAttendance recordAttendance,
            RecordReceipts recordReceipts,
            SheetLock lock,
            BusinessDate date) {
        this.scans = scans;
        this.lines = lines;
        this.signatures = signatures;
        this.recordAttendance = recordAttendance;
        this.recordReceipts = recordReceipts;
        this.lock = lock;
        this.date = date;
    }

    sealed interface Outcome {}

    /** @param differing how many are recorded on this page as present or as having received something and did not sign for it */
    record Confirmed(int differing) implements Outcome {}

    /** Somebody signed whose attendance was recorded otherwise before; nothing was stored. */
    record ReasonMissing() implements Outcome {}

    record Refused(SheetDay.Refusal reason) implements Outcome {}

    /** The page was filed elsewhere, or the attendance changed, since it was shown; nothing was stored. */
    record Stale() implements Outcome {}

    /**
     * @param version the session's version that was read
     * @param seen whether there is a signature
     * @param reason why attendance that was recorded before is corrected
     */
    Outcome confirm(
            ScanPageId page, SessionId session, int version, Map<BoxOfSheet, Boolean> seen, Optional<String> reason) {
        scans.lock(page);
        if (!scans.isFiledWith(page, session)) {
            return new Stale();
        }
        Map<BoxOfSheet, Seen> kept = new LinkedHashMap<>();
        Map<PersonId, Optional<AttendanceStatus>> sheet = new LinkedHashMap<>();
        Map<HandoutKind, List<PersonId>> received = new EnumMap<>(HandoutKind.class);
        Set<PersonId> differing = new HashSet<>();
        for (var line : lines.of(page)) {
            var person = line.person();
            var signed = seen.get(line.box());
            if (person == null || signed == null) {
                continue;
            }
            boolean corrected = line.isCorrectedBy(signed);
            if (corrected && reason.isEmpty()) {
                return new ReasonMissing();
            }
            kept.put(line.box(), new Seen(signed, corrected ? reason.get() : null));
            if (line.differsFrom(signed)) {
                differing.add(person);
            } else if (line.isPresence()) {
                attendance(line, signed).ifPresent(status -> sheet.put(person, Optional.of(status)));
            } else if (signed) {
                line.column()
                        .received()
                        .ifPresent(kind -> received.computeIfAbsent(kind, one -> new ArrayList<>())
                                .add(person));
            }
        }
        var refused = received.isEmpty() ? Optional.<SheetDay.Refusal>empty() : refusal(session);
        if (refused.isPresent()) {
            return new Refused(refused.get());
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
        received.forEach((kind, people) -> recordReceipts.record(session, kind, people));
        signatures.save(page, kept);
        return new Confirmed(differing.size());
    }

    /** Nothing is handed out before the day, or where nobody met. */
    private Optional<SheetDay.Refusal> refusal(SessionId session) {
        var locked = lock.take(session).orElseThrow(() -> new NotFound("session " + session));
        return SheetDay.check(locked.day(), locked.status(), date.today());
    }

    /** What a box makes of the attendance; empty where it says what is known. */
    private static Optional<AttendanceStatus> attendance(SignatureLine line, boolean signed) {
        if (signed) {
            return line.status() == AttendanceStatus.PRESENT ? Optional.empty() : Optional.of(AttendanceStatus.PRESENT);
        }
        return line.status() == null ? Optional.of(AttendanceStatus.ABSENT) : Optional.empty();
    }
}
