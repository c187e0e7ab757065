package pl.mors.activity.enrolment;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import pl.mors.Clerk;
import pl.mors.IntegrationTest;
import pl.mors.TestClerks;
import pl.mors.TestWorld;
import pl.mors.activity.ActivityUrls;
import pl.mors.activity.GroupId;
import pl.mors.activity.GroupTown;
import pl.mors.identity.Role;
import pl.mors.person.PersonId;
import pl.mors.programme.ProgrammeId;

/** A town whose coordinator gives a person of its programme a place in a club. */
@IntegrationTest
abstract class EnrolmentPages {

    @Autowired
    TestClerks clerks;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestWorld world;

    GroupTown town;
    ProgrammeId programme;
    GroupId club;
    PersonId halina;
    Clerk coordinator;

    @BeforeEach
    void foundTown() {
        town = new GroupTown(world.town(), jdbc);
        programme = town.programme();
        club = town.club(programme);
        halina = town.person("Halina", "Ślęzak");
        town.participates(halina, programme, LocalDate.of(2019, 1, 10));
        coordinator = clerks.of(town.town(), Role.COORDINATOR);
    }

    Clerk facilitator() {
        var facilitator = town.town().member(Role.FACILITATOR);
        town.leads(club, facilitator.membership());
        return clerks.as(town.town().signedIn(facilitator));
    }

    /** The page to which a search leads. */
    MvcTestResult found(String words, Clerk who) {
        var sought = who.post(ActivityUrls.seek(club), Map.of("szukaj", words));
        who.goOnAfter(sought);
        return who.get(Clerk.location(sought));
    }

    MockMvcTester.MockMvcRequestBuilder end(PersonId person) {
        return coordinator.sending(ActivityUrls.endEnrolment(club, person)).param("lastDay", "14.05.2019");
    }

    MockMvcTester.MockMvcRequestBuilder enrol(PersonId person) {
        return coordinator
                .sending(ActivityUrls.enrolment(club))
                .param("person", person.toString())
                .param("on", "15.05.2019");
    }
}
