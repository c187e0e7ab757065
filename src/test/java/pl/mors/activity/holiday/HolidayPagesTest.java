package pl.mors.activity.holiday;

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
import pl.mors.activity.SafeguardingUrls;
import pl.mors.activity.SessionId;
import pl.mors.identity.IdentityUrls;
import pl.mors.identity.Role;
import pl.mors.platform.Ids;

@IntegrationTest
class HolidayPagesTest {

    private static final LocalDate FIRST = LocalDate.of(2019, 6, 24);

    @Autowired
    private TestClerks clerks;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestWorld world;

    private GroupTown town;
    private GroupId group;
    private SessionId session;
    private Clerk coordinator;

    @BeforeEach
    void foundTown() {
        town = new GroupTown(world.town(), jdbc);
        group = town.group("Świetlica");
        town.set(group, "age_to", 15);
        session = town.session(group, GroupTown.hours(FIRST, "09:00", "14:00"));
        town.session(group, GroupTown.hours(FIRST.plusDays(1), "09:00", "14:00"));
        town.town().inside(() -> jdbc.sql("""
                        INSERT INTO school_break (organisation_id, id, name, period)
                        VALUES (current_organisation(), ?, 'Ferie letnie', '[2019-06-22,2019-09-01)')
                        """).param(Ids.next()).update());
        coordinator = clerks.of(town.town(), Role.COORDINATOR);
    }

    @Test
    void whatIsToBeNotifiedStandsWhereItIsPlannedAndOnTheDeskUntilItIs() {
        var sentence = "Zajęcia od 24.06.2019 do 25.06.2019 to wypoczynek małoletnich (półkolonie)";
        assertThat(coordinator.page(ActivityUrls.group(group))).contains(sentence, "najpóźniej 10.06.2019");
        assertThat(coordinator.page(ActivityUrls.session(session))).contains(sentence);
        var notice = SafeguardingUrls.holidayNotice(group, FIRST);
        assertThat(coordinator.page(IdentityUrls.DESK)).contains("Zgłoś wypoczynek: Świetlica", notice);
        assertThat(coordinator.page(SafeguardingUrls.HOLIDAYS)).contains(notice);
        assertThat(coordinator.sending(notice).param("notifiedOn", "16.05.2019").param("number", "P/7/2019"))
                .hasStatus(422);
        assertThat(coordinator.sending(notice).param("notifiedOn", "14.05.2019").param("number", "P/7/2019"))
                .hasStatus(303);
        assertThat(coordinator.page(ActivityUrls.group(group))).contains("Zgłoszono 14.05.2019, numer P/7/2019");
        assertThat(coordinator.page(SafeguardingUrls.HOLIDAYS)).contains("zgłoszono 14.05.2019, numer P/7/2019");
        assertThat(coordinator.page(IdentityUrls.DESK)).doesNotContain("Zgłoś wypoczynek: Świetlica");
    }

    @Test
    void aNotificationThatWasWrongIsCorrectedOrTakenBack() {
        var notice = SafeguardingUrls.holidayNotice(group, FIRST);
        var withdrawal = SafeguardingUrls.withdrawHolidayNotice(group, FIRST);
        assertThat(coordinator.post(withdrawal, Map.of("reason", "pomyłka"))).hasStatus(303);
        coordinator.post(notice, Map.of("notifiedOn", "14.05.2019", "number", "P/7/2019"));
        assertThat(coordinator.page(SafeguardingUrls.HOLIDAYS)).contains("Popraw albo cofnij", notice);
        assertThat(coordinator.page(notice))
                .contains("Popraw zgłoszenie wypoczynku", "P/7/2019", "14.05.2019", withdrawal);

        assertThat(coordinator.post(notice, Map.of("notifiedOn", "13.05.2019", "number", "P/8/2019")))
                .hasStatus(303);
        assertThat(coordinator.page(SafeguardingUrls.HOLIDAYS))
                .contains("zgłoszono 13.05.2019, numer P/8/2019")
                .doesNotContain("P/7/2019");
        assertThat(town.count("SELECT count(*) FROM known_holiday_notice")).isOne();
        assertThat(town.count("SELECT count(*) FROM holiday_notice")).isEqualTo(2);

        assertThat(clerks.of(town.town(), Role.FACILITATOR).post(withdrawal, Map.of("reason", "pomyłka")))
                .hasStatus(403);
        assertThat(coordinator.post(withdrawal, Map.of("reason", " ")))
                .hasStatus(422)
                .bodyText()
                .contains("P/8/2019", "13.05.2019");
        assertThat(coordinator.post(withdrawal, Map.of("reason", "zgłoszono inną grupę")))
                .hasStatus(303);
        assertThat(town.count("SELECT count(*) FROM known_holiday_notice")).isZero();
        assertThat(coordinator.page(IdentityUrls.DESK)).contains("Zgłoś wypoczynek: Świetlica", notice);
    }

    @Test
    void whoWorksInOwnGroupsReadsOfTheseAlone() {
        assertThat(clerks.of(town.town(), Role.FACILITATOR).page(SafeguardingUrls.HOLIDAYS))
                .doesNotContain("Świetlica", ActivityUrls.group(group));
    }

    @Test
    void aDayMoreIsNotifiedOnceMore() {
        coordinator
                .sending(SafeguardingUrls.holidayNotice(group, FIRST))
                .param("notifiedOn", "14.05.2019")
                .param("number", "P/7/2019")
                .exchange();
        town.session(group, GroupTown.hours(FIRST.plusDays(2), "09:00", "14:00"));
        assertThat(coordinator.page(IdentityUrls.DESK)).contains("Zgłoś wypoczynek: Świetlica");
    }

    @Test
    void grownUpsAndSchoolDaysAreNoMatterOfIt() {
        town.town()
                .inside(() ->
                        jdbc.sql("UPDATE activity_group SET age_to = NULL").update());
        assertThat(coordinator.page(SafeguardingUrls.HOLIDAYS)).contains("nie zaplanowano zajęć małoletnich");
        town.set(group, "age_to", 15);
        town.town()
                .inside(() -> jdbc.sql("UPDATE school_break SET superseded_at = clock_timestamp()")
                        .update());
        assertThat(coordinator.page(SafeguardingUrls.HOLIDAYS)).contains("nie zaplanowano zajęć małoletnich");
        assertThat(coordinator.get(SafeguardingUrls.holidayNotice(group, FIRST)))
                .hasStatus(404);
    }
}
