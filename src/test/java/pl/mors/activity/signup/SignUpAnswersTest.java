package pl.mors.activity.signup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.util.HtmlUtils;
import pl.mors.Clerk;
import pl.mors.IntegrationTest;
import pl.mors.TestClerks;
import pl.mors.TestWorld;
import pl.mors.activity.ActivityUrls;
import pl.mors.activity.GroupId;
import pl.mors.activity.GroupTown;
import pl.mors.activity.SignUpUrls;
import pl.mors.identity.Organisations;
import pl.mors.identity.Role;
import pl.mors.person.PersonUrls;
import pl.mors.person.TestPeople;

/** What the staff answer to a sign-up. */
@IntegrationTest
class SignUpAnswersTest {

    private static final Pattern REGISTER = Pattern.compile("href=\"(" + PersonUrls.REGISTER + "[^\"]*)\"");

    @Autowired
    private TestClerks clerks;

    @Autowired
    private Organisations organisations;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestWorld world;

    private SignUpTown signUps;
    private GroupTown town;
    private Clerk visitor;
    private Clerk coordinator;
    private GroupId club;

    @BeforeEach
    void foundTown() {
        signUps = new SignUpTown(world, clerks, organisations, jdbc);
        town = signUps.town;
        visitor = signUps.visitor;
        coordinator = signUps.coordinator;
        club = signUps.club;
    }

    @Test
    void itLandsWithTheStaffAndOnTheDeskAndIsNoPlace() {
        assertThat(signUps.send(SignUpTown.adult())).hasStatus(303);
        assertThat(town.count("SELECT count(*) FROM enrolment")).isZero();
        assertThat(coordinator.page(SignUpUrls.signUps(club)))
                .contains("Wanda Próbna", "600 100 200", "miejsce w grupie", "14.07.2019");
        assertThat(coordinator.page("/pulpit"))
                .contains("Odpowiedz na zgłoszenia ze strony: Klub dla seniorów – 1 osoba", SignUpUrls.signUps(club));
        var found = Clerk.location(coordinator.post(ActivityUrls.seek(club), Map.of("szukaj", "Próbna Wanda")));
        assertThat(found).startsWith(ActivityUrls.enrolment(club));
    }

    @Test
    void severalAreDeclinedAtOnceEachIsToldAndNobodyElse() {
        var written = new HashMap<>(SignUpTown.adult());
        written.put("email", SignUpTown.address());
        signUps.send(written);
        signUps.send(SignUpTown.adult());
        signUps.send(SignUpTown.adult());
        var ids = signUps.ids();
        var decline = SignUpUrls.decline(club);
        assertThat(coordinator.page(SignUpUrls.signUps(club))).contains("Odmów kilku osobom naraz");
        assertThat(coordinator.post(decline, Map.of("message", "Zapraszamy we wrześniu.")))
                .hasStatus(422)
                .bodyText()
                .contains("Zaznacz, komu odmówić", "Zapraszamy we wrześniu.");
        assertThat(coordinator
                        .sending(decline)
                        .param("chosen", ids.get(0), ids.get(1))
                        .param("message", "Zapraszamy we wrześniu."))
                .hasStatus(303);
        assertThat(town.count("SELECT count(*) FROM sign_up WHERE outcome = 'declined'"))
                .isEqualTo(2);
        assertThat(town.count("SELECT count(*) FROM sign_up WHERE outcome IS NULL"))
                .isOne();
        assertThat(signUps.mail())
                .hasSize(2)
                .anySatisfy(mail -> assertThat(mail)
                        .contains("nie możemy teraz przyjąć", "Zapraszamy we wrześniu.")
                        .doesNotContain("Klub"));
        coordinator.sending(decline).param("chosen", ids.get(0)).exchange();
        assertThat(signUps.mail()).as("answered once").hasSize(2);
        var auditor = clerks.of(town.town(), Role.AUDITOR);
        assertThat(auditor.post(decline, Map.of("chosen", ids.get(2)))).hasStatus(403);
        town.set(club, "hidden_membership", true);
        assertThat(coordinator.post(decline, Map.of("chosen", ids.get(2)))).hasStatus(404);
    }

