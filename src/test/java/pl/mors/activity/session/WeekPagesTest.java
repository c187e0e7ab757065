package pl.mors.activity.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import pl.mors.StatementCount;
import pl.mors.activity.ActivityUrls;
import pl.mors.activity.GroupTown;
import pl.mors.activity.HandoutUrls;
import pl.mors.identity.MembershipId;
import pl.mors.identity.Role;

/** The week as a grid by day and hour, and the form that a session is moved by from there. */
class WeekPagesTest extends ClubSessionPages {

    private static final LocalDate DAY = LocalDate.of(2019, 5, 22);
    private static final LocalDate OVER = LocalDate.of(2019, 5, 8);
    private static final String WEEK = ActivityUrls.WEEK + "?tydzien=2019-05-22";

    @Test
    void aSessionStandsAtItsDayAndHourAndInTheList() {
        var session = town.session(forms.group(), GroupTown.hours(DAY, "10:30", "12:00"), forms.room(), List.of());

        var page = coordinator.page(WEEK);

        assertThat(page)
                .containsSubsequence(
                        "data-day=\"2019-05-22\" data-hour=\"10\"",
                        "data-from=\"10:30\"",
                        "10:30–12:00 Klub dla seniorów",
                        "Sala spotkań",
                        ActivityUrls.moveSession(session),
                        "mors-hours-list",
                        "środa, 22.05.2019",
                        "10:30–12:00 Klub dla seniorów");
        assertThat(coordinator.page(ActivityUrls.CALENDAR)).contains(ActivityUrls.WEEK);
    }

    @Test
    void whatWasCalledOffOrMovedIsSaidAndNotMovedAgain() {
        var session = town.session(forms.group(), GroupTown.hours(DAY, "10:00", "12:00"));
        forms.move(session, "23.05.2019").exchange();
        var page = coordinator.page(WEEK);
        assertThat(page.split("data-from=", -1))
                .as("in the grid and in the list")
                .hasSize(3);
        assertThat(page)
                .containsSubsequence(
                        "data-day=\"2019-05-22\" data-hour=\"10\"",
                        "mors-hours__session--off",
                        ActivityUrls.session(session),
                        "Przeniesione",
                        "Nowy termin: 23.05.2019, 10:00–12:00",
                        "data-day=\"2019-05-23\" data-hour=\"10\"",
                        "data-from=\"10:00\"")
                .doesNotContain(ActivityUrls.moveSession(session), ActivityUrls.attendance(session));
        assertThat(page.split("trwa do 12:00", -1)).as("of the new one alone").hasSize(2);
        for (var asked : List.of("?tydzien=2019-05-22", "?miesiac=2019-05")) {
            assertThat(coordinator.page(ActivityUrls.CALENDAR + asked))
                    .as(asked)
                    .contains("Nowy termin: 23.05.2019, 10:00–12:00");
        }
        town.town()
                .inside(() -> jdbc.sql("UPDATE session SET status = 'cancelled', status_reason = 'Awaria'"
                                + " WHERE status = 'planned'")
                        .update());
        assertThat(coordinator.page(WEEK)).contains("Odwołane").doesNotContain("data-from=", "data-move");
    }

    @Test
    void isNarrowedByGroupRoomAndLeaderAndStaysSo() {
        var club = forms.group();
        var choir = town.group("Chór");
        var room = town.room(1);
        var led = town.town().member(Role.FACILITATOR).membership();
        var named = town.town().member(Role.ANIMATOR).membership();
        town.leads(choir, led);
        town.session(club, GroupTown.hours(DAY, "10:00", "12:00"), forms.room(), List.of());
        town.session(choir, GroupTown.hours(DAY, "12:00", "13:00"), room, List.of());
        town.session(choir, GroupTown.hours(DAY, "13:00", "14:00"), null, List.of(new MembershipId(named)));

        for (var calendar : List.of(
                WEEK, ActivityUrls.CALENDAR + "?tydzien=2019-05-22", ActivityUrls.CALENDAR + "?miesiac=2019-05")) {
            assertThat(times(calendar)).as(calendar).containsExactly("10:00–12:00", "12:00–13:00", "13:00–14:00");
            assertThat(times(calendar + "&grupa=" + choir)).containsExactly("12:00–13:00", "13:00–14:00");
            assertThat(times(calendar + "&sala=" + room)).containsExactly("12:00–13:00");
            assertThat(times(calendar + "&prowadzi=" + led))
                    .as("nobody else is named")
                    .containsExactly("12:00–13:00");
            assertThat(times(calendar + "&prowadzi=" + named)).containsExactly("13:00–14:00");
            assertThat(times(calendar + "&grupa=nic")).hasSize(3);
            assertThat(coordinator.page(calendar + "&grupa=" + choir + "&sala=" + forms.room()))
                    .contains(
                            "W tym czasie nie ma zajęć, które spełniają te warunki.",
                            "value=\"" + choir + "\" selected",
                            "grupa=" + choir + "&amp;sala=" + forms.room());
        }
    }

