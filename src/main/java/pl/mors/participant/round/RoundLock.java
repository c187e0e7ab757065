package pl.mors.participant.round;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.participant.RecruitmentRoundId;

/**
 * Lets one transaction at a time change a round, apply in it or decide about it: the terms stand still, numbers have no gaps, and
 * no place is given to two.
 */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
public class RoundLock {

    private final JdbcClient jdbc;

    RoundLock(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void take(RecruitmentRoundId round) {
        jdbc.sql("SELECT id FROM recruitment_round WHERE id = :id FOR NO KEY UPDATE")
                .param("id", round.value())
                .query(row -> {});
    }
}
