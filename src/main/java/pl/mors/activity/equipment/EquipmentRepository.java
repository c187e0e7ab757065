package pl.mors.activity.equipment;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import pl.mors.calendar.EquipmentId;
import pl.mors.platform.Ids;
import pl.mors.programme.ProgrammeId;
import pl.mors.programme.VenueId;

@Repository
class EquipmentRepository {

    private final JdbcClient jdbc;

    EquipmentRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Makes those who write about the organisation's equipment wait for each other, so that the second sees what the first wrote. */
    void lock() {
        jdbc.sql("SELECT 1 FROM pg_advisory_xact_lock(hashtextextended('equipment ' || current_organisation(), 0))")
                .query()
                .singleRow();
    }

    void insert(EquipmentId id, EquipmentDetails details) {
        with(details, jdbc.sql("""
                        INSERT INTO equipment (organisation_id, id, name, inventory_number, venue_id, pieces)
                        VALUES (current_organisation(), :id, :name, :number, :venue, :pieces)
                        """)).param("id", id.value()).update();
    }

    /** Whether the equipment was still at this version. */
    boolean update(EquipmentId id, int version, EquipmentDetails details) {
        return with(details, jdbc.sql("""
                        UPDATE equipment SET name = :name, inventory_number = :number, venue_id = :venue, pieces = :pieces,
                            version = version + 1
                        WHERE id = :id AND version = :version
                        """))
                        .param("id", id.value())
                        .param("version", version)
                        .update()
                == 1;
    }

    private static StatementSpec with(EquipmentDetails details, StatementSpec statement) {
        var venue = details.venue();
        return statement
                .param("name", details.name())
                .param("number", details.inventoryNumber())
                .param("venue", venue == null ? null : venue.value())
                .param("pieces", details.pieces());
    }

    /** The venue that the programme's file means by a key. */
    VenueId venue(ProgrammeId programme, String key) {
        return new VenueId(
                jdbc.sql("SELECT venue_id FROM programme_venue WHERE programme_id = :programme AND key = :key")
                        .param("programme", programme.value())
                        .param("key", key)
                        .query(UUID.class)
                        .single());
    }

    /** Whether an earlier file of the programme named equipment by this key. */
    boolean isKnown(ProgrammeId programme, String key) {
        return jdbc.sql(
                        "SELECT EXISTS (SELECT FROM programme_equipment WHERE programme_id = :programme AND key = :key)")
                .param("programme", programme.value())
                .param("key", key)
                .query(Boolean.class)
                .single();
    }

    void keepKey(ProgrammeId programme, String key, EquipmentId equipment) {
        jdbc.sql("""
                INSERT INTO programme_equipment (organisation_id, id, programme_id, key, equipment_id)
                VALUES (current_organisation(), :id, :programme, :key, :equipment)
                """)
                .param("id", Ids.next())
                .param("programme", programme.value())
                .param("key", key)
                .param("equipment", equipment.value())
                .update();
    }

    /**
     * Says since when it is of no use; without a day and a reason that it is in use again.
     *
     * @return whether the equipment was still at this version
     */
    boolean withdraw(EquipmentId id, int version, @Nullable LocalDate on, @Nullable String reason) {
        return jdbc.sql("""
                        UPDATE equipment SET withdrawn_on = :on, withdrawal_reason = :reason, version = version + 1
                        WHERE id = :id AND version = :version
                        """)
                        .param("on", on)
                        .param("reason", reason)
                        .param("id", id.value())
                        .param("version", version)
                        .update()
                == 1;
    }
}
