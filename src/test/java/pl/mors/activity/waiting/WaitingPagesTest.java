package pl.mors.activity.waiting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import pl.mors.Clerk;
import pl.mors.IntegrationTest;
import pl.mors.TestClerks;
import pl.mors.TestWorld;
import pl.mors.activity.ActivityUrls;
import pl.mors.activity.GroupId;
import pl.mors.activity.GroupTown;
import pl.mors.activity.call.NextCall;
import pl.mors.identity.Role;
import pl.mors.person.PersonId;
import pl.mors.platform.web.Notice;

@IntegrationTest
class WaitingPagesTest {

    @Autowired
    private TestClerks clerks;

    @Autowired
    private PassOffersOn passOffersOn;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestWorld world;

    private GroupTown groups;
    private WaitingTown town;
    private Clerk coordinator;
    private PersonId member;
    private PersonId halina;
    private GroupId club;

    @BeforeEach
    void foundTown() {
        groups = new GroupTown(world.town(), jdbc);
        town = new WaitingTown(groups, jdbc);
        coordinator = clerks.of(groups.town(), Role.COORDINATOR);
        member = groups.person("Zbyszek", "Wilk");
        halina = groups.person("Halina", "Ślęzak");
        club = town.full(List.of(member));
    }

    @Test
    void fromAFullGroupToTheListAndToThePlace() {
        assertThat(coordinator.post(
                        ActivityUrls.enrolment(club), Map.of("person", halina.toString(), "on", "15.05.2019")))
                .hasStatus(422)
                .bodyText()
                .contains(ActivityUrls.joinWaitingList(club, halina));
        assertThat(coordinator.get(ActivityUrls.joinWaitingList(club, halina)))
                .hasStatusOk()
                .bodyText()
                .contains("Wpis na listę rezerwową: Halina Ślęzak", "1 z 1")
                .doesNotContain("Razem z domownikami");
        assertThat(joins()).hasStatus(303);
        assertThat(joins()).hasStatus(422).bodyText().contains("czeka już na miejsce");
        assertThat(coordinator.get(ActivityUrls.group(club))).bodyText().contains("Lista rezerwowa (1)");
        assertThat(coordinator.get(ActivityUrls.waitingList(club))).bodyText().contains("Ślęzak Halina", "Czeka");

        freesAPlace();
        assertThat(coordinator.get(ActivityUrls.waitingList(club)))
                .bodyText()
                .contains("Zadzwoń", "odpowiedź do 18.05.2019");
        assertThat(coordinator.get("/pulpit"))
                .bodyText()
                .contains("Zadzwoń w sprawie wolnego miejsca: Klub dla seniorów");
        assertThat(answers("")).hasStatus(422);
        assertThat(answers("accepted")).hasStatus(303);
        assertThat(coordinator.get(ActivityUrls.waitingList(club)))
                .bodyText()
                .contains("Nikt nie czeka na miejsce.", "Historia listy", "Zapis do grupy");
        assertThat(coordinator.get(ActivityUrls.group(club))).bodyText().contains("Ślęzak Halina");
    }

    @Test
    void whomNoMessageTellsOfAPlaceIsCalledUntilSomebodyAnswers() {
        groups.town()
                .inside(() -> jdbc.sql("UPDATE person SET phone = '600 100 200' WHERE id = ?")
                        .param(halina.value())
                        .update());
        joins();
        assertThat(coordinator.page(ActivityUrls.offerCalls(club))).contains("Nie ma do kogo dzwonić");
        freesAPlace();
        assertThat(coordinator.page(ActivityUrls.waitingList(club))).contains(ActivityUrls.offerCalls(club));
        assertThat(coordinator.page("/pulpit")).contains(ActivityUrls.offerCalls(club));
        assertThat(coordinator.page(ActivityUrls.offerCalls(club)))
                .contains(
                        "Halina Ślęzak",
                        "href=\"tel:600100200\"",
                        "Zwolniło się miejsce w grupie „Klub dla seniorów”",
                        "odpowiedź do 18.05.2019",
                        "Przyjmuje miejsce",
                        "Rezygnuje z miejsca")
                .doesNotContain("Wiadomość nie dotarła", "Będzie");

        assertThat(called("no_answer"))
                .redirectedUrl()
                .isEqualTo(ActivityUrls.offerCalls(club) + "#" + NextCall.anchor(halina.value()));
        assertThat(coordinator.page(ActivityUrls.offerCalls(club)))
                .contains("Nie odbiera, ", "id=\"" + NextCall.anchor(halina.value()) + "\"");
        assertThat(called("coming")).hasStatus(303);
        assertThat(called("coming")).as("tapped twice").hasStatus(303);
        assertThat(coordinator.page(ActivityUrls.offerCalls(club))).contains("Nie ma do kogo dzwonić");
        assertThat(groups.count("SELECT count(*) FROM known_enrolment WHERE person_id = ?", halina.value()))
                .isEqualTo(1);
        assertThat(groups.count("SELECT count(*) FROM known_offer_call")).isEqualTo(2);
    }

