package pl.mors.activity.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import pl.mors.activity.ActivityUrls;
import pl.mors.activity.GroupTown;
import pl.mors.identity.Role;

/** Planning a session: taken rooms, free times, days outside the programme. */
class PlanSessionPagesTest extends SessionPages {

    private static final LocalDate DAY = LocalDate.of(2019, 5, 22);

    @Test
    void plansASessionAndShowsIt() {
        assertThat(forms.plan("22.05.2019", "10:00", "12:00"))
                .hasStatus(303)
                .redirectedUrl()
                .isEqualTo(ActivityUrls.group(forms.group()));
        assertThat(coordinator.get(ActivityUrls.group(forms.group())))
                .bodyText()
                .contains("22.05.2019", "10:00–12:00", "Zaplanowane");
        assertThat(coordinator.get(ActivityUrls.CALENDAR + "?tydzien=2019-05-22"))
                .bodyText()
                .contains("Tydzień od 20.05.2019 do 26.05.2019", "środa, 22.05.2019", "Klub dla seniorów");
    }

    @Test
    void aTakenRoomIsExplainedWithTheOtherGroupAndFreeTimes() {
        town.session(town.group("Klub dla rodzin"), GroupTown.hours(DAY, "10:00", "12:00"), forms.room(), List.of());

        assertThat(forms.plan("22.05.2019", "11:00", "13:00"))
                .hasStatus(422)
                .bodyText()
                .contains(
                        "22.05.2019, 11:00–13:00: sala jest zajęta – Klub dla rodzin (10:00–12:00).",
                        "Wolne tego dnia",
                        "value=\"time.12:00-14:00\"",
                        "value=\"11:00\"");
    }

    @Test
    void aDayOfAnotherCenturyIsASlipInTheYear() {
        assertThat(forms.plan("31.12.9999", "22:00", "2:00"))
                .hasStatus(422)
                .bodyText()
                .contains("wpisz dzień nie późniejszy niż 15.05.2029");
    }

    @Test
    void aFreeTimeIsAButtonThatFillsTheFormAndKeepsAllElseThatWasTyped() {
        assertThat(forms.plan("22.05.2019", "11:00", "13:00")
                        .param("topic", "Herbata z sąsiadami")
                        .param("repeatUntil", "29.05.2019")
                        .param("action", "time.12:00-14:00"))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Wpisano godziny 12:00–14:00.",
                        "value=\"12:00\"",
                        "value=\"14:00\"",
                        "value=\"22.05.2019\"",
                        "value=\"29.05.2019\"",
                        "Herbata z sąsiadami",
                        "value=\"" + forms.room() + "\" selected");
        assertThat(town.count("SELECT count(*) FROM session")).isZero();
    }

    @Test
    void whoMayNotKnowTheOtherGroupReadsOnlyThatTheTimeIsTaken() {
        var secret = town.group("Grupa wsparcia");
        town.set(secret, "listed_publicly", false);
        town.session(secret, GroupTown.hours(DAY, "10:00", "12:00"), forms.room(), List.of());
        var facilitator = town.town().member(Role.FACILITATOR);
        town.leads(forms.group(), facilitator.membership());

        assertThat(forms.plan("22.05.2019", "11:00", "13:00").with(town.town().signedIn(facilitator)))
                .hasStatus(422)
                .bodyText()
                .contains("termin zajęty (10:00–12:00)")
                .doesNotContain("Grupa wsparcia");
    }

    @Test
    void planningOutsideTheProgrammeAsksANamedRoleForAReason() {
        assertThat(forms.plan("02.09.2020", "10:00", "12:00"))
                .hasStatus(422)
                .bodyText()
                .contains("W tym dniu grupa nie działa w żadnym programie", "Uzasadnienie");
        assertThat(forms.plan("02.09.2020", "10:00", "12:00").with(town.town().signedIn(Role.RECEPTION)))
                .hasStatus(422)
                .bodyText()
                .doesNotContain("Uzasadnienie");
        assertThat(forms.plan("02.09.2020", "10:00", "12:00")
                        .with(town.town().signedIn(Role.RECEPTION))
                        .param("reason", "Bo tak"))
                .hasStatus(422);
        assertThat(forms.plan("02.09.2020", "10:00", "12:00").param("reason", "Pożegnanie"))
                .hasStatus(303);
    }

    @Test
    void refusesTimesThatAreNone() {
        assertThat(forms.plan("22.05.2019", "12:00", "10:00"))
                .hasStatus(422)
                .bodyText()
                .contains("zajęcia muszą skończyć się później");
        assertThat(forms.plan("14.05.2019", "10:00", "12:00"))
                .hasStatus(422)
                .bodyText()
                .contains("nie można zaplanować zajęć w przeszłości");
        assertThat(forms.plan("31.03.2020", "25:00", "26:00")).hasStatus(422);
    }

    @Test
    void aSeriesThatIsTooLongIsAnErrorOfItsLastDay() {
        assertThat(forms.plan("22.05.2019", "10:00", "12:00")
                        .param("repeat", "weekly")
                        .param("repeatUntil", "22.05.2091"))
                .hasStatus(422)
                .bodyText()
                .contains("wpisz dzień nie późniejszy niż 14.07.2020; w jednej serii mieści się 60 terminów");
        assertThat(town.count("SELECT count(*) FROM session")).isZero();
    }

    @Test
    void aParticipantWhoIsExpectedElsewhereIsAWarning() {
        var other = town.group("Warsztaty fotografii");
        var secret = town.group("Grupa wsparcia");
        town.set(secret, "hidden_membership", true);
        var person = town.person();
        for (var group : List.of(forms.group(), other, secret)) {
            town.enrolled(group, person, DAY.minusMonths(1));
        }
        town.session(other, GroupTown.hours(DAY, "11:00", "13:00"));
        town.session(secret, GroupTown.hours(DAY, "11:00", "13:00"));
        var session = town.session(forms.group(), GroupTown.hours(DAY, "10:00", "12:00"));

        assertThat(coordinator.get(ActivityUrls.session(session)))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Część uczestników ma w tym czasie inne zajęcia", "Warsztaty fotografii, 11:00–13:00: 1 osoba")
                .doesNotContain("Grupa wsparcia");
    }
}
