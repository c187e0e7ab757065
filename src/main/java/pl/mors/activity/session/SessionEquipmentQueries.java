package pl.mors.activity.session;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.activity.SessionId;
import pl.mors.calendar.CalendarEntryId;
import pl.mors.calendar.EquipmentQueries;

/** Reads which equipment a session has, and which it could have. */
@Repository
@Transactional(readOnly = true)
class SessionEquipmentQueries {

    private final JdbcClient jdbc;
    private final EquipmentQueries equipment;

    SessionEquipmentQueries(JdbcClient jdbc, EquipmentQueries equipment) {
        this.jdbc = jdbc;
        this.equipment = equipment;
    }

    /** What the session has, by name. */
    List<EquipmentQueries.AtEntry> of(SessionId session) {
        return equipment.at(entry(session));
    }

    /** For a new session: all that is in use on a day, or on one after it. */
    EquipmentChoice choice(LocalDate day) {
        return EquipmentChoice.of(equipment.inUse(day), List.of());
    }

    /** For a session: all that is in use on a day, and what it has already. */
    EquipmentChoice choice(SessionId session, LocalDate day) {
        var entry = entry(session);
        return EquipmentChoice.of(equipment.inUseOrAt(day, entry), equipment.at(entry));
    }

    /** For a session that took place on a day and is written down now: all that was in use then. */
    EquipmentChoice choiceOfRecord(LocalDate day) {
        return EquipmentChoice.ofRecord(equipment.inUse(day), List.of());
    }

    /** For a session that took place: all that was in use on its day, and what is on record. */
    EquipmentChoice choiceOfRecord(SessionId session, LocalDate day) {
        var entry = entry(session);
        return EquipmentChoice.ofRecord(equipment.inUseOrAt(day, entry), equipment.at(entry));
    }

    private CalendarEntryId entry(SessionId session) {
        return new CalendarEntryId(jdbc.sql("SELECT entry_id FROM session WHERE id = :session")
                .param("session", session.value())
                .query(UUID.class)
                .single());
    }
}
