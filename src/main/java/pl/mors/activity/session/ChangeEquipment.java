package pl.mors.activity.session;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.activity.SessionId;
import pl.mors.calendar.Booking;
import pl.mors.calendar.BookingOutcome;
import pl.mors.calendar.EquipmentQueries;
import pl.mors.calendar.Pieces;
import pl.mors.calendar.ReplaceEquipment;

/** Gives a planned session other equipment. What it was to have stays on record. */
@Service
@Transactional
class ChangeEquipment {

    private final SessionRepository sessions;
    private final EquipmentQueries equipment;
    private final ReplaceEquipment replaceEquipment;

    ChangeEquipment(SessionRepository sessions, EquipmentQueries equipment, ReplaceEquipment replaceEquipment) {
        this.sessions = sessions;
        this.equipment = equipment;
        this.replaceEquipment = replaceEquipment;
    }

    sealed interface Outcome {}

    record Changed() implements Outcome {}

    /** It has all of it already; nothing was stored. */
    record Unchanged() implements Outcome {}

    /** Some of it is elsewhere at that time, or withdrawn from use; nothing was stored. */
    record Taken(Clash clash) implements Outcome {}

    /** Only what is planned can be equipped otherwise. */
    record NotPlanned() implements Outcome {}

    /** Somebody else changed it since it was read; nothing was stored. */
    record Stale() implements Outcome {}

    /** @param version the session's version that was read */
    Outcome change(SessionId session, int version, List<Pieces> to) {
        var found = sessions.lock(session, version);
        if (found.isEmpty()) {
            return new Stale();
        }
        var before = found.get();
        if (before.status() != SessionStatus.PLANNED) {
            return new NotPlanned();
        }
        var held = equipment.at(before.entry());
        if (held.stream().allMatch(one -> one.missing() == 0)
                && EquipmentQueries.AtEntry.pieces(held).equals(Set.copyOf(to))) {
            return new Unchanged();
        }
        return switch (replaceEquipment.replace(
                before.entry(), new Booking(before.time(), before.room(), before.facilitators(), to))) {
            case BookingOutcome.Booked booked -> {
                sessions.countChange(session);
                yield new Changed();
            }
            case BookingOutcome.Refusal refusal -> new Taken(new Clash(before.time(), refusal));
        };
    }
}
