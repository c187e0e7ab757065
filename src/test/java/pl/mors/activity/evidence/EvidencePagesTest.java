package pl.mors.activity.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
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

/** Groups that keep codes or a number of people instead of names. */
@IntegrationTest
class EvidencePagesTest {

    private static final LocalDate DAY = LocalDate.of(2019, 5, 8);
    private static final String TOO_LITTLE = "zapisywana jest sama liczba osób";

    @Autowired
    private TestClerks clerks;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestWorld world;

    private GroupTown town;
    private GroupId club;
    private PersonId halina;
    private Clerk coordinator;
    private Clerk leader;

    @BeforeEach
    void foundTown() {
        town = new GroupTown(world.town(), jdbc);
        var programme = town.programme();
        club = town.club(programme);
        halina = town.person("Halina", "Nowak");
        town.participates(halina, programme, LocalDate.of(2019, 1, 10));
        town.enrolled(club, halina, LocalDate.of(2019, 1, 10));
        coordinator = clerks.of(town.town(), Role.COORDINATOR);
        var facilitator = town.town().member(Role.FACILITATOR);
        town.leads(club, facilitator.membership());
        leader = clerks.as(town.town().signedIn(facilitator));
    }

    @Test
    void aNumberOfPeopleIsAllThatASheetAsksFor() {
        town.evidence(club, "headcount", null);
        var session = session(DAY);
        assertThat(coordinator.page(ActivityUrls.attendance(session)))
                .contains("Ile osób przyszło")
                .doesNotContain("Nowak", "Dodaj osobę");

        assertThat(coordinator.post(ActivityUrls.printedSheet(session)))
                .as("there is nothing to be signed")
                .hasStatus(404);

        assertThat(saving(session, 1).param("guests", "14").param("status." + halina, "present"))
                .hasStatus(303);

        assertThat(town.count("SELECT count(*) FROM attendance")).isZero();
        assertThat(town.count("SELECT count(*) FROM unanswered_attendance"))
                .as("nobody is missed where nobody is listed")
                .isZero();
        assertThat(town.count("SELECT count(*) FROM support")).isZero();
        assertThat(coordinator.page(ActivityUrls.session(session))).containsPattern("Ile osób przyszło[^0-9]*14");
    }

    @Test
    void aCorrectedNumberShowsTheOldOneAndWhy() {
        town.evidence(club, "headcount", null);
        var session = session(DAY);
        saving(session, 1).param("guests", "14").exchange();

        assertThat(saving(session, 2).param("guests", "12").param("reason", "Dwie osoby policzone dwa razy"))
                .hasStatus(303);

        assertThat(coordinator.page(ActivityUrls.attendance(session)))
                .containsPattern("Liczba osób(?s:.{0,400})</span>14</td>(?s:.{0,800})Dwie osoby policzone dwa razy");
    }

    @Test
    void aNumberIsTooLittleWhereTheProgrammeCountsSupport() {
        assertThat(coordinator.page("/pulpit")).doesNotContain("Zmień sposób prowadzenia ewidencji");
        town.evidence(club, "headcount", null);
        var session = session(DAY);

        assertThat(coordinator.page("/pulpit")).contains("Zmień sposób prowadzenia ewidencji: Klub dla seniorów");
        assertThat(coordinator.page(ActivityUrls.group(club))).contains(TOO_LITTLE);
        assertThat(coordinator.page(ActivityUrls.session(session))).contains(TOO_LITTLE);

        var picnic = town.group("Piknik");
        town.runs(picnic, town.programme(), "piknik", LocalDate.of(2018, 9, 1), null);
        town.evidence(picnic, "headcount", null);
        assertThat(coordinator.page("/pulpit")).doesNotContain("ewidencji: Piknik");
        assertThat(coordinator.page(ActivityUrls.group(picnic))).doesNotContain(TOO_LITTLE);
    }

