package pl.mors.activity.care;

import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.mors.Clerk;
import pl.mors.IntegrationTest;
import pl.mors.TestClerks;
import pl.mors.TestWorld;
import pl.mors.activity.GroupId;
import pl.mors.activity.GroupTown;
import pl.mors.identity.IdentityUrls;
import pl.mors.identity.MembershipId;
import pl.mors.identity.Role;
import pl.mors.person.PersonId;

/** A town with a day room, where one of the staff may look after fifteen children. */
@IntegrationTest
abstract class DayRoomPages {

    @Autowired
    TestClerks clerks;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestWorld world;

    GroupTown town;
    GroupId group;
    MembershipId first;
    Clerk coordinator;

    @BeforeEach
    void foundTown() {
        town = new GroupTown(world.town(), jdbc);
        group = town.group("Świetlica");
        town.set(group, "care_place", "day_support");
        first = new MembershipId(town.town().member(Role.FACILITATOR).membership());
        coordinator = clerks.of(town.town(), Role.COORDINATOR);
    }

    String desk() {
        return coordinator.page(IdentityUrls.DESK);
    }

    PersonId child() {
        var child = town.person();
        town.town()
                .inside(() -> jdbc.sql("UPDATE person SET date_of_birth = DATE '2007-01-01' WHERE id = ?")
                        .param(child.value())
                        .update());
        return child;
    }
}
