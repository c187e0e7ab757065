package pl.mors.activity.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import pl.mors.activity.ActivityUrls;
import pl.mors.activity.ClubOfProgramme;
import pl.mors.activity.GroupTown;
import pl.mors.activity.SessionId;
import pl.mors.identity.Role;

/** What is on record against a rule waits on the desk until it is explained. */
class ToExplainTest extends ClubOfProgramme {

    private static final LocalDate DAY = LocalDate.of(2019, 5, 8);
    private static final String AFTER_EXIT = "Wyjaśnij obecność po zakończeniu udziału: Klub dla seniorów – 1 osoba";
    private static final String OUTSIDE =
            "Wyjaśnij zajęcia poza okresem programu: Klub dla seniorów – liczba terminów: 1";

    private static final String TWO_PLACES = "Wyjaśnij obecność na dwóch zajęciach naraz: Klub dla seniorów – 1 osoba";

    @Test
    void attendanceAfterTheExitIsATaskThatOpensIntoThePeople() {
        var session = town.session(club, GroupTown.hours(DAY, "10:00", "12:00"));
        save(session, 1, "present");
        assertThat(body("/pulpit")).doesNotContain("po zakończeniu udziału");

        town.left(halina, programme, DAY.minusDays(1));

        assertThat(body("/pulpit")).contains(AFTER_EXIT, ActivityUrls.toExplain(club));
        assertThat(body(ActivityUrls.toExplain(club)))
                .contains(
                        "Ślęzak Halina",
                        "07.05.2019",
                        "08.05.2019",
                        ActivityUrls.attendance(session),
                        "Popraw zakończenie");
        assertThat(body(ActivityUrls.toExplain(club), Role.RECEPTION))
                .as("who may not know of participation")
                .doesNotContain("Ślęzak");

        save(session, 2, "off");

        assertThat(body("/pulpit")).doesNotContain("po zakończeniu udziału");
        assertThat(body(ActivityUrls.toExplain(club))).contains("nie ma nic do wyjaśnienia");
    }

    @Test
    void theDayOfTheExitIsStillInTheProgramme() {
        save(town.session(club, GroupTown.hours(DAY, "10:00", "12:00")), 1, "present");

        town.left(halina, programme, DAY);

        assertThat(body("/pulpit")).doesNotContain("po zakończeniu udziału");
    }

    @Test
    void aSessionOutsideTheProgrammeIsATaskUntilANamedRoleSaysWhy() {
        var session = town.session(club, GroupTown.hours(LocalDate.of(2018, 8, 31), "10:00", "12:00"));
        save(session, 1, "present");
        assertThat(body("/pulpit")).contains(OUTSIDE);
        assertThat(body(ActivityUrls.toExplain(club))).contains("31.08.2018", ActivityUrls.confirmSession(session));
        assertThat(body(ActivityUrls.toExplain(club), Role.RECEPTION))
                .contains("31.08.2018")
                .doesNotContain(ActivityUrls.confirmSession(session));

        assertThat(confirm(session, "Spotkanie", Role.RECEPTION)).hasStatus(403);
        assertThat(confirm(session, "", Role.COORDINATOR)).hasStatus(422);
        assertThat(confirm(session, "Spotkanie informacyjne", Role.COORDINATOR)).hasStatus(303);

        assertThat(body("/pulpit")).doesNotContain("poza okresem programu");
        assertThat(body(ActivityUrls.session(session))).contains("Spotkanie informacyjne");
    }

    @Test
    void whoConfirmsGoesBackToAPageThatIsOpenToThem() {
        var session = town.session(club, GroupTown.hours(LocalDate.of(2018, 8, 31), "10:00", "12:00"));
        save(session, 1, "present");
        var toExplain = "href=\"" + ActivityUrls.toExplain(club) + "\"";
        var confirm = ActivityUrls.confirmSession(session);

        assertThat(body(confirm)).contains(toExplain);
        assertThat(clerks.of(town.town(), Role.DIRECTOR).get(ActivityUrls.toExplain(club)))
                .hasStatus(403);
        assertThat(body(confirm, Role.DIRECTOR))
                .contains("href=\"" + ActivityUrls.session(session) + "\"")
                .doesNotContain(toExplain);
        assertThat(body(ActivityUrls.session(session), Role.DIRECTOR)).contains(confirm);
    }

    @Test
    void anAnnulledSessionIsExplained() {
        var session = town.session(club, GroupTown.hours(LocalDate.of(2018, 8, 31), "10:00", "12:00"));
        save(session, 1, "present");

        assertThat(coordinator
                        .sending(ActivityUrls.annulSession(session))
                        .param("version", "2")
                        .param("annulReason", "Zły dzień"))
                .hasStatus(303);

        assertThat(body("/pulpit")).doesNotContain("poza okresem programu");
    }

    @Test
    void aSessionOfTheProgrammeNeedsNoConfirmation() {
        var session = town.session(club, GroupTown.hours(DAY, "10:00", "12:00"));
        save(session, 1, "present");

        assertThat(confirm(session, "Na wszelki wypadek", Role.COORDINATOR))
                .hasStatus(422)
                .bodyText()
                .contains("nie wymagają już potwierdzenia");
    }

