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
import pl.mors.platform.Pesel;

/** What registering asks of the register. */
@Repository
@Transactional(readOnly = true)
class RegisterQueries {

    private final JdbcClient jdbc;

    RegisterQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Who already stands in the register with this PESEL. */
    Optional<LookAlike> bearer(Pesel pesel) {
        return jdbc.sql("SELECT id, given_name, family_name, date_of_birth, pesel FROM person WHERE pesel = :pesel")
                .param("pesel", pesel.digits())
                .query(RegisterQueries::lookAlike)
                .optional();
    }

    static LookAlike lookAlike(ResultSet row, int number) throws SQLException {
        return new LookAlike(
                new PersonId(row.getObject("id", UUID.class)),
                row.getString("given_name") + " " + row.getString("family_name"),
                row.getObject("date_of_birth", LocalDate.class),
                row.getString("pesel"));
    }
}
