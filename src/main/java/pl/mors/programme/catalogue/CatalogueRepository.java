package pl.mors.programme.catalogue;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.mors.platform.DateRange;
import pl.mors.platform.Ids;
import pl.mors.programme.ProgrammeId;
import pl.mors.programme.file.Delivery;
import pl.mors.programme.file.ProgrammeFile;

/** Writes programmes, their versions, and the rows that other tables refer to. Rows are added and changed, never removed. */
@Repository
class CatalogueRepository {

    private final JdbcClient jdbc;

    CatalogueRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Finds a programme of the current organisation and lets nobody else load it until this transaction ends. */
    Optional<Known> lock(String code) {
        return jdbc.sql("""
                        SELECT id, (SELECT max(number) FROM programme_version v
                            WHERE v.organisation_id = p.organisation_id AND v.programme_id = p.id) AS last_version
                        FROM programme p WHERE code = :code FOR UPDATE
                        """)
                .param("code", code)
                .query((row, number) ->
                        new Known(new ProgrammeId(row.getObject("id", UUID.class)), row.getInt("last_version")))
                .optional();
    }

    /** False when the code is taken by another organisation. */
    boolean add(ProgrammeId id, ProgrammeFile file, boolean declarationRequired) {
        return bind("""
                        INSERT INTO programme (organisation_id, id, code, title, implementation_period, declaration_required, made_up)
                        VALUES (current_organisation(), :id, :code, :title, :period::daterange, :declarationRequired, :madeUp)
                        ON CONFLICT (code) DO NOTHING
                        """, id, file, declarationRequired).update() == 1;
    }

    void change(ProgrammeId id, ProgrammeFile file, boolean declarationRequired) {
        bind("""
                        UPDATE programme SET code = :code, title = :title, implementation_period = :period::daterange,
                            declaration_required = :declarationRequired, made_up = :madeUp
                        WHERE id = :id
                        """, id, file, declarationRequired).update();
    }

    private JdbcClient.StatementSpec bind(String sql, ProgrammeId id, ProgrammeFile file, boolean declarationRequired) {
        return jdbc.sql(sql)
                .param("id", id.value())
                .param("code", file.code())
                .param("title", file.title())
                .param(
                        "period",
                        new DateRange(file.period().from(), file.period().to()).toSql())
                .param("declarationRequired", declarationRequired)
                .param("madeUp", file.madeUp());
    }

    boolean isInForce(ProgrammeId id, String definition) {
        return jdbc.sql("""
                        SELECT definition = :definition::jsonb FROM programme_version
                        WHERE programme_id = :id ORDER BY number DESC LIMIT 1
                        """)
                .param("id", id.value())
                .param("definition", definition)
                .query(Boolean.class)
                .single();
    }

    void addVersion(ProgrammeId id, int number, String definition) {
        jdbc.sql("""
                        INSERT INTO programme_version (organisation_id, id, programme_id, number, definition)
                        VALUES (current_organisation(), :id, :programme, :number, :definition::jsonb)
                        """)
                .param("id", Ids.next())
                .param("programme", id.value())
                .param("number", number)
                .param("definition", definition)
                .update();
    }

    /**
     * Places belong to the organisation, so that two programmes can meet in one. A place is the one that the programme called by
     * this key before, whatever its name is now, or else the one of this name. What the staff added or corrected stays as they keep it.
     */
    void keepVenue(ProgrammeId programme, ProgrammeFile.Venue venue) {
        if (isKeptByStaff(programme, "programme_venue k JOIN venue p ON p.id = k.venue_id", venue.key())) {
            return;
        }
        jdbc.sql("""
                        UPDATE venue v SET name = :name
                        FROM programme_venue k
                        WHERE k.programme_id = :programme AND k.key = :key AND v.id = k.venue_id AND v.name <> :name
                            AND NOT EXISTS (SELECT FROM venue other WHERE other.name = :name)
                        """)
                .param("programme", programme.value())
                .param("key", venue.key())
                .param("name", venue.name())
                .update();
        jdbc.sql("""
                        WITH kept AS (
                            INSERT INTO venue (organisation_id, id, name, street_address)
                            VALUES (current_organisation(), :id, :name, :address)
                            ON CONFLICT (organisation_id, name) DO UPDATE SET street_address
                                = CASE WHEN venue.kept_by_staff THEN venue.street_address ELSE EXCLUDED.street_address END
                            RETURNING organisation_id, id
                        )
                        INSERT INTO programme_venue (organisation_id, id, programme_id, key, venue_id)
                        SELECT organisation_id, :keyId, :programme, :key, id FROM kept
                        ON CONFLICT (organisation_id, programme_id, key) DO UPDATE SET venue_id = EXCLUDED.venue_id
                        """)
                .param("id", Ids.next())
                .param("name", venue.name())
                .param("address", venue.address())
                .param("keyId", Ids.next())
                .param("programme", programme.value())
                .param("key", venue.key())
                .update();
    }

