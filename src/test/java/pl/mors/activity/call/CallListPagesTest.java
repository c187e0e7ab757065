package pl.mors.activity.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import pl.mors.Clerk;
import pl.mors.IntegrationTest;
import pl.mors.TestChannels;
import pl.mors.TestClerks;
import pl.mors.TestWorld;
import pl.mors.activity.ActivityUrls;
import pl.mors.activity.GroupId;
import pl.mors.activity.GroupTown;
import pl.mors.activity.SessionId;
import pl.mors.identity.MembershipId;
import pl.mors.identity.Role;
import pl.mors.identity.SignedIn;
import pl.mors.person.PersonId;

/** People are told that a session was called off: by messages and by calls, and each answer stays on record. */
@IntegrationTest
class CallListPagesTest {

    private static final LocalDate DAY = LocalDate.of(2019, 5, 22);

    private static final String DESK = "/pulpit?ile=50";

    @Autowired
    private TestClerks clerks;

    @Autowired
    private TestChannels channels;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestWorld world;

    private GroupTown town;
    private GroupId club;
    private PersonId called;
    private PersonId written;
    private SessionId session;
    private Clerk coordinator;

    @BeforeEach
    void callOff() {
        town = new GroupTown(world.town(), jdbc);
        club = town.group("Klub dla rodzin");
        called = member("Halina", "Łąkowa", "600 100 200", null);
        written = member("Jan", "Polny", null, "jan@example.org");
        consents(written, "contact_email");
        session = town.session(club, GroupTown.hours(DAY, "10:00", "12:00"));
        coordinator = clerks.of(town.town(), Role.COORDINATOR);
        assertThat(coordinator.post(
                        ActivityUrls.cancelSession(session),
                        Map.of("version", "1", "statusReason", "prowadząca nie może przyjść")))
                .hasStatus(303);
    }

