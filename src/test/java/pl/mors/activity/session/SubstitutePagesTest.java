package pl.mors.activity.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.mors.Clerk;
import pl.mors.IntegrationTest;
import pl.mors.TestClerks;
import pl.mors.TestWorld;
import pl.mors.activity.ActivityUrls;
import pl.mors.activity.GroupId;
import pl.mors.activity.GroupTown;
import pl.mors.activity.SessionId;
import pl.mors.identity.MembershipId;
import pl.mors.identity.Role;
import pl.mors.person.PersonId;

/** Whoever was given one session of a group leads that session, and learns nothing of the others. */
@IntegrationTest
class SubstitutePagesTest {

    @Autowired
    private TestClerks clerks;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestWorld world;

    private GroupTown town;
    private GroupId club;
    private PersonId halina;
    private SessionId session;
    private SessionId other;
    private MembershipId leader;
    private MembershipId substitute;
    private Clerk coordinator;
    private Clerk asLeader;
    private Clerk asSubstitute;

    @BeforeEach
    void foundTown() {
        town = new GroupTown(world.town(), jdbc);
        club = town.group("Klub dla seniorów");
        halina = town.person("Halina", "Nowak");
        town.enrolled(club, halina, LocalDate.of(2019, 1, 10));
        session = town.session(club, GroupTown.hours(GroupTown.TODAY, "08:00", "09:00"));
        other = town.session(club, GroupTown.hours(GroupTown.TODAY.plusDays(7), "08:00", "09:00"));
        coordinator = clerks.of(town.town(), Role.COORDINATOR);
        var led = town.town().member(Role.FACILITATOR);
        leader = new MembershipId(led.membership());
        town.leads(club, leader.value());
        asLeader = clerks.as(town.town().signedIn(led));
        var given = town.town().member(Role.FACILITATOR);
        substitute = new MembershipId(given.membership());
        asSubstitute = clerks.as(town.town().signedIn(given));
        assertThat(asSubstitute.get(ActivityUrls.session(session))).hasStatus(404);
        replace(session, "1", substitute);
    }

    @Test
    void recordsWhoCameToIt() {
        assertThat(asSubstitute.page("/pulpit")).contains(ActivityUrls.attendance(session));
        assertThat(asSubstitute.page(ActivityUrls.CALENDAR))
                .contains(ActivityUrls.session(session))
                .doesNotContain(ActivityUrls.group(club), ActivityUrls.session(other));
        assertThat(asSubstitute.page(ActivityUrls.WEEK)).contains(ActivityUrls.session(session));
        assertThat(asSubstitute.page(ActivityUrls.session(session)))
                .contains(ActivityUrls.attendance(session), ActivityUrls.CALENDAR + "?tydzien=2019-05-13")
                .doesNotContain(ActivityUrls.group(club) + "\"");
        assertThat(asSubstitute.page(ActivityUrls.attendance(session))).contains("Nowak Halina");
        assertThat(asSubstitute.post(
                        ActivityUrls.attendance(session),
                        Map.of("action", "save", "version", "2", "status." + halina, "present")))
                .hasStatus(303);
        assertThat(town.count("SELECT count(*) FROM known_attendance WHERE status = 'present'"))
                .isOne();
    }

    @Test
    void isRemindedOfItsListAndOfNothingElse() {
        var yesterday = town.session(club, GroupTown.hours(GroupTown.TODAY.minusDays(1), "08:00", "09:00"));
        var another = town.session(club, GroupTown.hours(GroupTown.TODAY.minusDays(1), "10:00", "11:00"));
        assertThat(asSubstitute.page("/pulpit")).doesNotContain(ActivityUrls.attendance(yesterday));
        replace(yesterday, "1", substitute);

        assertThat(asSubstitute.page("/pulpit"))
                .contains(ActivityUrls.attendance(yesterday))
                .doesNotContain(ActivityUrls.attendance(another));
    }

    @Test
    void learnsNothingOfTheGroupAndItsOtherSessions() {
        assertThat(asSubstitute.get(ActivityUrls.group(club))).hasStatus(404);
        assertThat(asSubstitute.get(ActivityUrls.session(other))).hasStatus(404);
        assertThat(asSubstitute.get(ActivityUrls.attendance(other))).hasStatus(404);
        assertThat(asSubstitute.post(ActivityUrls.enrolment(club), Map.of("person", halina.toString())))
                .hasStatus(404);
    }

    @Test
    void seesTheListOfAGroupWithHiddenMembershipForItsSessionAlone() {
        town.set(club, "hidden_membership", true);

        assertThat(asSubstitute.page(ActivityUrls.attendance(session))).contains("Nowak Halina");
        assertThat(coordinator.page(ActivityUrls.attendance(session)))
                .as("who leads neither it nor the group")
                .doesNotContain("Nowak Halina");
    }

    @Test
    void isLedToTheWeekWhenTheyHaveGivenItAway() {
        assertThat(asSubstitute.post(
                        ActivityUrls.replaceFacilitator(session),
                        Map.of("version", "2", "facilitator", leader.value().toString())))
                .hasStatus(303)
                .redirectedUrl()
                .isEqualTo(ActivityUrls.CALENDAR + "?tydzien=2019-05-13");
    }

    @Test
    void losesItWhenSomebodyElseIsGivenIt() {
        replace(session, "2", leader);

        assertThat(asSubstitute.get(ActivityUrls.session(session))).hasStatus(404);
        assertThat(asLeader.get(ActivityUrls.session(session))).hasStatusOk();
    }

    @Test
    void whoeverStoppedLeadingTheGroupLostItsSessionsButForOneGivenAfterwards() {
        replace(other, "1", leader);
        town.town()
                .inside(() -> jdbc.sql("UPDATE group_facilitator SET ended_at = clock_timestamp()")
                        .update());
        assertThat(asLeader.get(ActivityUrls.session(other))).hasStatus(404);

        replace(other, "2", substitute);
        replace(other, "3", leader);
        assertThat(asLeader.get(ActivityUrls.session(other))).hasStatusOk();
        assertThat(asLeader.get(ActivityUrls.session(session))).hasStatus(404);
    }

    @Test
    void aMoveGivesASessionToNobodyWhoStoppedLeading() {
        replace(other, "1", leader);
        town.town()
                .inside(() -> jdbc.sql("UPDATE group_facilitator SET ended_at = clock_timestamp()")
                        .update());
        assertThat(coordinator.post(
                        ActivityUrls.moveSession(other),
                        Map.of(
                                "version",
                                "2",
                                "on",
                                "23.05.2019",
                                "from",
                                "08:00",
                                "to",
                                "09:00",
                                "statusReason",
                                "Remont")))
                .hasStatus(303);

        assertThat(asLeader.page(ActivityUrls.CALENDAR + "?tydzien=2019-05-20")).doesNotContain("/pulpit/terminy/");
    }

    private void replace(SessionId of, String version, MembershipId by) {
        assertThat(coordinator.post(
                        ActivityUrls.replaceFacilitator(of),
                        Map.of("version", version, "facilitator", by.value().toString())))
                .hasStatus(303);
    }
}
