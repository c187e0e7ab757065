package pl.mors.activity.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.mors.IntegrationTest;
import pl.mors.TestClerks;
import pl.mors.TestWorld;
import pl.mors.activity.ActivityUrls;
import pl.mors.activity.GroupId;
import pl.mors.activity.GroupTown;
import pl.mors.identity.IdentityUrls;
import pl.mors.identity.Role;

/** An empty list of school breaks is asked for, before it turns rules off in silence. */
@IntegrationTest
class SchoolBreakDeskTest {

    private static final String ASKED = "Wpisz przerwy szkolne do 31.08.2019";

    @Autowired
    private TestClerks clerks;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestWorld world;

    private GroupTown town;
    private GroupId group;

    @BeforeEach
    void foundTown() {
        town = new GroupTown(world.town(), jdbc);
        group = town.group("Świetlica");
        town.set(group, "age_to", 15);
    }

    @Test
    void whereMinorsMeetAndNoneLiesAheadWhoeverMayTypeThemIsAsked() {
        assertThat(desk(Role.COORDINATOR)).contains(ASKED, ActivityUrls.SCHOOL_BREAKS);
        assertThat(desk(Role.FACILITATOR)).doesNotContain(ASKED);
        assertThat(clerks.of(town.town(), Role.COORDINATOR).page(ActivityUrls.SCHOOL_BREAKS))
                .contains("Zwykle są cztery", "Dodaj przerwę");
    }

    @Test
    void oneThatIsOverOrOfTheNextSchoolYearIsNotEnough() {
        town.schoolBreak("Ferie zimowe", LocalDate.of(2019, 2, 1), LocalDate.of(2019, 2, 14));
        town.schoolBreak("Zimowa przerwa świąteczna", LocalDate.of(2019, 12, 23), LocalDate.of(2019, 12, 31));
        assertThat(desk(Role.COORDINATOR)).contains(ASKED);
        town.schoolBreak("Ferie letnie", LocalDate.of(2019, 6, 20), LocalDate.of(2019, 8, 31));
        assertThat(desk(Role.COORDINATOR)).doesNotContain(ASKED);
    }

    @Test
    void whereNoMinorsMeetNobodyIsAsked() {
        town.set(group, "age_to", 99);
        assertThat(desk(Role.COORDINATOR)).doesNotContain(ASKED);
        var child = town.person();
        town.town()
                .inside(() -> jdbc.sql("UPDATE person SET date_of_birth = DATE '2007-01-01' WHERE id = ?")
                        .param(child.value())
                        .update());
        town.enrolled(group, child, GroupTown.TODAY.minusDays(30));
        assertThat(desk(Role.COORDINATOR)).contains(ASKED);
        town.set(group, "closed_on", GroupTown.TODAY);
        assertThat(desk(Role.COORDINATOR)).doesNotContain(ASKED);
    }

    private String desk(Role role) {
        return clerks.of(town.town(), role).page(IdentityUrls.DESK);
    }
}
