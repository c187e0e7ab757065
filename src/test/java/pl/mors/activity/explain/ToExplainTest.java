package pl.mors.activity.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import pl.mors.Clerk;
import pl.mors.IntegrationTest;
import pl.mors.TestClerks;
import pl.mors.TestWorld;
import pl.mors.activity.ActivityUrls;
import pl.mors.activity.GroupId;
import pl.mors.activity.GroupTown;
import pl.mors.activity.SessionId;
import pl.mors.identity.Role;
import pl.mors.person.PersonId;
import pl.mors.programme.ProgrammeId;

/** What is on record against a rule waits on the desk until it is explained. */
@IntegrationTest
class ToExplainTest {

    private static final LocalDate DAY = LocalDate.of(2019, 5, 8);
    private static final String AFTER_EXIT = "Wyjaśnij obecność po zakończeniu udziału: Klub dla seniorów – 1 osoba";
    private static final String OUTSIDE =
            "Wyjaśnij zajęcia poza okresem programu: Klub dla seniorów – liczba terminów: 1";

    @Autowired
    private TestClerks clerks;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestWorld world;

    private GroupTown town;
    private ProgrammeId programme;
    private GroupId club;
    private PersonId halina;
    private Clerk coordinator;

    @BeforeEach
    void foundTown() {
        town = new GroupTown(world.town(), jdbc);
        programme = town.programme();
        club = town.club(programme);
        halina = town.person("Halina", "Nowak");
        town.participates(halina, programme, LocalDate.of(2019, 1, 10));
        coordinator = clerks.of(town.town(), Role.COORDINATOR);
    }

    @Test
    void attendanceAfterTheExitIsATaskThatOpensIntoThePeople() {
        var session = town.session(club, GroupTown.hours(DAY, "10:00", "12:00"));
        save(session, 1, "present");
        assertThat(body("/pulpit")).doesNotContain("po zakończeniu udziału");

        town.left(halina, programme, DAY.minusDays(1));

        assertThat(body("/pulpit")).contains(AFTER_EXIT, ActivityUrls.toExplain(club));
        assertThat(body(ActivityUrls.toExplain(club)))
                .contains(
                        "Nowak Halina",
                        "07.05.2019",
                        "08.05.2019",
                        ActivityUrls.attendance(session),
                        "Popraw zakończenie");
        assertThat(body(ActivityUrls.toExplain(club), Role.RECEPTION))
                .as("who may not know of participation")
                .doesNotContain("Nowak");

        save(session, 2, "off");

        assertThat(body("/pulpit")).doesNotContain("po zakończeniu udziału");
        assertThat(body(ActivityUrls.toExplain(club))).contains("nie ma nic do wyjaśnienia");
    }

    @Test
    void theDayOfTheExitIsStillInTheProgramme() {
        save(town.session(club, GroupTown.hours(DAY, "10:00", "12:00")), 1, "present");

        town.left(halina, programme, DAY);

        assertThat(body("/pulpit")).doesNotContain("po zakończeniu udziału");
    }

    @Test
    void aSessionOutsideTheProgrammeIsATaskUntilANamedRoleSaysWhy() {
        var session = town.session(club, GroupTown.hours(LocalDate.of(2018, 8, 31), "10:00", "12:00"));
        save(session, 1, "present");
        assertThat(body("/pulpit")).contains(OUTSIDE);
        assertThat(body(ActivityUrls.toExplain(club))).contains("31.08.2018", ActivityUrls.confirmSession(session));
        assertThat(body(ActivityUrls.toExplain(club), Role.RECEPTION))
                .contains("31.08.2018")
                .doesNotContain(ActivityUrls.confirmSession(session));

        assertThat(confirm(session, "Spotkanie", Role.RECEPTION)).hasStatus(403);
        assertThat(confirm(session, "", Role.COORDINATOR)).hasStatus(422);
        assertThat(confirm(session, "Spotkanie informacyjne", Role.COORDINATOR)).hasStatus(303);

        assertThat(body("/pulpit")).doesNotContain("poza okresem programu");
        assertThat(body(ActivityUrls.session(session))).contains("Spotkanie informacyjne");
    }

    @Test
    void anAnnulledSessionIsExplained() {
        var session = town.session(club, GroupTown.hours(LocalDate.of(2018, 8, 31), "10:00", "12:00"));
        save(session, 1, "present");

        assertThat(coordinator
                        .sending(ActivityUrls.annulSession(session))
                        .param("version", "2")
                        .param("annulReason", "Zły dzień"))
                .hasStatus(303);

        assertThat(body("/pulpit")).doesNotContain("poza okresem programu");
    }

    @Test
    void aSessionOfTheProgrammeNeedsNoConfirmation() {
        var session = town.session(club, GroupTown.hours(DAY, "10:00", "12:00"));
        save(session, 1, "present");

        assertThat(confirm(session, "Na wszelki wypadek", Role.COORDINATOR))
                .hasStatus(422)
                .bodyText()
                .contains("nie wymagają już potwierdzenia");
    }

    private MockMvcTester.MockMvcRequestBuilder confirm(SessionId session, String reason, Role role) {
        return clerks.of(town.town(), role)
                .sending(ActivityUrls.confirmSession(session))
                .param("version", "2")
                .param("reason", reason);
    }

    private void save(SessionId session, int version, String status) {
        assertThat(coordinator
                        .sending(ActivityUrls.attendance(session))
                        .param("version", String.valueOf(version))
                        .param("action", "save")
                        .param("status." + halina, status))
                .hasStatus(303);
    }

    private String body(String address) {
        return body(address, Role.COORDINATOR);
    }

    private String body(String address, Role role) {
        return assertThat(clerks.of(town.town(), role).get(address))
                .hasStatusOk()
                .bodyText()
                .actual();
    }
}