    @Test
    void whoCannotBeWrittenToIsOnTheListWithNumberAndScript() {
        assertThat(coordinator.get(ActivityUrls.session(session))).bodyText().contains("Zawiadom uczestników");
        assertThat(coordinator.get(ActivityUrls.calls(session)))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Halina Łąkowa",
                        "href=\"tel:600100200\"",
                        "odwołano zajęcia „Klub dla rodzin” z 22.05.2019, 10:00–12:00. Powód: prowadząca nie może przyjść.",
                        "Zawiadomione osoby: 0 z 2.")
                .doesNotContain("Jan Polny");
        assertThat(coordinator.get(ActivityUrls.callsToEverybody(session)))
                .bodyText()
                .contains("Jan Polny", "Nie podano numeru telefonu");
    }

    @Test
    void withoutAGatewayWhoAgreedToTextMessagesIsCalled() {
        consents(called, "contact_phone");

        assertThat(coordinator.get(ActivityUrls.calls(session)))
                .bodyText()
                .contains("Halina Łąkowa", "href=\"tel:600100200\"")
                .doesNotContain("Treść SMS-a");
    }

    @Test
    void withoutAMailServerWhoAgreedToEmailIsCalledToo() {
        channels.noEmail(town.town());
        assertThat(coordinator.page(ActivityUrls.calls(session)))
                .contains("Jan Polny", "Zawiadomione osoby: 0 z 2.")
                .doesNotContain("Wyślij wiadomości");
        assertThat(coordinator.page(DESK)).contains("22.05.2019 – 2 osoby");
        assertThat(coordinator.post(ActivityUrls.changeMessages(session))).hasStatus(303);
        assertThat(town.count("SELECT count(*) FROM outbox_message")).isZero();
        assertThat(coordinator.get(ActivityUrls.calls(session))).bodyText().contains("Jan Polny");
    }

    @Test
    void theFormThatCallsOffSaysHowLongATextMessageBecomesWhereTheyGoOut() {
        var next = ActivityUrls.cancelSession(town.session(club, GroupTown.hours(DAY.plusDays(7), "10:00", "12:00")));
        assertThat(coordinator.page(next)).doesNotContain("SMS bez powodu");
        channels.texts(town.town());
        assertThat(coordinator.page(next)).contains("SMS bez powodu");
        assertThat(coordinator.post(next, Map.of("version", "1", "statusReason", "")))
                .hasStatus(422)
                .bodyText()
                .contains("SMS bez powodu");
    }

    @Test
    void eachCallIsAFactAndTheLatestCounts() {
        assertThat(call("no_answer")).isEqualTo(303);
        assertThat(call("coming")).isEqualTo(303);

        assertThat(coordinator.get(ActivityUrls.calls(session)))
                .bodyText()
                .contains("Nie odbiera, ", "Będzie następnym razem, ", "Halina Próba", "Zawiadomione osoby: 1 z 2.");
        assertThat(town.count("SELECT count(*) FROM change_call")).isEqualTo(2);
        assertThatThrownBy(() -> town.town()
                        .inside(() -> jdbc.sql("UPDATE change_call SET result = 'coming'")
                                .update()))
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    @Test
    void messagesGoOutOnceInTheLanguageOfThePerson() {
        town.town()
                .inside(() -> jdbc.sql("UPDATE person SET preferred_language = 'en' WHERE id = :id")
                        .param("id", written.value())
                        .update());

        assertThat(coordinator.post(ActivityUrls.changeMessages(session))).hasStatus(303);
        assertThat(coordinator.post(ActivityUrls.changeMessages(session))).hasStatus(303);

        assertThat(town.count("SELECT count(*) FROM outbox_message WHERE recipient = 'jan@example.org'"
                        + " AND body LIKE '%was cancelled. Reason: prowadząca nie może przyjść.'"))
                .isEqualTo(1);
        assertThat(town.count("SELECT count(*) FROM outbox_message")).isEqualTo(1);
        assertThat(coordinator.get(ActivityUrls.callsToEverybody(session)))
                .bodyText()
                .contains("Wysłano e-mail.", "Zawiadomione osoby: 1 z 2.");
    }

    @Test
    void whomAMessageDoesNotReachIsCalled() {
        coordinator.post(ActivityUrls.changeMessages(session));
        assertThat(coordinator.page(DESK)).contains("22.05.2019 – 1 osoba");
        town.town()
                .inside(() -> jdbc.sql("UPDATE outbox_message SET status = 'failed', last_error = 'SMTP 550'")
                        .update());

        assertThat(coordinator.page(ActivityUrls.calls(session)))
                .contains("Jan Polny", "E-mail nie dotarł", "Zawiadomione osoby: 0 z 2.")
                .doesNotContain("Wyślij wiadomości");
        assertThat(coordinator.page(DESK)).contains("22.05.2019 – 2 osoby");

        town.town().inside(() -> jdbc.sql("DELETE FROM outbox_message").update());
        assertThat(coordinator.page(ActivityUrls.calls(session))).contains("Zawiadomione osoby: 1 z 2.");
    }

    @Test
    void peopleAreToldOfWhoLeadsBesideSomebodyOrFirstOfAll() {
        var first = new MembershipId(town.town().member(Role.ANIMATOR).membership());
        var other = town.session(club, GroupTown.hours(DAY, "14:00", "15:00"));

        assertThat(coordinator.post(
                        ActivityUrls.replaceFacilitator(other),
                        Map.of("version", "1", "facilitator", first.value().toString(), "tell", "true")))
                .hasStatus(303);
        assertThat(town.count("SELECT count(*) FROM change_message WHERE about = 'facilitator'"))
                .isEqualTo(1);
        assertThat(town.count(
                        "SELECT count(*) FROM outbox_message WHERE body LIKE '%14:00–15:00. Prowadzi: Halina Próba.'"))
                .isEqualTo(1);
        assertThat(coordinator.page(ActivityUrls.session(other))).contains("Zawiadom uczestników");
    }

    @Test
    void whoMayNotSeeNumbersSeesNone() {
        var facilitator = town.town().member(Role.FACILITATOR);
        town.leads(club, facilitator.membership());

        assertThat(clerks.as(town.town().signedIn(facilitator)).get(ActivityUrls.calls(session)))
                .hasStatusOk()
                .bodyText()
                .contains("Halina Łąkowa", "Numery telefonów widzą osoby")
                .doesNotContain("tel:600100200");
    }

    @Test
    void aHiddenGroupIsOnlyForWhoLeadsItAndIsNotNamed() {
        town.set(club, "hidden_membership", true);
        assertThat(coordinator.get(ActivityUrls.calls(session))).hasStatus(404);

        var facilitator = town.town().member(Role.FACILITATOR);
        town.leads(club, facilitator.membership());
        assertThat(clerks.as(town.town().signedIn(facilitator)).get(ActivityUrls.calls(session)))
                .bodyText()
                .contains("odwołano zajęcia z 22.05.2019")
                .doesNotContain("„Klub dla rodzin”");
    }

    @Test
    void nobodyIsToldOfASessionThatTakesPlace() {
        var other = town.session(club, GroupTown.hours(DAY, "14:00", "15:00"));

        assertThat(coordinator.get(ActivityUrls.calls(other))).hasStatus(404);
        assertThat(coordinator.get(ActivityUrls.session(other))).bodyText().doesNotContain("Zawiadom uczestników");
    }

    @Test
    void whoLeadsInsteadIsToldAndAskedForOnlyWhenFree() {
        var sick = new MembershipId(town.town().member(Role.ANIMATOR).membership());
        var busy = new MembershipId(town.town().member(Role.FACILITATOR).membership());
        var free = new MembershipId(town.town().member(Role.FACILITATOR).membership());
        var afternoon = GroupTown.hours(DAY, "14:00", "15:00");
        var other = town.session(club, afternoon, null, List.of(sick));
        town.session(town.group("Warsztaty fotografii"), afternoon, null, List.of(busy));

        assertThat(replace(other, busy))
                .hasStatus(422)
                .bodyText()
                .contains("prowadzący jest zajęty – Warsztaty fotografii (14:00–15:00)");
        assertThat(coordinator.get(ActivityUrls.calls(other))).hasStatus(404);

        assertThat(replace(other, free)).hasStatus(303);
        assertThat(coordinator.get(ActivityUrls.calls(other)))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "zmiana prowadzących na zajęciach „Klub dla rodzin” z 22.05.2019, 14:00–15:00. Prowadzi: Halina Próba.");
        assertThat(town.count(
                        "SELECT count(*) FROM calendar_staff WHERE replaced_at IS NOT NULL AND membership_id = ?",
                        sick.value()))
                .isEqualTo(1);
        town.session(town.group("Klub filmowy"), afternoon, null, List.of(sick));
    }

    @Test
    void afterACallTheListGoesOnAtTheNextWhoIsToBeCalled() {
        var next = member("Olga", "Zielna", "600 100 300", null);
        assertThat(coordinator.page(ActivityUrls.calls(session)))
                .contains(
                        "id=\"" + NextCall.anchor(called.value()) + "\"",
                        "id=\"" + NextCall.anchor(next.value()) + "\"");

        assertThat(coordinator.post(ActivityUrls.call(session, called), Map.of("result", "coming")))
                .redirectedUrl()
                .isEqualTo(ActivityUrls.calls(session) + "#" + NextCall.anchor(next.value()));
        assertThat(coordinator.post(
                        ActivityUrls.call(session, next),
                        Map.of("result", "no_answer", "osoby", ActivityUrls.EVERYBODY)))
                .redirectedUrl()
                .as("whom a message is to tell does not know either")
                .isEqualTo(ActivityUrls.callsToEverybody(session) + "#" + NextCall.anchor(written.value()));
        assertThat(coordinator.post(ActivityUrls.call(session, next), Map.of("result", "coming")))
                .redirectedUrl()
                .isEqualTo(ActivityUrls.calls(session));
    }

    @Test
    void theDeskCountsWhoDoesNotKnowYet() {
        assertThat(coordinator.get(DESK))
                .bodyText()
                .contains("Zadzwoń do uczestników zmienionych zajęć: Klub dla rodzin, 22.05.2019 – 2 osoby");
        call("no_answer");
        assertThat(coordinator.get(DESK)).bodyText().contains("22.05.2019 – 2 osoby");
        call("not_coming");
        assertThat(coordinator.get(DESK)).bodyText().contains("22.05.2019 – 1 osoba");
        coordinator.post(ActivityUrls.changeMessages(session));
        assertThat(coordinator.get(DESK)).bodyText().doesNotContain("Zadzwoń do uczestników");
    }

    @Test
    void theDeskOfOthersSaysNothingOfAHiddenGroup() {
        town.set(club, "hidden_membership", true);
        assertThat(coordinator.get(DESK)).bodyText().doesNotContain("Zadzwoń do uczestników");
    }

    @Test
    void whoCallsASessionOffTellsPeopleInTheSameStep() {
        var other = town.session(club, GroupTown.hours(DAY, "14:00", "15:00"));

        assertThat(coordinator.post(
                        ActivityUrls.cancelSession(other),
                        Map.of("version", "1", "statusReason", "awaria ogrzewania", "tell", "true")))
                .hasStatus(303)
                .redirectedUrl()
                .isEqualTo(ActivityUrls.calls(other));
        assertThat(town.count("SELECT count(*) FROM outbox_message WHERE recipient = 'jan@example.org'"))
                .isEqualTo(1);
        assertThat(coordinator.get(ActivityUrls.calls(other))).bodyText().contains("Zawiadomione osoby: 1 z 2.");
    }

    @Test
    void whoFindsAColleagueForASessionTellsPeopleInTheSameStep() {
        var sick = new MembershipId(town.town().member(Role.ANIMATOR).membership());
        var free = new MembershipId(town.town().member(Role.FACILITATOR).membership());
        var other = town.session(club, GroupTown.hours(DAY, "14:00", "15:00"), null, List.of(sick));
        town.session(town.group("Klub filmowy"), GroupTown.hours(DAY, "14:30", "16:00"), null, List.of(free));

        assertThat(coordinator.get(ActivityUrls.replaceFacilitator(other)))
                .bodyText()
                .contains("W tym czasie ma inne zajęcia, 14:30–16:00.");
        var another = new MembershipId(town.town().member(Role.FACILITATOR).membership());
        assertThat(coordinator.post(
                        ActivityUrls.replaceFacilitator(other),
                        Map.of("version", "1", "facilitator", another.value().toString(), "tell", "true")))
                .hasStatus(303);
        assertThat(town.count("SELECT count(*) FROM change_message WHERE about = 'facilitator'"))
                .isEqualTo(1);
    }

    @Test
    void theGuardiansOfAMinorAreWrittenTo() {
        guardian("Ewa", "600 300 400", "ewa@example.org");
        guardian("Jan", "600 300 500", "jan.probny@example.org");
        consents(called, "contact_email");

        coordinator.post(ActivityUrls.changeMessages(session));

        assertThat(town.count("SELECT count(*) FROM outbox_message"
                        + " WHERE recipient IN ('ewa@example.org', 'jan.probny@example.org')"))
                .isEqualTo(2);
        assertThat(coordinator.page(ActivityUrls.calls(session))).contains("Zawiadomione osoby: 2 z 2.");
    }

    @Test
    void whoAnswersForAMinorHearsOfTheMinor() {
        guardian("Ewa", "600 300 400", null);
        guardian("Jan", "600 300 500", null);

        assertThat(coordinator.page(ActivityUrls.calls(session)))
                .contains(
                        "Opiekun: Ewa Próbna,",
                        "href=\"tel:600300400\"",
                        "Opiekun: Jan Próbna,",
                        "href=\"tel:600300500\"",
                        "dzwonię w sprawie zajęć, w których bierze udział Halina Łąkowa.",
                        "Czy Halina Łąkowa będzie na następnych zajęciach?");
    }

    @Test
    void ofACancelledSessionWhoComesComesNextTime() {
        assertThat(coordinator.page(ActivityUrls.calls(session)))
                .contains("Będzie następnym razem", "Nie będzie następnym razem");
    }

    @Test
    void whoLeadsInsteadAndWhoWasToLeadAreTold() {
        var sick = town.town().member(Role.ANIMATOR);
        var free = town.town().member(Role.FACILITATOR);
        var other = town.session(
                club, GroupTown.hours(DAY, "14:00", "15:00"), null, List.of(new MembershipId(sick.membership())));

        replace(other, new MembershipId(free.membership()));

        assertThat(told(free, "prowadzisz zastępstwo. Zajęcia: „Klub dla rodzin”, 22.05.2019, 14:00–15:00."))
                .isOne();
        assertThat(told(sick, "ktoś inny poprowadzi zajęcia, które były przydzielone Tobie."))
                .isOne();

        coordinator.post(
                ActivityUrls.moveSession(other),
                Map.of("version", "2", "on", "23.05.2019", "from", "14:00", "to", "15:00", "statusReason", "Remont"));
        assertThat(told(free, "przeniesiono zajęcia, które prowadzisz.")).isOne();
        assertThat(town.count("SELECT count(*) FROM outbox_message")).isEqualTo(3);
    }

    @Test
    void whoChangedItIsNotToldAndAHiddenGroupIsNotNamed() {
        var facilitator = town.town().member(Role.FACILITATOR);
        var colleague = town.town().member(Role.FACILITATOR);
        town.leads(club, facilitator.membership());
        town.set(club, "hidden_membership", true);
        var other = town.session(
                club,
                GroupTown.hours(DAY, "14:00", "15:00"),
                null,
                List.of(new MembershipId(facilitator.membership()), new MembershipId(colleague.membership())));

        assertThat(clerks.as(town.town().signedIn(facilitator))
                        .post(ActivityUrls.cancelSession(other), Map.of("version", "1", "statusReason", "Choroba")))
                .hasStatus(303);

        assertThat(town.count("SELECT count(*) FROM outbox_message")).isOne();
        assertThat(told(
                        colleague,
                        "odwołano zajęcia, które prowadzisz. Zajęcia: 22.05.2019, 14:00–15:00. Powód: Choroba."))
                .isOne();
    }

    @Test
    void aReplacementOfTomorrowIsOnTheDeskAndItsListLeadsToOtherChanges() {
        var tomorrow = GroupTown.TODAY.plusDays(1);
        var sick = new MembershipId(town.town().member(Role.ANIMATOR).membership());
        var free = new MembershipId(town.town().member(Role.FACILITATOR).membership());
        var other = town.session(club, GroupTown.hours(tomorrow, "14:00", "15:00"), null, List.of(sick));
        var later = town.session(club, GroupTown.hours(tomorrow.plusDays(1), "14:00", "15:00"), null, List.of(sick));
        replace(other, free);
        replace(later, free);

        assertThat(coordinator.page(DESK))
                .contains("Uprzedź uczestników o zastępstwie: Klub dla rodzin, 16.05.2019 – 2 osoby")
                .doesNotContain("o zastępstwie: Klub dla rodzin, 17.05.2019");
        assertThat(coordinator.page(ActivityUrls.calls(other)))
                .contains(ActivityUrls.replaceFacilitator(other), ActivityUrls.cancelSession(other));
        coordinator.post(ActivityUrls.changeMessages(other));
        coordinator.post(ActivityUrls.call(other, called), Map.of("result", "coming"));
        assertThat(coordinator.page(DESK)).doesNotContain("o zastępstwie");
    }

    private int told(SignedIn leader, String words) {
        return town.count(
                "SELECT count(*) FROM outbox_message o JOIN account a ON a.email = o.recipient"
                        + " JOIN membership m ON m.account_id = a.id WHERE m.id = ? AND strpos(o.body, ?) > 0",
                leader.membership(),
                words);
    }

    /** Of whoever is called, who is a child then. */
    private void guardian(String givenName, String phone, @Nullable String email) {
        town.town().inside(() -> {
            jdbc.sql("UPDATE person SET date_of_birth = '2008-03-02' WHERE id = :id")
                    .param("id", called.value())
                    .update();
            jdbc.sql("""
                    INSERT INTO guardian (organisation_id, id, person_id, kind, given_name, family_name, phone, email)
                    VALUES (current_organisation(), gen_random_uuid(), :person, 'parent', :given, 'Próbna', :phone, :email)
                    """)
                    .param("person", called.value())
                    .param("given", givenName)
                    .param("phone", phone)
                    .param("email", email)
                    .update();
        });
    }

    private MvcTestResult replace(SessionId of, MembershipId by) {
        return coordinator.post(
                ActivityUrls.replaceFacilitator(of),
                Map.of("version", "1", "facilitator", by.value().toString()));
    }

    private int call(String result) {
        return coordinator
                .post(ActivityUrls.call(session, called), Map.of("result", result))
                .getResponse()
                .getStatus();
    }

    private PersonId member(String givenName, String familyName, @Nullable String phone, @Nullable String email) {
        var person = town.person(givenName, familyName);
        town.town()
                .inside(() -> jdbc.sql("UPDATE person SET phone = :phone, email = :email WHERE id = :id")
                        .param("phone", phone)
                        .param("email", email)
                        .param("id", person.value())
                        .update());
        town.enrolled(club, person, DAY.minusMonths(1));
        return person;
    }

    private void consents(PersonId person, String subject) {
        town.town()
                .inside(() -> jdbc.sql("""
                        INSERT INTO consent (organisation_id, id, person_id, subject, answer, answered_on)
                        VALUES (current_organisation(), gen_random_uuid(), :person, :subject, 'given', '2019-05-01')
                        """)
                        .param("person", person.value())
                        .param("subject", subject)
                        .update());
    }
}
