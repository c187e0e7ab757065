package pl.mors.calendar;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The organisation's equipment, for choosing some, and what of it entries hold. */
@Component
@Transactional(readOnly = true)
public class EquipmentQueries {

    private static final String EQUIPMENT = """
            SELECT q.id, q.name, q.inventory_number, v.name AS venue, q.pieces, q.withdrawn_on
            FROM equipment q LEFT JOIN venue v ON v.organisation_id = q.organisation_id AND v.id = q.venue_id
            """;

    private final JdbcClient jdbc;

    EquipmentQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What is in use on a day, by name. */
    public List<Equipment> inUse(LocalDate day) {
        return inUseOrAt(day, null);
    }

    /** What is in use on a day or what an entry holds, whatever became of it; by name. */
    public List<Equipment> inUseOrAt(LocalDate day, @Nullable CalendarEntryId entry) {
        return jdbc.sql(EQUIPMENT + """
                        WHERE q.withdrawn_on IS NULL OR q.withdrawn_on > :day
                            OR q.id IN (SELECT h.equipment_id FROM equipment_at_entry h WHERE h.entry_id = :entry)
                        ORDER BY q.name, q.inventory_number, v.name, q.id
                        """)
                .param("day", day)
                .param("entry", entry == null ? null : entry.value())
                .query((row, number) -> equipment(row))
                .list();
    }

    /** Empty when the organisation has no such equipment. */
    public Optional<Equipment> find(EquipmentId equipment) {
        return jdbc.sql(EQUIPMENT + "WHERE q.id = :equipment")
                .param("equipment", equipment.value())
                .query((row, number) -> equipment(row))
                .optional();
    }

    /** The equipment of these ids, in no order; what is none of the organisation's is left out. */
    List<Equipment> all(Collection<UUID> ids) {
        return jdbc.sql(EQUIPMENT + "WHERE q.id = ANY (:ids)")
                .param("ids", ids.toArray(UUID[]::new))
                .query((row, number) -> equipment(row))
                .list();
    }

    private static Equipment equipment(ResultSet row) throws SQLException {
        return new Equipment(
                new EquipmentId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getString("inventory_number"),
                row.getString("venue"),
                row.getInt("pieces"),
                row.getObject("withdrawn_on", LocalDate.class));
    }

    /**
     * Equipment that an entry holds.
     *
     * @param words its name, and the number of pieces where it is not one
     * @param label its name
     * @param missing how many of the pieces are not there on its day, because they were withdrawn or are fewer by now
     * @param collided how many of the pieces were, on record, in use elsewhere at that time
     */
    public record AtEntry(EquipmentId equipment, String label, String words, int pieces, int missing, int collided) {

        /** What is held, without its name. */
        public static Set<Pieces> pieces(List<AtEntry> held) {
            return held.stream()
                    .map(one -> new Pieces(one.equipment(), one.pieces()))
                    .collect(Collectors.toUnmodifiableSet());
        }
    }

    /** What an entry holds, by name. */
    public List<AtEntry> at(CalendarEntryId entry) {
        return jdbc.sql("""
                        SELECT equipment_id, label, words, pieces, missing, collided FROM equipment_at_entry WHERE entry_id = :entry
                        ORDER BY name, words, equipment_id
                        """)
                .param("entry", entry.value())
                .query((row, number) -> new AtEntry(
                        new EquipmentId(row.getObject("equipment_id", UUID.class)),
                        row.getString("label"),
                        row.getString("words"),
                        row.getInt("pieces"),
                        row.getInt("missing"),
                        row.getInt("collided")))
                .list();
    }
}
