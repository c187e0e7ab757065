package pl.mors.programme.catalogue;

import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.programme.ProgrammeId;

/** Reads when the versions of a programme were loaded, and by whom. */
@Repository
@Transactional(readOnly = true)
class VersionQueries {

    private final JdbcClient jdbc;

    VersionQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest first. */
    List<LoadedVersion> of(ProgrammeId programme) {
        return jdbc.sql("""
                        SELECT v.number, v.loaded_at, a.display_name
                        FROM programme_version v LEFT JOIN account a ON a.id = v.loaded_by
                        WHERE v.programme_id = :programme ORDER BY v.number DESC
                        """)
                .param("programme", programme.value())
                .query((row, number) -> new LoadedVersion(
                        row.getInt("number"),
                        row.getObject("loaded_at", OffsetDateTime.class).toInstant(),
                        row.getString("display_name")))
                .list();
    }
}
