package pl.mors.activity.group;

import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.mors.Clerk;
import pl.mors.IntegrationTest;
import pl.mors.TestClerks;
import pl.mors.TestWorld;
import pl.mors.activity.GroupTown;
import pl.mors.identity.Role;

/** A town whose coordinator sees the pages of its groups. */
@IntegrationTest
abstract class GroupPages {

    @Autowired
    TestClerks clerks;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestWorld world;

    GroupTown town;
    Clerk coordinator;

    @BeforeEach
    void foundTown() {
        town = new GroupTown(world.town(), jdbc);
        coordinator = clerks.of(town.town(), Role.COORDINATOR);
    }

    String body(String uri) {
        return coordinator.page(uri);
    }
}
