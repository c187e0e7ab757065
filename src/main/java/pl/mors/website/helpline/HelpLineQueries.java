package pl.mors.website.helpline;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.platform.NotFound;

/** Reads the help lines of the organisation in sight. */
@Repository
@Transactional(readOnly = true)
public class HelpLineQueries {

    private final JdbcClient jdbc;

    HelpLineQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<HelpLine> all() {
        return jdbc.sql("SELECT * FROM help_line ORDER BY position, name")
                .query(HelpLineQueries::line)
                .list();
    }

    /**
     * One line.
     *
     * @throws NotFound when there is none of this id
     */
    public HelpLine get(HelpLineId id) {
        return jdbc.sql("SELECT * FROM help_line WHERE id = :id")
                .param("id", id.value())
                .query(HelpLineQueries::line)
                .optional()
                .orElseThrow(() -> new NotFound("help line " + id));
    }

    private static HelpLine line(ResultSet row, int number) throws SQLException {
        return new HelpLine(
                new HelpLineId(row.getObject("id", UUID.class)),
                row.getInt("position"),
                row.getString("name"),
                row.getString("phone"),
                row.getString("hours"),
                row.getString("languages"),
                row.getObject("checked_on", LocalDate.class),
                row.getInt("version"));
    }
}