    /**
     * A room of a place that was kept before: the one of this key, whatever its name is now, or else the one of this name. What the
     * staff added or corrected stays as they keep it, and no file lets a room bear fewer sessions at once: what is planned there by
     * then is looked at on the room's page.
     */
    void keepRoom(ProgrammeId programme, Delivery.Room room) {
        if (isKeptByStaff(programme, "programme_room k JOIN room p ON p.id = k.room_id", room.key())) {
            return;
        }
        jdbc.sql("""
                        UPDATE room r SET name = :name
                        FROM programme_room k
                            JOIN programme_venue v ON v.organisation_id = k.organisation_id AND v.programme_id = k.programme_id
                        WHERE k.programme_id = :programme AND k.key = :key AND v.key = :venue
                            AND r.id = k.room_id AND r.venue_id = v.venue_id AND r.name <> :name
                            AND NOT EXISTS (SELECT FROM room other WHERE other.venue_id = v.venue_id AND other.name = :name)
                        """)
                .param("programme", programme.value())
                .param("key", room.key())
                .param("venue", room.venue())
                .param("name", room.name())
                .update();
        jdbc.sql("""
                        WITH kept AS (
                            INSERT INTO room (organisation_id, id, venue_id, name, capacity, parallel_sessions)
                            SELECT v.organisation_id, :id, v.venue_id, :name, :capacity, :parallel
                            FROM programme_venue v WHERE v.programme_id = :programme AND v.key = :venue
                            ON CONFLICT (organisation_id, venue_id, name) DO UPDATE
                            SET capacity = CASE WHEN room.kept_by_staff THEN room.capacity ELSE EXCLUDED.capacity END,
                                parallel_sessions = CASE WHEN room.kept_by_staff THEN room.parallel_sessions
                                    ELSE greatest(room.parallel_sessions, EXCLUDED.parallel_sessions) END
                            RETURNING organisation_id, id
                        )
                        INSERT INTO programme_room (organisation_id, id, programme_id, key, room_id)
                        SELECT organisation_id, :keyId, :programme, :key, id FROM kept
                        ON CONFLICT (organisation_id, programme_id, key) DO UPDATE SET room_id = EXCLUDED.room_id
                        """)
                .param("id", Ids.next())
                .param("name", room.name())
                .param("capacity", room.capacity())
                .param("parallel", room.parallelSessions())
                .param("venue", room.venue())
                .param("keyId", Ids.next())
                .param("programme", programme.value())
                .param("key", room.key())
                .update();
    }

    /** @param known what the programme's files called by keys until now */
    private boolean isKeptByStaff(ProgrammeId programme, String known, String key) {
        return jdbc.sql(
                        "SELECT EXISTS (SELECT FROM %s WHERE k.programme_id = :programme AND k.key = :key AND p.kept_by_staff)"
                                .formatted(known))
                .param("programme", programme.value())
                .param("key", key)
                .query(Boolean.class)
                .single();
    }

    void keepActivityRule(ProgrammeId id, Delivery.ActivityKind kind) {
        jdbc.sql("""
                        INSERT INTO activity_rule (organisation_id, id, programme_id, activity_kind, counts_as_support,
                            support_scope, support_kind, support_subkind)
                        VALUES (current_organisation(), :id, :programme, :kind, :counts, :scope, :supportKind, :subkind)
                        ON CONFLICT (organisation_id, programme_id, activity_kind) DO UPDATE
                        SET counts_as_support = EXCLUDED.counts_as_support, support_scope = EXCLUDED.support_scope,
                            support_kind = EXCLUDED.support_kind, support_subkind = EXCLUDED.support_subkind
                        """)
                .param("id", Ids.next())
                .param("programme", id.value())
                .param("kind", kind.key())
                .param("counts", kind.countsAsSupport())
                .param("scope", onlyWhen(kind, kind.supportScope()))
                .param("supportKind", onlyWhen(kind, kind.supportKind()))
                .param("subkind", onlyWhen(kind, kind.supportSubKind()))
                .update();
    }

    private static @Nullable String onlyWhen(Delivery.ActivityKind kind, @Nullable String funderWord) {
        return kind.countsAsSupport() ? funderWord : null;
    }

    record Known(ProgrammeId id, int lastVersion) {}
}
