package pl.mors.activity.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
import pl.mors.identity.IdentityUrls;
import pl.mors.identity.MembershipId;
import pl.mors.identity.Role;
import pl.mors.identity.SignedIn;

/** A colleague leaves, and what they led is not forgotten. */
@IntegrationTest
class LeaderlessDeskTest {

    @Autowired
    private TestClerks clerks;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestWorld world;

    private GroupTown town;
    private GroupId support;
    private SignedIn leader;
    private Clerk coordinator;
    private Clerk administrator;

    @BeforeEach
    void foundTown() {
        town = new GroupTown(world.town(), jdbc);
        support = town.group("Grupa wsparcia");
        town.set(support, "hidden_membership", true);
        town.session(support, GroupTown.hours(GroupTown.TODAY.minusDays(7), "10:00", "12:00"));
        town.session(support, GroupTown.hours(GroupTown.TODAY.plusDays(7), "10:00", "12:00"));
        town.session(support, GroupTown.hours(GroupTown.TODAY.plusDays(14), "10:00", "12:00"));
        leader = town.town().member(Role.FACILITATOR);
        town.leads(support, leader.membership());
        coordinator = clerks.of(town.town(), Role.COORDINATOR);
        administrator = clerks.of(town.town(), Role.ADMINISTRATOR);
    }

    @Test
    void whoeverEndsTheAccessReadsWhatIsLedAndTheDeskSaysThatNobodyDoesAnyMore() {
        assertThat(coordinator.page("/pulpit")).doesNotContain("Grupa bez prowadzącego");
        var member = new MembershipId(leader.membership());
        assertThat(administrator.page(IdentityUrls.member(member)))
                .contains("wskaż, kto przejmie te zajęcia", "Grupa wsparcia – w kalendarzu: 2 terminy");
        assertThat(administrator.post(IdentityUrls.end(member))).hasStatus(303);

        assertThat(coordinator.page("/pulpit"))
                .contains("Grupa bez prowadzącego: Grupa wsparcia", ActivityUrls.changeGroup(support));
        assertThat(administrator.page("/pulpit")).contains("Grupa bez prowadzącego: Grupa wsparcia");
        assertThat(administrator.get(ActivityUrls.changeGroup(support))).hasStatusOk();
        assertThat(clerks.of(town.town(), Role.RECEPTION).page("/pulpit"))
                .as("who may not say who leads it")
                .doesNotContain("Grupa bez prowadzącego");

        town.leads(support, town.town().member(Role.ANIMATOR).membership());
        assertThat(coordinator.page("/pulpit")).doesNotContain("Grupa bez prowadzącego");
    }

    @Test
    void aSubstituteIsInChargeOfTheSessionsThatTheyWereGiven() {
        var substitute = town.town().member(Role.ANIMATOR);
        var member = new MembershipId(substitute.membership());
        assertThat(administrator.page(IdentityUrls.member(member))).doesNotContain("kto przejmie");
        town.session(support, GroupTown.hours(GroupTown.TODAY.plusDays(21), "10:00", "12:00"), null, List.of(member));
        assertThat(administrator.page(IdentityUrls.member(member))).contains("Grupa wsparcia – w kalendarzu: 1 termin");
    }

    @Test
    void aGroupThatNamesNobodyIsLookedAfterByTheOfficeUnlessItsPeopleAreHidden() {
        var open = town.group("Spotkania przy kawie");
        town.session(open, GroupTown.hours(GroupTown.TODAY.plusDays(7), "14:00", "15:00"));
        var hidden = town.group("Grupa samopomocowa");
        town.set(hidden, "hidden_membership", true);
        assertThat(coordinator.page("/pulpit")).as("which does nothing yet").doesNotContain("Grupa bez prowadzącego");
        town.enrolled(hidden, town.person(), GroupTown.TODAY);
        assertThat(coordinator.page("/pulpit"))
                .contains("Grupa bez prowadzącego: Grupa samopomocowa")
                .doesNotContain("Grupa bez prowadzącego: Spotkania");
        town.set(hidden, "closed_on", GroupTown.TODAY);
        assertThat(coordinator.page("/pulpit")).doesNotContain("Grupa bez prowadzącego");
    }
}
