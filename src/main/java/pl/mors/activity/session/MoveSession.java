package pl.mors.activity.session;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import pl.mors.activity.SessionId;
import pl.mors.calendar.BookRoom;
import pl.mors.calendar.Booking;
import pl.mors.calendar.BookingOutcome;
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

    MoveSession(SessionRepository sessions, ReleaseEntry releaseEntry, BookRoom bookRoom) {
        this.sessions = sessions;
        this.releaseEntry = releaseEntry;
        this.bookRoom = bookRoom;
    }

    sealed interface Outcome {

        record Moved(SessionId to) implements Outcome {}

        record Collided(Clash clash) implements Outcome {}

        /** Only what is planned can be moved. */
        record NotPlanned() implements Outcome {}

        /** Somebody else changed it since it was read; nothing was stored. */
        record Stale() implements Outcome {}
    }

    /** @param reason for residents to read */
    Outcome move(SessionId session, int version, TimeRange to, @Nullable RoomId room, String reason) {
        var found = sessions.lock(session, version);
        if (found.isEmpty()) {
            return new Outcome.Stale();
        }
        var before = found.get();
        if (before.status() != SessionStatus.PLANNED) {
            return new Outcome.NotPlanned();
        }
        releaseEntry.release(before.entry());
        return switch (bookRoom.book(new Booking(to, room, before.facilitators()))) {
            case BookingOutcome.Booked booked -> {
                var id = SessionId.next();
                sessions.insert(
                        id, before.group(), booked.entry(), before.topic(), SessionRepository.Entry.PLANNED, null);
                sessions.markMoved(session, id, reason);
                yield new Outcome.Moved(id);
            }
            case BookingOutcome.Refusal refusal -> {
                TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
                yield new Outcome.Collided(new Clash(to, refusal));
            }
        };
    }
}
