package pl.mors.activity.signup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import pl.mors.Clerk;
import pl.mors.IntegrationTest;
import pl.mors.Race;
import pl.mors.TestClerks;
import pl.mors.TestWorld;
import pl.mors.activity.ActivityUrls;
import pl.mors.activity.GroupId;
import pl.mors.activity.GroupTown;
import pl.mors.activity.PublicCalendarUrls;
import pl.mors.activity.SignUpUrls;
import pl.mors.identity.Organisations;
import pl.mors.identity.Role;

@IntegrationTest
class SignUpPagesTest {

    @Autowired
    private TestClerks clerks;

    @Autowired
    private Organisations organisations;

    @Autowired
    private SignUpRepository repository;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestWorld world;

    private GroupTown town;
    private Clerk visitor;
    private Clerk coordinator;
    private GroupId club;

    @BeforeEach
    void foundTown() {
        town = new GroupTown(world.town(), jdbc);
        organisations.forget();
        visitor = clerks.visitor(town.town());
        coordinator = clerks.of(town.town(), Role.COORDINATOR);
        club = town.group("Klub dla seniorów");
        town.session(club, GroupTown.hours(GroupTown.TODAY.plusDays(1), "10:00", "12:00"));
        town.set(club, "takes_sign_ups", true);
    }

    @Test
    void isOffUntilStaffSwitchItOnAndThenTheCalendarLeadsToIt() {
        town.set(club, "takes_sign_ups", false);
        var calendar = PublicCalendarUrls.publicCalendar(town.town().address());
        assertThat(visitor.page(calendar)).contains("Klub dla seniorów").doesNotContain("Zapisz się");
        assertThat(visitor.get(form())).hasStatus(404);
        assertThat(coordinator.post(SignUpUrls.takingSignUps(club), Map.of("takes", "true")))
                .hasStatus(303);
        assertThat(visitor.page(calendar)).contains(form());
        assertThat(visitor.get(form())).hasStatusOk();
        town.set(club, "listed_publicly", false);
        assertThat(visitor.get(form())).as("nobody knows of it").hasStatus(404);
    }

    @Test
    void itLandsWithTheStaffAndOnTheDeskAndIsNoPlace() {
        assertThat(send(adult())).hasStatus(303);
        assertThat(town.count("SELECT count(*) FROM enrolment")).isZero();
        assertThat(coordinator.page(SignUpUrls.signUps(club)))
                .contains("Wanda Próbna", "600 100 200", "miejsce w grupie", "14.07.2019");
        assertThat(coordinator.page("/pulpit"))
                .contains("Odpowiedz na zgłoszenia ze strony: Klub dla seniorów – 1 osoba", SignUpUrls.signUps(club));
        var found = Clerk.location(coordinator.post(ActivityUrls.seek(club), Map.of("szukaj", "Próbna Wanda")));
        assertThat(found).startsWith(ActivityUrls.enrolment(club));
    }

    @Test
    void nothingOfOthersIsOnTheForm() {
        var member = town.person("Halina", "Ślęzak");
        town.enrolled(club, member, GroupTown.TODAY.minusDays(30));
        send(adult());
        assertThat(visitor.page(form())).doesNotContain("Halina", "Ślęzak", "Wanda", "Próbna");
    }

    @Test
    void ofManyAtTheSameMomentNoMoreAreToldOfAPlaceThanThereAre() throws Exception {
        town.set(club, "capacity", 2);
        var statuses = Race.of(6, runner -> send(adult(), "place").getResponse().getStatus());
        assertThat(statuses).containsExactlyInAnyOrder(303, 303, 409, 409, 409, 409);
        assertThat(visitor.page(form())).contains("nie przyjmuje teraz zgłoszeń");
        town.set(club, "when_full", "queue");
        assertThat(visitor.page(form())).contains("listę rezerwową");
        assertThat(send(adult(), "line")).hasStatus(303);
        assertThat(send(adult(), "place")).hasStatus(409).bodyText().contains("W międzyczasie");
    }

