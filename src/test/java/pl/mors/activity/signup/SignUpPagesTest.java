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
import pl.mors.Clerk;
import pl.mors.IntegrationTest;
import pl.mors.Race;
import pl.mors.TestClerks;
import pl.mors.TestWorld;
import pl.mors.activity.GroupId;
import pl.mors.activity.GroupTown;
import pl.mors.activity.PublicCalendarUrls;
import pl.mors.activity.SignUpUrls;
import pl.mors.identity.Organisations;

/** What a visitor of the site sends, and takes back. */
@IntegrationTest
class SignUpPagesTest {

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
    void isOffUntilStaffSwitchItOnAndThenTheCalendarLeadsToIt() {
        town.set(club, "takes_sign_ups", false);
        var calendar = PublicCalendarUrls.publicCalendar(town.town().address());
        assertThat(visitor.page(calendar)).contains("Klub dla seniorów").doesNotContain("Zapisz się");
        assertThat(visitor.get(signUps.form())).hasStatus(404);
        assertThat(coordinator.post(SignUpUrls.takingSignUps(club), Map.of("takes", "true")))
                .hasStatus(303);
        assertThat(visitor.page(calendar)).contains(signUps.form());
        assertThat(visitor.get(signUps.form())).hasStatusOk();
        town.session(club, GroupTown.hours(LocalDate.of(2031, 3, 5), "10:00", "12:00"));
        assertThat(visitor.page(PublicCalendarUrls.JOINT_CALENDAR + "?miesiac=2031-03"))
                .as("the joint calendar leads to the organisation's own form")
                .contains(signUps.form());
        town.set(club, "listed_publicly", false);
        assertThat(visitor.get(signUps.form())).as("nobody knows of it").hasStatus(404);
    }

    @Test
    void whoFilledTheFormInWhileItWasSwitchedOffReadsThat() {
        town.set(club, "takes_sign_ups", false);
        var calendar = PublicCalendarUrls.publicCalendar(town.town().address());
        assertThat(signUps.send(SignUpTown.adult()))
                .hasStatus(409)
                .bodyText()
                .contains("Zapisy na te zajęcia są zamknięte", "nie zostało ono przyjęte", calendar);
        assertThat(visitor.get(signUps.form()))
                .as("an old link")
                .hasStatus(404)
                .bodyText()
                .contains("Zapisy na te zajęcia są zamknięte");
        town.set(club, "listed_publicly", false);
        assertThat(signUps.send(SignUpTown.adult()))
                .as("nobody knows of it")
                .hasStatus(404)
                .bodyText()
                .doesNotContain("Klub dla seniorów");
        assertThat(town.count("SELECT count(*) FROM sign_up")).isZero();
    }

    /** A row that is locked says by whom, also afterwards. */
    @Test
    void whoeverOnlyReadsTheFormKeepsNobodyWaiting() {
        var lastLockedBy = "SELECT xmax::text::bigint::int FROM activity_group WHERE takes_sign_ups";
        var before = town.count(lastLockedBy);
        assertThat(visitor.get(signUps.form())).hasStatusOk();
        assertThat(town.count(lastLockedBy)).isEqualTo(before);
        signUps.send(SignUpTown.adult());
        assertThat(town.count(lastLockedBy)).as("whoever sends does").isNotEqualTo(before);
    }

    @Test
    void whatIsWithdrawnBeforeItsMessagesWentOutIsNotWrittenAbout() {
        var code = signUps.sentWithEmail();
        coordinator.post(signUps.answerHref(), Map.of("outcome", "DECLINED"));
        assertThat(signUps.mail()).hasSize(2);
        town.town()
                .inside(() -> jdbc.sql(
                                "UPDATE outbox_message SET status = 'sent', sent_at = now() WHERE body LIKE '%Kod zgłoszenia%'")
                        .update());
        signUps.withdraw(code);
        assertThat(signUps.mail())
                .as("only what was sent already")
                .hasSize(1)
                .allMatch(mail -> mail.contains("Kod zgłoszenia"));
    }

