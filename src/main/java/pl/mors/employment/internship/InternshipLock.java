package pl.mors.employment.internship;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.employment.InternshipId;

/** Lets one transaction at a time record sheets of an internship or payments for it. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
public class InternshipLock {

    private final JdbcClient jdbc;

    InternshipLock(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void take(InternshipId internship) {
        jdbc.sql("SELECT id FROM internship WHERE id = :id FOR NO KEY UPDATE")
                .param("id", internship.value())
                .query(row -> {});
    }
}
