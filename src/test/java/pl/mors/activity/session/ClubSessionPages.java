package pl.mors.activity.session;

import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.mors.Clerk;
import pl.mors.IntegrationTest;
import pl.mors.TestClerks;
import pl.mors.TestWorld;
import pl.mors.activity.GroupTown;

/** A town with a club of seniors, whose coordinator sees the pages of its sessions. */
@IntegrationTest
abstract class ClubSessionPages {

    @Autowired
    TestClerks clerks;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestWorld world;

    GroupTown town;
    ClubForms forms;
    Clerk coordinator;

    @BeforeEach
    void foundTown() {
        town = new GroupTown(world.town(), jdbc);
        forms = new ClubForms(town, clerks);
        coordinator = forms.coordinator();
    }
}