    private List<String> times(String calendar) {
        return Pattern.compile("\\d\\d:00–\\d\\d:00")
                .matcher(coordinator.page(calendar))
                .results()
                .map(MatchResult::group)
                .distinct()
                .toList();
    }

    @Test
    void leadsToTodayAndToAnyDay() {
        var group = "&grupa=" + forms.group();
        assertThat(coordinator.page(WEEK + group))
                .contains("href=\"" + ActivityUrls.WEEK + "?tydzien=2019-05-13" + group.replace("&", "&amp;")
                        + "\">Dziś<");
        assertThat(coordinator.page(ActivityUrls.WEEK)).doesNotContain(">Dziś<");
        assertThat(coordinator.page(WEEK + "&dzien=3.06.2019")).contains("Tydzień od 03.06.2019 do 09.06.2019");
        assertThat(coordinator.page(ActivityUrls.CALENDAR + "?miesiac=2019-05&dzien=3.07.2019"))
                .contains("lipiec 2019", "?miesiac=2019-05\">Dziś<");
        assertThat(coordinator.page(WEEK + "&dzien=wczoraj"))
                .contains("Tydzień od 20.05.2019 do 26.05.2019", "Idź do dnia: ", "value=\"wczoraj\"");
        assertThat(coordinator.page(WEEK + "&dzien=31.12.9999")).contains("Tydzień od 20.05.2019 do 26.05.2019");
    }

    @Test
    void anEarlyOrLateSessionWidensTheHours() {
        town.session(forms.group(), GroupTown.hours(DAY, "06:00", "07:00"));
        town.session(forms.group(), GroupTown.hours(DAY, "21:00", "22:00"));
        assertThat(coordinator.page(WEEK))
                .contains("data-hour=\"6\"", "data-hour=\"21\"")
                .doesNotContain("data-hour=\"5\"");
    }

    @Test
    void whatGoesOnIsSaidInTheHoursAfterItsOwn() {
        town.session(forms.group(), GroupTown.hours(DAY, "18:30", "21:00"));
        var page = coordinator.page(WEEK);
        assertThat(page.split("Klub dla seniorów – trwa do 21:00", -1)).hasSize(3);
        assertThat(page).contains("data-hour=\"20\"").doesNotContain("data-hour=\"21\"");
    }

    @Test
    void whatWasCalledOffDoesNotGoOn() {
        town.session(forms.group(), GroupTown.hours(DAY, "18:30", "21:00"));
        town.town()
                .inside(() -> jdbc.sql("UPDATE session SET status = 'cancelled', status_reason = 'Awaria'")
                        .update());
        assertThat(coordinator.page(WEEK)).contains("Odwołane").doesNotContain("trwa do");
    }

    @Test
    void whatGoesOnIsNotOverAlthoughItsSheetIsSaved() {
        var session = town.session(forms.group(), GroupTown.hours(GroupTown.TODAY, "00:00", "23:59"));
        for (var page : List.of(ActivityUrls.WEEK, ActivityUrls.CALENDAR)) {
            assertThat(coordinator.page(page)).contains("Trwają", ActivityUrls.attendance(session), "Lista obecności");
        }
        town.town().inside(() -> jdbc.sql("UPDATE session SET status = 'held'").update());
        for (var page : List.of(ActivityUrls.WEEK, ActivityUrls.CALENDAR, ActivityUrls.CALENDAR + "?miesiac=2019-05")) {
            assertThat(coordinator.page(page))
                    .contains("Lista obecności zapisana")
                    .doesNotContain("Odbyły się", "Trwają", ActivityUrls.attendance(session));
        }
    }

    @Test
    void aSessionAheadWhoseSheetIsSavedStandsOneWayOnAllPages() {
        var session = town.session(forms.group(), GroupTown.hours(DAY, "10:00", "12:00"));
        town.town().inside(() -> jdbc.sql("UPDATE session SET status = 'held'").update());
        for (var page : List.of(
                WEEK,
                ActivityUrls.CALENDAR + "?tydzien=" + DAY,
                ActivityUrls.CALENDAR + "?miesiac=2019-05",
                ActivityUrls.session(session),
                ActivityUrls.group(forms.group()))) {
            assertThat(coordinator.page(page))
                    .as(page)
                    .contains("Lista obecności zapisana")
                    .doesNotContain("Odbyły się", "Zaplanowane</strong>");
        }
    }

