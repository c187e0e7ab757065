package pl.mors.activity.care;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pl.mors.activity.ActivityUrls;
import pl.mors.activity.GroupTown;
import pl.mors.activity.SessionId;
import pl.mors.identity.MembershipId;
import pl.mors.identity.Role;

/** A planned session says how many of the staff its children need. */
class CarePagesTest extends DayRoomPages {

    private static final LocalDate DAY = GroupTown.TODAY.plusDays(3);

    private MembershipId second;
    private SessionId session;

    @BeforeEach
    void plan() {
        second = new MembershipId(town.town().member(Role.ANIMATOR).membership());
        session = town.session(group, GroupTown.hours(DAY, "15:00", "18:00"), null, List.of(first));
    }

    @Test
    void fifteenChildrenNeedOneAndTheSixteenthASecond() {
        children(15);
        town.enrolled(group, town.person(), LocalDate.of(2019, 5, 1));
        assertThat(coordinator.page(ActivityUrls.newSession(group)))
                .as("a grown-up is no child")
                .doesNotContain("potrzeba");
        assertThat(coordinator.page(ActivityUrls.session(session))).doesNotContain("Za mało prowadzących");
        assertThat(desk()).doesNotContain("za mało prowadzących dla dzieci");
        children(1);
        assertThat(coordinator.page(ActivityUrls.newSession(group)))
                .contains(
                        "W grupie: 16 dzieci. Na zajęciach potrzeba: 2 osoby prowadzące (najwyżej 15 dzieci na osobę");
        assertThat(coordinator.page(ActivityUrls.session(session)))
                .contains("Na zajęciach: 16 dzieci, potrzeba: 2 osoby prowadzące, zaplanowano: 1");
        assertThat(desk())
                .contains("Świetlica, 18.05.2019: za mało prowadzących dla dzieci", ActivityUrls.session(session));
    }

    @Test
    void aSecondOneAtTheSessionEndsTheWarning() {
        children(16);
        town.checked(first, GroupTown.TODAY);
        town.checked(second, GroupTown.TODAY);
        var page = ActivityUrls.replaceFacilitator(session);
        assertThat(coordinator
                        .sending(page)
                        .param("version", coordinator.hidden(page, "version"))
                        .param(
                                "facilitator",
                                first.value().toString(),
                                second.value().toString()))
                .hasStatus(303);
        assertThat(coordinator.page(ActivityUrls.session(session))).doesNotContain("Za mało prowadzących");
        assertThat(desk()).doesNotContain("za mało prowadzących dla dzieci");
    }

    @Test
    void wherePlacesHaveNoRuleNothingIsSaid() {
        town.town()
                .inside(() ->
                        jdbc.sql("UPDATE activity_group SET care_place = NULL").update());
        children(40);
        assertThat(coordinator.page(ActivityUrls.session(session))).doesNotContain("Za mało prowadzących");
        assertThat(desk()).doesNotContain("za mało prowadzących dla dzieci");
    }

    private void children(int number) {
        for (int i = 0; i < number; i++) {
            town.enrolled(group, child(), LocalDate.of(2019, 5, 1));
        }
    }
}
