package pl.mors.activity.signup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import pl.mors.IntegrationTest;
import pl.mors.TestClerks;
import pl.mors.TestWorld;
import pl.mors.activity.GroupTown;
import pl.mors.identity.Organisations;

/** A sign-up is kept no longer than its form says. */
@IntegrationTest
class ForgetSignUpsTest {

    @Autowired
    private TestClerks clerks;

    @Autowired
    private Organisations organisations;

    @Autowired
    private SignUpRepository repository;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestWorld world;

    private SignUpTown signUps;
    private GroupTown town;

    @BeforeEach
    void foundTown() {
        signUps = new SignUpTown(world, clerks, organisations, jdbc);
        town = signUps.town;
    }

    @Test
    void whatIsOverIsForgotten() {
        signUps.send(SignUpTown.adult());
        forgetOn(LocalDate.of(2019, 7, 14));
        assertThat(town.count("SELECT count(*) FROM sign_up")).isEqualTo(1);
        forgetOn(LocalDate.of(2019, 7, 15));
        assertThat(town.count("SELECT count(*) FROM sign_up")).isZero();
    }

    private void forgetOn(LocalDate day) {
        new ForgetSignUps(repository, organisations, () -> day, transaction).forget();
    }
}
