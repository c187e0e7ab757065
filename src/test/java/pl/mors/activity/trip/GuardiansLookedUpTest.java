package pl.mors.activity.trip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import pl.mors.Race;
import pl.mors.TestClerks;
import pl.mors.TestWorld;
import pl.mors.activity.ActivityUrls;
import pl.mors.activity.GroupId;
import pl.mors.activity.GroupTown;
import pl.mors.activity.SafeguardingUrls;
import pl.mors.activity.SessionId;
import pl.mors.activity.TripUrls;
import pl.mors.identity.IdentityUrls;
import pl.mors.identity.MembershipId;
import pl.mors.identity.Role;
import pl.mors.platform.Ids;
import pl.mors.platform.NotFound;

/** Who goes along with minors is looked up in the registers as whoever leads them is. */
@IntegrationTest
class GuardiansLookedUpTest {

    private static final LocalDate TRIP = LocalDate.of(2019, 6, 1);
    private static final String WORDS = "Przy małoletnich";
    private static final String UNCHECKED = "Brak sprawdzenia";
    private static final String HELPS = "Uzupełnij sprawdzenia osoby, która pomaga w grupie: ";
    private static final String WENT = "Uzupełnij sprawdzenia i wyjaśnij odbyte zajęcia: ";

    @Autowired
    private TestClerks clerks;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestWorld world;

    @Autowired
    private TickBoarding tickBoarding;

    private GroupTown town;
    private GroupId outing;
    private MembershipId leader;
    private SessionId trip;
    private Clerk coordinator;
    private Clerk facilitator;

    @BeforeEach
    void foundTown() {
        town = new GroupTown(world.town(), jdbc);
        outing = town.group("Wyjazd w góry");
        town.set(outing, "kind", "outing");
        town.set(outing, "care_place", "day_support");
        var member = town.town().member(Role.FACILITATOR);
        facilitator = clerks.as(town.town().signedIn(member));
        leader = new MembershipId(member.membership());
        town.checked(leader, GroupTown.TODAY);
        town.leads(outing, leader.value());
        trip = town.session(outing, GroupTown.hours(TRIP, "08:00", "20:00"), null, List.of(leader));
        coordinator = clerks.of(town.town(), Role.COORDINATOR);
        for (int i = 0; i < 16; i++) {
            enrolsChild(outing, "Próbne" + (char) ('a' + i));
        }
    }

