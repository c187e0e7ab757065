package pl.mors.activity.equipment;

import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.calendar.EquipmentId;
import pl.mors.platform.NotFound;

/**
 * Withdraws equipment from use, or takes that back. What is broken is broken whatever was planned: sessions which count on it are
 * shown as lacking it, and no other gets it. It is never erased.
 */
@Service
@Transactional
class WithdrawEquipment {

    private final EquipmentRepository repository;
    private final EquipmentListQueries known;

    WithdrawEquipment(EquipmentRepository repository, EquipmentListQueries known) {
        this.repository = repository;
        this.known = known;
    }

    sealed interface Outcome {}

    record Done() implements Outcome {}

    /** Meanwhile there is something that nobody could tell from it; nothing was stored. */
    record AlreadyThere(EquipmentRow same) implements Outcome {}

    /** Somebody else changed it since it was read; nothing was stored. */
    record Stale() implements Outcome {}

    /**
     * From a day on it is of no use.
     *
     * @param version of the equipment that was read
     */
    Outcome withdraw(EquipmentId id, int version, LocalDate on, String reason) {
        return repository.withdraw(id, version, on, reason) ? new Done() : new Stale();
    }

    /** It is in use again, or was withdrawn by mistake. */
    Outcome bringBack(EquipmentId id, int version) {
        repository.lock();
        var one = known.find(id).orElseThrow(() -> new NotFound("equipment " + id));
        var equipment = one.equipment();
        var same = known.same(
                new EquipmentDetails(equipment.name(), equipment.inventoryNumber(), one.venue(), equipment.pieces()),
                id);
        if (same.isPresent()) {
            return new AlreadyThere(same.get());
        }
        return repository.withdraw(id, version, null, null) ? new Done() : new Stale();
    }
}
