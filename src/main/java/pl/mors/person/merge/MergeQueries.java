package pl.mors.person.merge;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.person.PersonId;

/** Merges that hold, and what a merge would do. */
@Repository
@Transactional(readOnly = true)
class MergeQueries {

    private final JdbcClient jdbc;

    MergeQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A merge that holds.
     *
     * @param name of the record that is left, given name first
     */
    record Merge(MergeId id, PersonId merged, String name, String reason, Instant at) {}

    /** The records that were merged into this one, the latest first. */
    List<Merge> of(PersonId kept) {
        return jdbc.sql("""
                        SELECT m.id, m.merged_id, p.given_name || ' ' || p.family_name AS name, m.reason, m.recorded_at
                        FROM known_person_merge m JOIN person p ON p.organisation_id = m.organisation_id AND p.id = m.merged_id
                        WHERE m.kept_id = :kept ORDER BY m.recorded_at DESC, m.id""")
                .param("kept", kept.value())
                .query((row, number) -> new Merge(
                        new MergeId(row.getObject("id", UUID.class)),
                        new PersonId(row.getObject("merged_id", UUID.class)),
                        row.getString("name"),
                        row.getString("reason"),
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /**
     * What a merge does to the rows of a table.
     *
     * @param stays how many stay with the record that is left: the other has one of its own in the same place
     */
    record Moved(String table, int moves, int stays) {}

    List<Moved> preview(PersonId kept, PersonId merged) {
        return jdbc.sql("SELECT table_name, moves, stays FROM preview_merge(:kept, :merged)")
                .param("kept", kept.value())
                .param("merged", merged.value())
                .query((row, number) ->
                        new Moved(row.getString("table_name"), row.getInt("moves"), row.getInt("stays")))
                .list();
    }
}
