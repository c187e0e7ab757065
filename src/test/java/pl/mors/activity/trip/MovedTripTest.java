package pl.mors.activity.trip;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.mors.Clerk;
import pl.mors.IntegrationTest;
import pl.mors.TestClerks;
import pl.mors.TestWorld;
import pl.mors.activity.ActivityUrls;
import pl.mors.activity.GroupTown;
import pl.mors.activity.SessionId;
import pl.mors.activity.TripUrls;
import pl.mors.identity.MembershipId;
import pl.mors.identity.Role;
import pl.mors.person.PersonId;
import pl.mors.platform.Ids;

/** A trip that is moved, or called off, with its file, those who go along and their guardians. */
@IntegrationTest
class MovedTripTest {

    private static final LocalDate TRIP = LocalDate.of(2019, 5, 25);

    @Autowired
    private TestClerks clerks;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestWorld world;

    private TripTown trips;
    private GroupTown town;
    private SessionId trip;
    private PersonId halina;
    private Clerk coordinator;

    @BeforeEach
    void foundTown() {
        trips = new TripTown(world, clerks, jdbc, TRIP);
        town = trips.town;
        trip = trips.trip;
        halina = trips.halina;
        coordinator = trips.coordinator;
        fills(Map.of());
        assertThat(coordinator.post(TripUrls.tripPlace(trip, halina))).hasStatus(303);
        assertThat(trips.guards("Maria", "")).hasStatus(303);
    }

    @Test
    void goesToItsNewDayWithAllThatItIs() {
        var moved = move(trip, "27.05.2019", "08:00", "20:00");

        assertThat(coordinator.page(TripUrls.trip(moved)))
                .contains("27.05.2019, 21:30", "PZU 1/2019", "Beskid Bus", "Maria Przykładna")
                .contains("Nowak Halina", "Jedzie");
        assertThat(town.count(
                        "SELECT count(*) FROM known_trip_place WHERE going AND person_id = ? AND session_id = ?",
                        halina.value(),
                        moved.value()))
                .isOne();
        assertThat(coordinator.page(TripUrls.trip(trip)))
                .as("the old one keeps its own")
                .contains("25.05.2019, 21:30", "Maria Przykładna");
    }

    @Test
    void whoGoesAlongIsToldOfAnotherReturn() {
        assertThat(trips.fills(trip, Map.of("returnsOn", "25.05.2019", "returnsTime", "21:30", "presences", "0")))
                .as("the return stays")
                .redirectedUrl()
                .isEqualTo(TripUrls.trip(trip));
        var later = trips.fills(trip, Map.of("returnsOn", "25.05.2019", "returnsTime", "23:00", "presences", "0"));
        assertThat(later).redirectedUrl().isEqualTo(ActivityUrls.expected(trip));
        assertThat(TripTown.told(later)).contains("Uprzedź o niej osoby, które jadą: 2 osoby");
        assertThat(coordinator.page(ActivityUrls.expected(trip))).contains("Halina Nowak", "Maria Przykładna");
    }

    @Test
    void whoeverTakesAnEndingBackReadsFromWhichTripsThePersonStaysOff() {
        assertThat(coordinator.post(ActivityUrls.endEnrolment(trips.outing, halina), Map.of("lastDay", "20.05.2019")))
                .hasStatus(303);
        assertThat(coordinator.page(ActivityUrls.takeEndingBack(trips.outing, halina)))
                .contains("nie wrócą same", "25.05.2019", TripUrls.trip(trip));
        assertThat(TripTown.told(coordinator.post(ActivityUrls.takeEndingBack(trips.outing, halina))))
                .isEqualTo(
                        "Cofnięto wypisanie z grupy: Halina Nowak. Miejsce na wyjeździe przyznaj ponownie: 25.05.2019.");
        assertThat(coordinator.post(ActivityUrls.endEnrolment(trips.outing, halina), Map.of("lastDay", "21.05.2019")))
                .hasStatus(303);
        assertThat(coordinator.page(ActivityUrls.takeEndingBack(trips.outing, halina)))
                .as("this ending took no place")
                .doesNotContain("nie wrócą same");
    }

