package pl.mors.activity.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import pl.mors.Clerk;
import pl.mors.IntegrationTest;
import pl.mors.StatementCount;
import pl.mors.TestClerks;
import pl.mors.TestWorld;
import pl.mors.activity.ActivityUrls;
import pl.mors.activity.GroupId;
import pl.mors.activity.GroupTown;
import pl.mors.activity.SessionId;
import pl.mors.identity.Role;
import pl.mors.person.PersonId;
import pl.mors.platform.web.Notice;
import pl.mors.programme.ProgrammeId;

@IntegrationTest
class AttendancePagesTest {

    private static final LocalDate DAY = LocalDate.of(2019, 5, 8);
    private static final String CALENDAR = ActivityUrls.CALENDAR + "?tydzien=2019-05-08";

    @Autowired
    private TestClerks clerks;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestWorld world;

    private GroupTown town;
    private ProgrammeId programme;
    private GroupId club;
    private SessionId session;
    private PersonId halina;
    private Clerk coordinator;

    @BeforeEach
    void foundTown() {
        town = new GroupTown(world.town(), jdbc);
        programme = town.programme();
        club = town.club(programme);
        halina = town.person("Halina", "Nowak");
        town.participates(halina, programme, LocalDate.of(2019, 1, 10));
        town.enrolled(club, halina, LocalDate.of(2019, 1, 10));
        session = town.session(club, GroupTown.hours(DAY, "10:00", "12:00"));
        coordinator = clerks.of(town.town(), Role.COORDINATOR);
    }

    @Test
    void savesTheSheetAndSaysWhoStarted() {
        assertThat(sheet()).hasStatusOk().bodyText().contains("Nowak Halina");

        assertThat(save(1, halina, "present"))
                .hasStatus(303)
                .redirectedUrl()
                .isEqualTo(ActivityUrls.attendance(session));

        assertThat(sheet()).bodyText().contains("Udział rozpoczęli: Nowak Halina.", "checked");
        assertThat(coordinator.get(ActivityUrls.session(session))).bodyText().contains("Odbyły się", "obecni: 1");
    }

    @Test
    void anEmptySheetIsAskedBackAndThatNobodyCameHasAButtonOfItsOwn() {
        assertThat(posted(1).param("action", "save"))
                .hasStatus(422)
                .bodyText()
                .contains("Nikogo nie zaznaczono, więc niczego nie zapisano", "value=\"nobody\"");
        assertThat(coordinator.get("/pulpit")).bodyText().contains("Uzupełnij obecność");

        assertThat(posted(1).param("action", "nobody")).hasStatus(303);

        assertThat(coordinator.get(ActivityUrls.session(session))).bodyText().contains("Odbyły się", "nieobecni: 1");
        assertThat(coordinator.get("/pulpit")).bodyText().doesNotContain("Uzupełnij obecność");
    }

    @Test
    void twoWhoSaveTheSameSheetAreToldAndKeepWhatTheyTicked() {
        assertThat(save(1, halina, "present")).hasStatus(303);

        assertThat(save(1, halina, "absent"))
                .hasStatus(409)
                .bodyText()
                .contains(
                        "W międzyczasie ktoś inny zapisał tę listę",
                        "W międzyczasie zapisano: Obecność",
                        "value=\"absent\" checked",
                        "name=\"version\" value=\"2\"");
        assertThat(save(2, halina, "absent")).hasStatus(303);
    }

    @Test
    void findsSomebodyFromOutsideTheGroupAndKeepsWhatWasTicked() {
        var oksana = town.person("Oksana", "Gościnna");

        assertThat(coordinator
                        .sending(ActivityUrls.attendance(session))
                        .param("version", "1")
                        .param("action", "search")
                        .param("szukaj", "goscin")
                        .param("status." + halina, "excused"))
                .hasStatusOk()
                .bodyText()
                .contains("Gościnna Oksana", "value=\"excused\" checked");
        assertThat(town.count("SELECT count(*) FROM attendance")).isZero();

        assertThat(save(1, oksana, "present")).hasStatus(303);
        assertThat(sheet()).bodyText().contains("Gościnna Oksana", "Gość – bez deklaracji");
    }