    @Test
    void whoDoesNotComeAfterAllLeavesThePlaceToTheNext() {
        joins();
        var next = groups.person("Jan", "Następny");
        coordinator.post(ActivityUrls.joinWaitingList(club), Map.of("person", next.toString()));
        freesAPlace();

        assertThat(called("not_coming")).hasStatus(303);
        assertThat(coordinator.page(ActivityUrls.offerCalls(club)))
                .contains("Jan Następny")
                .doesNotContain("Halina Ślęzak</h2>");
    }

    @Test
    void whoseMessageAboutAPlaceFailedIsCalled() {
        joins();
        groups.town().inside(() -> {
            jdbc.sql("""
                    INSERT INTO outbox_message (organisation_id, id, channel, recipient, subject, body)
                    VALUES (current_organisation(), ?, 'email', 'halina@example.test', 'Wolne miejsce', 'Wolne miejsce')
                    """).param(halina.value()).update();
            jdbc.sql("""
                    INSERT INTO place_offer (organisation_id, id, group_id, together_id, free_from, answer_by, mailed, message_ids)
                    SELECT organisation_id, gen_random_uuid(), group_id, together_id, '2019-05-15', '2019-05-18', true, ARRAY[person_id]
                    FROM known_waiting_list_entry
                    """).update();
        });
        assertThat(coordinator.page(ActivityUrls.offerCalls(club))).contains("Nie ma do kogo dzwonić");

        groups.town()
                .inside(() -> jdbc.sql("UPDATE outbox_message SET status = 'failed', last_error = 'SMTP 550'")
                        .update());
        assertThat(coordinator.page(ActivityUrls.offerCalls(club))).contains("Halina Ślęzak", "Wiadomość nie dotarła");
        assertThat(coordinator.page("/pulpit")).contains("Zadzwoń w sprawie wolnego miejsca");
    }

    @Test
    void aFamilyIsTickedAndNothingElseIs() {
        var child = groups.person("Ola", "Ślęzak");
        town.liveTogether(List.of(halina, child));
        var asked = Map.of("person", halina.toString(), "others", child.toString());
        assertThat(coordinator.post(ActivityUrls.joinWaitingList(club), asked))
                .hasStatus(422)
                .bodyText()
                .contains("ma mniej miejsc niż osób");
        groups.set(club, "capacity", 2);
        groups.enrolled(club, groups.person("Jan", "Zajęty"), GroupTown.TODAY.minusDays(30));
        assertThat(coordinator.get(ActivityUrls.joinWaitingList(club, halina)))
                .bodyText()
                .contains("Razem z domownikami", "Ola Ślęzak");
        var form = Map.of("person", halina.toString(), "others", member.toString());
        assertThat(coordinator.post(ActivityUrls.joinWaitingList(club), form)).hasStatus(422);
        assertThat(coordinator.post(ActivityUrls.joinWaitingList(club), asked)).hasStatus(303);
        assertThat(coordinator.get(ActivityUrls.waitingList(club))).bodyText().contains("Domownicy, 2 miejsca razem");
        assertThat(coordinator.get(ActivityUrls.waitingListEntry(club, child)))
                .bodyText()
                .contains("Skreśl z listy tylko tę osobę");
    }

