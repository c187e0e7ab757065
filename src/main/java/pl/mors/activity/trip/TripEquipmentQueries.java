package pl.mors.activity.trip;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.activity.access.GroupSight;
import pl.mors.activity.equipment.EquipmentUseQueries;
import pl.mors.activity.session.SessionQueries.SessionDetails;
import pl.mors.activity.session.SessionStatus;
import pl.mors.calendar.CalendarEntryId;
import pl.mors.calendar.EquipmentQueries;
import pl.mors.calendar.TimeRange;

/**
 * Reads what a trip takes along after its session: the calendar holds equipment until the session ends, the trip's file says when it
 * is back.
 */
@Repository
@Transactional(readOnly = true)
class TripEquipmentQueries {

    private final JdbcClient jdbc;
    private final EquipmentQueries equipment;
    private final EquipmentUseQueries uses;

    TripEquipmentQueries(JdbcClient jdbc, EquipmentQueries equipment, EquipmentUseQueries uses) {
        this.jdbc = jdbc;
        this.equipment = equipment;
        this.uses = uses;
    }

    /**
     * What of it others have before the trip is back, by name.
     *
     * @param today nothing is asked about a trip that came back before
     */
    List<EquipmentAway> wantedElsewhere(SessionDetails session, TripFile file, LocalDate today, GroupSight sight) {
        var end = session.time().to();
        boolean takesPlace = session.isPlanned() || session.status() == SessionStatus.HELD;
        boolean isBack = file.returnsAt().isBefore(TimeRange.wholeDay(today).from());
        if (!takesPlace || isBack || !end.isBefore(file.returnsAt())) {
            return List.of();
        }
        var entry = new CalendarEntryId(jdbc.sql("SELECT entry_id FROM session WHERE id = :session")
                .param("session", session.id().value())
                .query(UUID.class)
                .single());
        var away = new TimeRange(end, file.returnsAt());
        return equipment.at(entry).stream()
                .map(one ->
                        new EquipmentAway(one, uses.wantedDuring(one.equipment(), entry, one.pieces(), away, sight)))
                .filter(one -> !one.others().isEmpty())
                .toList();
    }
}
