package pl.mors.activity.equipment;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.calendar.EquipmentId;

/**
 * Adds equipment or corrects what is known of it. Fewer pieces are a fact that no plan forbids: sessions which count on the others
 * are shown as lacking them.
 */
@Service
@Transactional
class SaveEquipment {

    private final EquipmentRepository repository;
    private final EquipmentListQueries known;

    SaveEquipment(EquipmentRepository repository, EquipmentListQueries known) {
        this.repository = repository;
        this.known = known;
    }

    sealed interface Outcome {}

    record Saved(EquipmentId id) implements Outcome {}

    /** An inventory number names one thing of the organisation; nothing was stored. */
    record NumberTaken(EquipmentRow by) implements Outcome {}

    /** Nobody could tell it from what is there already; nothing was stored. */
    record AlreadyThere(EquipmentRow same) implements Outcome {}

    /** Somebody else changed it since it was read; nothing was stored. */
    record Stale() implements Outcome {}

    Outcome add(EquipmentDetails details) {
        repository.lock();
        var id = EquipmentId.next();
        var hindrance = hindrance(id, details);
        if (hindrance.isPresent()) {
            return hindrance.get();
        }
        repository.insert(id, details);
        return new Saved(id);
    }

    /** @param version of the equipment that was read */
    Outcome change(EquipmentId id, int version, EquipmentDetails details) {
        repository.lock();
        return hindrance(id, details)
                .orElseGet(() -> repository.update(id, version, details) ? new Saved(id) : new Stale());
    }

    private Optional<Outcome> hindrance(EquipmentId id, EquipmentDetails details) {
        var number = details.inventoryNumber();
        var taken = number == null ? Optional.<EquipmentRow>empty() : known.withNumber(number, id);
        return taken.<Outcome>map(NumberTaken::new)
                .or(() -> known.same(details, id).map(AlreadyThere::new));
    }
}
