package pl.mors.employment.employer;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.employment.EmployerId;
import pl.mors.platform.Nip;
import pl.mors.platform.NotFound;

@Repository
@Transactional(readOnly = true)
public class EmployerQueries {

    private final JdbcClient jdbc;

    EmployerQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An employer in the list, with the number of internships agreed with it. */
    public record Listed(Employer employer, int internships) {}

    /** All of them, by name: a town has tens. */
    public List<Listed> all() {
        return jdbc.sql("""
                        SELECT e.*, (SELECT count(*) FROM known_internship_agreement a
                            WHERE a.organisation_id = e.organisation_id AND a.employer_id = e.id) AS internships
                        FROM employer e ORDER BY e.name, e.id""")
                .query((row, number) -> new Listed(employer(row), row.getInt("internships")))
                .list();
    }

    /**
     * The employer.
     *
     * @throws NotFound when the organisation has no such employer
     */
    public Employer get(EmployerId id) {
        return jdbc.sql("SELECT * FROM employer WHERE id = :id")
                .param("id", id.value())
                .query((row, number) -> employer(row))
                .optional()
                .orElseThrow(() -> new NotFound("employer " + id));
    }

    Optional<Employer> find(Nip nip) {
        return jdbc.sql("SELECT * FROM employer WHERE nip = :nip")
                .param("nip", nip.digits())
                .query((row, number) -> employer(row))
                .optional();
    }

    private static Employer employer(ResultSet row) throws SQLException {
        return new Employer(
                new EmployerId(row.getObject("id", UUID.class)),
                row.getInt("version"),
                new Employer.Details(
                        row.getString("name"),
                        new Nip(row.getString("nip")),
                        row.getString("street_address"),
                        row.getString("locality"),
                        row.getString("business"),
                        row.getString("phone"),
                        row.getString("email"),
                        row.getBigDecimal("staff")));
    }
}
