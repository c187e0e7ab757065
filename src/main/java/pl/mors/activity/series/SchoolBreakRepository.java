package pl.mors.activity.series;

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

    UUID add(String name, DateRange days) {
        var id = Ids.next();
        jdbc.sql("""
                INSERT INTO school_break (organisation_id, id, name, period)
                VALUES (current_organisation(), :id, :name, :days::daterange)
                """)
                .param("id", id)
                .param("name", name)
                .param("days", days.toSql())
                .update();
        return id;
    }

    /** Takes it off the list; series that left it out stay as they are. */
    void supersede(UUID schoolBreak) {
        jdbc.sql("UPDATE school_break SET superseded_at = clock_timestamp() WHERE id = :id AND superseded_at IS NULL")
                .param("id", schoolBreak)
                .update();
    }
}