    @Test
    void whoWasFoundIsAddedByOneButtonThatKeepsTheTicksAndSaysAsWhat() {
        var oksana = town.person("Oksana", "Gościnna");
        var maria = town.person("Maria", "Gościnna");
        town.participates(maria, programme, LocalDate.of(2019, 1, 10));

        assertThat(search("goscin"))
                .bodyText()
                .contains("value=\"add." + oksana, "Gość – bez deklaracji", "Osoba z deklaracją")
                .contains("Dodaj do listy<span class=\"govuk-visually-hidden\"> Oksana Gościnna</span>")
                .doesNotContain("name=\"status." + oksana, "name=\"status." + maria);
        assertThat(told(add(1, oksana).param("status." + halina, "excused")))
                .isEqualTo("Oksana Gościnna: dodano do listy i zapisano obecność gościa, bez deklaracji.");
        assertThat(told(add(2, maria)))
                .isEqualTo("Maria Gościnna: dodano do listy i zapisano obecność osoby z deklaracją.");

        assertThat(marks()).containsExactly("excused", "present", "present");
    }

    @Test
    void nobodyIsAddedWhomTheReaderCouldNotHaveFound() {
        var stranger = town.person("Ktoś", "Obcy");
        var facilitator = town.town().member(Role.FACILITATOR);
        town.leads(club, facilitator.membership());
        coordinator = clerks.as(town.town().signedIn(facilitator));

        assertThat(add(1, stranger)).hasStatus(404);

        assertThat(marks()).isEmpty();
    }

    @Test
    void oneButtonTicksWhoeverHasNoAnswerAndSavesNothing() {
        var zbyszek = town.person("Zbyszek", "Wilk");
        town.enrolled(club, zbyszek, LocalDate.of(2019, 1, 10));

        assertThat(posted(1).param("action", "all").param("status." + halina, "absent"))
                .hasStatusOk()
                .bodyText()
                .contains("Zaznaczono obecność 1 osoby.")
                .containsPattern("name=\"status." + halina + "\" type=\"radio\" value=\"absent\" checked")
                .containsPattern("name=\"status." + zbyszek + "\" type=\"radio\" value=\"present\" checked");
        assertThat(posted(1)
                        .param("action", "all")
                        .param("status." + halina, "absent")
                        .param("status." + zbyszek, "present"))
                .bodyText()
                .contains("Każda osoba na liście ma już odpowiedź.");

        assertThat(marks()).isEmpty();
    }

    @Test
    void everyAnswerSaysWhoseItIs() {
        assertThat(sheet())
                .bodyText()
                .contains("Nieobecność usprawiedliwiona<span class=\"govuk-visually-hidden\">: Halina Nowak</span>");
    }

    @Test
    void aSheetThatLeavesSomebodyOutIsUnfinishedUntilEachOfTheGroupHasAnAnswer() {
        var zbyszek = town.person("Zbyszek", "Wilk");
        town.enrolled(club, zbyszek, LocalDate.of(2019, 1, 10));

        assertThat(told(save(1, halina, "present")))
                .isEqualTo("Zapisano obecność, ale lista jest niepełna. Bez odpowiedzi: 1 osoba.");
        assertThat(sheet())
                .bodyText()
                .contains("Lista jest niepełna. Bez odpowiedzi: 1 osoba.", "Bez odpowiedzi</strong>");
        assertThat(desk()).bodyText().contains("Dokończ listę obecności: Klub dla seniorów – bez odpowiedzi: 1 osoba");
        for (var page : List.of(ActivityUrls.session(session), ActivityUrls.group(club), CALENDAR)) {
            assertThat(coordinator.get(page))
                    .bodyText()
                    .contains("Lista niepełna – bez odpowiedzi: 1")
                    .doesNotContain("Odbyły się");
        }

        save(2, zbyszek, "absent").exchange();

        assertThat(sheet()).bodyText().doesNotContain("niepełna");
        assertThat(desk()).bodyText().doesNotContain("Dokończ listę obecności");
        assertThat(coordinator.get(CALENDAR)).bodyText().contains("Odbyły się");
    }

