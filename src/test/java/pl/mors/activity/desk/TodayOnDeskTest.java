package pl.mors.activity.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import pl.mors.Clerk;
import pl.mors.IntegrationTest;
import pl.mors.StatementCount;
import pl.mors.TestClerks;
import pl.mors.TestWorld;
import pl.mors.activity.ActivityUrls;
import pl.mors.activity.GroupId;
import pl.mors.activity.GroupTown;
import pl.mors.activity.SessionId;
import pl.mors.identity.Role;

/** The desk opens on the day: its sessions, each one press from its sheet. */
@IntegrationTest
class TodayOnDeskTest {

    private static final String DESK = "/pulpit";

    @Autowired
    private TestClerks clerks;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestWorld world;

    private GroupTown town;
    private GroupId club;
    private Clerk coordinator;

    @BeforeEach
    void foundTown() {
        town = new GroupTown(world.town(), jdbc);
        club = town.group("Klub dla rodzin");
        coordinator = clerks.of(town.town(), Role.COORDINATOR);
    }

    @Test
    void theDaysSessionsAreOnePressFromTheirSheets() {
        var session = today("10:00", "12:00", club);

        assertThat(coordinator.page(DESK))
                .containsSubsequence(
                        "Dziś, środa, 15.05.2019",
                        "10:00–12:00",
                        "Klub dla rodzin",
                        "Sala spotkań",
                        ActivityUrls.attendance(session),
                        ActivityUrls.OFFLINE,
                        ActivityUrls.NOW);
        assertThat(coordinator.page(DESK + "?widok=moje")).doesNotContain("Dziś, środa");
    }

    @Test
    void aDayWithoutSessionsNamesTheNextOne() {
        assertThat(coordinator.page(DESK)).contains("Dziś nie ma zajęć.").doesNotContain("Najbliższe:");
        town.session(club, GroupTown.hours(GroupTown.TODAY.plusDays(2), "16:00", "18:00"));
        town.session(club, GroupTown.hours(GroupTown.TODAY.plusDays(3), "16:00", "18:00"));

        assertThat(coordinator.page(DESK))
                .contains("Dziś nie ma zajęć.", "Najbliższe: piątek, 17.05.2019, 16:00–18:00")
                .doesNotContain("18.05.2019");
    }

    @Test
    void whatWasCalledOffTodaySaysSoAndHasNoSheet() {
        var session = today("10:00", "12:00", club);
        assertThat(coordinator.post(
                        ActivityUrls.cancelSession(session), Map.of("version", "1", "statusReason", "Awaria")))
                .hasStatus(303);

        assertThat(coordinator.page(DESK))
                .contains("Odwołane")
                .doesNotContain(ActivityUrls.attendance(session), "Dziś nie ma zajęć");
    }

    @Test
    void whoLeadsGroupsSeesTheirsAndOthersSeeNoDay() {
        today("10:00", "12:00", club);
        var own = town.group("Klub młodych");
        today("13:00", "14:00", own);
        var animator = town.town().member(Role.FACILITATOR);
        town.leads(own, animator.membership());

        assertThat(Clerk.text(
                        mvc.get().uri(DESK).with(town.town().signedIn(animator)).exchange()))
                .contains("Klub młodych")
                .doesNotContain("Klub dla rodzin");
        assertThat(clerks.of(town.town(), Role.ACCOUNTANT).page(DESK)).doesNotContain("Dziś, ", "Klub dla rodzin");
    }

    @Test
    void theSheetOfAHiddenGroupIsForWhoLeadsIt() {
        var session = today("10:00", "12:00", club);
        town.set(club, "hidden_membership", true);

        assertThat(coordinator.page(DESK)).contains("Klub dla rodzin").doesNotContain(ActivityUrls.attendance(session));
    }

    @Test
    void aDayIsReadInOneStatementWhateverItHolds() {
        int empty = StatementCount.ofAgain(() -> coordinator.get(DESK));
        for (int hour = 10; hour < 16; hour++) {
            town.session(club, GroupTown.hours(GroupTown.TODAY, hour + ":00", hour + ":50"));
        }

        assertThat(StatementCount.ofAgain(() -> coordinator.get(DESK))).isEqualTo(empty);
    }

    private SessionId today(String from, String to, GroupId group) {
        return town.session(group, GroupTown.hours(GroupTown.TODAY, from, to), town.room(1), List.of());
    }
}
