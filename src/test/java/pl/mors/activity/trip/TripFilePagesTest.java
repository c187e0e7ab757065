package pl.mors.activity.trip;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
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
import pl.mors.activity.GroupId;
import pl.mors.activity.GroupTown;
import pl.mors.activity.SessionId;
import pl.mors.activity.TripUrls;
import pl.mors.document.paper.ArchivalPdf;
import pl.mors.identity.Role;
import pl.mors.person.PersonId;

/** What is planned for a trip, when it comes back, and its papers. */
@IntegrationTest
class TripFilePagesTest {

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
    private Clerk coordinator;
    private Clerk leader;

    @BeforeEach
    void foundTown() {
        trips = new TripTown(world, clerks, jdbc);
        town = trips.town;
        outing = trips.outing;
        trip = trips.trip;
        halina = trips.halina;
        coordinator = trips.coordinator;
        leader = trips.leader;
    }

    @Test
    void theFileHoldsThePlanAndIsPrintedWithWhomToCall() throws Exception {
        trips.fills(Map.of(
                "presences", "0",
                "groups", "0",
                "plan", "Mikołów, postój w Żywcu, Szczyrk",
                "carrier", "Autokary Próbne",
                "policyNumber", "PZ/1/2019",
                "firstAid", "Maria, apteczka w autokarze"));
        assertThat(coordinator.page(TripUrls.trip(trip)))
                .contains("postój w Żywcu", "Autokary Próbne", "PZ/1/2019", "apteczka w autokarze");
        assertThat(coordinator.page(TripUrls.tripFile(trip))).contains("postój w Żywcu", "value=\"PZ/1/2019\"");
        coordinator.post(TripUrls.tripPlace(trip, halina));
        trips.names(halina, "Zofia Nowak", "córka");
        assertThat(coordinator.page(TripUrls.boarding(trip, "tam")))
                .contains("W razie wypadku: Zofia Nowak (córka), tel.", "tel:600100400");
        assertThat(ArchivalPdf.of(coordinator.get(TripUrls.tripFilePaper(trip))))
                .contains("postój w Żywcu", "Nowak Halina", "Zofia Nowak", "600100400", "osoba dorosła")
                .doesNotContain("Abacki", "pominięto");
        assertThat(leader.page(TripUrls.boarding(trip, "tam")))
                .as("a facilitator reads no personal data")
                .doesNotContain("600100400");
        assertThat(ArchivalPdf.of(leader.get(TripUrls.tripFilePaper(trip))))
                .contains("Nowak Halina", "pominięto")
                .doesNotContain("600100400");
    }

    @Test
    void nobodyIsTakenAlongBeyondTheSeatsAndWhoIsOnBoardAllTheSameIsRecorded() {
        trips.fills(Map.of("presences", "0", "groups", "0", "seats", "2"));
        coordinator.post(TripUrls.tripPlace(trip, halina));
        assertThat(trips.guards("Maria", "")).hasStatus(303);
        assertThat(coordinator.page(TripUrls.trip(trip)))
                .contains("zajęte 2 z 2")
                .doesNotContain("brakuje miejsc");
        assertThat(coordinator.post(TripUrls.tripPlace(trip, trips.jan), Map.of("reason", "Bardzo prosi")))
                .hasStatus(422)
                .bodyText()
                .contains("W pojeździe nie ma już wolnego miejsca");
        assertThat(trips.guards("Ewa", ""))
                .hasStatus(422)
                .bodyText()
                .contains("W pojeździe nie ma już wolnego miejsca");
        assertThat(coordinator.post(TripUrls.tripPlace(trip, halina)))
                .as("whoever has a seat keeps it")
                .hasStatus(303);
        trips.fills(Map.of("presences", "0", "groups", "0", "seats", "3"));
        coordinator.post(TripUrls.tripPlace(trip, trips.jan));
        trips.fills(Map.of("presences", "0", "groups", "0", "seats", "1"));
        assertThat(coordinator.page(TripUrls.trip(trip))).contains("osób jest 3, a miejsc 1");
        for (var person : List.of(halina, trips.jan)) {
            assertThat(leader.page(TripUrls.boarding(trip, "tam"))).doesNotContain("więcej osób");
            assertThat(leader.post(TripUrls.tickBoarding(trip, "tam", person), Map.of("onBoard", "true")))
                    .hasStatus(303);
        }
        assertThat(leader.page(TripUrls.boarding(trip, "tam"))).contains("więcej osób (2) niż miejsc (1)");
        assertThat(leader.page(TripUrls.boarding(trip, "powrot"))).doesNotContain("więcej osób");
    }

    @Test
    void whatThoseWhoGoAlongNeedIsShownToWhoGuidesThemAndPrinted() throws Exception {
        trips.fills(Map.of("presences", "0", "groups", "0"));
        needs(halina, "step_free");
        needs(trips.jan, "assistance_dog");
        assertThat(ArchivalPdf.of(paperWith(halina))).contains("Szczególne potrzeby", "bez schodów");
        assertThat(leader.page(TripUrls.trip(trip)))
                .contains("bez schodów")
                .as("who does not go along")
                .doesNotContain("psem");
        assertThat(leader.page(TripUrls.boarding(trip, "tam"))).contains("bez schodów");
    }

    private void needs(PersonId person, String kind) {
        town.town()
                .inside(() -> jdbc.sql("""
                        INSERT INTO access_need (organisation_id, id, person_id, kind)
                        VALUES (current_organisation(), gen_random_uuid(), :person, :kind)
                        """)
                        .param("person", person.value())
                        .param("kind", kind)
                        .update());
    }

