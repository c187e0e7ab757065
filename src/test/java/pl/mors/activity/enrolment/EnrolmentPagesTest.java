package pl.mors.activity.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import pl.mors.IntegrationTest;
import pl.mors.TestWorld;
import pl.mors.activity.ActivityUrls;
import pl.mors.activity.GroupId;
import pl.mors.activity.GroupTown;
import pl.mors.identity.Role;
import pl.mors.person.PersonId;
import pl.mors.programme.ProgrammeId;

@IntegrationTest
class EnrolmentPagesTest {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient db;

    @Autowired
    private TestWorld world;

    private GroupTown town;
    private ProgrammeId programme;
    private GroupId club;
    private PersonId halina;
    private RequestPostProcessor coordinator;

    @BeforeEach
    void foundTown() {
        town = new GroupTown(world.town(), db);
        programme = town.programme();
        club = town.club(programme);
        halina = town.person("Halina", "Ślęzak");
        town.participates(halina, programme, LocalDate.of(2019, 1, 10));
        coordinator = town.town().signedIn(Role.COORDINATOR);
    }

    @Test
    void findsPeopleByNameWithoutPolishLettersAndByNumber() {
        assertThat(mvc.get().uri(ActivityUrls.enrolment(club) + "?szukaj=slez").with(coordinator))
                .hasStatusOk()
                .bodyText()
                .contains("Halina Ślęzak", "Uczestnik nr 1, deklaracja z 10.01.2019");
        assertThat(mvc.get().uri(ActivityUrls.enrolment(club) + "?szukaj=1").with(coordinator))
                .bodyText()
                .contains("Halina Ślęzak");
        assertThat(mvc.get().uri(ActivityUrls.enrolment(club) + "?szukaj=Nikt").with(coordinator))
                .bodyText()
                .contains("Nie znaleziono nikogo");
    }

    @Test
    void enrolsAndShowsThePersonInTheGroup() {
        assertThat(enrol(halina)).hasStatus(303).redirectedUrl().isEqualTo(ActivityUrls.group(club));
        assertThat(mvc.get().uri(ActivityUrls.group(club)).with(coordinator))
                .bodyText()
                .contains("Ślęzak Halina");
        assertThat(enrol(halina)).hasStatus(422).bodyText().contains("Ta osoba jest już zapisana do grupy.");
    }

    @Test
    void aFullGroupLetsANamedRoleGoOnWithAReason() {
        town.set(club, "capacity", 1);
        enrol(halina).exchange();
        var zbyszek = town.person("Zbyszek", "Wilk");
        town.participates(zbyszek, programme, LocalDate.of(2019, 1, 10));

        assertThat(enrol(zbyszek)).hasStatus(422).bodyText().contains("nie ma wolnych miejsc", "Uzasadnienie");
        assertThat(enrol(zbyszek).param("reason", "Brat uczestniczki")).hasStatus(303);
        assertThat(mvc.get().uri(ActivityUrls.group(club)).with(coordinator))
                .bodyText()
                .contains("Mimo zasad", "Brat uczestniczki", "2 z 1");
    }

    @Test
    void whoMayNotOverrideIsNotAskedForAReason() {
        var undeclared = town.person("Zbyszek", "Wilk");
        var reception = town.town().signedIn(Role.RECEPTION);

        assertThat(post(undeclared).with(reception).param("reason", "Bo tak"))
                .hasStatus(422)
                .bodyText()
                .contains("Najpierw przyjmij deklarację")
                .doesNotContain("Uzasadnienie");
    }

    @Test
    void endsAPlace() {
        town.enrolled(club, halina, LocalDate.of(2019, 1, 10));

        assertThat(mvc.post()
                        .uri(ActivityUrls.endEnrolment(club, halina))
                        .with(coordinator)
                        .with(csrf())
                        .param("lastDay", "14.05.2019"))
                .hasStatus(303);
        assertThat(mvc.get().uri(ActivityUrls.group(club)).with(coordinator))
                .bodyText()
                .doesNotContain("Ślęzak");
    }

    @Test
    void whoHasNoRightToRostersIsRefused() {
        assertThat(mvc.get().uri(ActivityUrls.enrolment(club)).with(town.town().signedIn(Role.ACCOUNTANT)))
                .hasStatus(403);
    }

    private MockMvcTester.MockMvcRequestBuilder enrol(PersonId person) {
        return post(person).with(coordinator);
    }

    private MockMvcTester.MockMvcRequestBuilder post(PersonId person) {
        return mvc.post()
                .uri(ActivityUrls.enrolment(club))
                .with(csrf())
                .param("person", person.toString())
                .param("on", "15.05.2019");
    }
}
