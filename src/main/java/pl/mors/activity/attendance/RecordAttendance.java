package pl.mors.activity.attendance;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.activity.SessionId;
import pl.mors.activity.session.SessionStatus;
import pl.mors.person.PersonId;
import pl.mors.platform.BusinessDate;
import pl.mors.platform.NotFound;

/**
 * Saves who was at a session, or corrects it; the session is held then. Whoever came is kept, also without a place in the group
 * and without a declaration: the record of what happened is never refused. A sheet that leaves somebody of the group out is kept,
 * too, and says so.
 */
@Service
@Transactional
public class RecordAttendance {

    private final SheetLock lock;
    private final AttendanceRepository sheets;
    private final TakeNewcomersIn takeNewcomersIn;
    private final BusinessDate businessDate;

    RecordAttendance(
            SheetLock lock, AttendanceRepository sheets, TakeNewcomersIn takeNewcomersIn, BusinessDate businessDate) {
        this.lock = lock;
        this.sheets = sheets;
        this.takeNewcomersIn = takeNewcomersIn;
        this.businessDate = businessDate;
    }

    /** What becomes of those of the group about whom the sheet says nothing. */
    public enum TheRest {
        UNANSWERED,
        /** The session took place and nobody came: a choice of its own, never what an empty sheet means by itself. */
        ABSENT
    }

    public sealed interface Outcome {}

    public record Recorded() implements Outcome {}

    public record Refused(SheetDay.Refusal reason) implements Outcome {}

    /** The sheet says nothing about anybody: whether the session took place at all is left open, and nothing was stored. */
    public record NobodyAnswered() implements Outcome {}

    /** The sheet says that nobody came and that somebody was there; nothing was stored. */
    public record SomebodyCame() implements Outcome {}

    /** It takes back what was said on an earlier day, and nobody said why; nothing was stored. */
    public record ReasonMissing() implements Outcome {}

    /** Somebody else saved the sheet since it was read, or its group only counts people now; nothing was stored. */
    public record Stale() implements Outcome {}

    /**
     * @param version the session's version that was read
     * @param sheet what it says about each person; an empty status takes a person off who was put on it by mistake
     */
    public Outcome record(
            SessionId session, int version, Map<PersonId, Optional<AttendanceStatus>> sheet, TheRest theRest) {
        return record(session, version, Sheet.of(sheet), theRest);
    }

    /**
     * Saves what stands on a signed list, on devices or in a platform's report, which say themselves what it rests on.
     *
     * @param version the session's version that was read
     */
    public Outcome record(SessionId session, int version, Sheet sheet, TheRest theRest) {
        return record(session, version, sheet, theRest, false, null);
    }

    /**
     * Saves what somebody says on the sheet itself.
     *
     * @param version the session's version that was read
     * @param reason why it is corrected after its day; none when nobody said
     */
    Outcome record(SessionId session, int version, Sheet sheet, TheRest theRest, @Nullable String reason) {
        return record(session, version, sheet, theRest, true, reason);
    }

    private Outcome record(
            SessionId session, int version, Sheet sheet, TheRest theRest, boolean asks, @Nullable String reason) {
        var locked = lock.take(session).orElseThrow(() -> new NotFound("session " + session));
        if (locked.version() != version) {
            return new Stale();
        }
        var refusal = SheetDay.check(locked.day(), locked.status(), businessDate.today());
        if (refusal.isPresent()) {
            return new Refused(refusal.get());
        }
        if (theRest == TheRest.ABSENT && sheet.statuses().containsValue(Optional.of(AttendanceStatus.PRESENT))) {
            return new SomebodyCame();
        }
        if (theRest == TheRest.UNANSWERED && locked.status() == SessionStatus.PLANNED && sheet.isEmpty()) {
            return new NobodyAnswered();
        }
        if (asks
                && reason == null
                && CorrectionOfSheet.needsReason(
                        locked.day(), businessDate.today(), () -> sheets.recorded(session), sheet)) {
            return new ReasonMissing();
        }
        if (!sheets.markHeld(session, sheet.listsPeople())) {
            return new Stale();
        }
        sheets.save(session, sheet, reason);
        if (theRest == TheRest.ABSENT) {
            sheets.markTheRestAbsent(session);
        }
        takeNewcomersIn.from(session);
        return new Recorded();
    }
}
