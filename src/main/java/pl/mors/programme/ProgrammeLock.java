package pl.mors.programme;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Lets one transaction at a time change who takes part in a programme: whoever else takes it waits for the end of that one. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
public class ProgrammeLock {

    private final JdbcClient jdbc;

    ProgrammeLock(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void take(ProgrammeId programme) {
        jdbc.sql("SELECT id FROM programme WHERE id = :id FOR NO KEY UPDATE")
                .param("id", programme.value())
                .query(UUID.class)
                .single();
    }
}