    @Test
    void whatIsTooLongIsSaidAndStaysAndTheLongestIsTaken() {
        var typed = new HashMap<>(SignUpTown.adult());
        typed.put("email", "w".repeat(244) + "@example.pl");
        typed.put("phone", "6".repeat(41));
        typed.put("givenName", "W".repeat(81));
        assertThat(signUps.send(typed))
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
        assertThat(signUps.send(typed)).hasStatus(303);
    }

    @Test
    void aGroupWithManyOpenSignUpsTakesNoMore() {
        town.town().inside(() -> jdbc.sql("""
                        INSERT INTO sign_up (organisation_id, id, group_id, wish, given_name, family_name, phone, language,
                            code_digest, arrived_on, expires_on)
                        SELECT current_organisation(), gen_random_uuid(), :group, 'place', 'Wanda', 'Próbna', '600100200', 'pl',
                            sha256(n::text::bytea), '2019-05-01', '2019-06-30' FROM generate_series(1, 199) n""").param("group", club.value()).update());
        assertThat(signUps.send(SignUpTown.adult())).hasStatus(303);
        assertThat(signUps.send(SignUpTown.adult())).hasStatus(409);
        assertThat(visitor.page(signUps.form())).contains("nie przyjmuje teraz zgłoszeń");
    }

    @Test
    void nothingOfOthersIsOnTheForm() {
        var member = town.person("Halina", "Ślęzak");
        town.enrolled(club, member, GroupTown.TODAY.minusDays(30));
        signUps.send(SignUpTown.adult());
        assertThat(visitor.page(signUps.form())).doesNotContain("Halina", "Ślęzak", "Wanda", "Próbna");
    }

    @Test
    void ofManyAtTheSameMomentNoMoreAreToldOfAPlaceThanThereAre() throws Exception {
        town.set(club, "capacity", 2);
        var statuses = Race.of(
                6,
                runner ->
                        signUps.send(SignUpTown.adult(), "place").getResponse().getStatus());
        assertThat(statuses).containsExactlyInAnyOrder(303, 303, 409, 409, 409, 409);
        assertThat(visitor.page(signUps.form())).contains("nie przyjmuje teraz zgłoszeń");
        town.set(club, "when_full", "queue");
        assertThat(visitor.page(signUps.form())).contains("listę rezerwową");
        assertThat(signUps.send(SignUpTown.adult(), "line")).hasStatus(303);
        assertThat(signUps.send(SignUpTown.adult(), "place"))
                .hasStatus(409)
                .bodyText()
                .contains("W międzyczasie");
    }

    /** R17. */
    @Test
    void aGroupThatIsClosedFromAMeetingOnTakesNobodyNew() {
        town.set(club, "closes_after", 1);
        assertThat(visitor.page(signUps.form())).contains("Są wolne miejsca");
        var before = town.session(club, GroupTown.hours(GroupTown.TODAY.minusDays(7), "10:00", "12:00"));
        town.town()
                .inside(() -> jdbc.sql("UPDATE session SET status = 'held' WHERE id = :id")
                        .param("id", before.value())
                        .update());
        assertThat(visitor.page(signUps.form())).contains("nie przyjmuje teraz zgłoszeń");
        assertThat(signUps.send(SignUpTown.adult())).hasStatus(409);
    }

    @Test
    void aMinorIsSignedUpByAGuardianWithAPhone() {
        var child = new HashMap<>(SignUpTown.adult());
        child.put("who", "niepelnoletni");
        child.remove("phone");
        child.put("email", "ewa@example.test");
        assertThat(signUps.send(child))
                .hasStatus(422)
                .bodyText()
                .contains("Imię i nazwisko rodzica lub opiekuna: uzupełnij", "Podaj telefon rodzica lub opiekuna.");
        child.put("guardian", "Ewa Próbna");
        child.put("phone", "600 100 200");
        assertThat(signUps.send(child)).hasStatus(303);
        assertThat(coordinator.page(SignUpUrls.signUps(club))).contains("Ewa Próbna");
    }

