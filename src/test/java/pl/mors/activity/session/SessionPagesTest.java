package pl.mors.activity.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import pl.mors.IntegrationTest;
import pl.mors.StatementCount;
import pl.mors.TestWorld;
import pl.mors.activity.ActivityUrls;
import pl.mors.activity.GroupId;
import pl.mors.activity.GroupTown;
import pl.mors.activity.SessionId;
import pl.mors.identity.Role;
import pl.mors.programme.RoomId;

@IntegrationTest
class SessionPagesTest {

    private static final LocalDate DAY = LocalDate.of(2019, 5, 22);

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestWorld world;

    private GroupTown town;
    private RoomId room;
    private GroupId group;
    private RequestPostProcessor coordinator;

    @BeforeEach
    void foundTown() {
        town = new GroupTown(world.town(), jdbc);
        room = town.room(1);
        group = town.club(town.programme());
        coordinator = town.town().signedIn(Role.COORDINATOR);
    }

    @Test
    void plansASessionAndShowsIt() {
        assertThat(plan("22.05.2019", "10:00", "12:00"))
                .hasStatus(303)
                .redirectedUrl()
                .isEqualTo(ActivityUrls.group(group));
        assertThat(mvc.get().uri(ActivityUrls.group(group)).with(coordinator))
                .bodyText()
                .contains("22.05.2019", "10:00–12:00", "Zaplanowane");
        assertThat(mvc.get().uri(ActivityUrls.CALENDAR + "?tydzien=2019-05-22").with(coordinator))
                .bodyText()
                .contains("Tydzień od 20.05.2019 do 26.05.2019", "środa, 22.05.2019", "Klub dla seniorów");
    }

    @Test
    void aTakenRoomIsExplainedWithTheOtherGroupAndFreeTimes() {
        town.session(town.group("Klub dla rodzin"), GroupTown.hours(DAY, "10:00", "12:00"), room, List.of());

        assertThat(plan("22.05.2019", "11:00", "13:00"))
                .hasStatus(422)
                .bodyText()
                .contains(
                        "22.05.2019, 11:00–13:00: sala jest zajęta – Klub dla rodzin (10:00–12:00).",
                        "Wolne tego dnia",
                        "value=\"time.12:00-14:00\"",
                        "value=\"11:00\"");
    }

    @Test
    void aFreeTimeIsAButtonThatFillsTheFormAndKeepsAllElseThatWasTyped() {
        assertThat(plan("22.05.2019", "11:00", "13:00")
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
                        "value=\"" + room + "\" selected");
        assertThat(town.count("SELECT count(*) FROM session")).isZero();
    }