    @Test
    void whoDoesNotWantToWaitIsTakenOffTheList() {
        joins();
        assertThat(answers("accepted")).as("nothing was offered").hasStatus(422);
        assertThat(answers("withdrawn")).hasStatus(303);
        assertThat(answers("withdrawn"))
                .as("clicked twice")
                .hasStatus(303)
                .redirectedUrl()
                .isEqualTo(ActivityUrls.waitingList(club));
        assertThat(coordinator.get(ActivityUrls.waitingList(club))).bodyText().contains("Skreślenie z listy");
        assertThat(coordinator.get(ActivityUrls.waitingListEntry(club, halina))).hasStatus(404);
    }

    @Test
    void whoLeadsAnotherGroupLearnsNothingAndChangesNothing() {
        joins();
        var facilitator = clerks.of(groups.town(), Role.FACILITATOR);
        assertThat(facilitator.get(ActivityUrls.waitingList(club))).hasStatus(404);
        assertThat(facilitator.get(ActivityUrls.waitingListEntry(club, halina))).hasStatus(404);
        assertThat(facilitator.get(ActivityUrls.offerCalls(club))).hasStatus(404);
        assertThat(facilitator.get(ActivityUrls.closingCalls(club))).hasStatus(404);
        assertThat(facilitator.post(ActivityUrls.offerCall(club, halina), Map.of("result", "coming")))
                .hasStatus(404);
        assertThat(facilitator.post(ActivityUrls.waitingListEntry(club, halina), Map.of("answer", "withdrawn")))
                .hasStatus(404);
    }

    @Test
    void ofAHiddenGroupOnlyItsLeaderLearnsWhoWaits() {
        joins();
        groups.set(club, "hidden_membership", true);
        assertThat(coordinator.get(ActivityUrls.waitingList(club)))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("Ślęzak");
        assertThat(coordinator.get(ActivityUrls.waitingListEntry(club, halina))).hasStatus(404);
        assertThat(coordinator.get(ActivityUrls.joinWaitingList(club, halina))).hasStatus(404);
        assertThat(coordinator.get(ActivityUrls.offerCalls(club))).hasStatus(404);
        assertThat(coordinator.get(ActivityUrls.closingCalls(club))).hasStatus(404);
    }

    private MvcTestResult joins() {
        return coordinator.post(ActivityUrls.joinWaitingList(club), Map.of("person", halina.toString()));
    }

    private MvcTestResult answers(String answer) {
        return coordinator.post(ActivityUrls.waitingListEntry(club, halina), Map.of("answer", answer));
    }

    private MvcTestResult called(String result) {
        return coordinator.post(ActivityUrls.offerCall(club, halina), Map.of("result", result));
    }

    @Test
    void whomNoMessageTellsThatTheGroupClosesIsCalledAndNobodyIsOfferedAPlace() {
        joins();
        freesAPlace();
        groups.set(club, "closed_on", GroupTown.TODAY.plusDays(1));
        jobs();
        assertThat(town.standing(club, halina)).containsExactly("closed");
        assertThat(coordinator.page(ActivityUrls.offerCalls(club))).contains("Nie ma do kogo dzwonić");
        assertThat(coordinator.page("/pulpit")).doesNotContain("w sprawie wolnego miejsca");
        assertThat(coordinator.page(ActivityUrls.waitingList(club)))
                .contains("Zamknięcie grupy: zadzwoń", "Grupa zamyka się 16.05.2019", ActivityUrls.closingCalls(club));
        assertThat(joins()).as("nobody waits for what will not be").hasStatus(422);
        assertThat(coordinator.page("/pulpit"))
                .contains(
                        "Zadzwoń w sprawie zamkniętej listy rezerwowej: Klub dla seniorów – 1 osoba",
                        ActivityUrls.closingCalls(club));
        assertThat(coordinator.page(ActivityUrls.closingCalls(club)))
                .contains(
                        "Halina Ślęzak",
                        "Nie podano numeru telefonu",
                        "Grupa „Klub dla seniorów” kończy zajęcia",
                        "Zawiadomiono")
                .doesNotContain("Przyjmuje miejsce", "Nie będzie<");
        assertThat(closingCall("no_answer"))
                .redirectedUrl()
                .isEqualTo(ActivityUrls.closingCalls(club) + "#" + NextCall.anchor(halina.value()));
        assertThat(coordinator.page(ActivityUrls.closingCalls(club))).contains("Nie odbiera, ");
        assertThat(closingCall("coming")).hasStatus(303);
        assertThat(closingCall("coming")).as("tapped twice").hasStatus(303);

        assertThat(coordinator.page(ActivityUrls.closingCalls(club))).contains("Nie ma do kogo dzwonić");
        assertThat(coordinator.page("/pulpit")).doesNotContain(ActivityUrls.closingCalls(club));
        assertThat(coordinator.page(ActivityUrls.waitingList(club)))
                .contains("Zamknięcie grupy, zawiadomiono telefonicznie")
                .doesNotContain(ActivityUrls.closingCalls(club));
        assertThat(groups.count("SELECT count(*) FROM known_closing_call")).isEqualTo(2);
    }

