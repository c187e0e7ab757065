package pl.mors.activity.session;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import pl.mors.activity.SessionId;
import pl.mors.activity.safeguarding.LeaderChecks;
import pl.mors.activity.safeguarding.UncheckedLeader;
import pl.mors.calendar.BookRoom;
import pl.mors.calendar.Booking;
import pl.mors.calendar.BookingOutcome;
import pl.mors.calendar.Pieces;
import pl.mors.calendar.ReleaseEntry;
import pl.mors.calendar.TimeRange;
import pl.mors.programme.RoomId;

/** Moves a planned session to another time or room. The old one stays visible, with the reason and where it went. */
@Service
@Transactional
class MoveSession {

    private final SessionRepository sessions;
    private final ReleaseEntry releaseEntry;
    private final BookRoom bookRoom;
    private final LeaderChecks leaders;
    private final TellOfChange people;

    MoveSession(
            SessionRepository sessions,
            ReleaseEntry releaseEntry,
            BookRoom bookRoom,
            LeaderChecks leaders,
            TellOfChange people) {
        this.sessions = sessions;
        this.releaseEntry = releaseEntry;
        this.bookRoom = bookRoom;
        this.leaders = leaders;
        this.people = people;
    }

    sealed interface Outcome {}

    record Moved(SessionId to, TellOfChange.Told told) implements Outcome {}

    /** What speaks against the new day; where all of it is overridable, a named role may go on with a reason. */
    record Refused(List<SessionDay.Refusal> reasons) implements Outcome {

        boolean isOverridable() {
            return reasons.stream().allMatch(SessionDay.Refusal::isOverridable);
        }
    }

    /** Who leads minors was not looked up in the registers: somebody else has to, before it is moved. */
    record LedUnchecked(List<UncheckedLeader> leaders) implements Outcome {}

    /** The group has others at that time. */
    record Overlapping(List<StandingSession> sessions) implements Outcome {}

    record Collided(Clash clash) implements Outcome {}

    /** Only what is planned can be moved. */
    record NotPlanned() implements Outcome {}

    /** Somebody else changed it since it was read; nothing was stored. */
    record Stale() implements Outcome {}

    /**
     * When and where to, with which equipment, and why.
     *
     * @param reason for residents to read
     * @param overrideReason why to go on against overridable rules; only from somebody who may
     * @param tell whether people are told at once
     */
    record Move(
            TimeRange to,
            @Nullable RoomId room,
            List<Pieces> equipment,
            String reason,
            @Nullable String overrideReason,
            boolean tell) {}

    /** @param version the session's version that was read */
    Outcome move(SessionId session, int version, Move move) {
        var found = sessions.lock(session, version);
        if (found.isEmpty()) {
            return new Stale();
        }
        var before = found.get();
        if (before.status() != SessionStatus.PLANNED) {
            return new NotPlanned();
        }
        var group = sessions.lockGroup(before.group()).orElseThrow();
        var others = sessions.standing(before.group(), List.of(move.to())).stream()
                .filter(one -> !one.id().equals(session))
                .toList();
        if (!others.isEmpty()) {
            return new Overlapping(others);
        }
        var reasons = SessionDay.check(List.of(move.to().day()), group);
        var refused = new Refused(reasons);
        var override = override(before, move);
        if (!reasons.isEmpty() && (override == null || !refused.isOverridable())) {
            return refused;
        }
        var unchecked = leaders.unchecked(
                before.group(), before.facilitators(), List.of(move.to().day()));
        if (!unchecked.isEmpty()) {
            return new LedUnchecked(unchecked);
        }
        releaseEntry.release(before.entry());
        return switch (bookRoom.book(new Booking(move.to(), move.room(), before.facilitators(), move.equipment()))) {
            case BookingOutcome.Booked booked -> {
                var id = SessionId.next();
                sessions.markMoved(session, id, move.reason());
                sessions.insert(
                        id,
                        before.group(),
                        booked.entry(),
                        before.topic(),
                        SessionRepository.Entry.PLANNED,
                        reasons.isEmpty() ? null : override,
                        null);
                sessions.keepRemote(session, id);
                yield new Moved(id, move.tell() ? people.tell(session) : TellOfChange.Told.NOBODY);
            }
            case BookingOutcome.Refusal refusal -> {
                TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
                yield new Collided(new Clash(move.to(), refusal));
            }
        };
    }

    /** For another hour or room on the same day the reason holds with which the session was planned. */
    private static @Nullable String override(SessionRepository.Planned before, Move move) {
        var given = move.overrideReason();
        return given == null && before.time().day().equals(move.to().day()) ? before.overrideReason() : given;
    }
}
