package pl.mors.activity;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.mors.Clerk;
import pl.mors.IntegrationTest;
import pl.mors.TestClerks;
import pl.mors.TestWorld;
import pl.mors.identity.Role;
import pl.mors.person.PersonId;
import pl.mors.programme.ProgrammeId;

/** A town with a club of a programme, a resident who signed the programme's declaration, and a coordinator. */
@IntegrationTest
public abstract class ClubOfProgramme {

    protected static final LocalDate DECLARED = LocalDate.of(2019, 1, 10);

    @Autowired
    protected TestClerks clerks;

    @Autowired
    protected JdbcClient jdbc;

    @Autowired
    protected TestWorld world;

    protected GroupTown town;
    protected ProgrammeId programme;
    protected GroupId club;
    protected PersonId halina;
    protected Clerk coordinator;

    @BeforeEach
    void foundClub() {
        town = new GroupTown(world.town(), jdbc);
        programme = town.programme();
        club = town.club(programme);
        halina = town.person("Halina", "Ślęzak");
        town.participates(halina, programme, DECLARED);
        coordinator = clerks.of(town.town(), Role.COORDINATOR);
    }
}
