package pl.mors.activity.series;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.platform.DateRange;
import pl.mors.platform.Ids;

@Repository
@Transactional
class SchoolBreakRepository {

    private final JdbcClient jdbc;

    SchoolBreakRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Nothing when the break of this name and these days is on the list already. */
    Optional<UUID> add(String name, DateRange days) {
        var id = Ids.next();
        int added = jdbc.sql("""
                INSERT INTO school_break (organisation_id, id, name, period)
                VALUES (current_organisation(), :id, :name, :days::daterange)
                ON CONFLICT DO NOTHING
                """)
                .param("id", id)
                .param("name", name)
                .param("days", days.toSql())
                .update();
        return added == 0 ? Optional.empty() : Optional.of(id);
    }

    /** Takes it off the list; series that left it out stay as they are. */
    void supersede(UUID schoolBreak) {
        jdbc.sql("UPDATE school_break SET superseded_at = clock_timestamp() WHERE id = :id AND superseded_at IS NULL")
                .param("id", schoolBreak)
                .update();
    }
}
