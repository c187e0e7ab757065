package pl.mors.activity.equipment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.activity.SessionId;
import pl.mors.activity.access.GroupSight;
import pl.mors.calendar.CalendarEntryId;
import pl.mors.calendar.EquipmentId;
import pl.mors.calendar.TimeRange;

/** Reads which sessions have equipment, as far as the reader may know of them. */
@Repository
@Transactional(readOnly = true)
public class EquipmentUseQueries {

    /** Enough to see that much has to be done. */
    private static final int MOST = 50;

    private static final String USES = """
            SELECT lower(e.period) AS from_at, upper(e.period) AS to_at, h.pieces,
                CASE WHEN t.open THEN s.id END AS session_id, CASE WHEN t.open OR g.listed_publicly THEN g.name END AS group_name
            FROM equipment_at_entry h
                JOIN calendar_entry e ON e.organisation_id = h.organisation_id AND e.id = h.entry_id
                LEFT JOIN session s ON s.organisation_id = e.organisation_id AND s.entry_id = e.id
                LEFT JOIN activity_group g ON g.organisation_id = s.organisation_id AND g.id = s.group_id
                CROSS JOIN LATERAL (SELECT :ledBy::uuid IS NULL OR EXISTS (SELECT FROM group_facilitator f
                    WHERE f.organisation_id = g.organisation_id AND f.group_id = g.id
                        AND f.membership_id = :ledBy AND f.ended_at IS NULL) AS open) t
            WHERE h.equipment_id = :equipment AND e.occupies
            """;

    private final JdbcClient jdbc;

    EquipmentUseQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What begins on these days, both inclusive, in order of time. */
    List<EquipmentUse> within(EquipmentId equipment, LocalDate first, LocalDate last, GroupSight sight) {
        return jdbc.sql(USES + "AND h.on_day BETWEEN :first AND :last ORDER BY e.period, e.id")
                .param("equipment", equipment.value())
                .param("ledBy", sight.onlyLedBy())
                .param("first", first)
                .param("last", last)
                .query((row, number) -> use(row))
                .list();
    }

    /** What is planned from a day on and counts on more than there will be, in order of time. */
    List<EquipmentUse> inNeed(EquipmentId equipment, LocalDate from, GroupSight sight) {
        return jdbc.sql(USES + """
                        AND h.missing > 0 AND s.status = 'planned' AND h.on_day >= :from ORDER BY e.period, e.id LIMIT :limit
                        """)
                .param("equipment", equipment.value())
                .param("ledBy", sight.onlyLedBy())
                .param("from", from)
                .param("limit", MOST)
                .query((row, number) -> use(row))
                .list();
    }

    /**
     * Who has equipment at times during which it is with an entry, too, that does not hold it any more: with a trip that comes back
     * later than its session ends.
     *
     * @param away how many pieces that entry has
     */
    public List<EquipmentUse> wantedDuring(
            EquipmentId equipment, CalendarEntryId entry, int away, TimeRange during, GroupSight sight) {
        return jdbc.sql(USES + """
                        AND h.entry_id <> :entry AND e.period && tstzrange(:from, :to)
                        AND (SELECT q.pieces FROM equipment q WHERE q.id = h.equipment_id) - :away < (
                            SELECT count(DISTINCT o.piece) FROM calendar_equipment o WHERE o.equipment_id = h.equipment_id
                                AND o.entry_id <> :entry AND o.period && (e.period * tstzrange(:from, :to)) AND o.occupies
                                AND NOT o.beside AND o.let_go_at IS NULL)
                        ORDER BY e.period, e.id LIMIT :limit
                        """)
                .param("equipment", equipment.value())
                .param("ledBy", sight.onlyLedBy())
                .param("entry", entry.value())
                .param("away", away)
                .param("from", during.sqlFrom())
                .param("to", during.sqlTo())
                .param("limit", MOST)
                .query((row, number) -> use(row))
                .list();
    }

    private static EquipmentUse use(ResultSet row) throws SQLException {
        return new EquipmentUse(
                TimeRange.ofRow(row),
                row.getInt("pieces"),
                Optional.ofNullable(row.getObject("session_id", UUID.class))
                        .map(SessionId::new)
                        .orElse(null),
                row.getString("group_name"));
    }
}
