package pl.mors.activity.offline;

import java.time.Duration;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.activity.SessionId;
import pl.mors.activity.attendance.AttendanceStatus;
import pl.mors.activity.attendance.RecordAttendance;
import pl.mors.activity.attendance.RecordAttendance.Recorded;
import pl.mors.activity.attendance.RecordAttendance.TheRest;
import pl.mors.activity.attendance.Sheet;
import pl.mors.activity.attendance.Sheet.Minutes;
import pl.mors.activity.attendance.SheetDay;
import pl.mors.activity.attendance.SheetLock;
import pl.mors.activity.offline.Tick.About;
import pl.mors.person.PersonId;
import pl.mors.platform.BusinessDate;
import pl.mors.platform.Coded;
import pl.mors.platform.Ids;
import pl.mors.platform.NotFound;

/**
 * Takes what a device ticked at a session. Each tick is kept once, however often it comes; of what all devices agree about the sheet
 * says so, as if it had been saved on its page; where they differ it stays as it is until somebody decides.
 */
@Service
@Transactional
class TakeTicks {

    private final SheetLock lock;
    private final TickRepository ticks;
    private final RecordAttendance recordAttendance;
    private final BusinessDate businessDate;

    TakeTicks(SheetLock lock, TickRepository ticks, RecordAttendance recordAttendance, BusinessDate businessDate) {
        this.lock = lock;
        this.ticks = ticks;
        this.recordAttendance = recordAttendance;
        this.businessDate = businessDate;
    }

    sealed interface Outcome {}

    /** @param toDecide about what devices differ */
    record Taken(Set<About> toDecide) implements Outcome {}

    /** Nothing was stored. */
    record Refused(SheetDay.Refusal reason) implements Outcome {}

    /** @param ahead how far the server's clock is ahead of the device's */
    Outcome take(SessionId session, UUID device, Duration ahead, List<Tick> sent) {
        return take(session, device, ahead, sent, null);
    }

    /**
     * Takes what somebody decided: ticks that knew all the others.
     *
     * @param reason why so
     */
    Outcome decide(SessionId session, List<Tick> decisions, String reason) {
        return take(session, Ids.next(), Duration.ZERO, decisions, reason);
    }

    private Outcome take(SessionId session, UUID device, Duration ahead, List<Tick> sent, @Nullable String reason) {
        var locked = lock.take(session).orElseThrow(() -> new NotFound("session " + session));
        var known = ticks.taken(sent);
        var coming = sent.stream().filter(tick -> !known.contains(tick.id())).toList();
        if (coming.isEmpty()) {
            return new Taken(Set.of());
        }
        var refusal = SheetDay.check(locked.day(), locked.status(), businessDate.today());
        if (refusal.isPresent()) {
            return new Refused(refusal.get());
        }
        ticks.keep(session, device, ahead, locked.version() + 1, coming, reason);
        Map<About, String> agreed = new LinkedHashMap<>();
        Set<About> toDecide = new HashSet<>();
        ticks.claims(session, coming).forEach((about, claims) -> {
            var standing = AttendanceMerge.standing(claims);
            if (standing.size() == 1) {
                agreed.put(about, standing.iterator().next());
            } else {
                toDecide.add(about);
            }
        });
        var outcome = recordAttendance.record(session, locked.version(), sheet(agreed), TheRest.UNANSWERED);
        if (!(outcome instanceof Recorded)) {
            throw new IllegalStateException("Ticks of session " + session + " were not recorded: " + outcome);
        }
        return new Taken(toDecide);
    }

    private static Sheet sheet(Map<About, String> agreed) {
        Map<PersonId, Optional<AttendanceStatus>> statuses = new LinkedHashMap<>();
        Map<PersonId, Minutes> minutes = new LinkedHashMap<>();
        agreed.forEach((about, answer) -> about.person().ifPresent(person -> {
            if (about.matter() == Matter.STATUS) {
                statuses.put(person, Optional.of(Coded.of(AttendanceStatus.class, answer)));
            } else {
                minutes.put(
                        person,
                        new Minutes(
                                number(agreed, about.person(), Matter.LATE),
                                number(agreed, about.person(), Matter.LEFT_EARLY)));
            }
        }));
        return new Sheet(statuses, minutes, number(agreed, Optional.empty(), Matter.GUESTS));
    }

    private static @Nullable Integer number(Map<About, String> agreed, Optional<PersonId> person, Matter matter) {
        var answer = agreed.get(new About(person, matter));
        return answer == null ? null : Integer.valueOf(answer);
    }
}