    @Test
    void whoLeftTheProgrammeHasNoPlaceThatAnAnswerCouldPromise() {
        signUps.send(SignUpTown.adult());
        var programme = town.programme();
        town.runs(club, programme, "klub", GroupTown.TODAY.minusDays(60), GroupTown.TODAY.plusDays(60));
        var wanda = town.person("Wanda", "Próbna");
        town.participates(wanda, programme, GroupTown.TODAY.minusDays(60));
        town.enrolled(club, wanda, GroupTown.TODAY.minusDays(60));
        town.left(wanda, programme, GroupTown.TODAY.minusDays(5));
        assertThat(coordinator.post(signUps.answerHref(), Map.of("outcome", "ENROLLED")))
                .hasStatus(422);
    }

    @Test
    void anAnswerIsMailedAndGivenOnce() {
        var sent = new HashMap<>(SignUpTown.adult());
        sent.put("email", "wanda@example.test");
        signUps.send(sent);
        var answer = signUps.answerHref();
        town.enrolled(club, town.person("Wanda", "Próbna"), GroupTown.TODAY);
        assertThat(coordinator.post(answer, Map.of("outcome", "ENROLLED"))).hasStatus(303);
        assertThat(signUps.mail())
                .hasSize(2)
                .anySatisfy(mail -> assertThat(mail).contains("potwierdzamy zapis"));
        assertThat(coordinator.post(answer, Map.of("outcome", "DECLINED"))).hasStatus(303);
        assertThat(signUps.mail()).as("somebody else was faster").hasSize(2);
        assertThat(coordinator.page(SignUpUrls.signUps(club))).contains("Zapisano", "29.05.2019");
    }

    @Test
    void aPlaceIsPromisedToNobodyWhoHasNone() {
        signUps.sentWithEmail();
        assertThat(coordinator.page(signUps.answerHref()))
                .contains("value=\"DECLINED\"", "nie możemy teraz przyjąć", "dopiero wtedy, gdy osoba")
                .doesNotContain("value=\"ENROLLED\"", "value=\"LINE\"", "potwierdzamy zapis");
        assertThat(coordinator.post(signUps.answerHref(), Map.of("outcome", "ENROLLED")))
                .hasStatus(422);
        assertThat(signUps.mail()).as("the confirmation of what arrived").hasSize(1);
    }

    @Test
    void theEnrolmentIsTheAnswer() {
        signUps.sentWithEmail();
        var wanda = town.person("Wanda Maria", "Próbna-Nowa");
        var signUp = signUps.ids().getFirst();
        var found = coordinator.post(ActivityUrls.seek(club), Map.of("szukaj", "Próbna-Nowa", "zgloszenie", signUp));
        coordinator.goOnAfter(found);
        var enrol = ActivityUrls.enrolment(club, wanda) + "&zgloszenie=" + signUp;
        assertThat(coordinator.page(Clerk.location(found))).contains(enrol.replace("&", "&amp;"));
        assertThat(coordinator.hidden(enrol, "zgloszenie")).isEqualTo(signUp);
        assertThat(coordinator.post(
                        ActivityUrls.enrolment(club),
                        Map.of("person", wanda.toString(), "on", "15.05.2019", "zgloszenie", signUp)))
                .hasStatus(303)
                .redirectedUrl()
                .isEqualTo(SignUpUrls.signUps(club));
        assertThat(town.count("SELECT count(*) FROM sign_up WHERE outcome = 'enrolled'"))
                .isOne();
        assertThat(signUps.mail())
                .hasSize(2)
                .anySatisfy(mail -> assertThat(mail).contains("potwierdzamy zapis na zajęcia"));
    }

