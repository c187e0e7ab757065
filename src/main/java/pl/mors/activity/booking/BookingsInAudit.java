package pl.mors.activity.booking;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.audit.AuditNaming;
import pl.mors.platform.text.Texts;

/** Names the bookings by others that the trail refers to by what they are for. */
@Component
@Transactional(readOnly = true)
class BookingsInAudit implements AuditNaming {

    private final JdbcClient jdbc;

    BookingsInAudit(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<UUID, Named> names(Collection<UUID> ids) {
        return jdbc
                .sql("SELECT id, purpose FROM outside_booking WHERE id = ANY (:ids)")
                .param("ids", ids.toArray(UUID[]::new))
                .query((row, number) -> Map.entry(
                        row.getObject("id", UUID.class),
                        Named.of(Texts.t("activity.booking.what", row.getString("purpose")))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