    @Test
    void aFreeTimeFillsTheFormOfAMoveToo() {
        var session = town.session(group, GroupTown.hours(DAY, "10:00", "12:00"));

        assertThat(mvc.post()
                        .uri(ActivityUrls.moveSession(session))
                        .with(coordinator)
                        .with(csrf())
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
    void whoMayNotKnowTheOtherGroupReadsOnlyThatTheTimeIsTaken() {
        var secret = town.group("Grupa wsparcia");
        town.set(secret, "listed_publicly", false);
        town.session(secret, GroupTown.hours(DAY, "10:00", "12:00"), room, List.of());
        var facilitator = town.town().member(Role.FACILITATOR);
        town.leads(group, facilitator.membership());

        assertThat(request("22.05.2019", "11:00", "13:00").with(town.town().signedIn(facilitator)))
                .hasStatus(422)
                .bodyText()
                .contains("termin zajęty (10:00–12:00)")
                .doesNotContain("Grupa wsparcia");
    }

    @Test
    void planningOutsideTheProgrammeAsksANamedRoleForAReason() {
        assertThat(plan("02.09.2020", "10:00", "12:00"))
                .hasStatus(422)
                .bodyText()
                .contains("W tym dniu grupa nie działa w żadnym programie", "Uzasadnienie");
        assertThat(request("02.09.2020", "10:00", "12:00").with(town.town().signedIn(Role.RECEPTION)))
                .hasStatus(422)
                .bodyText()
                .doesNotContain("Uzasadnienie");
        assertThat(request("02.09.2020", "10:00", "12:00")
                        .with(town.town().signedIn(Role.RECEPTION))
                        .param("reason", "Bo tak"))
                .hasStatus(422);
        assertThat(request("02.09.2020", "10:00", "12:00").with(coordinator).param("reason", "Pożegnanie"))
                .hasStatus(303);
    }

    @Test
    void refusesTimesThatAreNone() {
        assertThat(plan("22.05.2019", "12:00", "10:00"))
                .hasStatus(422)
                .bodyText()
                .contains("zajęcia muszą skończyć się później");
        assertThat(plan("14.05.2019", "10:00", "12:00"))
                .hasStatus(422)
                .bodyText()
                .contains("nie można zaplanować zajęć w przeszłości");
        assertThat(plan("31.03.2020", "25:00", "26:00")).hasStatus(422);
    }

    @Test
    void aHeldSessionIsEnteredAfterwardsEvenIntoATakenRoom() {
        town.session(
                town.group("Klub dla rodzin"),
                GroupTown.hours(LocalDate.of(2019, 5, 8), "10:00", "12:00"),
                room,
                List.of());

        var answer = mvc.post()
                .uri(ActivityUrls.heldSession(group))
                .with(coordinator)
                .with(csrf())
                .param("on", "08.05.2019")
                .param("from", "10:00")
                .param("to", "12:00")
                .param("room", room.value().toString())
                .exchange();

        assertThat(answer).hasStatus(303).redirectedUrl().endsWith("/obecnosc");
        assertThat(mvc.get()
                        .uri(answer.getResponse().getRedirectedUrl().replace("/obecnosc", ""))
                        .with(coordinator))
                .bodyText()
                .contains("Wpisane po fakcie", "Według zapisów sala lub prowadzący");
        assertThat(mvc.get().uri("/pulpit").with(coordinator))
                .bodyText()
                .contains("Wyjaśnij, gdzie odbyły się zajęcia: Klub dla seniorów, 08.05.2019");
    }

    @Test
    void aSecondPressOfTheButtonLeadsToTheSessionThatIsThere() {
        var first =
                hold("08.05.2019", "10:00", "12:00").exchange().getResponse().getRedirectedUrl();

        assertThat(hold("08.05.2019", "10:00", "12:00"))
                .hasStatus(303)
                .redirectedUrl()
                .isEqualTo(first.replace("/obecnosc", ""));
        assertThat(hold("08.05.2019", "11:00", "12:30"))
                .hasStatus(422)
                .bodyText()
                .contains(
                        "Grupa ma już w tym czasie inne zajęcia",
                        "08.05.2019, 10:00–12:00",
                        first.replace("/obecnosc", ""));
        assertThat(town.count("SELECT count(*) FROM session")).isEqualTo(1);
    }

    @Test
    void aSlipOfTheYearIsNoDayOfAHeldSession() {
        for (var day : List.of("01.01.1900", "01.01.0001", "31.08.2017")) {
            assertThat(hold(day, "10:00", "12:00"))
                    .hasStatus(422)
                    .bodyText()
                    .contains("sprawdź rok; zajęcia tej grupy można wpisać najwcześniej z dniem 01.09.2017");
        }
        assertThat(hold("16.05.2019", "10:00", "12:00")).hasStatus(422);
        assertThat(hold("31.08.2018", "10:00", "12:00")).hasStatus(303);
    }

    @Test
    void theRecordOfASessionThatNeverWasIsAnnulledWithAReasonAndStaysVisible() {
        var session = hold("08.05.2019", "10:00", "12:00")
                .exchange()
                .getResponse()
                .getRedirectedUrl()
                .replace("/obecnosc", "");
        assertThat(mvc.get().uri(session).with(coordinator)).bodyText().contains("Unieważnij zapis zajęć");

        assertThat(annul(session, "")).hasStatus(422).bodyText().contains("Powód unieważnienia: uzupełnij to pole");
        assertThat(annul(session, "Wpisano dwa razy").with(town.town().signedIn(Role.VOLUNTEER_COORDINATOR)))
                .hasStatus(403);
        assertThat(annul(session, "Wpisano dwa razy")).hasStatus(303);

        assertThat(mvc.get().uri(session).with(coordinator))
                .bodyText()
                .contains("Zapis unieważniony", "Wpisano dwa razy")
                .doesNotContain("Unieważnij zapis zajęć");
        assertThat(mvc.get().uri(session + "/obecnosc").with(coordinator))
                .bodyText()
                .contains("Zapis tych zajęć unieważniono");
        assertThat(body(ActivityUrls.group(group))).contains("Zapis unieważniony");
        assertThat(annul(session, "Jeszcze raz")).hasStatus(409);
        assertThat(hold("08.05.2019", "10:00", "12:00")).hasStatus(303);
    }

    @Test
    void aSessionMayEndAtMidnightOrAfterIt() {
        assertThat(hold("08.05.2019", "22:00", "02:00")).hasStatus(303);
        assertThat(hold("09.05.2019", "22:00", "24:00")).hasStatus(303);
        assertThat(plan("22.05.2019", "22:00", "0:00")).hasStatus(303);
        assertThat(body(ActivityUrls.group(group))).contains("22:00–02:00", "22:00–00:00");
        assertThat(town.count("SELECT count(*) FROM session WHERE upper(period) - lower(period) = interval '2 hours'"))
                .isEqualTo(2);
        assertThat(town.count("SELECT count(*) FROM calendar_entry WHERE on_day = DATE '2019-05-08'"))
                .isEqualTo(1);
    }

    @Test
    void anHourThatTheClocksSkipIsNamed() {
        assertThat(hold("31.03.2019", "02:15", "02:45"))
                .hasStatus(422)
                .bodyText()
                .contains("w nocy 31.03.2019 zegary przestawiono z 2:00 na 3:00, więc godziny 02:15 nie było");
        assertThat(hold("30.03.2019", "22:00", "02:30"))
                .hasStatus(422)
                .bodyText()
                .contains("Do godziny: w nocy 31.03.2019", "więc godziny 02:30 nie było");
    }

    private MockMvcTester.MockMvcRequestBuilder annul(String session, String reason) {
        return mvc.post()
                .uri(session + "/uniewaznienie")
                .with(coordinator)
                .with(csrf())
                .param("version", "1")
                .param("annulReason", reason);
    }

    private MockMvcTester.MockMvcRequestBuilder hold(String on, String from, String to) {
        return mvc.post()
                .uri(ActivityUrls.heldSession(group))
                .with(coordinator)
                .with(csrf())
                .param("on", on)
                .param("from", from)
                .param("to", to)
                .param("room", room.value().toString());
    }

    @Test
    void aCancelledSessionSaysWhy() {
        var session = town.session(group, GroupTown.hours(DAY, "10:00", "12:00"));

        assertThat(mvc.post()
                        .uri(ActivityUrls.cancelSession(session))
                        .with(coordinator)
                        .with(csrf())
                        .param("version", "1"))
                .hasStatus(422)
                .bodyText()
                .contains("Powód: uzupełnij to pole");
        assertThat(mvc.post()
                        .uri(ActivityUrls.cancelSession(session))
                        .with(coordinator)
                        .with(csrf())
                        .param("version", "1")
                        .param("statusReason", "Choroba prowadzącej"))
                .hasStatus(303);
        assertThat(mvc.get().uri(ActivityUrls.session(session)).with(coordinator))
                .bodyText()
                .contains("Odwołane", "Choroba prowadzącej");
        assertThat(mvc.post()
                        .uri(ActivityUrls.cancelSession(session))
                        .with(coordinator)
                        .with(csrf())
                        .param("version", "1")
                        .param("statusReason", "Jeszcze raz"))
                .hasStatus(409);
    }

    @Test
    void movesASession() {
        var session = town.session(group, GroupTown.hours(DAY, "10:00", "12:00"), room, List.of());

        var answer = move(session, "23.05.2019").with(coordinator).exchange();

        assertThat(answer).hasStatus(303);
        assertThat(mvc.get().uri(ActivityUrls.session(session)).with(coordinator))
                .bodyText()
                .contains("Przeniesione", "Remont sali", answer.getResponse().getRedirectedUrl());
    }

    @Test
    void movingOutOfTheProgrammeAsksANamedRoleForAReason() {
        var session = town.session(group, GroupTown.hours(DAY, "10:00", "12:00"));

        assertThat(move(session, "02.09.2020").with(town.town().signedIn(Role.RECEPTION)))
                .hasStatus(422)
                .bodyText()
                .contains("W tym dniu grupa nie działa w żadnym programie")
                .doesNotContain("Uzasadnienie");
        assertThat(move(session, "02.09.2020")
                        .with(town.town().signedIn(Role.RECEPTION))
                        .param("reason", "Bo tak"))
                .hasStatus(422);
        assertThat(move(session, "02.09.2020").with(coordinator))
                .hasStatus(422)
                .bodyText()
                .contains("Uzasadnienie", "Przenieś mimo to", "value=\"02.09.2020\"");

        var moved = move(session, "02.09.2020")
                .with(coordinator)
                .param("reason", "Pożegnanie")
                .exchange();

        assertThat(moved).hasStatus(303);
        assertThat(mvc.get().uri(moved.getResponse().getRedirectedUrl()).with(coordinator))
                .bodyText()
                .contains("Mimo zasad", "Pożegnanie");
    }

    @Test
    void aSeriesThatIsTooLongIsAnErrorOfItsLastDay() {
        assertThat(request("22.05.2019", "10:00", "12:00").with(coordinator).param("repeatUntil", "22.05.2091"))
                .hasStatus(422)
                .bodyText()
                .contains("wpisz dzień nie późniejszy niż 14.07.2020; w jednej serii mieści się 60 terminów");
        assertThat(town.count("SELECT count(*) FROM session")).isZero();
    }

    @Test
    void aSessionBelongsToTheCalendarInTheMenu() {
        var session = town.session(group, GroupTown.hours(DAY, "10:00", "12:00"));
        var current = "href=\"" + ActivityUrls.CALENDAR + "\" aria-current=\"page\"";

        for (var page :
                List.of(ActivityUrls.session(session), ActivityUrls.attendance(session), ActivityUrls.CALENDAR)) {
            assertThat(mvc.get().uri(page).with(coordinator))
                    .bodyText()
                    .contains(current)
                    .doesNotContain("href=\"/pulpit\" aria-current");
        }
        assertThat(mvc.get().uri("/pulpit").with(coordinator))
                .bodyText()
                .contains("href=\"/pulpit\" aria-current=\"page\"");
    }

    @Test
    void aMonthIsATableOfItsWeeksWithTodayInWords() {
        town.session(group, GroupTown.hours(DAY, "10:00", "12:00"));

        var month = body(ActivityUrls.CALENDAR + "?miesiac=2019-05");

        assertThat(month.split("role=\"columnheader\"", -1)).hasSize(8);
        assertThat(month.split("role=\"cell\"", -1)).hasSize(5 * 7 + 1);
        assertThat(month)
                .containsSubsequence("poniedziałek</span>", "niedziela</span>")
                .containsSubsequence("aria-current=\"date\"", "środa, 15.05.2019", "dziś")
                .containsSubsequence("środa, 22.05.2019", "10:00–12:00 Klub dla seniorów");
        assertThat(body(ActivityUrls.CALENDAR + "?miesiac=2019-06"))
                .contains("W tym miesiącu nie ma zajęć")
                .doesNotContain("aria-current=\"date\"");
    }

    @Test
    void aWeekSaysWhichDayIsToday() {
        town.session(group, GroupTown.hours(GroupTown.TODAY, "10:00", "12:00"));

        assertThat(body(ActivityUrls.CALENDAR)).contains("środa, 15.05.2019 – dziś");
    }

    @Test
    void aTimeOutOfAllBoundsIsThisWeek() {
        for (var asked :
                List.of("?miesiac=%2B999999999-12", "?tydzien=%2B999999999-12-31", "?tydzien=-999999999-01-01")) {
            assertThat(mvc.get().uri(URI.create(ActivityUrls.CALENDAR + asked)).with(coordinator))
                    .hasStatusOk()
                    .bodyText()
                    .contains("Tydzień od 13.05.2019 do 19.05.2019");
        }
    }

    @Test
    void aPartnerSeesASharedSessionAndNobodysName() {
        var partner = new GroupTown(world.town(), jdbc);
        var session = town.session(group, GroupTown.hours(DAY, "10:00", "12:00"));
        var seenBy = partner.town().signedIn(Role.PARTNER_COORDINATOR);
        assertThat(mvc.get().uri(ActivityUrls.SHARED_SESSIONS).with(seenBy))
                .bodyText()
                .doesNotContain("Klub dla seniorów");

        share(session.toString(), partner, "");

        assertThat(mvc.get().uri(ActivityUrls.SHARED_SESSIONS).with(seenBy))
                .hasStatusOk()
                .bodyText()
                .contains("Klub dla seniorów", "22.05.2019");
        assertThat(mvc.get()
                        .uri(ActivityUrls.SHARED_SESSIONS)
                        .with(partner.town().signedIn(Role.ACCOUNTANT)))
                .as("a session is shared with an organisation, whoever works there")
                .bodyText()
                .contains("Klub dla seniorów");
        assertThat(mvc.get().uri(ActivityUrls.session(session)).with(seenBy)).hasStatus(404);

        share(session.toString(), partner, "/koniec");

        assertThat(mvc.get().uri(ActivityUrls.SHARED_SESSIONS).with(seenBy))
                .bodyText()
                .doesNotContain("Klub dla seniorów");
    }

    @Test
    void theCalendarAsksTheSameNumberOfQuestionsWhateverItsSessions() {
        int empty = StatementCount.ofAgain(() -> mvc.get()
                .uri(ActivityUrls.CALENDAR + "?miesiac=2019-05")
                .with(coordinator)
                .exchange());
        for (int day = 1; day <= 30; day++) {
            town.session(group, GroupTown.hours(LocalDate.of(2019, 5, day), "10:00", "12:00"));
        }

        int full = StatementCount.ofAgain(() -> mvc.get()
                .uri(ActivityUrls.CALENDAR + "?miesiac=2019-05")
                .with(coordinator)
                .exchange());

        assertThat(full).isEqualTo(empty);
    }

    @Test
    void aWeekOrMonthThatCannotBeReadIsThisWeek() {
        assertThat(mvc.get().uri(ActivityUrls.CALENDAR + "?tydzien=wczoraj").with(coordinator))
                .hasStatusOk()
                .bodyText()
                .contains("Tydzień od 13.05.2019 do 19.05.2019");
    }

    private MockMvcTester.MockMvcRequestBuilder move(SessionId session, String day) {
        return mvc.post()
                .uri(ActivityUrls.moveSession(session))
                .with(csrf())
                .param("version", "1")
                .param("on", day)
                .param("from", "10:00")
                .param("to", "12:00")
                .param("statusReason", "Remont sali");
    }

    private void share(String session, GroupTown partner, String end) {
        assertThat(mvc.post()
                        .uri("/pulpit/terminy/" + session + "/udostepnienie" + end)
                        .with(coordinator)
                        .with(csrf())
                        .param("partner", partner.town().id().value().toString()))
                .hasStatus(303);
    }

    private MockMvcTester.MockMvcRequestBuilder plan(String on, String from, String to) {
        return request(on, from, to).with(coordinator);
    }

    private String body(String address) {
        return assertThat(mvc.get().uri(address).with(coordinator))
                .hasStatusOk()
                .bodyText()
                .actual();
    }

    private MockMvcTester.MockMvcRequestBuilder request(String on, String from, String to) {
        return mvc.post()
                .uri(ActivityUrls.newSession(group))
                .with(csrf())
                .param("on", on)
                .param("from", from)
                .param("to", to)
                .param("room", room.value().toString());
    }
}
