package pl.mors.activity.signup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.util.HtmlUtils;
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
import pl.mors.person.PersonId;
import pl.mors.person.PersonUrls;
import pl.mors.person.TestPeople;
import pl.mors.platform.Ids;

@IntegrationTest
class SignUpPagesTest {

    private static final Pattern REGISTER = Pattern.compile("href=\"(" + PersonUrls.REGISTER + "[^\"]*)\"");

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
        town.session(club, GroupTown.hours(LocalDate.of(2031, 3, 5), "10:00", "12:00"));
        assertThat(visitor.page(PublicCalendarUrls.JOINT_CALENDAR + "?miesiac=2031-03"))
                .as("the joint calendar leads to the organisation's own form")
                .contains(form());
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

    /** A row that is locked says by whom, also afterwards. */
    @Test
    void whoeverOnlyReadsTheFormKeepsNobodyWaiting() {
        var lastLockedBy = "SELECT xmax::text::bigint::int FROM activity_group WHERE takes_sign_ups";
        var before = town.count(lastLockedBy);
        assertThat(visitor.get(form())).hasStatusOk();
        assertThat(town.count(lastLockedBy)).isEqualTo(before);
        send(adult());
        assertThat(town.count(lastLockedBy)).as("whoever sends does").isNotEqualTo(before);
    }

    @Test
    void severalAreDeclinedAtOnceEachIsToldAndNobodyElse() {
        var written = new HashMap<>(adult());
        written.put("email", address());
        send(written);
        send(adult());
        send(adult());
        var ids = ids();
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
        assertThat(mail())
                .hasSize(2)
                .anySatisfy(mail -> assertThat(mail)
                        .contains("nie możemy teraz przyjąć", "Zapraszamy we wrześniu.")
                        .doesNotContain("Klub"));
        coordinator.sending(decline).param("chosen", ids.get(0)).exchange();
        assertThat(mail()).as("answered once").hasSize(2);
        var auditor = clerks.of(town.town(), Role.AUDITOR);
        assertThat(auditor.post(decline, Map.of("chosen", ids.get(2)))).hasStatus(403);
        town.set(club, "hidden_membership", true);
        assertThat(coordinator.post(decline, Map.of("chosen", ids.get(2)))).hasStatus(404);
    }

    @Test
    void whatIsWithdrawnBeforeItsMessagesWentOutIsNotWrittenAbout() {
        var code = sentWithEmail();
        coordinator.post(answerHref(), Map.of("outcome", "DECLINED"));
        assertThat(mail()).hasSize(2);
        town.town()
                .inside(() -> jdbc.sql(
                                "UPDATE outbox_message SET status = 'sent', sent_at = now() WHERE body LIKE '%Kod zgłoszenia%'")
                        .update());
        withdraw(code);
        assertThat(mail())
                .as("only what was sent already")
                .hasSize(1)
                .allMatch(mail -> mail.contains("Kod zgłoszenia"));
    }

    @Test
    void whoeverWithdrawsAfterTheyWereEnrolledKeepsThePlace() {
        var code = sentWithEmail();
        town.enrolled(club, town.person("Wanda", "Próbna"), GroupTown.TODAY);
        coordinator.post(answerHref(), Map.of("outcome", "ENROLLED"));
        var withdrawn = withdraw(code);
        visitor.goOnAfter(withdrawn);
        assertThat(visitor.page(Clerk.location(withdrawn)))
                .contains("Miejsce w grupie albo na liście rezerwowej nadal jest Twoje");
        assertThat(town.count("SELECT count(*) FROM sign_up")).isZero();
    }

    @Test
    void whatIsTooLongIsSaidAndStaysAndTheLongestIsTaken() {
        var typed = new HashMap<>(adult());
        typed.put("email", "w".repeat(244) + "@example.pl");
        typed.put("phone", "6".repeat(41));
        typed.put("givenName", "W".repeat(81));
        assertThat(send(typed))
                .hasStatus(422)
                .bodyText()
                .contains(
                        "Wpisz imię lub nazwisko literami",
                        "Wpisz numer telefonu cyframi",
                        "Wpisz adres e-mail",
                        "W".repeat(81));
        typed.put("email", "w".repeat(64) + "@" + "d".repeat(63) + "." + "d".repeat(63) + "." + "d".repeat(57) + ".pl");
        typed.put("phone", "+48 600 100 200");
        typed.put("givenName", "W".repeat(80));
        typed.put("familyName", "P".repeat(80));
        assertThat(send(typed)).hasStatus(303);
    }

    @Test
    void aGroupWithManyOpenSignUpsTakesNoMore() {
        town.town().inside(() -> jdbc.sql("""
                        INSERT INTO sign_up (organisation_id, id, group_id, wish, given_name, family_name, phone, language,
                            code_digest, arrived_on, expires_on)
                        SELECT current_organisation(), gen_random_uuid(), :group, 'place', 'Wanda', 'Próbna', '600100200', 'pl',
                            sha256(n::text::bytea), '2019-05-01', '2019-06-30' FROM generate_series(1, 199) n""").param("group", club.value()).update());
        assertThat(send(adult())).hasStatus(303);
        assertThat(send(adult())).hasStatus(409);
        assertThat(visitor.page(form())).contains("nie przyjmuje teraz zgłoszeń");
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
                .contains("Imię i nazwisko rodzica lub opiekuna: uzupełnij", "Podaj telefon rodzica lub opiekuna.");
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
        assertThat(send(Map.of("givenName", "Wanda", "familyName", "Próbna")))
                .as("what reaches them depends on who is signed up, so that this is asked first")
                .hasStatus(422)
                .bodyText()
                .contains("href=\"#who\"")
                .doesNotContain("href=\"#phone\"");
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
        town.enrolled(club, town.person("Wanda", "Próbna"), GroupTown.TODAY);
        assertThat(coordinator.post(answer, Map.of("outcome", "ENROLLED"))).hasStatus(303);
        assertThat(mail()).hasSize(2).anySatisfy(mail -> assertThat(mail).contains("potwierdzamy zapis"));
        assertThat(coordinator.post(answer, Map.of("outcome", "DECLINED"))).hasStatus(303);
        assertThat(mail()).as("somebody else was faster").hasSize(2);
        assertThat(coordinator.page(SignUpUrls.signUps(club))).contains("Zapisano", "29.05.2019");
    }

