package pl.mors.activity.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import pl.mors.activity.ActivityUrls;
import pl.mors.activity.GroupTown;
import pl.mors.activity.SessionId;
import pl.mors.identity.MembershipId;
import pl.mors.identity.Role;
import pl.mors.person.PersonId;
import pl.mors.platform.Ids;

/** The rest of a series is moved, called off or given to somebody else at once: all of it or nothing, and people hear of it once. */
class ChangeSeriesPagesTest extends ClubSessionPages {

    private static final LocalDate WEDNESDAY = LocalDate.of(2019, 5, 22);

    private MembershipId leader;
    private List<SessionId> series;

    @BeforeEach
    void planSeries() {
        leader = new MembershipId(town.town().member(Role.ANIMATOR).membership());
        series = weekly(WEDNESDAY, "FREQ=WEEKLY;WKST=MO;COUNT=4;INTERVAL=1;BYDAY=WE");
    }

    @Test
    void theChoiceNamesHowManyFollowAndIsThereOnlyWhereSomeDo() {
        for (var address : List.of(
                ActivityUrls.moveSession(series.get(1)),
                ActivityUrls.cancelSession(series.get(1)),
                ActivityUrls.replaceFacilitator(series.get(1)))) {
            assertThat(coordinator.page(address))
                    .contains("Tylko ten termin", "Ten i następne terminy tej serii (jeszcze 2, ostatni 12.06.2019)");
        }
        assertThat(coordinator.page(ActivityUrls.cancelSession(series.get(3)))).doesNotContain("Tylko ten termin");
        assertThat(coordinator.page(ActivityUrls.cancelSession(
                        town.session(forms.group(), GroupTown.hours(WEDNESDAY, "15:00", "16:00")))))
                .doesNotContain("Tylko ten termin");
    }

    @Test
    void movesTheRestToOtherHoursAndLeavesWhatComesBefore() {
        assertThat(move(1, "29.05.2019", "11:00", "13:00")).hasStatus(303);

        assertThat(planned("10:00")).isEqualTo(1);
        assertThat(planned("11:00")).isEqualTo(3);
        assertThat(town.count("SELECT count(*) FROM session WHERE status = 'moved' AND status_reason = 'Remont sali'"))
                .isEqualTo(3);
        assertThat(town.count("SELECT count(DISTINCT series_id) FROM session")).isOne();
        assertThat(town.count("SELECT count(*) FROM session s JOIN calendar_staff f ON f.entry_id = s.entry_id"
                        + " WHERE s.status = 'planned' AND f.occupies"))
                .isEqualTo(4);
        assertThat(coordinator.page(ActivityUrls.session(series.getFirst())))
                .as("it still meets on the days of its rule")
                .doesNotContain("Zmienione dni serii");
    }

    @Test
    void whoeverWasGivenOneOfThemChangesThatOneAlone() {
        var given = town.town().member(Role.FACILITATOR);
        var substitute = clerks.as(town.town().signedIn(given));
        var one = series.get(1);
        assertThat(coordinator.post(
                        ActivityUrls.replaceFacilitator(one),
                        Map.of("version", "1", "facilitator", given.membership().toString())))
                .hasStatus(303);
        for (var address : List.of(
                ActivityUrls.moveSession(one), ActivityUrls.cancelSession(one), ActivityUrls.replaceFacilitator(one))) {
            assertThat(substitute.page(address)).doesNotContain("następne terminy tej serii");
        }

        var cancelled = "SELECT count(*) FROM session WHERE status = 'cancelled'";
        assertThat(substitute.post(
                        ActivityUrls.cancelSession(one),
                        Map.of("version", "2", "statusReason", "Choroba", "extent", "following")))
                .hasStatus(422);
        assertThat(town.count(cancelled)).isZero();
        assertThat(substitute.post(ActivityUrls.cancelSession(one), Map.of("version", "2", "statusReason", "Choroba")))
                .hasStatus(303);
        assertThat(town.count(cancelled)).isOne();
    }

