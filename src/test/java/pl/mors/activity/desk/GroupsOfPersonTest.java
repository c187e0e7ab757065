package pl.mors.activity.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import pl.mors.IntegrationTest;
import pl.mors.TestWorld;
import pl.mors.activity.GroupId;
import pl.mors.activity.GroupTown;
import pl.mors.identity.Role;
import pl.mors.person.PersonId;
import pl.mors.person.PersonUrls;
import pl.mors.programme.ProgrammeId;

/** Nobody is told that a person is in no group because the reader may not see the group. */
@IntegrationTest
class GroupsOfPersonTest {

    private static final LocalDate DAY = LocalDate.of(2019, 1, 10);
    private static final String NONE_SEEN = "Nie ma grup, które możesz zobaczyć.";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestWorld world;

    private GroupTown town;
    private ProgrammeId programme;
    private PersonId halina;
    private GroupId support;

    @BeforeEach
    void foundTown() {
        town = new GroupTown(world.town(), jdbc);
        programme = town.programme();
        halina = town.person("Halina", "Nowak");
        town.participates(halina, programme, DAY);
        support = town.group("Grupa wsparcia");
        town.set(support, "hidden_membership", true);
        town.enrolled(support, halina, DAY);
    }

    @Test
    void aHiddenGroupIsNeitherShownNorDenied() {
        var other = town.person("Maria", "Wilk");

        assertThat(page(halina, Role.COORDINATOR)).contains(NONE_SEEN).doesNotContain("Grupa wsparcia");
        assertThat(page(other, Role.COORDINATOR))
                .as("as for whoever is in none")
                .contains(NONE_SEEN);
    }

    @Test
    void anAuditorSeesTheGroupsOfTheSample() {
        town.enrolled(town.club(programme), halina, DAY);
        town.town().inside(() -> jdbc.sql("""
                                INSERT INTO control_sample (organisation_id, id, programme_id, participation_id, drawn_on)
                                SELECT organisation_id, gen_random_uuid(), programme_id, id, DATE '2019-05-10' FROM participation
                                """).update());

        assertThat(page(halina, Role.AUDITOR))
                .contains("Klub dla seniorów", "od 10.01.2019")
                .doesNotContain("Grupa wsparcia", NONE_SEEN);
    }

    private String page(PersonId person, Role role) {
        RequestPostProcessor reader = town.town().signedIn(role);
        return assertThat(mvc.get().uri(PersonUrls.person(person)).with(reader))
                .hasStatusOk()
                .bodyText()
                .actual();
    }
}
