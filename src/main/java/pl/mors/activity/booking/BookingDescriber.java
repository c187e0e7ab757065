package pl.mors.activity.booking;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.calendar.CalendarEntryDescriber;
import pl.mors.calendar.CalendarEntryId;
import pl.mors.platform.text.Texts;

/** Says what others have a room for, and not who they are. */
@Component
class BookingDescriber implements CalendarEntryDescriber {

    private final JdbcClient jdbc;

    BookingDescriber(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<CalendarEntryId, String> describe(Collection<CalendarEntryId> entries) {
        return jdbc
                .sql("""
                        SELECT t.entry_id, b.purpose FROM outside_booking_time t
                            JOIN outside_booking b ON b.organisation_id = t.organisation_id AND b.id = t.booking_id
                        WHERE t.entry_id = ANY (:entries)
                        """)
                .param("entries", entries.stream().map(CalendarEntryId::value).toArray(UUID[]::new))
                .query((row, number) -> Map.entry(
                        new CalendarEntryId(row.getObject("entry_id", UUID.class)),
                        Texts.t("activity.booking.what", row.getString("purpose"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
