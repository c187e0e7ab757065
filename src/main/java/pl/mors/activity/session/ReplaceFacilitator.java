package pl.mors.activity.session;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.activity.SessionId;
import pl.mors.activity.safeguarding.LeaderChecks;
import pl.mors.activity.safeguarding.UncheckedLeader;
import pl.mors.calendar.Booking;
import pl.mors.calendar.BookingOutcome;
import pl.mors.calendar.ReplaceStaff;
import pl.mors.identity.MembershipId;

/** Lets somebody else lead a planned session. Who was to lead it stays on record. */
@Service
@Transactional
class ReplaceFacilitator {

    private final SessionRepository sessions;
    private final ReplaceStaff replaceStaff;
    private final LeaderChecks leaders;
    private final TellOfChange people;

    ReplaceFacilitator(
            SessionRepository sessions, ReplaceStaff replaceStaff, LeaderChecks leaders, TellOfChange people) {
        this.sessions = sessions;
        this.replaceStaff = replaceStaff;
        this.leaders = leaders;
        this.people = people;
    }

    sealed interface Outcome {}

    record Replaced(TellOfChange.Told told) implements Outcome {}

    /** They lead it already; nothing was stored. */
    record Unchanged() implements Outcome {}

    /** Who would lead minors was not looked up in the registers; nothing was stored. */
    record LedUnchecked(List<UncheckedLeader> leaders) implements Outcome {}

    /** They are elsewhere at that time; nothing was stored. */
    record Busy(Clash clash) implements Outcome {}

    /** Only what is planned can be given to somebody else. */
    record NotPlanned() implements Outcome {}

    /** Somebody else changed it since it was read; nothing was stored. */
    record Stale() implements Outcome {}

    /**
     * @param version the session's version that was read
     * @param tell whether people are told at once
     */
    Outcome replace(SessionId session, int version, Set<MembershipId> by, boolean tell) {
        var found = sessions.lock(session, version);
        if (found.isEmpty()) {
            return new Stale();
        }
        var before = found.get();
        if (before.status() != SessionStatus.PLANNED) {
            return new NotPlanned();
        }
        if (Set.copyOf(before.facilitators()).equals(by)) {
            return new Unchanged();
        }
        var unchecked =
                leaders.unchecked(before.group(), by, List.of(before.time().day()));
        if (!unchecked.isEmpty()) {
            return new LedUnchecked(unchecked);
        }
        return switch (replaceStaff.replace(
                before.entry(), new Booking(before.time(), before.room(), List.copyOf(by)))) {
            case BookingOutcome.Booked booked -> {
                sessions.countChange(session);
                yield new Replaced(tell ? people.tell(session) : TellOfChange.Told.NOBODY);
            }
            case BookingOutcome.Refusal refusal -> new Busy(new Clash(before.time(), refusal));
        };
    }
}