    @Test
    void whoWasInTwoPlacesIsExplainedUntilTheTimeIsAnother() {
        var session = town.session(club, GroupTown.hours(DAY, "10:00", "12:00"));
        var choir = town.group("Chór");
        var rehearsal = town.session(choir, GroupTown.hours(DAY, "11:00", "13:00"));
        save(session, 1, "present");
        save(rehearsal, 1, "absent");
        assertThat(body("/pulpit")).as("was at one of them").doesNotContain("dwóch zajęciach naraz");

        save(rehearsal, 2, "present");

        var explain = ActivityUrls.doublePresence(club, halina, session, pair(session, rehearsal));
        assertThat(body("/pulpit")).contains(TWO_PLACES, "naraz: Chór – 1 osoba");
        assertThat(body(ActivityUrls.toExplain(club))).contains("Ślęzak Halina", "11:00–12:00", "Chór", explain);
        assertThat(body(explain))
                .contains("Popraw listę: Chór", ActivityUrls.attendance(session), ActivityUrls.attendance(rehearsal));
        assertThat(coordinator.sending(explain).param("reason", " ")).hasStatus(422);
        assertThat(coordinator.sending(explain).param("reason", "Wyszła wcześniej z klubu"))
                .hasStatus(303);

        assertThat(body("/pulpit")).doesNotContain("dwóch zajęciach naraz");
        assertThat(body(ActivityUrls.toExplain(choir)))
                .as("explained for both groups")
                .contains("Wyszła wcześniej z klubu", "Popraw wyjaśnienie");

        early(session, 2, "30");

        assertThat(body("/pulpit")).as("another time").contains(TWO_PLACES);
        assertThat(body(ActivityUrls.toExplain(club))).contains("11:00–11:30").doesNotContain("Wyszła wcześniej");

        early(session, 3, "60");

        assertThat(body("/pulpit")).doesNotContain("dwóch zajęciach naraz");
        assertThat(coordinator.sending(explain).param("reason", "Nic się nie pokrywa"))
                .hasStatus(303)
                .hasHeader("Location", ActivityUrls.toExplain(club));
        assertThat(town.count("SELECT count(*) FROM double_presence_explanation"))
                .as("what is explained no more is not stored")
                .isEqualTo(1);
    }

    @Test
    void sessionsThatOnlyMeetAreNoTwoPlaces() {
        save(town.session(club, GroupTown.hours(DAY, "10:00", "12:00")), 1, "present");
        save(town.session(town.group("Chór"), GroupTown.hours(DAY, "12:00", "13:00")), 1, "present");

        assertThat(body("/pulpit")).doesNotContain("dwóch zajęciach naraz");
    }

    @Test
    void aNightThatGoesOnAfterMidnightMeetsTheNextDay() {
        var night = town.session(club, GroupTown.hours(DAY, "22:00", "02:00"));
        var dawn = town.session(town.group("Chór"), GroupTown.hours(DAY.plusDays(1), "01:00", "03:00"));
        save(night, 1, "present");
        save(dawn, 1, "present");

        assertThat(body(ActivityUrls.toExplain(club))).contains("01:00–02:00");
    }

    @Test
    void thatSomebodyWasInAGroupWithHiddenMembershipOnlyItsLeaderLearns() {
        var session = town.session(club, GroupTown.hours(DAY, "10:00", "12:00"));
        var hidden = town.group("Krąg wsparcia");
        var meeting = town.session(hidden, GroupTown.hours(DAY, "10:00", "12:00"));
        save(session, 1, "present");
        save(meeting, 1, "present");
        town.set(hidden, "hidden_membership", true);

        assertThat(body(ActivityUrls.toExplain(club))).doesNotContain("Ślęzak", "Krąg wsparcia");
        assertThat(coordinator.get(ActivityUrls.doublePresence(club, halina, session, pair(session, meeting))))
                .as("as where there is nothing to explain")
                .hasStatus(303);
        assertThat(body(ActivityUrls.toExplain(hidden))).doesNotContain("Ślęzak");
        assertThat(coordinator.get(ActivityUrls.doublePresence(hidden, halina, meeting, pair(meeting, session))))
                .hasStatus(404);
        assertThat(body("/pulpit")).doesNotContain(TWO_PLACES);
        var member = town.town().member(Role.COORDINATOR);
        town.leads(hidden, member.membership());
        var leader = clerks.as(town.town().signedIn(member));
        assertThat(leader.page(ActivityUrls.toExplain(hidden))).contains("Ślęzak Halina");
        assertThat(leader.page(ActivityUrls.toExplain(club))).contains("Ślęzak Halina", "Krąg wsparcia");
        assertThat(leader.page("/pulpit")).contains(TWO_PLACES);
    }