    @Test
    void thePlaceInTheLineIsTheAnswerAndThenThePlaceIsOfferedAndTaken() {
        var member = signUps.fullWithALine();
        var written = new HashMap<>(SignUpTown.adult());
        written.put("email", SignUpTown.address());
        assertThat(signUps.send(written, "line")).hasStatus(303);
        var signUp = signUps.ids().getFirst();
        var wanda = town.person("Wanda Maria", "Próbna-Nowa");
        var enrol = ActivityUrls.enrolment(club, wanda) + "&zgloszenie=" + signUp;
        var join = ActivityUrls.joinWaitingList(club, wanda) + "&zgloszenie=" + signUp;
        assertThat(coordinator.page(enrol)).contains(join.replace("&", "&amp;"));
        assertThat(coordinator.post(
                        ActivityUrls.enrolment(club),
                        Map.of("person", wanda.toString(), "on", "15.05.2019", "zgloszenie", signUp)))
                .hasStatus(422)
                .bodyText()
                .contains(join.replace("&", "&amp;"));
        assertThat(coordinator.hidden(join, "zgloszenie")).isEqualTo(signUp);

        var joined = coordinator.post(
                ActivityUrls.joinWaitingList(club), Map.of("person", wanda.toString(), "zgloszenie", signUp));

        assertThat(joined).hasStatus(303).redirectedUrl().isEqualTo(SignUpUrls.signUps(club));
        assertThat(town.count("SELECT count(*) FROM sign_up WHERE outcome = 'line'"))
                .isOne();
        assertThat(signUps.mail())
                .as("what arrived, and the answer")
                .hasSize(2)
                .anySatisfy(mail -> assertThat(mail).contains("na liście rezerwowej"));

        assertThat(coordinator.post(ActivityUrls.endEnrolment(club, member), Map.of("lastDay", "14.05.2019")))
                .hasStatus(303);
        assertThat(coordinator.page(ActivityUrls.waitingList(club))).contains("Próbna-Nowa", "odpowiedź do 18.05.2019");
        assertThat(coordinator.post(ActivityUrls.waitingListEntry(club, wanda), Map.of("answer", "accepted")))
                .hasStatus(303);
        assertThat(town.count(
                        "SELECT count(*) FROM known_enrolment WHERE person_id = ? AND ended_on IS NULL", wanda.value()))
                .isOne();
        assertThat(town.count("SELECT count(*) FROM sign_up WHERE outcome = 'line'"))
                .as("what was answered stays")
                .isOne();
    }

    @Test
    void whoIsRegisteredBecauseOfASignUpIsPutIntoTheLineForIt() {
        signUps.fullWithALine();
        signUps.send(SignUpTown.adult(), "line");
        var signUp = signUps.ids().getFirst();
        var sought = coordinator.post(ActivityUrls.seek(club), Map.of("szukaj", "Wanda Próbna", "zgloszenie", signUp));
        coordinator.goOnAfter(sought);
        var link = REGISTER.matcher(coordinator.page(Clerk.location(sought)));
        assertThat(link.find()).isTrue();
        var register = HtmlUtils.htmlUnescape(link.group(1));
        assertThat(coordinator.page(register)).contains("value=\"Próbna\"");
        var typed = TestPeople.typed();
        typed.put("pesel", TestPeople.pesel().digits());
        typed.put("givenName", "Wanda");
        typed.put("familyName", "Próbna");
        typed.put("wroc", coordinator.hidden(register, "wroc"));
        var checked = coordinator.post(PersonUrls.CHECK_PESEL, typed);
        assertThat(checked).hasStatusOk().bodyText().contains("name=\"wroc\" value=\"" + ActivityUrls.enrolment(club));

        var registered = coordinator.post(PersonUrls.REGISTER, typed);

        var wanda = town.town()
                .inside(() -> jdbc.sql("SELECT id FROM person ORDER BY id DESC LIMIT 1")
                        .query(UUID.class)
                        .single());
        assertThat(registered)
                .hasStatus(303)
                .redirectedUrl()
                .isEqualTo(ActivityUrls.enrolment(club) + "?zgloszenie=" + signUp + "&osoba=" + wanda);
        assertThat(coordinator.page(Clerk.location(registered)))
                .contains(ActivityUrls.joinWaitingList(club) + "?osoba=" + wanda + "&amp;zgloszenie=" + signUp);
    }

