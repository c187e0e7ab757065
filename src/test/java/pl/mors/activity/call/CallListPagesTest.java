package pl.mors.activity.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import pl.mors.activity.ActivityUrls;
import pl.mors.activity.GroupTown;
import pl.mors.identity.Role;

/** Whom to call about a session that was called off, and what each of them answered. */
class CallListPagesTest extends CalledOffPages {

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

    private int call(String result) {
        return coordinator
                .post(ActivityUrls.call(session, called), Map.of("result", result))
                .getResponse()
                .getStatus();
    }
}