    @Test
    void onACodeListNobodyStandsByName() {
        var zbyszek = town.person("Zbyszek", "Wilk");
        town.set(club, "hidden_membership", true);
        town.evidence(club, "code_list", null);
        town.enrolled(club, zbyszek, LocalDate.of(2019, 2, 1));
        var session = session(DAY);

        assertThat(leader.page(ActivityUrls.attendance(session)))
                .contains("K-01", "K-02")
                .doesNotContain("Nowak", "Wilk");
        assertThat(leader.sending(ActivityUrls.attendance(session))
                        .param("version", "1")
                        .param("action", "save")
                        .param("status." + halina, "present")
                        .param("status." + zbyszek, "absent"))
                .hasStatus(303);
        assertThat(town.count("SELECT count(*) FROM support"))
                .as("people behind codes are known")
                .isEqualTo(1);
        assertThat(leader.page(ActivityUrls.group(club))).as("who is who").contains("Nowak Halina", "K-01");
        assertThat(coordinator.page(ActivityUrls.group(club))).doesNotContain("Nowak", "K-01");
        assertThat(coordinator.page(ActivityUrls.attendance(session))).doesNotContain("Nowak", "K-01");
        assertThat(leader.page(ActivityUrls.OFFLINE_LISTS)).doesNotContain("Nowak");
    }

    @Test
    void aCodeIsKeptAndWhoComesAnewGetsTheNextOne() {
        town.set(club, "hidden_membership", true);
        town.evidence(club, "code_list", null);
        var guest = town.person("Maria", "Gość");
        var session = session(DAY);

        assertThat(leader.sending(ActivityUrls.attendance(session))
                        .param("version", "1")
                        .param("action", "save")
                        .param("status." + halina, "present"))
                .hasStatus(303);
        town.enrolled(club, guest, DAY);

        assertThat(town.count("SELECT number FROM group_code WHERE person_id = ?", halina.value()))
                .isEqualTo(1);
        assertThat(town.count("SELECT number FROM group_code WHERE person_id = ?", guest.value()))
                .isEqualTo(2);
    }

    @Test
    void aChangeLeavesEarlierSessionsAsTheyWere() {
        var before = session(DAY);
        assertThat(saving(before, 1).param("status." + halina, "present")).hasStatus(303);

        assertThat(changing("headcount").param("evidenceFrom", "08.05.2019"))
                .hasStatus(422)
                .bodyText()
                .contains("wpisz dzień od 09.05.2019");
        assertThat(changing("headcount").param("evidenceFrom", "09.05.2019")).hasStatus(303);

        assertThat(coordinator.page(ActivityUrls.attendance(before))).contains("Nowak Halina");
        assertThat(coordinator.page(ActivityUrls.attendance(session(DAY.plusDays(7)))))
                .contains("Ile osób przyszło")
                .doesNotContain("Nowak");
        assertThat(town.count("SELECT count(*) FROM support")).isEqualTo(1);
    }

    @Test
    void aCodeListIsForGroupsThatHideTheirMembers() {
        assertThat(changing("code_list"))
                .hasStatus(422)
                .bodyText()
                .contains("przy liście z kodami nazwiska znają tylko prowadzący");
        assertThat(changing("code_list").param("hiddenMembership", "true")).hasStatus(303);
        assertThat(changing("names", "2").param("evidenceFrom", "20.05.2019"))
                .as("codes would get names")
                .hasStatus(422);
        assertThatThrownBy(() -> town.set(club, "hidden_membership", false))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    private SessionId session(LocalDate day) {
        return town.session(club, GroupTown.hours(day, "10:00", "12:00"));
    }

    private MockMvcTester.MockMvcRequestBuilder saving(SessionId session, int version) {
        return coordinator
                .sending(ActivityUrls.attendance(session))
                .param("version", String.valueOf(version))
                .param("action", "save");
    }

    private MockMvcTester.MockMvcRequestBuilder changing(String evidence) {
        return changing(evidence, "1");
    }

    private MockMvcTester.MockMvcRequestBuilder changing(String evidence, String version) {
        return coordinator
                .sending(ActivityUrls.changeGroup(club))
                .param("name", "Klub dla seniorów")
                .param("kind", "club")
                .param("evidence", evidence)
                .param("version", version);
    }
}
