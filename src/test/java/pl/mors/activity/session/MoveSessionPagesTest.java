package pl.mors.activity.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import pl.mors.activity.ActivityUrls;
import pl.mors.activity.GroupTown;
import pl.mors.activity.SessionId;
import pl.mors.identity.Role;

/** Moving a session to another time. */
class MoveSessionPagesTest extends ClubSessionPages {

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
    void aFreeRoomFillsTheFormOfAMoveToo() {
        var session = town.session(forms.group(), GroupTown.hours(DAY, "10:00", "12:00"), forms.room(), List.of());
        var free = town.room(1);
        town.session(
                town.group("Klub dla rodzin"),
                GroupTown.hours(DAY.plusDays(1), "10:00", "12:00"),
                forms.room(),
                List.of());
        var sent = forms.move(session, "23.05.2019").param("room", forms.room().toString());

        assertThat(sent).hasStatus(422).bodyText().contains("value=\"room." + free + "\"");
        assertThat(sent.param("action", "room." + free))
                .hasStatusOk()
                .bodyText()
                .contains("value=\"" + free + "\" selected", "value=\"Remont sali\"");
        assertThat(forms.move(session, "23.05.2019").param("room", free.toString()))
                .hasStatus(303);
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

    @Test
    void whatIsToBeKnownOfTheNewTimeIsSaidBeforeItIsMovedAndForbidsNothing() {
        var session = town.session(forms.group(), GroupTown.hours(DAY, "10:00", "12:00"), forms.room(), List.of());
        var other = town.group("Warsztaty fotografii");
        var person = town.person();
        town.enrolled(forms.group(), person, DAY.minusMonths(1));
        town.enrolled(other, person, DAY.minusMonths(1));
        town.session(other, GroupTown.hours(LocalDate.of(2019, 6, 20), "11:00", "13:00"));

        var shown = forms.move(session, "20.06.2019").param("tell", "true").exchange();

        assertThat(shown)
                .hasStatusOk()
                .bodyText()
                .contains(
                        "czwartek, 20.06.2019, 10:00–12:00: dzień wolny od pracy; część uczestników",
                        "Warsztaty fotografii, 11:00–13:00: 1 osoba",
                        "Przenieś mimo to",
                        "value=\"Remont sali\"");
        assertThat(town.count("SELECT count(*) FROM session WHERE status = 'moved'"))
                .isZero();
        assertThat(town.count("SELECT count(*) FROM calendar_entry WHERE NOT occupies"))
                .isZero();

        assertThat(forms.move(session, "20.06.2019").param("listed", ClubForms.listed(shown)))
                .hasStatus(303);
        assertThat(town.count("SELECT count(*) FROM session WHERE status = 'moved'"))
                .isOne();
    }

    @Test
    void anotherRoomAtTheSameTimeAsksNothing() {
        var corpusChristi = LocalDate.of(2019, 6, 20);
        var session =
                town.session(forms.group(), GroupTown.hours(corpusChristi, "10:00", "12:00"), forms.room(), List.of());

        assertThat(forms.move(session, "20.06.2019")).hasStatus(303);
    }

    @Test
    void whoeverPutsASessionElsewhereInTheWeekSeesAtOnceWhatIsToBeKnown() {
        var session = town.session(forms.group(), GroupTown.hours(DAY, "10:00", "12:00"));
        town.schoolBreak("Ferie", DAY.plusDays(1), DAY.plusDays(1));

        var shown = coordinator.get(ActivityUrls.moveSession(session) + "?dzien=2019-05-23&od=10:00");

        assertThat(shown)
                .hasStatusOk()
                .bodyText()
                .contains("czwartek, 23.05.2019, 10:00–12:00: przerwa szkolna „Ferie”");
        assertThat(forms.move(session, "23.05.2019").param("listed", ClubForms.listed(shown)))
                .as("it is not asked twice")
                .hasStatus(303);
    }

    @Test
    void whichOfTheHoursThatTheClocksShowTwiceIsMeantIsAsked() {
        var session = town.session(forms.group(), GroupTown.hours(DAY, "10:00", "12:00"));

        assertThat(toTheNight(session)).hasStatus(422).bodyText().contains("Druga, po przestawieniu zegarów");
        assertThat(toTheNight(session).param("repeated", "SECOND")).hasStatus(303);
        assertThat(town.count("SELECT count(*) FROM session WHERE lower(period) = '2019-10-27 01:30:00Z'"))
                .isOne();
    }

    private MockMvcRequestBuilder toTheNight(SessionId session) {
        return coordinator
                .sending(ActivityUrls.moveSession(session))
                .param("version", "1")
                .param("statusReason", "Powrót w nocy")
                .param("on", "27.10.2019")
                .param("from", "02:30")
                .param("to", "05:00");
    }
}
