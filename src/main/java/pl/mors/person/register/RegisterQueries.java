package pl.mors.person.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.person.PersonId;
import pl.mors.person.PersonRows;
import pl.mors.platform.Pesel;

/** What registering asks of the register. */
@Repository
@Transactional(readOnly = true)
class RegisterQueries {

    /** People of a source named p, each with where they live by their latest statement. */
    static final String LOOK_ALIKES = """
            SELECT p.id, p.given_name, p.family_name, p.date_of_birth, p.pesel,
                r.valid_from, r.place_of_stay, r.street, r.building, r.flat, r.postcode, r.locality, r.district,
                r.municipality, r.county, r.voivodeship, r.urbanisation
            FROM %s LEFT JOIN LATERAL (
                SELECT * FROM known_residence WHERE person_id = p.id ORDER BY valid_from DESC LIMIT 1) r ON true
            """;

    private final JdbcClient jdbc;

    RegisterQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Who already stands in the register with this PESEL. */
    Optional<LookAlike> bearer(Pesel pesel) {
        return jdbc.sql(LOOK_ALIKES.formatted("person p") + "WHERE p.pesel = :pesel")
                .param("pesel", pesel.digits())
                .query(RegisterQueries::lookAlike)
                .optional();
    }

    static LookAlike lookAlike(ResultSet row, int number) throws SQLException {
        return new LookAlike(
                new PersonId(row.getObject("id", UUID.class)),
                row.getString("given_name") + " " + row.getString("family_name"),
                row.getObject("date_of_birth", LocalDate.class),
                row.getString("pesel"),
                row.getObject("valid_from") == null
                        ? null
                        : PersonRows.residence(row, number).address());
    }
}