    @Test
    void ofAGroupWithHiddenMembershipOnlyACallIsAskedForAndOnlyWhoLeadsItLearnsOfIt() {
        town.set(club, "hidden_membership", true);
        town.set(club, "capacity", 1);
        assertThat(visitor.page(form())).contains("oddzwoni").doesNotContain("name=\"familyName\"", "wolne miejsca");
        assertThat(send(Map.of("called", "Wanda", "phone", "600 100 200", "agreed", "true"), "call"))
                .hasStatus(303);
        assertThat(coordinator.page(SignUpUrls.signUps(club))).doesNotContain("Wanda", "600 100 200");
        assertThat(coordinator.page("/pulpit")).doesNotContain("Odpowiedz na zgłoszenia");
        var leader = town.town().member(Role.COORDINATOR);
        town.leads(club, leader.membership());
        assertThat(clerks.as(town.town().signedIn(leader)).page(SignUpUrls.signUps(club)))
                .contains("Wanda", "600 100 200");
    }

    /** R17. */
    @Test
    void aGroupThatIsClosedFromAMeetingOnTakesNobodyNew() {
        town.set(club, "closes_after", 1);
        assertThat(visitor.page(form())).contains("Są wolne miejsca");
        var before = town.session(club, GroupTown.hours(GroupTown.TODAY.minusDays(7), "10:00", "12:00"));
        town.town()
                .inside(() -> jdbc.sql("UPDATE session SET status = 'held' WHERE id = :id")
                        .param("id", before.value())
                        .update());
        assertThat(visitor.page(form())).contains("nie przyjmuje teraz zgłoszeń");
        assertThat(send(adult())).hasStatus(409);
    }

    @Test
    void aMinorIsSignedUpByAGuardianWithAPhone() {
        var child = new HashMap<>(adult());
        child.put("who", "niepelnoletni");
        child.remove("phone");
        child.put("email", "ewa@example.test");
        assertThat(send(child))
                .hasStatus(422)
                .bodyText()
                .contains("Imię i nazwisko rodzica lub opiekuna: uzupełnij", "Telefon: uzupełnij");
        child.put("guardian", "Ewa Próbna");
        child.put("phone", "600 100 200");
        assertThat(send(child)).hasStatus(303);
        assertThat(coordinator.page(SignUpUrls.signUps(club))).contains("Ewa Próbna");
    }

    @Test
    void whatIsMissingIsSaid() {
        assertThat(send(Map.of("who", "dorosly", "givenName", "Wanda", "familyName", "Próbna")))
                .hasStatus(422)
                .bodyText()
                .contains("Podaj telefon albo adres e-mail.", "Zaznacz, że możemy użyć");
        assertThat(town.count("SELECT count(*) FROM sign_up")).isZero();
    }

    @Test
    void aMachineIsNotTaken() {
        var filled = new HashMap<>(adult());
        filled.put("website", "https://example.test");
        assertThat(send(filled)).hasStatus(422);
        assertThat(town.count("SELECT count(*) FROM sign_up")).isZero();
    }

    @Test
    void whoSendsTooOftenWaits() {
        for (int tries = 0; tries < PublicSignUpController.TRIES; tries++) {
            visitor.post(SignUpUrls.withdraw(town.town().address()), Map.of("kod", "ABCD2345EFGH"));
        }
        assertThat(send(adult())).hasStatus(422).bodyText().contains("Poczekaj dziesięć minut");
    }

    @Test
    void aFormThatIsSentTwiceArrivesOnce() {
        var sent = new HashMap<>(adult());
        sent.put("kod", visitor.hidden(form(), "kod"));
        sent.put("prosba", "place");
        assertThat(visitor.post(form(), sent)).hasStatus(303);
        assertThat(visitor.post(form(), sent)).hasStatus(303);
        assertThat(town.count("SELECT count(*) FROM sign_up")).isEqualTo(1);
    }

