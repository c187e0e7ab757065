package pl.mors.activity.call;

import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.mors.Clerk;
import pl.mors.IntegrationTest;
import pl.mors.TestChannels;
import pl.mors.TestClerks;
import pl.mors.TestWorld;
import pl.mors.activity.GroupId;
import pl.mors.activity.GroupTown;
import pl.mors.identity.MembershipId;
import pl.mors.identity.Role;

/** A town with a club, whoever leads its session and falls sick, and a colleague who is free. */
@IntegrationTest
abstract class SickLeaderPages {

    @Autowired
    TestClerks clerks;

    @Autowired
    TestChannels channels;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestWorld world;

    GroupTown town;
    GroupId club;
    MembershipId sick;
    MembershipId substitute;
    Clerk coordinator;

    @BeforeEach
    void foundTown() {
        town = new GroupTown(world.town(), jdbc);
        club = town.group("Klub dla rodzin");
        sick = member();
        substitute = member();
        coordinator = clerks.of(town.town(), Role.COORDINATOR);
    }

    MembershipId member() {
        return new MembershipId(town.town().member(Role.FACILITATOR).membership());
    }

    void phone(MembershipId member, String number) {
        town.town()
                .inside(() -> jdbc.sql("UPDATE membership SET work_phone = ? WHERE id = ?")
                        .params(number, member.value())
                        .update());
    }
}
