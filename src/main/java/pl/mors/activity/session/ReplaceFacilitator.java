package pl.mors.activity.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import pl.mors.activity.SessionId;
import pl.mors.activity.safeguarding.LeaderChecks;
import pl.mors.activity.safeguarding.UncheckedLeader;
import pl.mors.calendar.Booking;
import pl.mors.calendar.BookingOutcome;
import pl.mors.calendar.ReplaceStaff;
import pl.mors.identity.MembershipId;
import pl.mors.platform.Ids;

/**
 * Lets somebody else lead a planned session, alone or with those that follow it in its series: all of them, or none. Who was to lead
 * them stays on record.
 */
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

    /** @param sessions how many somebody else leads now */
    record Replaced(int sessions, TellOfChange.Told told) implements Outcome {}

    /** They lead it already; nothing was stored. */
    record Unchanged() implements Outcome {}

    /** Who would lead minors was not looked up in the registers; nothing was stored. */
    record LedUnchecked(List<UncheckedLeader> leaders) implements Outcome {}

    /** They are elsewhere at these times; nothing was stored. */
    record Busy(List<Clash> clashes) implements Outcome {}

    /** Only what is planned can be given to somebody else. */
    record NotPlanned() implements Outcome {}

    /** Somebody else changed it since it was read; nothing was stored. */
    record Stale() implements Outcome {}

    /**
     * @param version the session's version that was read
     * @param tell whether people are told at once
     */
    Outcome replace(SessionId session, int version, Set<MembershipId> by, boolean tell, Extent extent) {
        var found = sessions.lock(session, version);
        if (found.isEmpty()) {
            return new Stale();
        }
        if (found.get().status() != SessionStatus.PLANNED) {
            return new NotPlanned();
        }
        var others = sessions.lockWith(found.get(), extent).stream()
                .filter(one -> !Set.copyOf(one.facilitators()).equals(by))
                .toList();
        if (others.isEmpty()) {
            return new Unchanged();
        }
        var unchecked = leaders.unchecked(
                found.get().group(),
                by,
                others.stream().map(one -> one.time().day()).toList());
        return unchecked.isEmpty() ? replaceAll(others, by, tell) : new LedUnchecked(unchecked);
    }

    private Outcome replaceAll(List<SessionRepository.Planned> some, Set<MembershipId> by, boolean tell) {
        var change = some.size() == 1 ? null : Ids.next();
        List<Clash> clashes = new ArrayList<>();
        for (var one : some) {
            switch (replaceStaff.replace(one.entry(), new Booking(one.time(), one.room(), List.copyOf(by)))) {
                case BookingOutcome.Booked booked -> sessions.markReplaced(one.id(), change);
                case BookingOutcome.Refusal refusal -> clashes.add(new Clash(one.time(), refusal));
            }
        }
        if (!clashes.isEmpty()) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            return new Busy(List.copyOf(clashes));
        }
        var first = some.getFirst().id();
        people.tellLeaders(
                first, some.stream().flatMap(one -> one.facilitators().stream()).toList());
        return new Replaced(some.size(), tell ? people.tell(first) : TellOfChange.Told.NOBODY);
    }
}