    @Test
    void theCodeOnTheScreenAndInTheMailWithdrawsItAtOnceAndOpeningItDoesNothing() {
        var sent = new HashMap<>(adult());
        sent.put("email", "wanda@example.test");
        var arrived = Clerk.location(send(sent));
        var code = arrived.substring(arrived.indexOf('=') + 1);
        var shown = code.substring(0, 4) + "-" + code.substring(4, 8) + "-" + code.substring(8);
        assertThat(visitor.get(arrived))
                .hasStatusOk()
                .hasHeader("Referrer-Policy", "no-referrer")
                .bodyText()
                .contains(shown);
        var withdraw = SignUpUrls.withdraw(town.town().address());
        assertThat(mail())
                .hasSize(1)
                .allSatisfy(mail -> assertThat(mail)
                        .contains(shown, withdraw + "?kod=" + code)
                        .doesNotContain("Klub", "Wanda", "Próbna"));
        assertThat(visitor.get(withdraw + "?kod=" + code)).hasStatusOk();
        assertThat(town.count("SELECT count(*) FROM sign_up")).isEqualTo(1);
        var stranger = world.town();
        organisations.forget();
        assertThat(clerks.visitor(stranger).post(SignUpUrls.withdraw(stranger.address()), Map.of("kod", code)))
                .hasStatus(404);
        assertThat(visitor.post(withdraw, Map.of("kod", shown))).hasStatus(303);
        assertThat(town.count("SELECT count(*) FROM sign_up")).isZero();
        assertThat(visitor.post(withdraw, Map.of("kod", shown))).hasStatus(404);
    }

    @Test
    void anAnswerIsMailedAndGivenOnce() {
        var sent = new HashMap<>(adult());
        sent.put("email", "wanda@example.test");
        send(sent);
        var answer = answerHref();
        assertThat(coordinator.post(answer, Map.of("outcome", "ENROLLED"))).hasStatus(303);
        assertThat(mail()).hasSize(2).anySatisfy(mail -> assertThat(mail).contains("potwierdzamy zapis"));
        assertThat(coordinator.post(answer, Map.of("outcome", "DECLINED"))).hasStatus(303);
        assertThat(mail()).as("somebody else was faster").hasSize(2);
        assertThat(coordinator.page(SignUpUrls.signUps(club))).contains("Zapisano", "29.05.2019");
    }

    @Test
    void onlyWhoMayWriteAnswers() {
        send(adult());
        var answer = answerHref();
        var auditor = clerks.of(town.town(), Role.AUDITOR);
        assertThat(auditor.post(answer, Map.of("outcome", "DECLINED"))).hasStatus(403);
        assertThat(auditor.get(SignUpUrls.signUps(club))).hasStatus(403);
    }

    @Test
    void whatIsOverIsForgotten() {
        send(adult());
        forgetOn(LocalDate.of(2019, 7, 14));
        assertThat(town.count("SELECT count(*) FROM sign_up")).isEqualTo(1);
        forgetOn(LocalDate.of(2019, 7, 15));
        assertThat(town.count("SELECT count(*) FROM sign_up")).isZero();
    }

    private void forgetOn(LocalDate day) {
        new ForgetSignUps(repository, organisations, () -> day, transaction).forget();
    }

    private String answerHref() {
        var id = town.town()
                .inside(() -> jdbc.sql("SELECT id::text FROM sign_up")
                        .query(String.class)
                        .single());
        return SignUpUrls.signUps(club) + "/" + id;
    }

    private String form() {
        return SignUpUrls.signUp(town.town().address(), club);
    }

    private static Map<String, String> adult() {
        return Map.of(
                "who",
                "dorosly",
                "givenName",
                "Wanda",
                "familyName",
                "Próbna",
                "phone",
                "600 100 200",
                "agreed",
                "true");
    }

    private MvcTestResult send(Map<String, String> typed) {
        return send(typed, "place");
    }

    private MvcTestResult send(Map<String, String> typed, String wish) {
        var sent = new HashMap<>(typed);
        sent.put("kod", SignUpCode.random().text());
        sent.put("prosba", wish);
        return visitor.post(form(), sent);
    }

    private List<String> mail() {
        return town.town()
                .inside(() -> jdbc.sql("SELECT subject || ' ' || body FROM outbox_message")
                        .query(String.class)
                        .list());
    }
}