    @Test
    void aPlaceIsPromisedToNobodyWhoHasNone() {
        sentWithEmail();
        assertThat(coordinator.page(answerHref()))
                .contains("value=\"DECLINED\"", "nie możemy teraz przyjąć", "dopiero wtedy, gdy osoba")
                .doesNotContain("value=\"ENROLLED\"", "value=\"LINE\"", "potwierdzamy zapis");
        assertThat(coordinator.post(answerHref(), Map.of("outcome", "ENROLLED")))
                .hasStatus(422);
        assertThat(mail()).as("the confirmation of what arrived").hasSize(1);
    }

    @Test
    void theEnrolmentIsTheAnswer() {
        sentWithEmail();
        var wanda = town.person("Wanda Maria", "Próbna-Nowa");
        var signUp = ids().getFirst();
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
        assertThat(mail()).hasSize(2).anySatisfy(mail -> assertThat(mail).contains("potwierdzamy zapis na zajęcia"));
    }

    @Test
    void thePlaceInTheLineIsTheAnswerAndThenThePlaceIsOfferedAndTaken() {
        var member = fullWithALine();
        var written = new HashMap<>(adult());
        written.put("email", address());
        assertThat(send(written, "line")).hasStatus(303);
        var signUp = ids().getFirst();
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
        assertThat(mail())
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
        fullWithALine();
        send(adult(), "line");
        var signUp = ids().getFirst();
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

    /** Full, and those who come next wait. */
    private PersonId fullWithALine() {
        var member = town.person("Zbyszek", "Wilk");
        town.enrolled(club, member, GroupTown.TODAY.minusDays(30));
        town.set(club, "capacity", 1);
        town.set(club, "when_full", "queue");
        return member;
    }

    @Test
    void anAnswerIsPutRightAndWhoeverWasToldIsToldSo() {
        sentWithEmail();
        var answer = answerHref();
        coordinator.post(answer, Map.of("outcome", "DECLINED"));
        town.enrolled(club, town.person("Wanda", "Próbna"), GroupTown.TODAY);
        assertThat(coordinator.page(answer))
                .contains("Poprawianie odpowiedzi: Wanda Próbna", "odpowiedź na to zgłoszenie była pomyłką")
                .doesNotContain("value=\"DECLINED\" ");
        assertThat(coordinator.post(answer, Map.of("outcome", "ENROLLED", "corrected", "LINE")))
                .as("somebody else put it right before")
                .hasStatus(303);
        assertThat(mail()).hasSize(2);
        assertThat(coordinator.post(answer, Map.of("outcome", "ENROLLED", "corrected", "DECLINED")))
                .hasStatus(303);
        assertThat(mail())
                .hasSize(3)
                .anySatisfy(mail -> assertThat(mail).contains("była pomyłką", "potwierdzamy zapis na zajęcia"));
        assertThat(coordinator.page(SignUpUrls.signUps(club)))
                .contains("Zapisano (poprawiono, było: Odmowa lub rezygnacja)");
    }

    @Test
    void theFormSaysWhatOneSignsUpFor() {
        town.set(club, "description", "Szachy i herbata");
        town.set(club, "age_from", 60);
        town.session(club, GroupTown.hours(GroupTown.TODAY.plusDays(8), "10:00", "12:00"), town.room(1), List.of());
        assertThat(visitor.page(form()))
                .contains(
                        "Zapisy: Klub dla seniorów",
                        "czwartki 10:00–12:00",
                        "Najbliższe spotkanie: czwartek, 16.05.2019, 10:00–12:00",
                        "Sala spotkań",
                        "Szachy i herbata",
                        "od 60 lat")
                .as("adults are not asked whether they sign up a child")
                .doesNotContain("name=\"who\"", "name=\"guardian");
        var adult = new HashMap<>(adult());
        adult.remove("who");
        assertThat(send(adult)).hasStatus(303);
    }

    @Test
    void onlyWhoMayWriteAnswers() {
        send(adult());
        var answer = answerHref();
        var auditor = clerks.of(town.town(), Role.AUDITOR);
        assertThat(auditor.post(answer, Map.of("outcome", "DECLINED"))).hasStatus(403);
        assertThat(auditor.get(answer)).hasStatus(403);
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

    /** Of its own: three messages to one are enough. */
    private static String address() {
        return "wanda-" + Ids.next() + "@example.test";
    }

    private String sentWithEmail() {
        var sent = new HashMap<>(adult());
        sent.put("email", address());
        var arrived = Clerk.location(send(sent));
        return arrived.substring(arrived.indexOf('=') + 1);
    }

    private MvcTestResult withdraw(String code) {
        var withdrawn = visitor.post(SignUpUrls.withdraw(town.town().address()), Map.of("kod", code));
        assertThat(withdrawn).hasStatus(303);
        return withdrawn;
    }

    private List<String> ids() {
        return town.town()
                .inside(() -> jdbc.sql("SELECT id::text FROM sign_up ORDER BY id")
                        .query(String.class)
                        .list());
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
