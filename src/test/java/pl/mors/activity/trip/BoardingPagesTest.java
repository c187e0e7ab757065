package pl.mors.activity.trip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.mors.Clerk;
import pl.mors.IntegrationTest;
import pl.mors.Race;
import pl.mors.TestClerks;
import pl.mors.TestWorld;
import pl.mors.activity.ActivityUrls;
import pl.mors.activity.GroupId;
import pl.mors.activity.GroupTown;
import pl.mors.activity.SessionId;
import pl.mors.activity.TripUrls;
import pl.mors.document.paper.ArchivalPdf;
import pl.mors.identity.Role;
import pl.mors.person.PersonId;
import pl.mors.platform.Ids;

/** Who looks after a trip, and who is on the coach. */
@IntegrationTest
class BoardingPagesTest {

    @Autowired
    private TestClerks clerks;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestWorld world;

    private TripTown trips;
    private GroupTown town;
    private GroupId outing;
    private SessionId trip;
    private PersonId halina;
    private PersonId jan;
    private Clerk coordinator;
    private Clerk leader;

    @BeforeEach
    void foundTown() {
        trips = new TripTown(world, clerks, jdbc);
        town = trips.town;
        outing = trips.outing;
        trip = trips.trip;
        halina = trips.halina;
        jan = trips.jan;
        coordinator = trips.coordinator;
        leader = trips.leader;
    }

    @Test
    void boardingIsOnePressForEachPersonAndWay() {
        trips.fills(Map.of("presences", "0", "groups", "0"));
        coordinator.post(TripUrls.tripPlace(trip, halina));
        coordinator.post(TripUrls.tripPlace(trip, jan));
        assertThat(leader.page(TripUrls.boarding(trip, "tam"))).contains("Wsiedli: 0 z 2");
        assertThat(leader.post(TripUrls.tickBoarding(trip, "tam", jan), Map.of("onBoard", "true")))
                .hasStatus(303)
                .redirectedUrl()
                .isEqualTo(TripUrls.boarding(trip, "tam") + "#osoba-" + jan);
        assertThat(TripTown.told(leader.post(TripUrls.tickBoarding(trip, "tam", halina), Map.of("onBoard", "true"))))
                .startsWith("Zaznaczono, że jest: Halina ");
        assertThat(leader.page(TripUrls.boarding(trip, "tam"))).contains("Wsiedli: 2 z 2", "Komplet");
        assertThat(leader.page(TripUrls.boarding(trip, "powrot"))).contains("Wsiedli: 0 z 2");
        assertThat(TripTown.told(leader.post(TripUrls.tickBoarding(trip, "tam", jan), Map.of("onBoard", "false"))))
                .isEqualTo("Cofnięto zaznaczenie: Jan Abacki.");
        assertThat(leader.page(TripUrls.boarding(trip, "tam"))).contains("Wsiedli: 1 z 2");
        assertThat(town.count("SELECT count(*) FROM boarding")).isEqualTo(3);
        assertThat(leader.post(TripUrls.tickBoarding(trip, "tam", town.person()), Map.of("onBoard", "true")))
                .as("somebody who does not go along")
                .hasStatus(404);
        assertThat(leader.get(TripUrls.boarding(trip, "bokiem"))).hasStatus(404);
    }

    @Test
    void whoIsOnBoardStaysOnTheListUntilThatIsTakenBack() {
        trips.fills(Map.of("presences", "0", "groups", "0"));
        coordinator.post(TripUrls.tripPlace(trip, halina));
        coordinator.post(TripUrls.tripPlace(trip, jan));
        leader.post(TripUrls.tickBoarding(trip, "tam", halina), Map.of("onBoard", "true"));
        assertThat(coordinator.post(TripUrls.giveTripPlaceBack(trip, halina)))
                .hasStatus(422)
                .bodyText()
                .contains("Halina Nowak: na liście wsiadających zapisano");
        assertThat(coordinator.post(ActivityUrls.endEnrolment(outing, jan), Map.of("lastDay", "15.05.2019")))
                .hasStatus(303);
        assertThat(TripTown.told(
                        coordinator.post(ActivityUrls.endEnrolment(outing, halina), Map.of("lastDay", "15.05.2019"))))
                .as("of no trip of which she is struck off")
                .isEqualTo("Wypisano z grupy: Halina Nowak. Ostatni dzień w grupie: 15.05.2019.");
        assertThat(leader.page(TripUrls.boarding(trip, "powrot")))
                .contains("Nowak Halina", "Wsiedli: 0 z 1")
                .doesNotContain("Abacki");
        leader.post(TripUrls.tickBoarding(trip, "tam", halina), Map.of("onBoard", "false"));
        assertThat(TripTown.told(coordinator.post(TripUrls.giveTripPlaceBack(trip, halina))))
                .isEqualTo("Skreślono z wyjazdu: Halina Nowak.");
        assertThat(leader.page(TripUrls.boarding(trip, "powrot"))).doesNotContain("Nowak Halina");
    }

