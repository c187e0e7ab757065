package pl.mors.activity.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import pl.mors.activity.ActivityUrls;
import pl.mors.activity.GroupTown;
import pl.mors.activity.SessionId;
import pl.mors.identity.Role;

/** Planning a session: taken rooms, free times, days outside the programme. */
class PlanSessionPagesTest extends ClubSessionPages {

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
    void aFreeRoomAtTheSameTimeIsAButtonThatFillsTheForm() {
        var free = town.room(1);
        town.session(town.group("Klub dla rodzin"), GroupTown.hours(DAY, "10:00", "12:00"), forms.room(), List.of());

        assertThat(forms.plan("22.05.2019", "11:00", "13:00"))
                .hasStatus(422)
                .bodyText()
                .contains("Inna sala, wolna o tej samej porze", "value=\"room." + free + "\"");
        assertThat(forms.plan("22.05.2019", "11:00", "13:00")
                        .param("topic", "Herbata z sąsiadami")
                        .param("action", "room." + free))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Wpisano salę, która jest wolna w tym czasie.",
                        "value=\"11:00\"",
                        "Herbata z sąsiadami",
                        "value=\"" + free + "\" selected");
        assertThat(town.count("SELECT count(*) FROM session")).isOne();
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

    @Test
    void whoIsExpectedElsewhereIsSaidBeforeASessionIsPlannedAndForbidsNothing() {
        var other = town.group("Warsztaty fotografii");
        var secret = town.group("Grupa wsparcia");
        town.set(secret, "hidden_membership", true);
        var person = town.person();
        for (var group : List.of(forms.group(), other, secret)) {
            town.enrolled(group, person, DAY.minusMonths(1));
        }
        town.session(other, GroupTown.hours(DAY, "11:00", "13:00"));
        town.session(secret, GroupTown.hours(DAY, "11:00", "13:00"));

        var shown = forms.plan("22.05.2019", "10:00", "12:00").exchange();

        assertThat(shown)
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Niczego jeszcze nie zapisano",
                        "środa, 22.05.2019, 10:00–12:00: część uczestników ma w tym czasie inne zajęcia",
                        "Warsztaty fotografii, 11:00–13:00: 1 osoba",
                        "Zaplanuj mimo to",
                        "value=\"22.05.2019\"")
                .doesNotContain("Grupa wsparcia");
        assertThat(planned()).isZero();
        assertThat(forms.plan("22.05.2019", "10:30", "12:00").param("listed", ClubForms.listed(shown)))
                .as("another time than the one that was shown")
                .hasStatusOk();
        assertThat(planned()).isZero();
        assertThat(forms.plan("22.05.2019", "10:00", "12:00").param("listed", ClubForms.listed(shown)))
                .hasStatus(303);
        assertThat(planned()).isOne();
    }

    @Test
    void ofPeopleWhoseMembershipIsHiddenNothingIsSaid() {
        var other = town.group("Warsztaty fotografii");
        var person = town.person();
        town.enrolled(forms.group(), person, DAY.minusMonths(1));
        town.enrolled(other, person, DAY.minusMonths(1));
        town.session(other, GroupTown.hours(DAY, "11:00", "13:00"));
        town.set(forms.group(), "hidden_membership", true);

        assertThat(forms.plan("22.05.2019", "10:00", "12:00")).hasStatus(303);
    }

    @Test
    void aDayOffAndASchoolBreakAreSaidBeforeASessionIsPlanned() {
        town.schoolBreak("Ferie", LocalDate.of(2019, 5, 27), LocalDate.of(2019, 5, 28));
        assertThat(forms.plan("27.05.2019", "10:00", "12:00"))
                .hasStatusOk()
                .bodyText()
                .contains("poniedziałek, 27.05.2019, 10:00–12:00: przerwa szkolna „Ferie”");
        assertThat(forms.plan("29.05.2019", "10:00", "12:00")).hasStatus(303);

        var corpusChristi = forms.plan("20.06.2019", "10:00", "12:00").exchange();

        assertThat(corpusChristi)
                .hasStatusOk()
                .bodyText()
                .contains("czwartek, 20.06.2019, 10:00–12:00: dzień wolny od pracy");
        assertThat(planned()).isOne();
        assertThat(forms.plan("20.06.2019", "10:00", "12:00").param("listed", ClubForms.listed(corpusChristi)))
                .hasStatus(303);
        assertThat(planned()).isEqualTo(2);
    }

    @Test
    void whichOfTheHoursThatTheClocksShowTwiceIsMeantIsAsked() {
        var asked = forms.plan("26.10.2019", "22:00", "02:30").exchange();

        assertThat(asked)
                .hasStatus(422)
                .bodyText()
                .contains(
                        "W nocy 26.10.2019 zegary są przestawiane z 3:00 na 2:00",
                        "Pierwsza, przed przestawieniem zegarów (czas letni)",
                        "Druga, po przestawieniu zegarów (czas zimowy)");
        assertThat(planned()).isZero();
        var answer = forms.plan("26.10.2019", "22:00", "02:30").param("repeated", "SECOND");
        assertThat(answer).hasStatus(303);
        assertThat(town.count("SELECT count(*) FROM session WHERE upper(period) = '2019-10-27 01:30:00Z'"))
                .isOne();
        assertThat(forms.plan("26.10.2019", "18:00", "20:00"))
                .as("asked only in that night")
                .hasStatus(303);
    }

    @Test
    void whatTookPlaceInTheHourThatTheClocksShowTwiceIsRecordedWithTheChoice() {
        assertThat(forms.hold("27.10.2018", "22:00", "02:15"))
                .hasStatus(422)
                .bodyText()
                .contains("Druga, po");
        assertThat(forms.hold("27.10.2018", "22:00", "02:15").param("repeated", "FIRST"))
                .hasStatus(303);
        var session = town.town()
                .inside(() -> jdbc.sql("SELECT id FROM session WHERE upper(period) = '2018-10-28 00:15:00Z'")
                        .query(UUID.class)
                        .single());
        assertThat(coordinator.page(ActivityUrls.session(new SessionId(session))))
                .contains("Pierwsza, przed przestawieniem zegarów");
        assertThat(coordinator.page(ActivityUrls.correctSession(new SessionId(session))))
                .containsPattern("value=\"FIRST\"\\s+checked");
    }

    private int planned() {
        return town.count(
                "SELECT count(*) FROM session WHERE group_id = ? AND status = 'planned'",
                forms.group().value());
    }
}