    /** Sixteen children are in the group; of those who go along alone the staff is counted. */
    @Test
    void theStaffForAChildrensTripIsCountedByWhoGoesAlong() {
        town.set(trips.outing, "care_place", "day_support");
        for (int i = 0; i < 16; i++) {
            trips.child("Ola " + i);
        }
        assertThat(coordinator.page(ActivityUrls.session(trip)))
                .as("nobody of those who go along is a child")
                .doesNotContain("Na zajęciach: 16 dzieci");
        assertThat(coordinator.post(TripUrls.giveTripPlaceBack(trip, halina))).hasStatus(303);
        assertThat(coordinator.page(ActivityUrls.session(trip)))
                .as("nobody was chosen yet")
                .contains("Na zajęciach: 16 dzieci");
    }

    @Test
    void isNotBackBeforeItEnds() {
        assertThat(coordinator.page(TripUrls.trip(move(trip, "25.05.2019", "12:00", "23:00"))))
                .contains("25.05.2019, 23:00");
    }

    @Test
    void aConsentToTheOldDayIsAskedForAnewAndARefusalStays() {
        fills(Map.of("overnight", "true", "returnsOn", "26.05.2019"));
        var ola = trips.child("Ola");
        var staś = trips.child("Staś");
        trips.consents(ola, "given", trip.toString());
        trips.consents(staś, "given");
        assertThat(coordinator.post(TripUrls.tripPlace(trip, ola))).hasStatus(303);

        var later = move(trip, "25.05.2019", "09:00", "20:00");
        assertThat(coordinator.page(TripUrls.trip(later)))
                .as("the day is the same")
                .doesNotContain("Zgoda dotyczy poprzedniego terminu");
        var moved = move(later, "27.05.2019", "09:00", "20:00");

        assertThat(coordinator.page(TripUrls.tripPlace(moved, ola)))
                .contains("Brak zgody opiekuna", "Zgoda dotyczy poprzedniego terminu");
        assertThat(coordinator.page(TripUrls.tripPlace(moved, staś)))
                .contains("Brak zgody opiekuna")
                .doesNotContain("Zgoda dotyczy poprzedniego terminu");
        trips.consents(ola, "given", moved.toString());
        assertThat(coordinator.page(TripUrls.tripPlace(moved, ola)))
                .doesNotContain("Brak zgody opiekuna", "Zgoda dotyczy poprzedniego terminu");
    }

    @Test
    void theDeskAsksForTheConsentsThatWereLost() {
        var ola = trips.child("Ola");
        var staś = trips.child("Staś");
        trips.consents(ola, "given");
        trips.consents(staś, "given");
        assertThat(coordinator.post(TripUrls.tripPlace(trip, ola))).hasStatus(303);
        assertThat(coordinator.post(TripUrls.tripPlace(trip, staś))).hasStatus(303);
        assertThat(coordinator.page("/pulpit")).doesNotContain("Brak zgody opiekuna");
        trips.consents(ola, "withdrawn");
        assertThat(coordinator.page("/pulpit"))
                .contains("Brak zgody opiekuna na wyjazd: Wyjazd w góry, 25.05.2019 – 1 osoba", TripUrls.trip(trip));
        assertThat(trips.leader.page("/pulpit")).contains("Brak zgody opiekuna na wyjazd");
        assertThat(clerks.of(town.town(), Role.FACILITATOR).page("/pulpit"))
                .as("who leads other groups")
                .doesNotContain("Brak zgody opiekuna");
        trips.consents(ola, "given");
        assertThat(coordinator.page("/pulpit")).doesNotContain("Brak zgody opiekuna");

        fills(Map.of("overnight", "true", "returnsOn", "26.05.2019"));
        assertThat(coordinator.page("/pulpit")).contains("25.05.2019 – 2 osoby");
        trips.consents(ola, "given", trip.toString());
        trips.consents(staś, "given", trip.toString());
        assertThat(coordinator.page("/pulpit")).doesNotContain("Brak zgody opiekuna");
        var moved = move(trip, "27.05.2019", "09:00", "20:00");
        assertThat(coordinator.page("/pulpit")).contains("27.05.2019 – 2 osoby", TripUrls.trip(moved));
        move(moved, "31.05.2019", "09:00", "20:00");
        assertThat(coordinator.page("/pulpit"))
                .as("it is more than two weeks until then")
                .doesNotContain("Brak zgody opiekuna");
    }

