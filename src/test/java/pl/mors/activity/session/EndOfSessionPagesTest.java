package pl.mors.activity.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import pl.mors.activity.ActivityUrls;
import pl.mors.activity.GroupTown;
import pl.mors.identity.Role;

/** Sessions that are cancelled, and records of sessions that never were. */
class EndOfSessionPagesTest extends ClubSessionPages {

    private static final LocalDate DAY = LocalDate.of(2019, 5, 22);

    @Test
    void aCancelledSessionSaysWhy() {
        var session = town.session(forms.group(), GroupTown.hours(DAY, "10:00", "12:00"));

        assertThat(coordinator.sending(ActivityUrls.cancelSession(session)).param("version", "1"))
                .hasStatus(422)
                .bodyText()
                .contains("Powód: uzupełnij to pole");
        assertThat(coordinator
                        .sending(ActivityUrls.cancelSession(session))
                        .param("version", "1")
                        .param("statusReason", "Choroba prowadzącej"))
                .hasStatus(303);
        assertThat(coordinator.get(ActivityUrls.session(session)))
                .bodyText()
                .contains("Odwołane", "Choroba prowadzącej");
        assertThat(coordinator
                        .sending(ActivityUrls.cancelSession(session))
                        .param("version", "1")
                        .param("statusReason", "Jeszcze raz"))
                .hasStatus(409);
    }

    @Test
    void theRecordOfASessionThatNeverWasIsAnnulledWithAReasonAndStaysVisible() {
        var session = forms.hold("08.05.2019", "10:00", "12:00")
                .exchange()
                .getResponse()
                .getRedirectedUrl()
                .replace("/obecnosc", "");
        assertThat(coordinator.get(session)).bodyText().contains("Unieważnij zapis zajęć");

        assertThat(forms.annul(session, ""))
                .hasStatus(422)
                .bodyText()
                .contains("Powód unieważnienia: uzupełnij to pole");
        assertThat(forms.annul(session, "Wpisano dwa razy").with(town.town().signedIn(Role.VOLUNTEER_COORDINATOR)))
                .hasStatus(403);
        assertThat(forms.annul(session, "Wpisano dwa razy")).hasStatus(303);

        assertThat(coordinator.get(session))
                .bodyText()
                .contains("Zapis unieważniony", "Wpisano dwa razy")
                .doesNotContain("Unieważnij zapis zajęć");
        assertThat(coordinator.get(session + "/obecnosc")).bodyText().contains("Zapis tych zajęć unieważniono");
        assertThat(forms.body(ActivityUrls.group(forms.group()))).contains("Zapis unieważniony");
        assertThat(forms.annul(session, "Jeszcze raz")).hasStatus(409);
        assertThat(forms.hold("08.05.2019", "10:00", "12:00")).hasStatus(303);
    }
}
