package pl.mors.person;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.platform.Coded;

/** Who acts for a minor, as known at the moment set by {@code mors.known_at}. */
@Repository
@Transactional(readOnly = true)
public class GuardianQueries {

    private final JdbcClient jdbc;

    GuardianQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those who act for the person now, in the order of their records. */
    public List<Guardian> of(PersonId person) {
        return jdbc.sql("SELECT * FROM known_guardian WHERE person_id = :person ORDER BY recorded_at, id")
                .param("person", person.value())
                .query(GuardianQueries::guardian)
                .list();
    }

    private static Guardian guardian(ResultSet row, int number) throws SQLException {
        return new Guardian(
                new GuardianId(row.getObject("id", UUID.class)),
                Coded.of(Guardian.Kind.class, row.getString("kind")),
                row.getString("given_name"),
                row.getString("family_name"),
                row.getString("phone"),
                row.getString("email"));
    }
}
