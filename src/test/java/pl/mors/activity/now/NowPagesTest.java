package pl.mors.activity.now;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.mors.IntegrationTest;
import pl.mors.TestClerks;
import pl.mors.TestWorld;
import pl.mors.activity.ActivityUrls;
import pl.mors.activity.GroupTown;
import pl.mors.calendar.TimeRange;
import pl.mors.identity.MembershipId;
import pl.mors.identity.Role;
import pl.mors.platform.BusinessDate;
import pl.mors.platform.Ids;

/** What an unannounced visit finds on the page of this hour. */
@IntegrationTest
class NowPagesTest {

    @Autowired
    private TestClerks clerks;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestWorld world;

    @Autowired
    private Clock clock;

    private GroupTown town;

    @BeforeEach
    void foundTown() {
        town = new GroupTown(world.town(), jdbc);
    }

    @Test
    void saysWhatIsOnWhereWithWhomAndHowManyAreThere() {
        var hour = hour();
        var club = town.group("Klub dla rodzin");
        town.enrolled(club, town.person(), hour.day().minusDays(1));
        town.enrolled(club, town.person(), hour.day().plusDays(1));
        var leader = town.town().member(Role.ANIMATOR);
        var session = town.session(club, hour, town.room(1), List.of(new MembershipId(leader.membership())));
        town.town().inside(() -> {
            jdbc.sql("""
                            INSERT INTO guest_count (organisation_id, id, session_id, guests, session_version)
                            VALUES (current_organisation(), ?, ?, 14, 1)
                            """).params(Ids.next(), session.value()).update();
        });
        town.lends(session, town.equipment("Laptop", 4), 3);
        town.session(
                town.group("Klub jutra"),
                new TimeRange(hour.to().plus(2, ChronoUnit.DAYS), hour.to().plus(3, ChronoUnit.DAYS)));

        assertThat(clerks.of(town.town(), Role.COORDINATOR).get(ActivityUrls.NOW))
                .hasStatusOk()
                .bodyText()
                .contains("Klub dla rodzin", "Trwają", "Sala spotkań", "Sprzęt: Laptop × 3")
                .containsPattern("(?s)Obecni.*>0<.*>14<.*>1<")
                .doesNotContain("Klub jutra");
    }

    @Test
    void whoWorksInOwnGroupsSeesThese() {
        town.session(town.group("Klub dla rodzin"), hour());

        assertThat(clerks.of(town.town(), Role.FACILITATOR).get(ActivityUrls.NOW))
                .hasStatusOk()
                .bodyText()
                .contains("O tej godzinie nie ma zajęć.")
                .doesNotContain("Klub dla rodzin");
    }

    private TimeRange hour() {
        var now = GroupTown.TODAY
                .atTime(LocalTime.now(clock).truncatedTo(ChronoUnit.HOURS))
                .atZone(BusinessDate.ZONE)
                .toInstant();
        return new TimeRange(now, now.plus(Duration.ofHours(1)));
    }
}