    @Test
    void guardiansStandInTheFileOnTheInsurersListAndAtTheDoor() throws IOException {
        trips.fills(Map.of("presences", "0", "groups", "0"));
        coordinator.post(TripUrls.tripPlace(trip, halina));
        assertThat(leader.post(TripUrls.guardians(trip), Map.of("givenName", "Maria", "familyName", "Przykładna")))
                .hasStatus(422)
                .bodyText()
                .contains("value=\"Maria\"");
        assertThat(trips.guards("Maria", "")).hasStatus(303);
        assertThat(leader.page(TripUrls.trip(trip))).contains("Maria Przykładna");
        assertThat(ArchivalPdf.of(coordinator.get(TripUrls.insurancePaper(trip))))
                .contains("Nowak Halina", "Przykładna Maria", "12.04.1978");
        var bytes = coordinator.get(TripUrls.insuranceSheet(trip)).getResponse().getContentAsByteArray();
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            assertThat(book.getSheetAt(0).getRow(2).getCell(1).getStringCellValue())
                    .isEqualTo("Przykładna");
        }
        var guardian = trips.guardian();
        assertThat(leader.page(TripUrls.boarding(trip, "tam"))).contains("Wsiedli: 0 z 2", "600 100 300");
        assertThat(leader.post(TripUrls.tickGuardian(trip, "tam", guardian), Map.of("onBoard", "true")))
                .hasStatus(303);
        assertThat(leader.page(TripUrls.boarding(trip, "tam"))).contains("Wsiedli: 1 z 2");
        assertThat(clerks.of(town.town(), Role.FACILITATOR).get(TripUrls.guardians(trip)))
                .as("of another's group")
                .hasStatus(404);
        assertThat(leader.post(TripUrls.takeGuardianOff(trip, guardian)))
                .as("who went along stays on record")
                .hasStatus(422)
                .bodyText()
                .contains("Maria Przykładna: na liście wsiadających zapisano, że ta osoba jechała");
        assertThat(TripTown.told(leader.post(TripUrls.tickGuardian(trip, "tam", guardian), Map.of("onBoard", "false"))))
                .isEqualTo("Cofnięto zaznaczenie: Maria Przykładna.");
        assertThat(leader.post(TripUrls.takeGuardianOff(trip, guardian))).hasStatus(303);
        assertThat(leader.page(TripUrls.guardians(trip))).contains("Maria Przykładna, skreślono ");
        assertThat(leader.post(TripUrls.tickGuardian(trip, "tam", guardian), Map.of("onBoard", "true")))
                .hasStatus(404);
        assertThat(leader.page(TripUrls.trip(trip))).doesNotContain("Maria Przykładna");
    }

    /** Two of the staff stand at two doors of the coach. */
    @Test
    void twoTelephonesTickAGuardianAtOneMoment() throws Exception {
        for (int round = 0; round < 8; round++) {
            assertThat(trips.guards("Maria " + round, "")).hasStatus(303);
        }
        for (var guardian : town.town()
                .inside(() -> jdbc.sql("SELECT id FROM known_trip_guardian")
                        .query(UUID.class)
                        .list())) {
            var tick = TripUrls.tickGuardian(trip, "tam", guardian);
            assertThat(Race.of(
                            3,
                            runner -> leader.post(tick, Map.of("onBoard", "true"))
                                    .getResponse()
                                    .getStatus()))
                    .containsOnly(303);
        }
        assertThat(town.count("SELECT count(*) FROM guardian_boarding WHERE superseded_at IS NULL AND on_board"))
                .isEqualTo(8);
    }

    @Test
    void aGuardianCountsAsALeaderAndALeaderOnlyOnce() {
        var member = town.town().member(Role.ANIMATOR).membership();
        assertThat(trips.guards("Maria", "")).hasStatus(303);
        assertThat(trips.guards("Jan", member.toString())).hasStatus(303);
        assertThat(trips.guards("Jan", member.toString()))
                .hasStatus(422)
                .bodyText()
                .contains("jest już opiekunem");
        assertThat(town.count("SELECT count(*) FROM leading_at_session WHERE session_id = ?", trip.value()))
                .isEqualTo(2);
        town.town()
                .inside(() ->
                        jdbc.sql("""
                        INSERT INTO calendar_staff (organisation_id, id, entry_id, membership_id, period, occupies)
                        SELECT s.organisation_id, ?, s.entry_id, ?, e.period, true FROM session s
                            JOIN calendar_entry e ON e.organisation_id = s.organisation_id AND e.id = s.entry_id WHERE s.id = ?
                        """).params(Ids.next(), member, trip.value()).update());
        assertThat(town.count("SELECT count(*) FROM leading_at_session WHERE session_id = ?", trip.value()))
                .isEqualTo(2);
    }

    @Test
    void theGuardiansPhoneOfAMinorStandsAtTheDoorForWhoeverMayReadIt() {
        var ola = trips.child("Ola");
        town.set(outing, "guardian_consent", false);
        trips.fills(Map.of("presences", "0", "groups", "0"));
        trips.consents(ola, "given");
        coordinator.post(TripUrls.tripPlace(trip, ola));
        assertThat(coordinator.page(TripUrls.boarding(trip, "tam")))
                .contains("Opiekun: Ewa Próbna, tel.", "href=\"tel:600100200\"");
        assertThat(leader.page(TripUrls.boarding(trip, "tam")))
                .as("a facilitator reads no personal data")
                .doesNotContain("600100200");
    }

    @Test
    void ticksAreNotRewrittenInTheDatabaseEither() {
        trips.fills(Map.of("presences", "0", "groups", "0"));
        coordinator.post(TripUrls.tripPlace(trip, halina));
        coordinator.post(TripUrls.tickBoarding(trip, "tam", halina), Map.of("onBoard", "true"));
        assertThatThrownBy(() -> town.town()
                        .inside(() ->
                                jdbc.sql("UPDATE boarding SET on_board = false").update()))
                .isInstanceOf(DataAccessException.class);
    }
}
