package pl.mors.activity.hours;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
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
import pl.mors.activity.SessionId;
import pl.mors.document.paper.ArchivalPdf;
import pl.mors.identity.MembershipId;
import pl.mors.identity.Role;
import pl.mors.platform.Ids;

/** The hours of a month: which sessions count, for how much, for whom, and who may look. */
@IntegrationTest
class HoursPagesTest {

    private static final YearMonth MAY = YearMonth.of(2019, 5);

    @Autowired
    private TestClerks clerks;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestWorld world;

    private GroupTown town;
    private GroupId club;
    private Clerk coordinator;
    private MembershipId ewa;

    @BeforeEach
    void foundTown() {
        town = new GroupTown(world.town(), jdbc);
        club = town.club(town.programme());
        coordinator = clerks.of(town.town(), Role.COORDINATOR);
        ewa = new MembershipId(town.town().member(Role.FACILITATOR).membership());
    }

    @Test
    void countsWhatWasHeldByTheClockAndTimesWhoWasThere() {
        var first = held(LocalDate.of(2019, 5, 8), "10:00", "11:30", "present", "present", "absent");
        held(LocalDate.of(2019, 5, 1), "10:00", "12:00", "present");
        held(LocalDate.of(2019, 4, 30), "10:00", "12:00", "present");
        held(LocalDate.of(2019, 6, 1), "10:00", "12:00", "present");
        town.session(club, GroupTown.hours(LocalDate.of(2019, 5, 9), "10:00", "12:00"), null, List.of(ewa));

        assertThat(coordinator.page(ActivityUrls.hours(MAY)))
                .as("two sessions, 3.5 hours, three presences, 1.5 × 2 + 2 × 1 person-hours")
                .containsSubsequence("maj 2019", "Klub dla seniorów", ">2<", ">3,5<", ">3<", ">5<")
                .contains(ActivityUrls.hours(club, MAY).replace("&", "&amp;"));
        assertThat(coordinator.page(ActivityUrls.hours(club, MAY)))
                .contains("08.05.2019", "01.05.2019", ActivityUrls.session(first))
                .doesNotContain("30.04.2019", "01.06.2019", "09.05.2019")
                .containsSubsequence("Razem", ">3,5<", ">3<", ">5<");
        assertThat(coordinator.page(ActivityUrls.hours(ewa, MAY)))
                .contains("08.05.2019", "Klub dla seniorów")
                .containsSubsequence("Razem", ">3,5<");
        assertThat(coordinator.page(ActivityUrls.hours(club, MAY.minusMonths(1))))
                .contains("30.04.2019")
                .doesNotContain("01.05.2019");
    }

    @Test
    void aSheetThatIsSavedBeforeItsSessionIsOverCountsFromItsEndOn() {
        held(GroupTown.TODAY.plusDays(1), "10:00", "12:00", "present");
        assertThat(coordinator.page(ActivityUrls.hours(MAY))).contains("nie odbyły się żadne zajęcia");
        assertThat(coordinator.page(ActivityUrls.hours(club, MAY))).doesNotContain("16.05.2019");
        assertThat(coordinator.page(ActivityUrls.hours(ewa, MAY))).doesNotContain("16.05.2019");
    }

    @Test
    void whoWasCountedOnlyAndWhoMissedSomeOfItAreInThePersonHours() {
        var session = held(LocalDate.of(2019, 5, 8), "10:00", "12:00", "present");
        var late = town.person();
        town.town().inside(() -> {
            jdbc.sql("""
                            INSERT INTO attendance (organisation_id, id, session_id, person_id, status, late_minutes)
                            VALUES (current_organisation(), ?, ?, ?, 'present', 30)
                            """).params(Ids.next(), session.value(), late.value()).update();
            jdbc.sql("""
                            INSERT INTO guest_count (organisation_id, id, session_id, guests, session_version)
                            VALUES (current_organisation(), ?, ?, 14, 1)
                            """).params(Ids.next(), session.value()).update();
        });

        assertThat(coordinator.page(ActivityUrls.hours(MAY)))
                .as("2 hours of one, 1.5 of who came late, and 2 of 14 counted only")
                .containsSubsequence("Klub dla seniorów", ">2<", ">2<", ">14<", ">31,5<");
    }

    @Test
    void whatWasAnnulledWasNotHeld() {
        var session = held(LocalDate.of(2019, 5, 8), "10:00", "12:00", "present");
        town.town()
                .inside(() -> jdbc.sql(
                                "UPDATE session SET status = 'annulled', status_reason = 'pomyłka', annulled_at = now() WHERE id = ?")
                        .param(session.value())
                        .update());
        assertThat(coordinator.page(ActivityUrls.hours(MAY))).contains("nie odbyły się żadne zajęcia");
    }

    @Test
    void whoLeadsSeesTheirOwnHoursAndNobodyElses() {
        held(LocalDate.of(2019, 5, 8), "10:00", "12:00", "present");
        var colleague = clerks.of(town.town(), Role.FACILITATOR);
        assertThat(colleague.page(ActivityUrls.hours(MAY))).contains("nie odbyły się żadne zajęcia");
        assertThat(colleague.get(ActivityUrls.hours(ewa, MAY))).hasStatus(404);
        assertThat(colleague.get(ActivityUrls.staffSheet(ewa, MAY))).hasStatus(404);
        assertThat(colleague.get(ActivityUrls.hours(club, MAY))).hasStatus(404);
    }

    @Test
    void theSheetIsAPdf() {
        held(LocalDate.of(2019, 5, 8), "10:00", "12:00", "present");
        assertThat(ArchivalPdf.of(coordinator.get(ActivityUrls.staffSheet(ewa, MAY))))
                .contains("maj 2019");
    }

    @Test
    void aMonthThatIsNoneIsThePresentOne() {
        assertThat(coordinator.page(ActivityUrls.HOURS + "?miesiac=2019-13")).contains("maj 2019");
    }

    private SessionId held(LocalDate day, String from, String to, String... answers) {
        var session = town.session(club, GroupTown.hours(day, from, to), null, List.of(ewa));
        town.town().inside(() -> {
            jdbc.sql("UPDATE session SET status = 'held' WHERE id = ?")
                    .param(session.value())
                    .update();
            for (var answer : answers) {
                var person = town.person();
                jdbc.sql("""
                        INSERT INTO attendance (organisation_id, id, session_id, person_id, status)
                        VALUES (current_organisation(), gen_random_uuid(), ?, ?, ?)""").params(session.value(), person.value(), answer).update();
            }
        });
        return session;
    }
}