    @Test
    void anUnfinishedSheetStaysOnTheDeskHoweverOldItIs() {
        town.enrolled(club, town.person(), LocalDate.of(2018, 9, 1));
        session = town.session(club, GroupTown.hours(LocalDate.of(2018, 9, 5), "10:00", "12:00"));

        save(1, town.person("Oksana", "Gościnna"), "present").exchange();

        assertThat(desk()).bodyText().contains("Dokończ listę obecności: Klub dla seniorów – bez odpowiedzi: 1 osoba");
    }

    @Test
    void theDeskNamesTheGuestsOfAGroupInOneLineThatOpensIntoThem() {
        var oksana = town.person("Oksana", "Gościnna");
        var other = town.session(club, GroupTown.hours(DAY.minusWeeks(1), "10:00", "12:00"));
        save(1, oksana, "present").exchange();
        session = other;
        save(1, oksana, "present").exchange();

        assertThat(desk())
                .bodyText()
                .containsOnlyOnce(">Poproś gości o deklarację")
                .contains("Poproś gości o deklarację: Klub dla seniorów – 1 osoba", ActivityUrls.guests(club));
        assertThat(coordinator.get(ActivityUrls.guests(club)))
                .hasStatusOk()
                .bodyText()
                .contains("Gościnna Oksana", "08.05.2019", "Przyjmij deklarację")
                .doesNotContain("Nowak Halina");

        assertThat(coordinator.get(ActivityUrls.group(club)))
                .bodyText()
                .contains("href=\"" + ActivityUrls.guests(club));

        town.participates(oksana, programme, DAY.minusWeeks(2));

        assertThat(desk()).bodyText().doesNotContain("Poproś gości o deklarację");
        assertThat(coordinator.get(ActivityUrls.guests(club)))
                .bodyText()
                .contains("nikt nie był w tej grupie bez deklaracji");
    }

    @Test
    void theGuestsOfAHiddenGroupStayHidden() {
        save(1, town.person("Oksana", "Gościnna"), "present").exchange();
        town.set(club, "hidden_membership", true);

        assertThat(coordinator.get(ActivityUrls.guests(club)))
                .bodyText()
                .contains("Skład tej grupy jest poufny")
                .doesNotContain("Gościnna");
        assertThat(desk()).bodyText().doesNotContain("Poproś gości o deklarację");
    }

    @Test
    void theDeskAsksForTheSheetUntilItIsFilledIn() {
        assertThat(desk()).bodyText().contains("Uzupełnij obecność: Klub dla seniorów", "08.05.2019");

        save(1, halina, "present").exchange();

        assertThat(desk()).bodyText().doesNotContain("Uzupełnij obecność");
    }

    @Test
    void aFacilitatorsDeskAsksForTheirOwnGroupsOnly() {
        var own = town.group("Warsztaty fotografii");
        town.session(own, GroupTown.hours(DAY, "16:00", "18:00"));
        var facilitator = town.town().member(Role.FACILITATOR);
        town.leads(own, facilitator.membership());

        assertThat(clerks.as(town.town().signedIn(facilitator)).get("/pulpit"))
                .bodyText()
                .contains("Uzupełnij obecność: Warsztaty fotografii")
                .doesNotContain("Klub dla seniorów");
    }

    @Test
    void aFacilitatorPutsOnTheSheetWhomTheyFoundByNumberAndNobodyElse() {
        var zbyszek = town.person("Zbyszek", "Wilk");
        town.participates(zbyszek, programme, LocalDate.of(2019, 1, 10));
        var stranger = town.person("Ktoś", "Obcy");
        var facilitator = town.town().member(Role.FACILITATOR);
        town.leads(club, facilitator.membership());
        coordinator = clerks.as(town.town().signedIn(facilitator));

        assertThat(search("wilk")).hasStatusOk().bodyText().doesNotContain("Wilk Zbyszek");
        assertThat(search("2")).hasStatusOk().bodyText().contains("Wilk Zbyszek");
        assertThat(search("2").param("status." + stranger, "present"))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("Obcy");

        assertThat(save(1, zbyszek, "present").param("status." + stranger, "present"))
                .hasStatus(303);
        assertThat(sheet()).bodyText().contains("Nowak Halina", "Wilk Zbyszek").doesNotContain("Obcy");
        assertThat(town.count("SELECT count(*) FROM attendance WHERE person_id = ?", stranger.value()))
                .isZero();
    }