    @Test
    void howToMoveByArrowsIsSaidWithEachLink() {
        town.session(forms.group(), GroupTown.hours(DAY, "10:30", "12:00"));
        assertThat(coordinator.page(WEEK)).contains("id=\"week-help\"", "aria-describedby=\"week-help\" data-move");
    }

    @Test
    void whatIsOverIsRecordedAndNotMoved() {
        var session = town.session(forms.group(), GroupTown.hours(OVER, "10:00", "12:00"));
        var page = coordinator.page(ActivityUrls.WEEK + "?tydzien=" + OVER);
        assertThat(page)
                .contains("Obecność do uzupełnienia", ActivityUrls.attendance(session), "Lista obecności")
                .doesNotContain("data-from=", "data-move");
        assertThat(coordinator.page(ActivityUrls.CALENDAR + "?tydzien=" + OVER))
                .contains("Obecność do uzupełnienia", ActivityUrls.attendance(session), "Lista obecności");
        assertThat(coordinator.page(ActivityUrls.session(session))).contains("Obecność do uzupełnienia");
        assertThat(clerks.of(town.town(), Role.AUDITOR).page(ActivityUrls.WEEK + "?tydzien=" + OVER))
                .contains("Obecność do uzupełnienia")
                .doesNotContain(ActivityUrls.attendance(session));
    }

    @Test
    void whoMayNotKnowWhoIsInAGroupIsOfferedNoSheetOfIt() {
        var session = town.session(forms.group(), GroupTown.hours(OVER, "10:00", "12:00"));
        town.set(forms.group(), "hidden_membership", true);
        var member = town.town().member(Role.FACILITATOR);
        town.leads(forms.group(), member.membership());
        var leader = clerks.as(town.town().signedIn(member));
        for (var page : List.of(
                ActivityUrls.WEEK + "?tydzien=" + OVER,
                ActivityUrls.CALENDAR + "?tydzien=" + OVER,
                ActivityUrls.session(session))) {
            assertThat(coordinator.page(page))
                    .as(page)
                    .contains("Obecność do uzupełnienia")
                    .doesNotContain(ActivityUrls.attendance(session), HandoutUrls.session(session));
            assertThat(leader.page(page)).as(page).contains(ActivityUrls.attendance(session));
        }
        assertThat(leader.page(ActivityUrls.session(session))).contains(HandoutUrls.session(session));
    }

    @Test
    void whoMayNotPlanIsOfferedNoMove() {
        town.session(forms.group(), GroupTown.hours(DAY, "10:00", "12:00"));
        assertThat(clerks.of(town.town(), Role.AUDITOR).page(WEEK))
                .contains("Klub dla seniorów")
                .doesNotContain("data-move", "Zaplanowane zajęcia można przeciągnąć");
    }

    @Test
    void theChosenHourFillsTheFormAndMovesNothing() {
        var session = town.session(forms.group(), GroupTown.hours(DAY, "10:30", "12:00"));
        assertThat(coordinator.page(ActivityUrls.moveSession(session) + "?dzien=2019-05-24&od=16:30"))
                .contains(
                        "Nowy termin: piątek, 24.05.2019, 16:30–18:00",
                        "value=\"24.05.2019\"",
                        "value=\"16:30\"",
                        "value=\"18:00\"");
        assertThat(coordinator.post(
                        ActivityUrls.moveSession(session),
                        Map.of("version", "1", "on", "24.05.2019", "from", "16:30", "to", "18:00")))
                .as("without a reason")
                .hasStatus(422)
                .bodyText()
                .contains("Nowy termin: piątek, 24.05.2019, 16:30–18:00");
        assertThat(town.count("SELECT count(*) FROM session")).isEqualTo(1);
    }

    @Test
    void whatIsNoHourLeavesTheFormAsItWas() {
        var session = town.session(forms.group(), GroupTown.hours(DAY, "10:30", "12:00"));
        for (var asked : List.of(
                "?dzien=2019-05-24",
                "?dzien=jutro&od=16:30",
                "?dzien=2019-05-24&od=25:00",
                "?dzien=2020-03-29&od=02:30")) {
            assertThat(coordinator.page(ActivityUrls.moveSession(session) + asked))
                    .contains("value=\"22.05.2019\"", "value=\"10:30\"")
                    .doesNotContain("Nowy termin");
        }
    }

    @Test
    void theWeekAsksTheSameNumberOfQuestionsWhateverItsSessions() {
        int empty = StatementCount.ofAgain(() -> coordinator.get(WEEK));
        for (int day = 20; day <= 26; day++) {
            town.session(
                    forms.group(),
                    GroupTown.hours(LocalDate.of(2019, 5, day), "10:00", "12:00"),
                    forms.room(),
                    List.of());
        }
        assertThat(StatementCount.ofAgain(() -> coordinator.get(WEEK))).isEqualTo(empty);
    }
}
