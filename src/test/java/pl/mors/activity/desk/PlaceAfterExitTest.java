package pl.mors.activity.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import pl.mors.activity.ActivityUrls;
import pl.mors.activity.ChildUrls;
import pl.mors.activity.ClubOfProgramme;
import pl.mors.activity.GroupTown;
import pl.mors.activity.OwnUrls;
import pl.mors.activity.TripUrls;
import pl.mors.activity.own.OwnResidents;
import pl.mors.identity.Role;
import pl.mors.identity.SignedIn;
import pl.mors.person.PersonId;
import pl.mors.platform.Ids;

/** A place that outlived the participation is nobody's: whoever left the programme is expected nowhere. */
class PlaceAfterExitTest extends ClubOfProgramme {

    private static final LocalDate EXIT = GroupTown.TODAY.minusDays(5);
    private static final LocalDate DAY = GroupTown.TODAY.plusDays(7);

    @Autowired
    private PeopleInOwnGroups peopleInOwnGroups;

    @Autowired
    private RemoteInCopy remoteInCopy;

    @BeforeEach
    void enrol() {
        town.enrolled(club, halina, DECLARED);
    }

    @Test
    void thePlaceIsTheirsUntilTheExitAndAgainUnderAProgrammeThatTheyDidNotLeave() {
        assertThat(span()).containsExactly("2019-01-10 infinity");
        town.left(halina, programme, EXIT);
        assertThat(span())
                .as("the club runs under the programme until the end of August 2020")
                .containsExactly("2019-01-10 2019-05-11", "2020-09-01 infinity");
        ends(LocalDate.of(2019, 7, 31));
        assertThat(span()).containsExactly("2019-01-10 2019-05-11");
        ends(LocalDate.of(2019, 3, 31));
        assertThat(span()).containsExactly("2019-01-10 2019-04-01");
    }

    @Test
    void betweenTwoExitsItIsTheirsOnTheDaysOfNeitherProgramme() {
        var second = town.programme(LocalDate.of(2020, 10, 1), LocalDate.of(2021, 8, 31), true);
        town.runs(club, second, "klub", LocalDate.of(2020, 10, 1), LocalDate.of(2021, 8, 31));
        town.participates(halina, second, DECLARED);
        town.left(halina, programme, EXIT);
        town.left(halina, second, EXIT);

        assertThat(span()).containsExactly("2019-01-10 2019-05-11", "2020-09-01 2020-10-01", "2021-09-01 infinity");
    }

    @Test
    void theirOwnPageShowsNeitherTheSessionsNorThePlace() {
        town.session(club, GroupTown.hours(GroupTown.TODAY.plusDays(1), "10:00", "12:00"));
        assertThat(own()).contains("16.05.2019", OwnUrls.leave(club));
        town.left(halina, programme, EXIT);
        assertThat(own()).doesNotContain("16.05.2019", OwnUrls.leave(club));
    }

    @Test
    void nobodyIsWarnedThatTheyAreExpectedElsewhere() {
        var other = town.group("Warsztaty fotografii");
        town.enrolled(other, halina, DECLARED);
        town.session(club, GroupTown.hours(DAY, "10:00", "12:00"));
        var session = town.session(other, GroupTown.hours(DAY, "11:00", "13:00"));
        var dance = town.group("Taniec");
        town.session(dance, GroupTown.hours(DAY, "11:30", "12:30"));
        assertThat(coordinator.page(ActivityUrls.session(session))).contains("Klub dla seniorów, 10:00–12:00: 1 osoba");
        assertThat(coordinator.page(ActivityUrls.enrolment(dance, halina))).contains("Klub dla seniorów, 10:00–12:00");
        town.left(halina, programme, EXIT);
        assertThat(coordinator.page(ActivityUrls.session(session))).doesNotContain("Klub dla seniorów, 10:00–12:00");
        assertThat(coordinator.page(ActivityUrls.enrolment(dance, halina)))
                .contains("Warsztaty fotografii, 11:00–13:00")
                .doesNotContain("Klub dla seniorów, 10:00–12:00");
    }

    @Test
    void theyAreNotOnTheListOfWhoCouldGoOnATrip() {
        town.set(club, "kind", "outing");
        var trip = town.session(club, GroupTown.hours(DAY, "08:00", "20:00"));
        assertThat(coordinator.post(
                        TripUrls.tripFile(trip),
                        Map.of(
                                "returnsOn",
                                "22.05.2019",
                                "returnsTime",
                                "20:00",
                                "presences",
                                "0",
                                "groups",
                                "0",
                                "days",
                                "90")))
                .hasStatus(303);
        assertThat(coordinator.page(TripUrls.trip(trip))).contains("Ślęzak Halina");
        town.left(halina, programme, EXIT);
        assertThat(coordinator.page(TripUrls.trip(trip))).doesNotContain("Ślęzak Halina");
    }