    @Test
    void anAnswerIsPutRightAndWhoeverWasToldIsToldSo() {
        signUps.sentWithEmail();
        var answer = signUps.answerHref();
        coordinator.post(answer, Map.of("outcome", "DECLINED"));
        town.enrolled(club, town.person("Wanda", "Próbna"), GroupTown.TODAY);
        assertThat(coordinator.page(answer))
                .contains("Poprawianie odpowiedzi: Wanda Próbna", "odpowiedź na to zgłoszenie była pomyłką")
                .doesNotContain("value=\"DECLINED\" ");
        assertThat(coordinator.post(answer, Map.of("outcome", "ENROLLED", "corrected", "LINE")))
                .as("somebody else put it right before")
                .hasStatus(303);
        assertThat(signUps.mail()).hasSize(2);
        assertThat(coordinator.post(answer, Map.of("outcome", "ENROLLED", "corrected", "DECLINED")))
                .hasStatus(303);
        assertThat(signUps.mail())
                .hasSize(3)
                .anySatisfy(mail -> assertThat(mail).contains("była pomyłką", "potwierdzamy zapis na zajęcia"));
        assertThat(coordinator.page(SignUpUrls.signUps(club)))
                .contains("Zapisano (poprawiono, było: Odmowa lub rezygnacja)");
    }

    @Test
    void onlyWhoMayWriteAnswers() {
        signUps.send(SignUpTown.adult());
        var answer = signUps.answerHref();
        var auditor = clerks.of(town.town(), Role.AUDITOR);
        assertThat(auditor.post(answer, Map.of("outcome", "DECLINED"))).hasStatus(403);
        assertThat(auditor.get(answer)).hasStatus(403);
        assertThat(auditor.get(SignUpUrls.signUps(club))).hasStatus(403);
    }

    @Test
    void ofAGroupWithHiddenMembershipOnlyACallIsAskedForAndOnlyWhoLeadsItLearnsOfIt() {
        town.set(club, "hidden_membership", true);
        town.set(club, "capacity", 1);
        assertThat(visitor.page(signUps.form()))
                .as("nobody leads it, so that nobody would learn of the call")
                .contains("nie przyjmuje teraz zgłoszeń")
                .doesNotContain("oddzwoni");
        var call = Map.of("called", "Wanda", "phone", "600 100 200", "agreed", "true");
        assertThat(signUps.send(call, "call")).hasStatus(409);
        var gone = town.town().member(Role.FACILITATOR);
        town.leads(club, gone.membership());
        town.town()
                .inside(() -> jdbc.sql("UPDATE membership SET ended_at = now() WHERE id = ?")
                        .param(gone.membership())
                        .update());
        assertThat(visitor.page(signUps.form())).as("whose leader left").doesNotContain("oddzwoni");
        var leader = town.town().member(Role.COORDINATOR);
        town.leads(club, leader.membership());
        assertThat(visitor.page(signUps.form()))
                .contains("oddzwoni")
                .doesNotContain("name=\"familyName\"", "wolne miejsca");
        assertThat(signUps.send(call, "call")).hasStatus(303);
        assertThat(coordinator.page(SignUpUrls.signUps(club))).doesNotContain("Wanda", "600 100 200");
        assertThat(coordinator.page("/pulpit")).doesNotContain("Odpowiedz na zgłoszenia");
        assertThat(clerks.as(town.town().signedIn(leader)).page(SignUpUrls.signUps(club)))
                .contains("Wanda", "600 100 200");
    }

    @Test
    void whoeverWithdrawsAfterTheyWereEnrolledKeepsThePlace() {
        var code = signUps.sentWithEmail();
        town.enrolled(club, town.person("Wanda", "Próbna"), GroupTown.TODAY);
        coordinator.post(signUps.answerHref(), Map.of("outcome", "ENROLLED"));
        var withdrawn = signUps.withdraw(code);
        visitor.goOnAfter(withdrawn);
        assertThat(visitor.page(Clerk.location(withdrawn)))
                .contains("Miejsce w grupie albo na liście rezerwowej nadal jest Twoje");
        assertThat(town.count("SELECT count(*) FROM sign_up")).isZero();
    }
}