    private MvcTestResult paperWith(PersonId person) {
        coordinator.post(TripUrls.tripPlace(trip, person));
        return leader.get(TripUrls.tripFilePaper(trip));
    }

    @Test
    void theSessionSaysWhenItComesBackAndWhoLooksAfterIt() {
        trips.fills(Map.of("overnight", "true", "returnsOn", "02.06.2019"));
        trips.guards("Maria", "");
        assertThat(leader.page(ActivityUrls.session(trip))).contains("02.06.2019", "Maria Przykładna");
        assertThat(clerks.of(town.town(), Role.ACCOUNTANT).page(ActivityUrls.session(trip)))
                .as("of no roster")
                .contains("02.06.2019")
                .doesNotContain("Przykładna");
    }

    @Test
    void theInsurersListHoldsNamesAndDatesOfBirthOfWhoGoesAndItsReadingIsRecorded() throws IOException {
        trips.fills(Map.of("presences", "0", "groups", "0"));
        assertThat(coordinator.get(TripUrls.insurancePaper(trip))).hasStatus(404);
        coordinator.post(TripUrls.tripPlace(trip, halina));
        assertThat(ArchivalPdf.of(coordinator.get(TripUrls.insurancePaper(trip))))
                .contains("Nowak Halina", "02.03.1950")
                .doesNotContain("Abacki");
        var bytes = coordinator.get(TripUrls.insuranceSheet(trip)).getResponse().getContentAsByteArray();
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            var rows = book.getSheetAt(0);
            assertThat(rows.getPhysicalNumberOfRows()).isEqualTo(2);
            assertThat(rows.getRow(1).getCell(1).getStringCellValue()).isEqualTo("Nowak");
            assertThat(rows.getRow(1).getCell(3).getLocalDateTimeCellValue()).isEqualTo("1950-03-02T00:00:00");
        }
        assertThat(town.count("SELECT count(*) FROM audit_read WHERE subject = 'trip_insurance' AND granted"))
                .isEqualTo(2);
    }

    @Test
    void theTenthLongTripOfAYearComesWithAWarning() {
        for (int i = 1; i <= 9; i++) {
            var other = town.session(outing, GroupTown.hours(LocalDate.of(2019, 1, i), "08:00", "20:00"));
            trips.fills(other, Map.of("overnight", "true", "returnsOn", "10.01.2019"));
        }
        trips.fills(Map.of());
        assertThat(coordinator.page(TripUrls.trip(trip)))
                .as("a short one is no matter of the act")
                .doesNotContain("co najmniej dziesiąty");
        trips.fills(Map.of("overnight", "true"));
        assertThat(coordinator.page(TripUrls.trip(trip))).contains("co najmniej dziesiąty w tym roku");
        town.town()
                .inside(() -> jdbc.sql(
                                "UPDATE session SET status = 'cancelled', status_reason = 'Deszcz' WHERE id <> ? AND id IN"
                                        + " (SELECT session_id FROM known_trip_file LIMIT 3)")
                        .param(trip.value())
                        .update());
        assertThat(coordinator.page(TripUrls.trip(trip)))
                .as("what was called off does not count")
                .doesNotContain("co najmniej dziesiąty");
    }

    @Test
    void whatComesBackLaterThanTheSessionEndsIsNotForOthersUntilThen() {
        var bus = town.equipment("Bus", 1);
        var tents = town.equipment("Namiot", 4);
        var projector = town.equipment("Projektor", 1);
        town.lends(trip, bus, 1);
        town.lends(trip, tents, 2);
        var club =
                town.session(town.group("Klub seniora"), GroupTown.hours(TripTown.TRIP.plusDays(1), "10:00", "12:00"));
        town.lends(club, bus, 1);
        town.lends(club, tents, 2);
        town.lends(club, projector, 1);
        var secret = trips.hidden("Grupa wsparcia");
        town.set(secret, "listed_publicly", false);
        town.lends(town.session(secret, GroupTown.hours(TripTown.TRIP.plusDays(2), "10:00", "12:00")), tents, 3);
        trips.fills(Map.of());
        assertThat(coordinator.page(TripUrls.trip(trip))).doesNotContain("wróci dopiero");

        trips.fills(Map.of("overnight", "true", "returnsOn", "04.06.2019"));

        assertThat(coordinator.page(TripUrls.trip(trip)))
                .contains("Sprzęt Bus wróci dopiero 04.06.2019", "Klub seniora", "02.06.2019, 10:00–12:00")
                .contains("Sprzęt Namiot × 2 wróci", "Grupa wsparcia", ActivityUrls.session(club))
                .doesNotContain("Projektor");
        assertThat(leader.page(TripUrls.trip(trip)))
                .contains("Klub seniora", "termin zajęty")
                .doesNotContain("Grupa wsparcia", ActivityUrls.session(club));
        trips.fills(Map.of("overnight", "true", "returnsOn", "02.06.2019", "returnsTime", "10:00"));
        assertThat(coordinator.page(TripUrls.trip(trip))).doesNotContain("wróci dopiero");
    }

    @Test
    void aReturnBeforeTheStartIsRefused() {
        assertThat(trips.fills(Map.of("returnsOn", "31.05.2019")))
                .hasStatus(422)
                .bodyText()
                .contains("Dzień powrotu: wpisz dzień wyjazdu albo późniejszy");
        for (var tooEarly : List.of("07:00", "19:59")) {
            assertThat(trips.fills(Map.of("returnsTime", tooEarly)))
                    .hasStatus(422)
                    .bodyText()
                    .contains("Godzina powrotu: wpisz 20:00 albo późniejszą")
                    .doesNotContain("Dzień powrotu: wpisz");
        }
    }
}