    @Test
    void whereBothGroupsHideTheirMembersEachLeaderIsAskedUnlessOneLeadsBoth() {
        var circle = town.group("Krąg wsparcia");
        var therapy = town.group("Grupa terapeutyczna");
        save(town.session(circle, GroupTown.hours(DAY, "10:00", "12:00")), 1, "present");
        var elsewhere = town.session(therapy, GroupTown.hours(DAY, "10:00", "12:00"));
        save(elsewhere, 1, "present");
        town.set(circle, "hidden_membership", true);
        town.set(therapy, "hidden_membership", true);
        var one = town.town().member(Role.COORDINATOR);
        var other = town.town().member(Role.COORDINATOR);
        town.leads(circle, one.membership());
        town.leads(therapy, other.membership());
        var leader = clerks.as(town.town().signedIn(one));
        assertThat(leader.page("/pulpit")).contains("dwóch zajęciach naraz: Krąg wsparcia");
        assertThat(leader.page(ActivityUrls.toExplain(circle)))
                .contains("Ślęzak Halina", "Inne zajęcia")
                .doesNotContain("Grupa terapeutyczna", elsewhere.toString());
        assertThat(clerks.as(town.town().signedIn(other)).page(ActivityUrls.toExplain(therapy)))
                .contains("Ślęzak Halina")
                .doesNotContain("Krąg wsparcia");
        assertThat(body("/pulpit")).doesNotContain("dwóch zajęciach naraz");

        var both = town.town().member(Role.COORDINATOR);
        town.leads(circle, both.membership());
        town.leads(therapy, both.membership());
        assertThat(leader.page("/pulpit")).doesNotContain("dwóch zajęciach naraz");
        assertThat(leader.page(ActivityUrls.toExplain(circle))).doesNotContain("Ślęzak");
        assertThat(clerks.as(town.town().signedIn(both)).page(ActivityUrls.toExplain(circle)))
                .contains("Ślęzak Halina", "Grupa terapeutyczna");

        town.town()
                .inside(() -> jdbc.sql("UPDATE membership SET ended_at = now() WHERE id = ?")
                        .param(both.membership())
                        .update());
        assertThat(leader.page("/pulpit")).as("who led both has left").contains("dwóch zajęciach naraz: Krąg wsparcia");
    }

    private void early(SessionId session, int version, String minutes) {
        assertThat(coordinator
                        .sending(ActivityUrls.attendance(session))
                        .param("version", String.valueOf(version))
                        .param("action", "save")
                        .param("reason", "Pomyłka na liście")
                        .param("status." + halina, "present")
                        .param("early." + halina, minutes))
                .hasStatus(303);
    }

    private MockMvcTester.MockMvcRequestBuilder confirm(SessionId session, String reason, Role role) {
        return clerks.of(town.town(), role)
                .sending(ActivityUrls.confirmSession(session))
                .param("version", "2")
                .param("reason", reason);
    }

    private void save(SessionId session, int version, String status) {
        assertThat(coordinator
                        .sending(ActivityUrls.attendance(session))
                        .param("version", String.valueOf(version))
                        .param("action", "save")
                        .param("reason", "Pomyłka na liście")
                        .param("status." + halina, status))
                .hasStatus(303);
    }

    private String body(String address) {
        return body(address, Role.COORDINATOR);
    }

    private String body(String address, Role role) {
        return assertThat(clerks.of(town.town(), role).get(address))
                .hasStatusOk()
                .bodyText()
                .actual();
    }

    @Test
    void whoWasAtThreeSessionsIsExplainedForThePairThatWasShown() {
        var session = town.session(club, GroupTown.hours(DAY, "10:00", "12:00"));
        var choir = town.session(town.group("Chór"), GroupTown.hours(DAY, "10:00", "12:00"));
        var dance = town.session(town.group("Taniec"), GroupTown.hours(DAY, "10:00", "12:00"));
        save(session, 1, "present");
        save(choir, 1, "present");
        save(dance, 1, "present");
        var shown = ActivityUrls.doublePresence(club, halina, session, pair(session, dance));

        assertThat(body(shown)).contains("Taniec").doesNotContain("Popraw listę: Chór");
        assertThat(coordinator.sending(shown).param("reason", "Tańczyła w przerwie"))
                .hasStatus(303);

        assertThat(town.count("SELECT count(*) FROM double_presence WHERE reason IS NULL AND session_id = '%s'"
                        .formatted(session)))
                .as("with the choir")
                .isEqualTo(1);
        assertThat(body(shown)).as("it can be corrected").contains("Taniec", "Tańczyła w przerwie");
    }

    /** As the page's address names two sessions at one time. */
    private UUID pair(SessionId one, SessionId other) {
        return Objects.requireNonNull(town.town()
                .inside(() -> jdbc.sql("""
                        SELECT left(encode(sha256(convert_to(concat_ws(' ', :one, :other, extract(epoch FROM
                            greatest(lower(a.period), lower(b.period)))), 'UTF8')), 'hex'), 32)::uuid
                        FROM session_as_known a, session_as_known b
                        WHERE a.session_id = :one::uuid AND b.session_id = :other::uuid
                        """)
                        .param("one", one.toString())
                        .param("other", other.toString())
                        .query(UUID.class)
                        .single()));
    }
}
