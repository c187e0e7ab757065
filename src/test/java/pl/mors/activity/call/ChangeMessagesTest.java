package pl.mors.activity.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import pl.mors.activity.ActivityUrls;
import pl.mors.activity.GroupTown;

/** People are written to about a session that was called off. */
class ChangeMessagesTest extends CalledOffPages {

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
}
