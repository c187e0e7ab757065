package pl.mors.activity.equipment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.calendar.Equipment;
import pl.mors.calendar.EquipmentId;
import pl.mors.platform.web.Cursor;
import pl.mors.platform.web.Option;
import pl.mors.platform.web.Slice;
import pl.mors.programme.VenueId;

/** Reads the list of equipment, and one of it. */
@Repository
@Transactional(readOnly = true)
class EquipmentListQueries {

    static final int PAGE_SIZE = 50;

    /** More than any town has. */
    private static final int ALL = 10_000;

    private static final String LISTED = """
            WITH listed AS (
                SELECT q.*, v.name AS venue
                FROM equipment q LEFT JOIN venue v ON v.organisation_id = q.organisation_id AND v.id = q.venue_id
            )
            """;

    private final JdbcClient jdbc;

    EquipmentListQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether something can be borrowed on a day. */
    enum State {
        IN_USE,
        WITHDRAWN
    }

    /**
     * What the list is narrowed down to, and its order.
     *
     * @param words in the name or the inventory number; empty for all
     * @param state null for all
     * @param byVenue whether what is kept in one place stands together
     */
    record Filter(String words, @Nullable State state, boolean byVenue) {}

    Slice<EquipmentRow> list(Filter filter, Cursor cursor, LocalDate today) {
        return Slice.beyond(
                cursor, PAGE_SIZE, row -> row.equipment().id(), place -> rows(filter, place, today, PAGE_SIZE + 1));
    }

    /** The whole of it, for a file. */
    List<EquipmentRow> all(Filter filter, LocalDate today) {
        return rows(filter, Cursor.start(), today, ALL);
    }

    private List<EquipmentRow> rows(Filter filter, Cursor cursor, LocalDate today, int limit) {
        var state = filter.state();
        return jdbc.sql(LISTED + """
                        , placed AS (
                            SELECT *, CASE WHEN :byVenue THEN coalesce(venue, '') ELSE '' END COLLATE polish AS place FROM listed
                        )
                        SELECT * FROM placed
                        WHERE (:words = '' OR strpos(fold(name || ' ' || coalesce(inventory_number, '')), fold(:words)) > 0)
                            AND (:withdrawn::boolean IS NULL OR coalesce(withdrawn_on <= :today, false) = :withdrawn)
                            AND (:edge::uuid IS NULL OR (place, name, id) %1$s (SELECT place, name, id FROM placed WHERE id = :edge))
                        ORDER BY place %2$s, name %2$s, id %2$s LIMIT :limit
                        """.formatted(cursor.backwards() ? "<" : ">", cursor.backwards() ? "DESC" : "ASC"))
                .param("byVenue", filter.byVenue())
                .param("words", filter.words())
                .param("withdrawn", state == null ? null : state == State.WITHDRAWN)
                .param("today", today)
                .param("edge", cursor.id())
                .param("limit", limit)
                .query((row, number) -> row(row))
                .list();
    }

    /** Empty when the organisation has no such equipment. */
    Optional<EquipmentRow> find(EquipmentId equipment) {
        return jdbc.sql(LISTED + "SELECT * FROM listed WHERE id = :equipment")
                .param("equipment", equipment.value())
                .query((row, number) -> row(row))
                .optional();
    }

    /** Which other one has this inventory number, also when it is withdrawn from use. */
    Optional<EquipmentRow> withNumber(String inventoryNumber, EquipmentId but) {
        return jdbc.sql(LISTED + "SELECT * FROM listed WHERE inventory_number = :number AND id <> :but")
                .param("but", but.value())
                .param("number", inventoryNumber)
                .query((row, number) -> row(row))
                .optional();
    }

    /** Which other one nothing but its id would tell from equipment with these details. */
    Optional<EquipmentRow> same(EquipmentDetails details, EquipmentId but) {
        var venue = details.venue();
        return jdbc.sql(LISTED + """
                        SELECT * FROM listed WHERE withdrawn_on IS NULL AND name = :name AND id <> :but
                            AND inventory_number IS NOT DISTINCT FROM :number AND venue_id IS NOT DISTINCT FROM :venue
                        """)
                .param("name", details.name())
                .param("but", but.value())
                .param("number", details.inventoryNumber())
                .param("venue", venue == null ? null : venue.value())
                .query((row, number) -> row(row))
                .optional();
    }

    private static EquipmentRow row(ResultSet row) throws SQLException {
        var venue = row.getObject("venue_id", UUID.class);
        return new EquipmentRow(
                new Equipment(
                        new EquipmentId(row.getObject("id", UUID.class)),
                        row.getString("name"),
                        row.getString("inventory_number"),
                        row.getString("venue"),
                        row.getInt("pieces"),
                        row.getObject("withdrawn_on", LocalDate.class)),
                venue == null ? null : new VenueId(venue),
                row.getString("withdrawal_reason"),
                row.getInt("version"));
    }

    /** Where equipment can be kept. */
    List<Option> venues() {
        return jdbc.sql("SELECT id, name FROM venue ORDER BY name, id")
                .query((row, number) -> Option.of(row.getString("id"), row.getString("name")))
                .list();
    }
}
