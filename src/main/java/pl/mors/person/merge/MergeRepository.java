package pl.mors.person.merge;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.mors.person.PersonId;

@Repository
class MergeRepository {

    private final JdbcClient jdbc;

    MergeRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The table whose rows forbid it; nothing was changed then. */
    Optional<String> merge(MergeId id, PersonId kept, PersonId merged, String reason) {
        return jdbc.sql("SELECT merge_people(:id, :kept, :merged, :reason) AS hindering")
                .param("id", id.value())
                .param("kept", kept.value())
                .param("merged", merged.value())
                .param("reason", reason)
                .query((row, number) -> Optional.ofNullable(row.getString("hindering")))
                .single();
    }

    /** The table with a row that was corrected since; nothing was changed then. */
    Optional<String> undo(MergeId id) {
        return jdbc.sql("SELECT undo_merge(:id) AS hindering")
                .param("id", id.value())
                .query((row, number) -> Optional.ofNullable(row.getString("hindering")))
                .single();
    }
}
