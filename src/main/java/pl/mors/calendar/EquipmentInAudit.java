package pl.mors.calendar;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import pl.mors.audit.AuditNaming;

/** Names the equipment that the trail refers to. */
@Component
class EquipmentInAudit implements AuditNaming {

    private final EquipmentQueries equipment;

    EquipmentInAudit(EquipmentQueries equipment) {
        this.equipment = equipment;
    }

    @Override
    public Map<UUID, Named> names(Collection<UUID> ids) {
        return equipment.all(ids).stream()
                .collect(Collectors.toMap(one -> one.id().value(), one -> Named.of(one.label())));
    }
}
