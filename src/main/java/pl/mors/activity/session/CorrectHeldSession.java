package pl.mors.activity.session;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import pl.mors.activity.SessionId;
import pl.mors.calendar.Booking;
import pl.mors.calendar.BookingOutcome;
import pl.mors.calendar.CalendarEntryId;
import pl.mors.calendar.EquipmentQueries;
import pl.mors.calendar.Pieces;
import pl.mors.calendar.RecordUse;
import pl.mors.calendar.ReleaseEntry;
import pl.mors.calendar.TimeRange;
import pl.mors.identity.MembershipId;
import pl.mors.programme.RoomId;

/**
 * Corrects the hours, the room, the leaders, the equipment and the topic of a held session. How it was recorded stays, with the
 * reason; its sheet is its sheet. What became of the equipment since, or who had it besides, stands in the way of no correction. Held
 * on another day it was another session: such a record is annulled and entered anew. Nobody was present for no time at all: who would
 * have missed all of a shorter one is corrected on the sheet first. Source: pal-services, a held session is
 * corrected with a reason, the old value still shown.
 */
@Service
@Transactional
class CorrectHeldSession {

    private final SessionRepository sessions;
    private final ReleaseEntry releaseEntry;
    private final RecordUse recordUse;
    private final EquipmentQueries equipment;
    private final SessionCorrectionQueries corrections;

    CorrectHeldSession(
            SessionRepository sessions,
            ReleaseEntry releaseEntry,
            RecordUse recordUse,
            EquipmentQueries equipment,
            SessionCorrectionQueries corrections) {
        this.sessions = sessions;
        this.corrections = corrections;
        this.equipment = equipment;
        this.releaseEntry = releaseEntry;
        this.recordUse = recordUse;
    }

    /** How it was, and why the record says otherwise. */
    record Correction(
            TimeRange time,
            @Nullable RoomId room,
            Set<MembershipId> leaders,
            Set<Pieces> equipment,
            @Nullable String topic,
            String reason) {}

    sealed interface Outcome {}

    record Corrected() implements Outcome {}

    /** The record says so already; nothing was stored. */
    record Unchanged() implements Outcome {}

    /** Only the record of a held session is corrected; a planned one is moved. */
    record NotHeld() implements Outcome {}

    /** On another day; nothing was stored. */
    record OtherDay() implements Outcome {}

    /** The group has others at that time; nothing was stored. */
    record Overlapping(List<StandingSession> sessions) implements Outcome {}

    /** Who is present would have missed all of it; nothing was stored. */
    record TooShort(List<String> people) implements Outcome {}

    /** The room or somebody of the staff was elsewhere, on record; nothing was stored. */
    record Collided(Clash clash) implements Outcome {}

    /** Somebody else changed it since it was read; nothing was stored. */
    record Stale() implements Outcome {}

    /** @param version the session's version that was read */
    Outcome correct(SessionId session, int version, Correction to) {
        var found = sessions.lock(session, version);
        if (found.isEmpty()) {
            return new Stale();
        }
        var before = found.get();
        if (before.status() != SessionStatus.HELD) {
            return new NotHeld();
        }
        if (!before.time().day().equals(to.time().day())) {
            return new OtherDay();
        }
        boolean sameEntry = before.time().equals(to.time())
                && Objects.equals(before.room(), to.room())
                && Set.copyOf(before.facilitators()).equals(to.leaders())
                && to.equipment().equals(EquipmentQueries.AtEntry.pieces(equipment.at(before.entry())));
        if (sameEntry && Objects.equals(before.topic(), to.topic())) {
            return new Unchanged();
        }
        if (sameEntry) {
            store(session, before, before.entry(), to);
            return new Corrected();
        }
        var missing = corrections.missing(
                session, Duration.between(to.time().from(), to.time().to()).toMinutes());
        if (!missing.isEmpty()) {
            return new TooShort(missing);
        }
        sessions.lockGroup(before.group());
        var others = sessions.standing(before.group(), List.of(to.time())).stream()
                .filter(one -> !one.id().equals(session))
                .toList();
        if (!others.isEmpty()) {
            return new Overlapping(others);
        }
        releaseEntry.release(before.entry());
        return switch (recordUse.recordAnew(
                new Booking(to.time(), to.room(), List.copyOf(to.leaders()), List.copyOf(to.equipment())),
                before.entry())) {
            case BookingOutcome.Booked booked -> {
                store(session, before, booked.entry(), to);
                yield new Corrected();
            }
            case BookingOutcome.Refusal refusal -> {
                TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
                yield new Collided(new Clash(to.time(), refusal));
            }
        };
    }

    private void store(SessionId session, SessionRepository.Planned before, CalendarEntryId entry, Correction to) {
        sessions.keepBefore(session, before, to.reason());
        sessions.correct(session, entry, to.topic());
    }
}