    @Test
    void aClashInTheMiddleIsNamedWithItsDateAndNothingIsMoved() {
        town.session(
                town.group("Klub dla rodzin"),
                GroupTown.hours(WEDNESDAY.plusWeeks(2), "12:30", "14:00"),
                forms.room(),
                List.of());

        assertThat(move(1, "29.05.2019", "11:00", "13:00"))
                .hasStatus(422)
                .bodyText()
                .contains("05.06.2019, 11:00–13:00: sala jest zajęta – Klub dla rodzin (12:30–14:00).");

        assertThat(planned("10:00")).isEqualTo(4);
        assertThat(town.count("SELECT count(*) FROM session WHERE status = 'moved'"))
                .isZero();
        assertThat(town.count("SELECT count(*) FROM calendar_entry WHERE NOT occupies"))
                .isZero();
    }

    @Test
    void whatIsToBeKnownOfAnyOfTheNewDaysIsSaidBeforeTheRestIsMoved() {
        town.schoolBreak(
                "Ferie",
                WEDNESDAY.plusWeeks(2).plusDays(1),
                WEDNESDAY.plusWeeks(2).plusDays(1));

        assertThat(move(1, "30.05.2019", "10:00", "12:00"))
                .hasStatusOk()
                .bodyText()
                .contains("czwartek, 06.06.2019, 10:00–12:00: przerwa szkolna „Ferie”")
                .doesNotContain("czwartek, 30.05.2019, 10:00–12:00: ");

        assertThat(town.count("SELECT count(*) FROM session WHERE status = 'moved'"))
                .isZero();
        assertThat(town.count("SELECT count(*) FROM session_series")).isOne();
    }

    @Test
    void whatWasHeldIsNotTouched() {
        became(series.get(2), "held");

        assertThat(move(1, "29.05.2019", "11:00", "13:00")).hasStatus(303);
        assertThat(cancel(0, "")).hasStatus(303);

        assertThat(town.count(
                        "SELECT count(*) FROM session WHERE id = ? AND status = 'held'",
                        series.get(2).value()))
                .isOne();
        assertThat(town.count("SELECT count(*) FROM session WHERE status = 'moved'"))
                .isEqualTo(2);
        assertThat(town.count("SELECT count(*) FROM session WHERE status = 'cancelled'"))
                .isEqualTo(3);
    }

    @Test
    void onAnotherDayTheRestIsASeriesOfItsOwnAndTheOldOneSaysWhereItWent() {
        var answer = move(1, "30.05.2019", "10:00", "12:00");

        assertThat(answer).hasStatus(303);
        assertThat(town.count(
                        "SELECT count(*) FROM session_series WHERE first_on = '2019-05-30' AND rule LIKE '%BYDAY=TH%'"))
                .isOne();
        assertThat(coordinator.page(answer.getResponse().getRedirectedUrl()))
                .contains("co tydzień (czwartek), do 13.06.2019")
                .doesNotContain("Bez zajęć w serii", "Dodane dni serii");
        assertThat(coordinator.page(ActivityUrls.session(series.getFirst())))
                .contains("Zmienione dni serii", "29.05.2019 – przeniesione na 30.05.2019");
    }

    @Test
    void hoursAreThoseOfTheClockOnBothSidesOfItsChange() {
        var autumn = weekly(LocalDate.of(2019, 10, 23), "FREQ=WEEKLY;WKST=MO;COUNT=4;INTERVAL=1;BYDAY=WE");

        assertThat(sending(ActivityUrls.moveSession(autumn.getFirst()), "23.10.2019", "11:00", "13:00", "following"))
                .hasStatus(303);

        assertThat(planned("11:00")).isEqualTo(4);
        assertThat(town.count("SELECT count(DISTINCT (lower(period) AT TIME ZONE 'UTC')::time) FROM session"
                        + " WHERE status = 'planned' AND lower(period) > '2019-10-01'"))
                .isEqualTo(2);
    }

    @Test
    void aSeriesMayMoveIntoItsOwnDays() {
        assertThat(move(1, "05.06.2019", "10:00", "12:00")).hasStatus(303);

        assertThat(planned("10:00")).isEqualTo(4);
        assertThat(
                        town.count(
                                "SELECT count(*) FROM session WHERE status = 'planned' AND period && '[2019-06-19,2019-06-20)'"))
                .isOne();
    }