    @Test
    void whomAMessageThatTheGroupClosesDidNotReachIsCalled() {
        town.email(halina, "halina@example.test");
        joins();
        groups.set(club, "closed_on", GroupTown.TODAY.plusDays(1));
        jobs();
        assertThat(groups.count("SELECT count(*) FROM outbox_message WHERE recipient = 'halina@example.test'"))
                .isEqualTo(1);
        assertThat(coordinator.page(ActivityUrls.closingCalls(club))).contains("Nie ma do kogo dzwonić");
        assertThat(coordinator.page(ActivityUrls.waitingList(club))).contains("Zamknięcie grupy, wysłano wiadomość");

        groups.town()
                .inside(() -> jdbc.sql("UPDATE outbox_message SET status = 'failed', last_error = 'SMTP 550'")
                        .update());
        assertThat(coordinator.page(ActivityUrls.closingCalls(club)))
                .contains("Halina Ślęzak", "Wiadomość nie dotarła");
        assertThat(coordinator.page("/pulpit")).contains(ActivityUrls.closingCalls(club));

        groups.town()
                .inside(() -> jdbc.sql("UPDATE activity_group SET closed_on = NULL WHERE id = ?")
                        .param(club.value())
                        .update());
        assertThat(coordinator.page(ActivityUrls.closingCalls(club)))
                .as("it goes on after all")
                .contains("Nie ma do kogo dzwonić");
    }

    @Test
    void anOfferThatNobodyWasToldOfStandsUntilSomebodyTriedToCall() {
        groups.set(club, "capacity", 2);
        town.withAnOfferThatIsOver(club, halina, false);
        jobs();
        assertThat(town.standing(club, halina)).containsExactly("offered");
        assertThat(coordinator.page("/pulpit"))
                .contains("Zadzwoń w sprawie wolnego miejsca: Klub dla seniorów, odpowiedź do 14.05.2019");

        assertThat(called("call_again")).hasStatus(303);
        jobs();
        assertThat(town.standing(club, halina)).as("was promised another call").containsExactly("offered");
        assertThat(coordinator.page(ActivityUrls.offerCalls(club)))
                .contains("Halina Ślęzak", "Zadzwonić jeszcze raz, ");

        assertThat(called("no_answer")).hasStatus(303);
        assertThat(coordinator.page(ActivityUrls.offerCalls(club))).contains("Nie ma do kogo dzwonić");
        jobs();
        assertThat(town.standing(club, halina)).containsExactly("lapsed");
        assertThat(coordinator.page("/pulpit")).doesNotContain("w sprawie wolnego miejsca");
    }

    @Test
    void whoIsReachedAfterTheLastDayOfAnOfferThatNobodyKnewOfTakesThePlace() {
        groups.set(club, "capacity", 2);
        town.withAnOfferThatIsOver(club, halina, false);
        jobs();
        assertThat(called("coming")).hasStatus(303);
        assertThat(town.standing(club, halina)).containsExactly("enrolled");
        assertThat(groups.count("SELECT count(*) FROM known_offer_call")).isEqualTo(1);
    }