    private void enrolsChild(GroupId group, String familyName) {
        var child = town.person("Dziecko", familyName);
        town.town()
                .inside(() -> jdbc.sql("UPDATE person SET date_of_birth = DATE '2011-03-04' WHERE id = ?")
                        .param(child.value())
                        .update());
        town.enrolled(group, child, LocalDate.of(2019, 5, 1));
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
        assertThat(guards("maria", ""))
                .hasStatus(422)
                .bodyText()
                .contains("jest już opiekunem", "podaj jego datę urodzenia");
        assertThat(missing()).isTrue();
        assertThat(coordinator.page(TripUrls.guardians(trip))).contains(WORDS, SafeguardingUrls.CHECKS, UNCHECKED);
        fillsIn();
        assertThat(coordinator.page(TripUrls.trip(trip))).contains("Maria Przykładna", UNCHECKED);
        assertThat(facilitator.page(TripUrls.guardians(trip)))
                .as("who reads no checks is not told whose is missing")
                .contains(WORDS)
                .doesNotContain(UNCHECKED);
        assertThat(coordinator.page(ActivityUrls.session(trip))).contains(WORDS);
        assertThat(coordinator.page(SafeguardingUrls.CHECKS)).contains("Maria Przykładna");
        assertThat(coordinator.page(IdentityUrls.DESK)).contains(HELPS + "Maria Przykładna");
        town.helperChecked(helper(), GroupTown.TODAY);
        assertThat(missing()).isFalse();
        assertThat(coordinator.page(TripUrls.guardians(trip))).doesNotContain(WORDS, UNCHECKED);
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

    @Test
    void aParentWhoWasAddedBeforeTheFirstMinorIsLookedUpToo() {
        var picnic = town.group("Piknik");
        town.set(picnic, "kind", "outing");
        trip = town.session(picnic, GroupTown.hours(TRIP.plusDays(1), "08:00", "20:00"), null, List.of(leader));
        assertThat(guards("Maria", "")).hasStatus(303);
        assertThat(coordinator.page(SafeguardingUrls.CHECKS))
                .as("nobody asks who looks after adults")
                .doesNotContain("Maria Przykładna");
        assertThat(coordinator.page(IdentityUrls.DESK)).doesNotContain(HELPS);

        enrolsChild(picnic, "Próbne");
        assertThat(coordinator.page(TripUrls.guardians(trip))).contains(WORDS);
        assertThat(coordinator.page(SafeguardingUrls.CHECKS)).contains("Maria Przykładna");
        assertThat(coordinator.page(IdentityUrls.DESK)).contains(HELPS + "Maria Przykładna");

        town.helperChecked(helper(), GroupTown.TODAY);
        assertThat(coordinator.page(TripUrls.guardians(trip))).doesNotContain(WORDS);
    }

    @Test
    void nobodyIsTakenForSomebodyOfTheirNameWhoWasLookedUp() {
        var volunteer = volunteer("Maria Przykładna");
        town.helperChecked(volunteer, GroupTown.TODAY);
        assertThat(guards("Maria", "")).hasStatus(303);
        assertThat(coordinator.page(TripUrls.guardians(trip))).contains(WORDS, "Maria Przykładna, wolontariusz");
        assertThat(missing()).isTrue();
        assertThat(guards("Maria", "", "12.04.1978"))
                .as("two people of one name are told apart by their birth")
                .hasStatus(303);
    }

    @Test
    void whoWasLookedUpBeforeIsChosen() {
        var volunteer = volunteer("Maria Przykładna");
        town.helperChecked(volunteer, GroupTown.TODAY);
        assertThat(guards("Anna", volunteer.toString()))
                .hasStatus(422)
                .bodyText()
                .contains("zapisana jako: Maria Przykładna");
        assertThat(guards("Maria", volunteer.toString())).hasStatus(303);
        assertThat(missing()).isFalse();
        assertThat(coordinator.page(TripUrls.guardians(trip)))
                .contains("Maria Przykładna, wolontariusz, tel. 600 100 300")
                .doesNotContain(WORDS);
        assertThat(guards("Maria", volunteer.toString(), "12.04.1978"))
                .hasStatus(422)
                .bodyText()
                .contains("jest już opiekunem");
    }

    @Test
    void whoDoesNotGoAfterAllIsNotAskedFor() {
        guards("Maria", "");
        guards("Ewa", "");
        assertThat(coordinator.page(IdentityUrls.DESK)).contains(HELPS + "Maria", HELPS + "Ewa");
        assertThat(coordinator.post(TripUrls.takeGuardianOff(trip, guardian("Maria"))))
                .hasStatus(303);
        assertThat(coordinator.page(IdentityUrls.DESK)).doesNotContain(HELPS + "Maria");
        assertThat(coordinator.page(SafeguardingUrls.CHECKS + "?kto=everybody")).doesNotContain("Maria Przykładna");

        set("cancelled");
        assertThat(coordinator.page(IdentityUrls.DESK)).doesNotContain(HELPS);
        assertThat(coordinator.page(SafeguardingUrls.CHECKS + "?kto=everybody")).doesNotContain("Ewa Przykładna");
    }

    /** By hand, as one who comes each week. */
    @Test
    void whoWasOnTheListBeforeTheTripStaysOnIt() {
        var weekly = helper("Jan Przykładna", "guardian");
        assertThat(guards("Jan", weekly.toString())).hasStatus(303);
        assertThat(coordinator.post(TripUrls.takeGuardianOff(trip, guardian("Jan"))))
                .hasStatus(303);

        assertThat(coordinator.page(IdentityUrls.DESK)).contains(HELPS + "Jan Przykładna");
        assertThat(coordinator.page(SafeguardingUrls.CHECKS)).contains("Jan Przykładna");
    }

    @Test
    void aParentWhoWentUncheckedIsExplained() {
        guards("Maria", "");
        set("held");
        assertThat(coordinator.page(IdentityUrls.DESK))
                .contains(WENT + "Maria Przykładna")
                .doesNotContain(HELPS);
        var page = SafeguardingUrls.worker(helper());
        town.helperChecked(helper(), GroupTown.TODAY);
        assertThat(coordinator.page(IdentityUrls.DESK))
                .as("looked up before the trip")
                .doesNotContain(WENT);
        town.town()
                .inside(() -> jdbc.sql(
                                "UPDATE register_check SET superseded_at = clock_timestamp() WHERE helper_id = ?")
                        .param(helper())
                        .update());
        town.helperChecked(helper(), TRIP.plusDays(7));
        assertThat(coordinator.page(IdentityUrls.DESK))
                .as("looked up afterwards")
                .contains(WENT + "Maria Przykładna");
        assertThat(coordinator.page(page)).contains(ActivityUrls.session(trip));
        town.town()
                .inside(() -> jdbc.sql("UPDATE minors_helper SET superseded_at = clock_timestamp()")
                        .update());
        assertThat(coordinator.post(SafeguardingUrls.explainWork(helperEver()), Map.of("reason", "nagłe zastępstwo")))
                .hasStatus(303);
        assertThat(coordinator.page(IdentityUrls.DESK)).doesNotContain(WENT);
        assertThat(coordinator.page(page)).doesNotContain(ActivityUrls.session(trip));
    }

    @Test
    void twoPressesAreOneGuardian() throws Exception {
        for (int round = 0; round < 8; round++) {
            var name = "Maria " + round;
            assertThat(Race.of(3, runner -> guards(name, "").getResponse().getStatus()))
                    .containsExactlyInAnyOrder(303, 422, 422);
        }
        assertThat(town.count("SELECT count(*) FROM known_trip_guardian")).isEqualTo(8);
        assertThat(town.count("SELECT count(*) FROM known_minors_helper")).isEqualTo(8);
    }

    @Test
    void whoWasTakenOffMeanwhileIsNotTicked() {
        guards("Maria", "");
        var maria = guardian("Maria");
        coordinator.post(TripUrls.takeGuardianOff(trip, maria));
        assertThatThrownBy(() -> town.town().inside(() -> tickBoarding.tickGuardian(trip, Leg.OUT, maria, true)))
                .isInstanceOf(NotFound.class);
        assertThat(town.count("SELECT count(*) FROM guardian_boarding")).isZero();
    }

    private void fillsIn() {
        assertThat(coordinator.post(
                        TripUrls.tripFile(trip),
                        Map.of(
                                "returnsOn",
                                "01.06.2019",
                                "returnsTime",
                                "20:00",
                                "presences",
                                "0",
                                "groups",
                                "0",
                                "days",
                                "90")))
                .hasStatus(303);
    }

    private void set(String status) {
        town.town()
                .inside(() -> jdbc.sql("UPDATE session SET status = :status, status_reason = 'Deszcz' WHERE id = :id")
                        .param("status", status)
                        .param("id", trip.value())
                        .update());
    }

    private UUID volunteer(String name) {
        return helper(name, "volunteer");
    }

    private UUID helper(String name, String capacity) {
        return town.town()
                .inside(() -> jdbc.sql("""
                        INSERT INTO minors_helper (organisation_id, id, group_id, name, capacity)
                        VALUES (current_organisation(), :id, :group, :name, :capacity) RETURNING id
                        """)
                        .param("id", Ids.next())
                        .param("group", outing.value())
                        .param("name", name)
                        .param("capacity", capacity)
                        .query(UUID.class)
                        .single());
    }

    private UUID guardian(String givenName) {
        return town.town()
                .inside(() -> jdbc.sql("SELECT id FROM known_trip_guardian WHERE given_name = ?")
                        .param(givenName)
                        .query(UUID.class)
                        .single());
    }

    private UUID helperEver() {
        return town.town()
                .inside(() -> jdbc.sql("SELECT id FROM minors_helper")
                        .query(UUID.class)
                        .single());
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

    private MvcTestResult guards(String givenName, String known) {
        return guards(givenName, known, "");
    }

    private MvcTestResult guards(String givenName, String known, String bornOn) {
        return coordinator.post(
                TripUrls.guardians(trip),
                Map.of(
                        "givenName",
                        givenName,
                        "familyName",
                        "Przykładna",
                        "phone",
                        "600 100 300",
                        "bornOn",
                        bornOn,
                        "known",
                        known));
    }
}
