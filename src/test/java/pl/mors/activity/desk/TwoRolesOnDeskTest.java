package pl.mors.activity.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.mors.IntegrationTest;
import pl.mors.TestClerks;
import pl.mors.TestWorld;
import pl.mors.activity.ActivityUrls;
import pl.mors.activity.GroupId;
import pl.mors.activity.GroupTown;
import pl.mors.identity.Role;

/** Who reads groups in one role and writes those that they lead in another has something to do in these alone. */
@IntegrationTest
class TwoRolesOnDeskTest {

    private static final LocalDate OVER = LocalDate.of(2019, 5, 8);
    private static final LocalDate AHEAD = LocalDate.of(2019, 5, 22);
    private static final Pattern TASK =
            Pattern.compile("href=\"((?:" + ActivityUrls.SESSIONS + "|" + ActivityUrls.GROUPS + ")/[^\"]+)\"");

    @Autowired
    private TestClerks clerks;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestWorld world;

    private GroupTown town;

    @BeforeEach
    void foundTown() {
        town = new GroupTown(world.town(), jdbc);
    }

    @ParameterizedTest
    @EnumSource(names = {"DIRECTOR", "AUDITOR", "RESIDENT"})
    void nothingWaitsWhosePageIsClosed(Role reading) {
        var own = withWork("Warsztaty fotografii", "10:00", "11:00");
        withWork("Klub dla rodzin", "12:00", "13:00");
        var member = town.town().member(reading, Role.FACILITATOR);
        town.leads(own, member.membership());
        var reader = clerks.as(town.town().signedIn(member));

        var desk = reader.page("/pulpit");

        assertThat(desk)
                .contains("Uzupełnij obecność: Warsztaty fotografii", "10:00–11:00")
                .doesNotContain("Klub dla rodzin");
        assertThat(tasks(desk))
                .contains(ActivityUrls.group(own))
                .allSatisfy(task -> assertThat(reader.get(task)).as(task).hasStatusOk());
    }

    /** With a sheet to be filled in, a session today, and one that is planned although the group is closed by then. */
    private GroupId withWork(String name, String from, String to) {
        var group = town.group(name);
        town.session(group, GroupTown.hours(OVER, from, to));
        town.session(group, GroupTown.hours(GroupTown.TODAY, from, to));
        town.session(group, GroupTown.hours(AHEAD, from, to));
        town.set(group, "closed_on", AHEAD);
        return group;
    }

    private static List<String> tasks(String desk) {
        return TASK.matcher(desk)
                .results()
                .map(link -> link.group(1))
                .distinct()
                .toList();
    }
}