    @Test
    void whomSilenceTookOffTheListIsPutBack() {
        var again = ActivityUrls.joinWaitingList(club, halina);
        town.withAnOfferThatIsOver(club, halina, true);
        jobs();
        assertThat(coordinator.page(ActivityUrls.waitingList(club)))
                .contains("Brak odpowiedzi w terminie, skreślenie z listy", "Wpisz ponownie", again);
        assertThat(joins()).hasStatus(303);
        assertThat(coordinator.page(ActivityUrls.waitingList(club)))
                .contains("skreślenie z listy")
                .doesNotContain("Wpisz ponownie");
    }

    /** R17. */
    @Test
    void whomNoMessageTellsThatTheGroupTakesInNobodyNewIsCalled() {
        joins();
        groups.set(club, "closes_after", 1);
        town.held(club);
        jobs();

        assertThat(coordinator.page(ActivityUrls.waitingList(club)))
                .contains("Grupa nie przyjmuje już nowych osób: zadzwoń", ActivityUrls.closingCalls(club));
        assertThat(coordinator.page("/pulpit"))
                .contains("Zadzwoń w sprawie zamkniętej listy rezerwowej: Klub dla seniorów – 1 osoba");
        assertThat(coordinator.page(ActivityUrls.closingCalls(club)))
                .contains("Halina Ślęzak", "Grupa „Klub dla seniorów” nie przyjmuje już nowych osób")
                .doesNotContain("kończy zajęcia");
        groups.set(club, "closes_after", 2);
        assertThat(coordinator.page(ActivityUrls.closingCalls(club)))
                .as("it takes in newcomers after all")
                .contains("Nie ma do kogo dzwonić");
        groups.set(club, "closes_after", 1);
        assertThat(closingCall("coming")).hasStatus(303);
        assertThat(coordinator.page(ActivityUrls.waitingList(club)))
                .contains("Grupa nie przyjmuje już nowych osób, zawiadomiono telefonicznie");
    }

    @Test
    void aNewcomerIsWrittenToWhenTheGroupTakesInNobodyNew() {
        town.email(halina, "halina@example.test");
        joins();
        groups.set(club, "closes_after", 1);
        town.held(club);
        jobs();
        assertThat(groups.count("SELECT count(*) FROM outbox_message WHERE recipient = 'halina@example.test'"
                        + " AND body LIKE '%nie przyjmuje już nowych osób%'"))
                .isEqualTo(1);
        assertThat(coordinator.page(ActivityUrls.waitingList(club)))
                .contains("Grupa nie przyjmuje już nowych osób, wysłano wiadomość");
    }

    private MvcTestResult closingCall(String result) {
        return coordinator.post(ActivityUrls.closingCall(club, halina), Map.of("result", result));
    }

    @Test
    void theGroupThatClosesLaterKeepsItsListUntilThen() {
        joins();
        groups.set(club, "closed_on", GroupTown.TODAY.plusDays(2));
        jobs();
        assertThat(town.standing(club, halina)).containsExactly("waiting");
    }

    @Test
    void aSmallerGroupWithAnOpenOfferIsWarnedOf() {
        joins();
        freesAPlace();
        groups.set(club, "capacity", 2);
        groups.enrolled(club, groups.person(), GroupTown.TODAY);
        var saved = coordinator.post(
                ActivityUrls.changeGroup(club),
                Map.of(
                        "name",
                        "Klub",
                        "kind",
                        "club",
                        "version",
                        "1",
                        "capacity",
                        "1",
                        "queues",
                        "true",
                        "guardianConsent",
                        "true"));
        assertThat(saved).hasStatus(303);
        assertThat(saved.getMvcResult().getFlashMap().get("notice"))
                .isEqualTo(Notice.warning("activity.group.changed.over-offered", "Klub", "1", "1", "1"));
        assertThat(answers("accepted")).hasStatus(422).bodyText().contains("nie ma już wolnego miejsca");
        assertThat(town.members(club)).isEqualTo(1);
    }

    private void jobs() {
        passOffersOn.within(groups.town().id());
    }

    private void freesAPlace() {
        assertThat(coordinator.post(ActivityUrls.endEnrolment(club, member), Map.of("lastDay", "14.05.2019")))
                .hasStatus(303);
    }
}