    @Test
    void whatIsMissingIsSaid() {
        assertThat(signUps.send(Map.of("who", "dorosly", "givenName", "Wanda", "familyName", "Próbna")))
                .hasStatus(422)
                .bodyText()
                .contains("Podaj telefon albo adres e-mail.", "Zaznacz, że możemy użyć");
        assertThat(signUps.send(Map.of("givenName", "Wanda", "familyName", "Próbna")))
                .as("what reaches them depends on who is signed up, so that this is asked first")
                .hasStatus(422)
                .bodyText()
                .contains("href=\"#who\"")
                .doesNotContain("href=\"#phone\"");
        assertThat(town.count("SELECT count(*) FROM sign_up")).isZero();
    }

    @Test
    void aMachineIsNotTaken() {
        var filled = new HashMap<>(SignUpTown.adult());
        filled.put("website", "https://example.test");
        assertThat(signUps.send(filled)).hasStatus(422);
        assertThat(town.count("SELECT count(*) FROM sign_up")).isZero();
    }

    @Test
    void whoSendsTooOftenWaits() {
        for (int tries = 0; tries < PublicSignUpController.TRIES; tries++) {
            visitor.post(SignUpUrls.withdraw(town.town().address()), Map.of("kod", "ABCD2345EFGH"));
        }
        assertThat(signUps.send(SignUpTown.adult())).hasStatus(422).bodyText().contains("Poczekaj dziesięć minut");
    }

    @Test
    void aFormThatIsSentTwiceArrivesOnce() {
        var sent = new HashMap<>(SignUpTown.adult());
        sent.put("kod", visitor.hidden(signUps.form(), "kod"));
        sent.put("prosba", "place");
        assertThat(visitor.post(signUps.form(), sent)).hasStatus(303);
        assertThat(visitor.post(signUps.form(), sent)).hasStatus(303);
        assertThat(town.count("SELECT count(*) FROM sign_up")).isEqualTo(1);
    }

    @Test
    void theCodeOnTheScreenAndInTheMailWithdrawsItAtOnceAndOpeningItDoesNothing() {
        var sent = new HashMap<>(SignUpTown.adult());
        sent.put("email", "wanda@example.test");
        var arrived = Clerk.location(signUps.send(sent));
        var code = arrived.substring(arrived.indexOf('=') + 1);
        var shown = code.substring(0, 4) + "-" + code.substring(4, 8) + "-" + code.substring(8);
        assertThat(visitor.get(arrived))
                .hasStatusOk()
                .hasHeader("Referrer-Policy", "no-referrer")
                .bodyText()
                .contains(shown);
        var withdraw = SignUpUrls.withdraw(town.town().address());
        assertThat(signUps.mail())
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
    void theFormLeadsToWithdrawingAlsoWhereItIsFullOrClosed() {
        var way = "href=\"" + SignUpUrls.withdraw(town.town().address()) + "\"";
        assertThat(visitor.page(signUps.form())).contains(way);
        town.set(club, "capacity", 1);
        town.enrolled(club, town.person(), LocalDate.of(2019, 1, 10));
        assertThat(visitor.page(signUps.form())).contains(way).doesNotContain("name=\"prosba\"");
        town.set(club, "takes_sign_ups", false);
        assertThat(visitor.get(signUps.form())).hasStatus(404).bodyText().contains(way);
    }

    @Test
    void theFormSaysWhatOneSignsUpFor() {
        town.set(club, "description", "Szachy i herbata");
        town.set(club, "age_from", 60);
        town.session(club, GroupTown.hours(GroupTown.TODAY.plusDays(8), "10:00", "12:00"), town.room(1), List.of());
        assertThat(visitor.page(signUps.form()))
                .contains(
                        "Zapisy: Klub dla seniorów",
                        "czwartki 10:00–12:00",
                        "Najbliższe spotkanie: czwartek, 16.05.2019, 10:00–12:00",
                        "Sala spotkań",
                        "Szachy i herbata",
                        "od 60 lat")
                .as("adults are not asked whether they sign up a child")
                .doesNotContain("name=\"who\"", "name=\"guardian");
        var adult = new HashMap<>(SignUpTown.adult());
        adult.remove("who");
        assertThat(signUps.send(adult)).hasStatus(303);
    }
}
