package pl.mors.activity.trip;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import pl.mors.Clerk;
import pl.mors.IntegrationTest;
import pl.mors.TestClerks;
import pl.mors.TestWorld;
import pl.mors.activity.ActivityUrls;
import pl.mors.activity.GroupTown;
import pl.mors.activity.SafeguardingUrls;
import pl.mors.activity.SessionId;
import pl.mors.activity.TripUrls;
import pl.mors.identity.IdentityUrls;
import pl.mors.identity.MembershipId;
import pl.mors.identity.Role;

/** Who goes along with minors is looked up in the registers as whoever leads them is. */
@IntegrationTest
class GuardiansLookedUpTest {

    private static final LocalDate TRIP = LocalDate.of(2019, 6, 1);
    private static final String WORDS = "Przy małoletnich";

    @Autowired
    private TestClerks clerks;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestWorld world;

    private GroupTown town;
    private MembershipId leader;
    private SessionId trip;
    private Clerk coordinator;

    @BeforeEach
    void foundTown() {
        town = new GroupTown(world.town(), jdbc);
        var outing = town.group("Wyjazd w góry");
        town.set(outing, "kind", "outing");
        town.set(outing, "care_place", "day_support");
        leader = new MembershipId(town.town().member(Role.FACILITATOR).membership());
        town.checked(leader, GroupTown.TODAY);
        town.leads(outing, leader.value());
        trip = town.session(outing, GroupTown.hours(TRIP, "08:00", "20:00"), null, List.of(leader));
        coordinator = clerks.of(town.town(), Role.COORDINATOR);
        for (int i = 0; i < 16; i++) {
            var child = town.person("Dziecko", "Próbne" + (char) ('a' + i));
            town.town()
                    .inside(() -> jdbc.sql("UPDATE person SET date_of_birth = DATE '2011-03-04' WHERE id = ?")
                            .param(child.value())
                            .update());
            town.enrolled(outing, child, LocalDate.of(2019, 5, 1));
        }
    }

    @Test
    void aColleagueGoesAlongOnceLookedUp() {
        var colleague = new MembershipId(town.town().member(Role.ANIMATOR).membership());
        assertThat(guards("Jan", colleague.toString()))
                .hasStatus(422)
                .bodyText()
                .contains("nie może jechać jako opiekun małoletnich", "Rejestr Sprawców Przestępstw", "value=\"Jan\"");
        town.checked(colleague, GroupTown.TODAY);
        assertThat(guards("Jan", colleague.toString())).hasStatus(303);
        assertThat(missing()).isFalse();
    }

    @Test
    void aParentCountsOnceLookedUpAndWaitsForItOnTheDesk() {
        assertThat(guards("Maria", "")).hasStatus(303);
        assertThat(guards("maria", "")).hasStatus(422).bodyText().contains("jest już opiekunem");
        assertThat(missing()).isTrue();
        assertThat(coordinator.page(TripUrls.guardians(trip))).contains(WORDS, SafeguardingUrls.CHECKS);
        assertThat(coordinator.page(ActivityUrls.session(trip))).contains(WORDS);
        assertThat(coordinator.page(SafeguardingUrls.CHECKS)).contains("Maria Przykładna");
        assertThat(coordinator.page(IdentityUrls.DESK))
                .contains("Uzupełnij sprawdzenia osoby, która pomaga w grupie: Maria Przykładna");
        town.helperChecked(helper(), GroupTown.TODAY);
        assertThat(missing()).isFalse();
        assertThat(coordinator.page(TripUrls.guardians(trip))).doesNotContain(WORDS);
    }

    @Test
    void aColleagueWhoseLookWasTakenBackWaitsOnTheDesk() {
        var colleague = new MembershipId(town.town().member(Role.ANIMATOR).membership());
        town.checked(colleague, GroupTown.TODAY);
        guards("Jan", colleague.toString());
        town.town()
                .inside(() -> jdbc.sql(
                                "UPDATE register_check SET superseded_at = clock_timestamp() WHERE membership_id = ?")
                        .param(colleague.value())
                        .update());
        town.town()
                .inside(() -> jdbc.sql("UPDATE session SET status = 'held' WHERE id = ?")
                        .param(trip.value())
                        .update());
        assertThat(coordinator.page(IdentityUrls.DESK)).contains("Uzupełnij sprawdzenia i wyjaśnij odbyte zajęcia");
        assertThat(coordinator.page(SafeguardingUrls.worker(colleague.value()))).contains("Wyjazd w góry");
    }

    private boolean missing() {
        return coordinator.page(ActivityUrls.session(trip)).contains("Za mało prowadzących");
    }

    private UUID helper() {
        return town.town()
                .inside(() -> jdbc.sql("SELECT id FROM known_minors_helper")
                        .query(UUID.class)
                        .single());
    }

    private MvcTestResult guards(String givenName, String colleague) {
        return coordinator.post(
                TripUrls.guardians(trip),
                Map.of(
                        "givenName",
                        givenName,
                        "familyName",
                        "Przykładna",
                        "phone",
                        "600 100 300",
                        "colleague",
                        colleague));
    }
}
