package pl.mors.activity.equipment;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import pl.mors.calendar.EquipmentId;
import pl.mors.programme.ProgrammeId;
import pl.mors.programme.ProgrammeLoaded;
import pl.mors.programme.file.Delivery;

/**
 * Adds the equipment that a loaded programme names, in the transaction that loads it. What the organisation has already, by its key
 * in an earlier file, its inventory number or its name and place, is left as the staff keep it.
 */
@Component
class EquipmentOfProgramme {

    private final EquipmentRepository repository;
    private final EquipmentListQueries known;

    EquipmentOfProgramme(EquipmentRepository repository, EquipmentListQueries known) {
        this.repository = repository;
        this.known = known;
    }

    @EventListener
    void add(ProgrammeLoaded loaded) {
        var named = loaded.definition().sourced(Delivery::equipment);
        if (named.isEmpty()) {
            return;
        }
        repository.lock();
        for (var one : named) {
            var key = one.value().key();
            if (!repository.isKnown(loaded.programme(), key)) {
                repository.keepKey(loaded.programme(), key, equipment(loaded.programme(), one.value()));
            }
        }
    }

    private EquipmentId equipment(ProgrammeId programme, Delivery.Equipment named) {
        var id = EquipmentId.next();
        var number = named.inventoryNumber();
        var venue = named.venue();
        var details = new EquipmentDetails(
                named.name(), number, venue == null ? null : repository.venue(programme, venue), named.pieces());
        var there = number == null ? known.same(details, id) : known.withNumber(number, id);
        return there.map(row -> row.equipment().id()).orElseGet(() -> {
            repository.insert(id, details);
            return id;
        });
    }
}
