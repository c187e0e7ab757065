package pl.mors.participant;

import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.mors.Clerk;
import pl.mors.IntegrationTest;
import pl.mors.TestClerks;
import pl.mors.TestWorld;
import pl.mors.TestWorld.Town;
import pl.mors.identity.Role;
import pl.mors.person.PersonId;
import pl.mors.person.TestPeople;
import pl.mors.programme.Programme;

/** A town with a programme, and a clerk at the pages of its participants. */
@IntegrationTest
abstract class ParticipantPages {

    @Autowired
    TestClerks clerks;

    @Autowired
    TestWorld world;

    @Autowired
    TestPeople people;

    @Autowired
    TestProgrammes programmes;

    @Autowired
    JdbcClient jdbc;

    Town town;
    Programme programme;
    Clerk clerk;
    PersonId halina;

    @BeforeEach
    void foundTown() {
        town = world.town();
        programme = programmes.mikolow(town);
        clerk = clerks.of(town, Role.SOCIAL_WORKER);
        halina = people.resident(town, "Halina", "Żądło");
    }
}
