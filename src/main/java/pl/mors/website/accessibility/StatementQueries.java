package pl.mors.website.accessibility;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads the accessibility statement of the organisation in sight. */
@Repository
@Transactional(readOnly = true)
public class StatementQueries {

    private final JdbcClient jdbc;

    StatementQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Statement> current() {
        return jdbc.sql("SELECT * FROM accessibility_statement")
                .query(StatementQueries::statement)
                .optional();
    }

    /** The version of the current one, or {@link StateAccessibility#NONE}. */
    int version() {
        return jdbc.sql("SELECT version FROM accessibility_statement")
                .query(Integer.class)
                .optional()
                .orElse(StateAccessibility.NONE);
    }

    private static Statement statement(ResultSet row, int number) throws SQLException {
        return new Statement(
                row.getObject("site_published_on", LocalDate.class),
                row.getObject("site_updated_on", LocalDate.class),
                Statement.Status.valueOf(row.getString("status").toUpperCase(Locale.ROOT)),
                row.getString("shortcomings_markdown"),
                row.getObject("made_on", LocalDate.class),
                row.getObject("reviewed_on", LocalDate.class),
                row.getString("auditor"),
                row.getString("contact_name"),
                row.getString("contact_email"),
                row.getString("contact_phone"),
                row.getString("building_markdown"));
    }
}
