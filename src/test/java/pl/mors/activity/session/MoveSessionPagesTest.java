package pl.mors.activity.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import pl.mors.activity.ActivityUrls;
import pl.mors.activity.GroupTown;
import pl.mors.identity.Role;

/** Moving a session to another time. */
class MoveSessionPagesTest extends SessionPages {

    private static final LocalDate DAY = LocalDate.of(2019, 5, 22);

    @Test
    void movesASession() {
        var session = town.session(forms.group(), GroupTown.hours(DAY, "10:00", "12:00"), forms.room(), List.of());

        var answer = forms.move(session, "23.05.2019").exchange();

        assertThat(answer).hasStatus(303);
        assertThat(coordinator.get(ActivityUrls.session(session)))
                .bodyText()
                .contains("Przeniesione", "Remont sali", answer.getResponse().getRedirectedUrl());
    }

    @Test
    void aFreeTimeFillsTheFormOfAMoveToo() {
        var session = town.session(forms.group(), GroupTown.hours(DAY, "10:00", "12:00"));

        assertThat(coordinator
                        .sending(ActivityUrls.moveSession(session))
                        .param("on", "23.05.2019")
                        .param("from", "10:00")
                        .param("to", "12:00")
                        .param("statusReason", "Remont")
                        .param("version", "1")
                        .param("action", "time.12:00-14:00"))
                .hasStatusOk()
                .bodyText()
                .contains("value=\"12:00\"", "value=\"14:00\"", "value=\"23.05.2019\"", "value=\"Remont\"");
        assertThat(town.count("SELECT count(*) FROM session")).isEqualTo(1);
    }

    @Test
    void movingOutOfTheProgrammeAsksANamedRoleForAReason() {
        var session = town.session(forms.group(), GroupTown.hours(DAY, "10:00", "12:00"));

        assertThat(forms.move(session, "02.09.2020").with(town.town().signedIn(Role.RECEPTION)))
                .hasStatus(422)
                .bodyText()
                .contains("W tym dniu grupa nie działa w żadnym programie")
                .doesNotContain("Uzasadnienie");
        assertThat(forms.move(session, "02.09.2020")
                        .with(town.town().signedIn(Role.RECEPTION))
                        .param("reason", "Bo tak"))
                .hasStatus(422);
        assertThat(forms.move(session, "02.09.2020"))
                .hasStatus(422)
                .bodyText()
                .contains("Uzasadnienie", "Przenieś mimo to", "value=\"02.09.2020\"");

        var moved =
                forms.move(session, "02.09.2020").param("reason", "Pożegnanie").exchange();

        assertThat(moved).hasStatus(303);
        assertThat(coordinator.get(moved.getResponse().getRedirectedUrl()))
                .bodyText()
                .contains("Mimo zasad", "Pożegnanie");
    }
}