    @Test
    void theRestIsCalledOffUpToADayAndStaysOnRecord() {
        assertThat(cancel(1, "05.06.2019")).hasStatus(303);

        assertThat(planned("10:00")).isEqualTo(2);
        assertThat(town.count("SELECT count(*) FROM session WHERE status = 'cancelled' AND status_reason = 'Choroba'"))
                .isEqualTo(2);
        assertThat(town.count("SELECT count(*) FROM series_exception")).isZero();
        assertThat(coordinator.page(ActivityUrls.session(series.getFirst())))
                .contains("29.05.2019 – odwołane, 05.06.2019 – odwołane");
    }

    @Test
    void aLastDayBeforeTheSessionIsASlip() {
        assertThat(cancel(1, "28.05.2019"))
                .hasStatus(422)
                .bodyText()
                .contains("Zmień tylko do dnia: nie może być wcześniejszy niż 29.05.2019");
        assertThat(planned("10:00")).isEqualTo(4);
    }

    @Test
    void aColleagueTakesTheRestOverOrNoneOfIt() {
        var colleague = new MembershipId(town.town().member(Role.FACILITATOR).membership());
        var elsewhere = town.session(
                town.group("Klub filmowy"),
                GroupTown.hours(WEDNESDAY.plusWeeks(2), "11:00", "12:00"),
                null,
                List.of(colleague));

        assertThat(replace(1, colleague))
                .hasStatus(422)
                .bodyText()
                .contains("05.06.2019, 10:00–12:00: prowadzący jest zajęty – Klub filmowy (11:00–12:00)");
        assertThat(town.count("SELECT count(*) FROM calendar_staff WHERE replaced_at IS NOT NULL"))
                .isZero();

        coordinator.post(ActivityUrls.cancelSession(elsewhere), Map.of("version", "1", "statusReason", "Choroba"));
        assertThat(replace(1, colleague)).hasStatus(303);
        assertThat(town.count(
                        "SELECT count(*) FROM calendar_staff WHERE replaced_at IS NOT NULL AND membership_id = ?",
                        leader.value()))
                .isEqualTo(3);
    }

    @Test
    void peopleAreToldOnceOfAllDatesByAMessageOrACall() {
        var written = enrolled("Jan", "Polny");
        set(written, "email", "jan@example.org");
        town.town().inside(() -> jdbc.sql("""
                        INSERT INTO consent (organisation_id, id, person_id, subject, answer, answered_on)
                        VALUES (current_organisation(), gen_random_uuid(), :person, 'contact_email', 'given', '2019-05-01')
                        """).param("person", written).update());
        var called = enrolled("Halina", "Łąkowa");
        set(called, "phone", "600 100 200");

        assertThat(sending(ActivityUrls.cancelSession(series.get(1)), "", "", "", "following", "tell", "true"))
                .hasStatus(303)
                .redirectedUrl()
                .isEqualTo(ActivityUrls.calls(series.get(1)));

        assertThat(
                        town.count(
                                "SELECT count(*) FROM outbox_message WHERE recipient = 'jan@example.org'"
                                        + " AND body LIKE '%29.05.2019, 10:00–12:00, i następne do 12.06.2019 (razem 3)%'"
                                        + " AND body LIKE '%Terminy: 29.05.2019, 10:00–12:00; 05.06.2019, 10:00–12:00; 12.06.2019, 10:00–12:00.'"))
                .isOne();
        assertThat(town.count("SELECT count(*) FROM outbox_message WHERE recipient = 'jan@example.org'"))
                .isOne();
        assertThat(coordinator.page("/pulpit?ile=50")).contains("Klub dla seniorów, 29.05.2019 – 1 osoba");
        assertThat(coordinator.page(ActivityUrls.calls(series.get(2))))
                .as("the page of each of them is of all")
                .contains("Zawiadomione osoby: 1 z 2.", "i następne do 12.06.2019 (razem 3)");

        coordinator.post(ActivityUrls.changeMessages(series.get(3)));
        assertThat(town.count("SELECT count(*) FROM outbox_message WHERE recipient = 'jan@example.org'"))
                .isOne();
        coordinator.post(ActivityUrls.call(series.get(1), new PersonId(called)), Map.of("result", "coming"));
        assertThat(coordinator.page(ActivityUrls.calls(series.get(3)))).contains("Zawiadomione osoby: 2 z 2.");
        assertThat(coordinator.page("/pulpit?ile=50")).doesNotContain("Zadzwoń do uczestników");
    }