    @Test
    void whoIsOnTheSheetStaysOnItForWhoeverRecords() {
        var stranger = town.person("Ktoś", "Obcy");
        save(1, stranger, "present").exchange();
        var facilitator = town.town().member(Role.FACILITATOR);
        town.leads(club, facilitator.membership());
        coordinator = clerks.as(town.town().signedIn(facilitator));

        assertThat(save(2, stranger, "absent")).hasStatus(303);

        assertThat(town.count(
                        "SELECT count(*) FROM known_attendance WHERE person_id = ? AND status = 'absent'",
                        stranger.value()))
                .isEqualTo(1);
    }

    @Test
    void aComingSessionIsRefusedPolitely() {
        session = town.session(club, GroupTown.hours(GroupTown.TODAY.plusDays(1), "10:00", "12:00"));

        assertThat(sheet()).hasStatusOk().bodyText().contains("Te zajęcia dopiero się odbędą");
        assertThat(save(1, halina, "present")).hasStatus(422).bodyText().contains("Te zajęcia dopiero się odbędą");
    }

    @Test
    void anAnswerThatIsNoneIsRefusedAndNothingIsSaved() {
        assertThat(save(1, halina, "maybe"))
                .hasStatus(422)
                .bodyText()
                .contains("Obecność: wybierz jedną z podanych odpowiedzi");
        assertThat(town.count("SELECT count(*) FROM attendance")).isZero();
    }

    @Test
    void showsWhatTheSheetSaidBefore() {
        save(1, halina, "present").exchange();
        save(2, halina, "absent").exchange();

        assertThat(sheet()).bodyText().contains("Poprzednie wpisy", "Halina Próba");
    }

    @Test
    void aHiddenRosterIsNotShownToTheCoordinator() {
        town.set(club, "hidden_membership", true);

        assertThat(sheet()).bodyText().contains("Skład tej grupy jest poufny").doesNotContain("Nowak");
        assertThat(save(1, halina, "present")).hasStatus(404);
        assertThat(coordinator.get(ActivityUrls.printedSheet(session)))
                .bodyText()
                .doesNotContain("Nowak");
    }

    @Test
    void printsAListToSign() {
        assertThat(coordinator.get(ActivityUrls.printedSheet(session)))
                .hasStatusOk()
                .bodyText()
                .contains("Lista obecności", "Nowak Halina", "Podpis");
    }

    @Test
    void aSheetAsksTheSameNumberOfQuestionsWhateverItsRows() {
        int one = StatementCount.ofAgain(() -> sheet());
        for (int i = 0; i < 40; i++) {
            town.enrolled(club, town.person(), LocalDate.of(2019, 1, 10));
        }

        int many = StatementCount.ofAgain(() -> sheet());

        assertThat(many).isEqualTo(one).isPositive();
    }

    private MvcTestResult sheet() {
        return coordinator.get(ActivityUrls.attendance(session));
    }

    private MvcTestResult desk() {
        return coordinator.get("/pulpit");
    }

    private MockMvcTester.MockMvcRequestBuilder search(String words) {
        return posted(1).param("action", "search").param("szukaj", words);
    }

    private MockMvcTester.MockMvcRequestBuilder save(int version, PersonId person, String status) {
        return posted(version).param("action", "save").param("status." + person, status);
    }

    private MockMvcTester.MockMvcRequestBuilder add(int version, PersonId person) {
        return posted(version).param("action", "add." + person);
    }

    private MockMvcTester.MockMvcRequestBuilder posted(int version) {
        return coordinator.sending(ActivityUrls.attendance(session)).param("version", String.valueOf(version));
    }

    /** What the next page says about a change. */
    private String told(MockMvcTester.MockMvcRequestBuilder change) {
        var done = change.exchange();
        assertThat(done).hasStatus(303);
        return ((Notice)
                        Objects.requireNonNull(done.getMvcResult().getFlashMap().get("notice")))
                .text();
    }

    private List<String> marks() {
        return Objects.requireNonNull(town.town()
                .inside(() -> jdbc.sql(
                                "SELECT status FROM known_attendance WHERE session_id = :session ORDER BY status")
                        .param("session", session.value())
                        .query(String.class)
                        .list()));
    }
}