    @Test
    void aChildIsNotCountedForTheStaffNorListedWithThePapers() {
        young(halina);
        for (int i = 0; i < 15; i++) {
            var child = town.person();
            young(child);
            town.enrolled(club, child, DECLARED);
        }
        town.set(club, "care_place", "day_support");
        var leader = town.town().member(Role.FACILITATOR);
        town.leads(club, leader.membership());
        var session = town.session(club, GroupTown.hours(DAY, "10:00", "12:00"));
        assertThat(coordinator.page(ActivityUrls.session(session))).contains("Na zajęciach: 16 dzieci");
        assertThat(coordinator.page(ChildUrls.children(club))).contains("Ślęzak Halina");
        town.left(halina, programme, EXIT);
        assertThat(coordinator.page(ActivityUrls.session(session))).contains("Na zajęciach: 15 dzieci");
        assertThat(coordinator.page(ChildUrls.children(club))).doesNotContain("Ślęzak Halina");
    }

    @Test
    void twoProgrammesLeftFreeThePlaceOnTheDaysOfEither() {
        var second = town.programme(LocalDate.of(2020, 6, 1), LocalDate.of(2021, 8, 31), true);
        town.participates(halina, second, DECLARED);
        town.runs(club, second, "klub", LocalDate.of(2020, 9, 1), LocalDate.of(2021, 8, 31));
        town.left(halina, programme, EXIT);
        town.left(halina, second, EXIT);
        assertThat(span())
                .as("one ends where the other begins")
                .containsExactly("2019-01-10 2019-05-11", "2021-09-01 infinity");
    }

    @Test
    void aGroupThatItsOnlyMinorLeftIsOneOfMinorsNoMore() {
        young(halina);
        town.session(club, GroupTown.hours(EXIT.minusDays(1), "10:00", "12:00"));
        town.session(club, GroupTown.hours(DAY, "10:00", "12:00"));
        var ofMinors = "SELECT count(*) FROM session_of_minors";
        assertThat(town.count(ofMinors)).isEqualTo(2);
        town.left(halina, programme, EXIT);
        assertThat(town.count(ofMinors)).as("the one before the exit was").isOne();
    }

    @Test
    void theirCopyHasNoLinkToARemoteSessionAfterTheExit() {
        var session = town.session(club, GroupTown.hours(DAY, "10:00", "12:00"));
        town.town()
                .inside(() -> jdbc.sql("""
                        INSERT INTO remote_session (organisation_id, id, session_id, link)
                        VALUES (current_organisation(), :id, :session, 'https://spotkania.example.test/klub')
                        """)
                        .param("id", Ids.next())
                        .param("session", session.value())
                        .update());
        assertThat(copy()).contains("https://spotkania.example.test/klub");
        town.left(halina, programme, EXIT);
        assertThat(copy()).doesNotContain("https://spotkania.example.test/klub");
    }

    @Test
    void whoLeadsTheGroupKeepsAMemberInSightUntilTheLastDay() {
        var leader = town.town().member(Role.FACILITATOR);
        town.leads(club, leader.membership());
        ends(GroupTown.TODAY);
        assertThat(inSight(leader)).containsExactly(halina);
        ends(GroupTown.TODAY.minusDays(1));
        assertThat(inSight(leader)).isEmpty();
    }

    @Test
    void whoLeadsTheGroupHasNobodyInSightWhoLeftTheProgramme() {
        var leader = town.town().member(Role.FACILITATOR);
        town.leads(club, leader.membership());
        var soon = town.person("Zofia", "Nowa");
        town.enrolled(club, soon, GroupTown.TODAY.plusDays(1));
        town.left(halina, programme, EXIT);
        assertThat(inSight(leader)).as("whoever comes tomorrow is").containsExactly(soon);
    }

    private void ends(LocalDate lastDay) {
        town.town().inside(() -> {
            jdbc.sql("UPDATE enrolment SET superseded_at = clock_timestamp() WHERE superseded_at IS NULL")
                    .update();
            jdbc.sql("""
                    INSERT INTO enrolment (organisation_id, id, group_id, person_id, enrolled_on, ended_on)
                    VALUES (current_organisation(), :id, :group, :person, DATE '2019-01-10', :lastDay)
                    """)
                    .param("id", Ids.next())
                    .param("group", club.value())
                    .param("person", halina.value())
                    .param("lastDay", lastDay)
                    .update();
        });
    }

    private Set<PersonId> inSight(SignedIn leader) {
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(leader, null, List.of()));
        try {
            return town.town().as(peopleInOwnGroups::people);
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    private String copy() {
        return town.town().as(() -> remoteInCopy.personalData(halina.value())).toString();
    }

    private void young(PersonId person) {
        town.town()
                .inside(() -> jdbc.sql("UPDATE person SET date_of_birth = DATE '2007-01-01' WHERE id = ?")
                        .param(person.value())
                        .update());
    }

    private String own() {
        return clerks.as(OwnResidents.of(town.town(), halina)).page(OwnUrls.ACTIVITIES);
    }

    private List<String> span() {
        return town.town().inside(() -> jdbc.sql("""
                                SELECT from_on || ' ' || until_on FROM place_span WHERE from_on < until_on ORDER BY from_on
                                """).query(String.class).list());
    }
}