    @Test
    void whoWasToLeadTheRestIsToldOnce() {
        cancel(1, "");

        assertThat(
                        town.count(
                                "SELECT count(*) FROM outbox_message WHERE body LIKE '%odwołano zajęcia, które prowadzisz%razem 3%'"))
                .isOne();
        assertThat(town.count("SELECT count(*) FROM outbox_message")).isOne();
    }

    private MvcTestResult move(int which, String on, String from, String to) {
        return sending(ActivityUrls.moveSession(series.get(which)), on, from, to, "following");
    }

    private MvcTestResult cancel(int which, String until) {
        return sending(ActivityUrls.cancelSession(series.get(which)), "", "", "", "following", "extentUntil", until);
    }

    private MvcTestResult replace(int which, MembershipId by) {
        return sending(
                ActivityUrls.replaceFacilitator(series.get(which)),
                "",
                "",
                "",
                "following",
                "facilitator",
                by.value().toString());
    }

    private MvcTestResult sending(String address, String on, String from, String to, String extent, String... more) {
        MockMvcRequestBuilder sent = coordinator
                .sending(address)
                .param("version", "1")
                .param("on", on)
                .param("from", from)
                .param("to", to)
                .param("room", forms.room().value().toString())
                .param("statusReason", address.endsWith("/odwolanie") ? "Choroba" : "Remont sali")
                .param("extent", extent);
        for (int at = 0; at < more.length; at += 2) {
            sent = sent.param(more[at], more[at + 1]);
        }
        return sent.exchange();
    }

    /** Four Wednesdays in the club's room. */
    private List<SessionId> weekly(LocalDate first, String rule) {
        var id = Ids.next();
        town.town()
                .inside(() -> jdbc.sql("""
                        INSERT INTO session_series (organisation_id, id, group_id, first_on, rule)
                        VALUES (current_organisation(), :id, :group, :first, :rule)
                        """)
                        .param("id", id)
                        .param("group", forms.group().value())
                        .param("first", first)
                        .param("rule", rule)
                        .update());
        var sessions = IntStream.range(0, 4)
                .mapToObj(week -> town.session(
                        forms.group(),
                        GroupTown.hours(first.plusWeeks(week), "10:00", "12:00"),
                        forms.room(),
                        List.of(leader)))
                .toList();
        town.town()
                .inside(() -> jdbc.sql("UPDATE session SET series_id = :series WHERE id = ANY (:sessions)")
                        .param("series", id)
                        .param(
                                "sessions",
                                sessions.stream().map(SessionId::value).toArray(UUID[]::new))
                        .update());
        return sessions;
    }

    private UUID enrolled(String givenName, String familyName) {
        var person = town.person(givenName, familyName);
        town.enrolled(forms.group(), person, WEDNESDAY.minusMonths(1));
        return person.value();
    }

    private void set(UUID person, String column, String value) {
        town.town()
                .inside(() -> jdbc.sql("UPDATE person SET " + column + " = :value WHERE id = :id")
                        .param("value", value)
                        .param("id", person)
                        .update());
    }

    private void became(SessionId session, String status) {
        town.town()
                .inside(() -> jdbc.sql("UPDATE session SET status = :status WHERE id = :id")
                        .param("status", status)
                        .param("id", session.value())
                        .update());
    }

    private int planned(String from) {
        return town.count(
                "SELECT count(*) FROM session WHERE status = 'planned' AND (lower(period) AT TIME ZONE 'Europe/Warsaw')::time = ?::time",
                from);
    }
}