    @Test
    void aColleagueWhoGoesAlongIsLookedUpBeforeTheNewDay() {
        trips.child("Ola");
        var colleague = new MembershipId(town.town().member(Role.ANIMATOR).membership());
        town.checked(colleague, GroupTown.TODAY);
        assertThat(trips.guards("Adam", colleague.value().toString())).hasStatus(303);
        town.town()
                .inside(() -> jdbc.sql(
                                "UPDATE register_check SET superseded_at = clock_timestamp() WHERE membership_id = ?")
                        .param(colleague.value())
                        .update());

        assertThat(coordinator.post(ActivityUrls.moveSession(trip), to("27.05.2019", "08:00", "20:00")))
                .hasStatus(422);
        assertThat(town.count("SELECT count(*) FROM session")).isOne();
    }

    @Test
    void whoGoesAlongAndTheGuardiansAreCalledWhenItIsCalledOff() {
        leftTheGroup(halina);
        assertThat(coordinator.post(ActivityUrls.cancelSession(trip), Map.of("version", "1", "statusReason", "burza")))
                .hasStatus(303);

        assertThat(coordinator.page(ActivityUrls.calls(trip)))
                .contains("Halina Nowak", "Opiekunowie wyjazdu", "Maria Przykładna", "href=\"tel:600100300\"")
                .contains("Zawiadomione osoby, razem z opiekunami: 0 z 2.")
                .doesNotContain("Jan Abacki");
        assertThat(coordinator.page("/pulpit?ile=50")).contains("25.05.2019 – 2 osoby");

        var guardian = town.town()
                .inside(() -> jdbc.sql("SELECT id FROM known_trip_guardian")
                        .query(UUID.class)
                        .single());
        assertThat(coordinator.post(ActivityUrls.callGuardian(trip, guardian), Map.of("result", "not_coming")))
                .hasStatus(303);
        assertThat(coordinator.page(ActivityUrls.calls(trip))).contains("razem z opiekunami: 1 z 2");
        assertThat(coordinator.page("/pulpit?ile=50")).contains("25.05.2019 – 1 osoba");
    }

    @Test
    void aGuardianWhoKnowsTheNewDayIsCalledAboutTheNextChangeInItsWords() {
        var moved = move(trip, "26.05.2019", "08:00", "20:00");
        var guardian = town.town()
                .inside(() -> jdbc.sql("SELECT id FROM known_trip_guardian WHERE session_id = ?")
                        .param(trip.value())
                        .query(UUID.class)
                        .single());
        assertThat(coordinator.post(ActivityUrls.callGuardian(trip, guardian), Map.of("result", "coming")))
                .hasStatus(303);
        move(moved, "27.05.2019", "08:00", "20:00");

        assertThat(coordinator.page(ActivityUrls.calls(trip))).doesNotContain("Maria Przykładna");
        assertThat(coordinator.page(ActivityUrls.calls(moved))).contains("Maria Przykładna", "26.05.2019, 08:00–20:00");
    }

    private void leftTheGroup(PersonId person) {
        town.town().inside(() -> {
            jdbc.sql("UPDATE enrolment SET superseded_at = clock_timestamp() WHERE person_id = ?")
                    .param(person.value())
                    .update();
            jdbc.sql("""
                            INSERT INTO enrolment (organisation_id, id, group_id, person_id, enrolled_on, ended_on)
                            VALUES (current_organisation(), ?, ?, ?, DATE '2019-05-01', DATE '2019-05-20')""")
                    .params(Ids.next(), trips.outing.value(), person.value())
                    .update();
        });
    }

    private void fills(Map<String, String> typed) {
        var form = new HashMap<>(Map.of(
                "returnsOn", "25.05.2019",
                "returnsTime", "21:30",
                "presences", "0",
                "groups", "0",
                "carrier", "Beskid Bus",
                "policyNumber", "PZU 1/2019"));
        form.putAll(typed);
        assertThat(trips.fills(form)).hasStatus(303);
    }

    private SessionId move(SessionId session, String day, String from, String to) {
        assertThat(coordinator.post(ActivityUrls.moveSession(session), to(day, from, to)))
                .hasStatus(303);
        return new SessionId(town.town()
                .inside(() -> jdbc.sql("SELECT moved_to_id FROM session WHERE id = ?")
                        .param(session.value())
                        .query(UUID.class)
                        .single()));
    }

    private static Map<String, String> to(String day, String from, String to) {
        return Map.of("version", "1", "on", day, "from", from, "to", to, "statusReason", "burza");
    }
}
