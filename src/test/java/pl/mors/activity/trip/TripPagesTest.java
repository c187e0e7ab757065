package pl.mors.activity.trip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import pl.mors.Clerk;
import pl.mors.IntegrationTest;
import pl.mors.Race;
import pl.mors.TestClerks;
import pl.mors.TestWorld;
import pl.mors.activity.ActivityUrls;
import pl.mors.activity.ChildUrls;
import pl.mors.activity.GroupId;
import pl.mors.activity.GroupTown;
import pl.mors.activity.SessionId;
import pl.mors.activity.TripUrls;
import pl.mors.document.paper.ArchivalPdf;
import pl.mors.identity.Role;
import pl.mors.person.PersonId;
import pl.mors.platform.Ids;
import pl.mors.platform.web.Notice;

@IntegrationTest
class TripPagesTest {

    private static final LocalDate TRIP = LocalDate.of(2019, 6, 1);

    @Autowired
    private TestClerks clerks;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestWorld world;

    private GroupTown town;
    private GroupId outing;
    private SessionId trip;
    private PersonId halina;
    private PersonId jan;
    private Clerk coordinator;
    private Clerk leader;

    @BeforeEach
    void foundTown() {
        town = new GroupTown(world.town(), jdbc);
        outing = outing("Wyjazd w góry");
        trip = town.session(outing, GroupTown.hours(TRIP, "08:00", "20:00"));
        halina = town.person("Halina", "Nowak");
        jan = town.person("Jan", "Abacki");
        town.enrolled(outing, halina, LocalDate.of(2019, 5, 1));
        town.enrolled(outing, jan, LocalDate.of(2019, 5, 1));
        coordinator = clerks.of(town.town(), Role.COORDINATOR);
        var member = town.town().member(Role.FACILITATOR);
        town.leads(outing, member.membership());
        leader = clerks.as(town.town().signedIn(member));
    }

    @Test
    void whoComesMostStandsFirstAndEachFigureOpensIntoThePresences() {
        attends(halina, town.group("Klub seniora"), 3);
        attends(halina, hidden("Grupa wsparcia"), 2);
        fills(Map.of());
        var page = coordinator.page(TripUrls.trip(trip));
        assertThat(page)
                .as("a figure is heard as a sentence")
                .contains("aria-hidden=\"true\">1</span>", "Grupy z obecnością: 1, Halina Nowak");
        assertThat(page.indexOf("Nowak Halina")).isLessThan(page.indexOf("Abacki Jan"));
        assertThat(page)
                .contains("Ma prawo", "Za mało obecności", "wyjazd krótszy niż 24 godziny i bez noclegu")
                .doesNotContain("Lista do ubezpieczenia");
        assertThat(coordinator.page(TripUrls.tripPlace(trip, halina)))
                .as("presences in a group with hidden membership stay hidden and do not count")
                .contains("Z czego to wynika: 3 obecności", "Klub seniora")
                .doesNotContain("Grupa wsparcia");
        assertThat(leader.page(TripUrls.tripPlace(trip, halina)))
                .as("whoever leads only this group learns of other groups no more than that there are some")
                .contains("Zajęcia innej grupy")
                .doesNotContain("Klub seniora");
    }

    @Test
    void onlyWhoHasEarnedItGoesAlongUnlessSomebodySaysWhy() {
        attends(halina, town.group("Klub seniora"), 3);
        fills(Map.of());
        assertThat(coordinator.post(TripUrls.tripPlace(trip, halina))).hasStatus(303);
        assertThat(coordinator.post(TripUrls.tripPlace(trip, jan)))
                .hasStatus(422)
                .bodyText()
                .contains("Za mało obecności, żeby mieć prawo do wyjazdu");
        assertThat(leader.post(TripUrls.tripPlace(trip, jan), Map.of("reason", "Lubię go")))
                .hasStatus(422);
        assertThat(coordinator.post(TripUrls.tripPlace(trip, jan), Map.of("reason", "Był w szpitalu")))
                .hasStatus(303);
        assertThat(coordinator.page(TripUrls.tripPlace(trip, jan))).contains("Był w szpitalu");
        assertThat(coordinator.post(TripUrls.giveTripPlaceBack(trip, jan))).hasStatus(303);
        assertThat(town.count("SELECT count(*) FROM known_trip_place WHERE going"))
                .isEqualTo(1);
        assertThat(town.count("SELECT count(*) FROM trip_place")).isEqualTo(3);
    }

    @Test
    void aMinorGoesAlongOnlyWithAGuardiansConsent() {
        var ola = child("Ola");
        town.set(outing, "guardian_consent", false);
        fills(Map.of("presences", "0", "groups", "0"));
        assertThat(coordinator.post(TripUrls.tripPlace(trip, ola), Map.of("reason", "Bardzo chce")))
                .as("no reason outweighs it, whatever the group asks of its other sessions")
                .hasStatus(422)
                .bodyText()
                .contains("gdy opiekun zgodzi się na udział");
        consents(ola, "given");
        assertThat(coordinator.post(TripUrls.tripPlace(trip, ola))).hasStatus(303);
        consents(ola, "withdrawn");
        assertThat(coordinator.page(TripUrls.boarding(trip, "tam"))).contains("Brak zgody opiekuna");
    }

    @Test
    void aNightAwayNeedsAConsentToThatTrip() throws Exception {
        var ola = child("Ola");
        fills(Map.of("presences", "0", "groups", "0", "overnight", "true", "returnsOn", "02.06.2019"));
        consents(ola, "given");
        assertThat(coordinator.post(TripUrls.tripPlace(trip, ola)))
                .as("with the consent to the group alone")
                .hasStatus(422)
                .bodyText()
                .contains("na wyjazd z noclegiem osobno");
        assertThat(coordinator.page(ChildUrls.child(outing, ola))).contains("wyjazd 01.06.2019, z noclegiem");
        assertThat(ArchivalPdf.of(coordinator.get(ChildUrls.consentForm(outing, ola, trip))))
                .contains("Zgoda opiekuna na wyjazd", "Ola Próbna", "opiekun: Ewa Próbna", "01.06.2019");
        consents(ola, "given", trip.toString());
        assertThat(coordinator.post(TripUrls.tripPlace(trip, ola))).hasStatus(303);
        consents(ola, "withdrawn", trip.toString());
        assertThat(coordinator.page(TripUrls.boarding(trip, "tam"))).contains("Brak zgody opiekuna");
        assertThat(coordinator.page(ChildUrls.child(outing, ola)))
                .as("the consent to the group stands")
                .contains("Zgoda z 14.05.2019, Ewa Próbna", "Zgoda wycofana");
        var other = town.group("Klub");
        assertThat(coordinator.get(ChildUrls.consentForm(other, ola, trip)))
                .as("a trip of another group")
                .hasStatus(404);
    }

    @Test
    void theFileHoldsThePlanAndIsPrintedWithWhomToCall() throws Exception {
        fills(Map.of(
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
        names(halina, "Zofia Nowak", "córka");
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
    void theSessionSaysWhenItComesBackAndWhoLooksAfterIt() {
        fills(Map.of("overnight", "true", "returnsOn", "02.06.2019"));
        guards("Maria", "");
        assertThat(leader.page(ActivityUrls.session(trip))).contains("02.06.2019", "Maria Przykładna");
        assertThat(clerks.of(town.town(), Role.ACCOUNTANT).page(ActivityUrls.session(trip)))
                .as("of no roster")
                .contains("02.06.2019")
                .doesNotContain("Przykładna");
    }

    @Test
    void boardingIsOnePressForEachPersonAndWay() {
        fills(Map.of("presences", "0", "groups", "0"));
        coordinator.post(TripUrls.tripPlace(trip, halina));
        coordinator.post(TripUrls.tripPlace(trip, jan));
        assertThat(leader.page(TripUrls.boarding(trip, "tam"))).contains("Na miejscu: 0 z 2");
        assertThat(leader.post(TripUrls.tickBoarding(trip, "tam", jan), Map.of("onBoard", "true")))
                .hasStatus(303)
                .redirectedUrl()
                .isEqualTo(TripUrls.boarding(trip, "tam") + "#osoba-" + jan);
        assertThat(told(leader.post(TripUrls.tickBoarding(trip, "tam", halina), Map.of("onBoard", "true"))))
                .startsWith("Zaznaczono, że jest: Halina ");
        assertThat(leader.page(TripUrls.boarding(trip, "tam"))).contains("Na miejscu: 2 z 2", "Komplet");
        assertThat(leader.page(TripUrls.boarding(trip, "powrot"))).contains("Na miejscu: 0 z 2");
        assertThat(told(leader.post(TripUrls.tickBoarding(trip, "tam", jan), Map.of("onBoard", "false"))))
                .isEqualTo("Cofnięto zaznaczenie: Jan Abacki.");
        assertThat(leader.page(TripUrls.boarding(trip, "tam"))).contains("Na miejscu: 1 z 2");
        assertThat(town.count("SELECT count(*) FROM boarding")).isEqualTo(3);
        assertThat(leader.post(TripUrls.tickBoarding(trip, "tam", town.person()), Map.of("onBoard", "true")))
                .as("somebody who does not go along")
                .hasStatus(404);
        assertThat(leader.get(TripUrls.boarding(trip, "bokiem"))).hasStatus(404);
    }

    @Test
    void theInsurersListHoldsNamesAndDatesOfBirthOfWhoGoesAndItsReadingIsRecorded() throws IOException {
        fills(Map.of("presences", "0", "groups", "0"));
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
    void guardiansStandInTheFileOnTheInsurersListAndAtTheDoor() throws IOException {
        fills(Map.of("presences", "0", "groups", "0"));
        coordinator.post(TripUrls.tripPlace(trip, halina));
        assertThat(leader.post(TripUrls.guardians(trip), Map.of("givenName", "Maria", "familyName", "Przykładna")))
                .hasStatus(422)
                .bodyText()
                .contains("value=\"Maria\"");
        assertThat(guards("Maria", "")).hasStatus(303);
        assertThat(leader.page(TripUrls.trip(trip))).contains("Maria Przykładna");
        assertThat(ArchivalPdf.of(coordinator.get(TripUrls.insurancePaper(trip))))
                .contains("Nowak Halina", "Przykładna Maria", "12.04.1978");
        var bytes = coordinator.get(TripUrls.insuranceSheet(trip)).getResponse().getContentAsByteArray();
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            assertThat(book.getSheetAt(0).getRow(2).getCell(1).getStringCellValue())
                    .isEqualTo("Przykładna");
        }
        var guardian = town.town()
                .inside(() -> jdbc.sql("SELECT id FROM known_trip_guardian")
                        .query(UUID.class)
                        .single());
        assertThat(leader.page(TripUrls.boarding(trip, "tam"))).contains("Na miejscu: 0 z 2", "600 100 300");
        assertThat(leader.post(TripUrls.tickGuardian(trip, "tam", guardian), Map.of("onBoard", "true")))
                .hasStatus(303);
        assertThat(leader.page(TripUrls.boarding(trip, "tam"))).contains("Na miejscu: 1 z 2");
        assertThat(clerks.of(town.town(), Role.FACILITATOR).get(TripUrls.guardians(trip)))
                .as("of another's group")
                .hasStatus(404);
        assertThat(leader.post(TripUrls.takeGuardianOff(trip, guardian)))
                .as("who went along stays on record")
                .hasStatus(422)
                .bodyText()
                .contains("Maria Przykładna: na liście wsiadających zapisano, że ta osoba jechała");
        assertThat(told(leader.post(TripUrls.tickGuardian(trip, "tam", guardian), Map.of("onBoard", "false"))))
                .isEqualTo("Cofnięto zaznaczenie: Maria Przykładna.");
        assertThat(leader.post(TripUrls.takeGuardianOff(trip, guardian))).hasStatus(303);
        assertThat(leader.page(TripUrls.guardians(trip))).contains("Maria Przykładna, skreślono ");
        assertThat(leader.post(TripUrls.tickGuardian(trip, "tam", guardian), Map.of("onBoard", "true")))
                .hasStatus(404);
        assertThat(leader.page(TripUrls.trip(trip))).doesNotContain("Maria Przykładna");
    }

    @Test
    void whoLeavesTheGroupStaysAtHome() {
        fills(Map.of("presences", "0", "groups", "0"));
        coordinator.post(TripUrls.tripPlace(trip, halina));
        assertThat(coordinator.page(ActivityUrls.endEnrolment(outing, halina)))
                .contains("Ta osoba ma miejsce na wyjeździe grupy", "01.06.2019", TripUrls.trip(trip));
        assertThat(coordinator.page(ActivityUrls.endEnrolment(outing, jan))).doesNotContain("miejsce na wyjeździe");

        var ended = coordinator.post(ActivityUrls.endEnrolment(outing, halina), Map.of("lastDay", "31.05.2019"));

        assertThat(ended).hasStatus(303);
        assertThat(ended.getMvcResult().getFlashMap().get("notice"))
                .isEqualTo(Notice.done("activity.enrolment.ended.trips", "Halina Nowak", "31.05.2019", "01.06.2019"));
        assertThat(coordinator.page(TripUrls.trip(trip))).doesNotContain("Nowak Halina");
        assertThat(town.count("SELECT count(*) FROM known_trip_place WHERE going"))
                .isZero();
    }

    @Test
    void whoLeavesTheGroupAfterTheTripGoesAlong() {
        fills(Map.of("presences", "0", "groups", "0"));
        coordinator.post(TripUrls.tripPlace(trip, halina));
        assertThat(coordinator.post(ActivityUrls.endEnrolment(outing, halina), Map.of("lastDay", "01.06.2019")))
                .hasStatus(303);
        assertThat(town.count("SELECT count(*) FROM known_trip_place WHERE going"))
                .isEqualTo(1);
    }

    /** Two of the staff stand at two doors of the coach. */
    @Test
    void twoTelephonesTickAGuardianAtOneMoment() throws Exception {
        for (int round = 0; round < 8; round++) {
            assertThat(guards("Maria " + round, "")).hasStatus(303);
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
        assertThat(guards("Maria", "")).hasStatus(303);
        assertThat(guards("Jan", member.toString())).hasStatus(303);
        assertThat(guards("Jan", member.toString())).hasStatus(422).bodyText().contains("jest już opiekunem");
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
        var ola = child("Ola");
        town.set(outing, "guardian_consent", false);
        fills(Map.of("presences", "0", "groups", "0"));
        consents(ola, "given");
        coordinator.post(TripUrls.tripPlace(trip, ola));
        assertThat(coordinator.page(TripUrls.boarding(trip, "tam")))
                .contains("Opiekun: Ewa Próbna, tel.", "href=\"tel:600100200\"");
        assertThat(leader.page(TripUrls.boarding(trip, "tam")))
                .as("a facilitator reads no personal data")
                .doesNotContain("600100200");
    }

    /** What the next page says about a press. */
    private static String told(MvcTestResult done) {
        assertThat(done).hasStatus(303);
        return ((Notice)
                        Objects.requireNonNull(done.getMvcResult().getFlashMap().get("notice")))
                .text();
    }

    private MvcTestResult guards(String givenName, String colleague) {
        return leader.post(
                TripUrls.guardians(trip),
                Map.of(
                        "givenName", givenName,
                        "familyName", "Przykładna",
                        "phone", "600 100 300",
                        "bornOn", "12.04.1978",
                        "known", colleague));
    }

    @Test
    void theTenthLongTripOfAYearComesWithAWarning() {
        for (int i = 1; i <= 9; i++) {
            var other = town.session(outing, GroupTown.hours(LocalDate.of(2019, 1, i), "08:00", "20:00"));
            fills(other, Map.of("overnight", "true", "returnsOn", "10.01.2019"));
        }
        fills(Map.of());
        assertThat(coordinator.page(TripUrls.trip(trip)))
                .as("a short one is no matter of the act")
                .doesNotContain("co najmniej dziesiąty");
        fills(Map.of("overnight", "true"));
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
        var club = town.session(town.group("Klub seniora"), GroupTown.hours(TRIP.plusDays(1), "10:00", "12:00"));
        town.lends(club, bus, 1);
        town.lends(club, tents, 2);
        town.lends(club, projector, 1);
        var secret = hidden("Grupa wsparcia");
        town.set(secret, "listed_publicly", false);
        town.lends(town.session(secret, GroupTown.hours(TRIP.plusDays(2), "10:00", "12:00")), tents, 3);
        fills(Map.of());
        assertThat(coordinator.page(TripUrls.trip(trip))).doesNotContain("wróci dopiero");

        fills(Map.of("overnight", "true", "returnsOn", "04.06.2019"));

        assertThat(coordinator.page(TripUrls.trip(trip)))
                .contains("Sprzęt Bus wróci dopiero 04.06.2019", "Klub seniora", "02.06.2019, 10:00–12:00")
                .contains("Sprzęt Namiot × 2 wróci", "Grupa wsparcia", ActivityUrls.session(club))
                .doesNotContain("Projektor");
        assertThat(leader.page(TripUrls.trip(trip)))
                .contains("Klub seniora", "termin zajęty")
                .doesNotContain("Grupa wsparcia", ActivityUrls.session(club));
        fills(Map.of("overnight", "true", "returnsOn", "02.06.2019", "returnsTime", "10:00"));
        assertThat(coordinator.page(TripUrls.trip(trip))).doesNotContain("wróci dopiero");
    }

    @Test
    void aReturnBeforeTheStartIsRefused() {
        assertThat(fills(Map.of("returnsOn", "31.05.2019")))
                .hasStatus(422)
                .bodyText()
                .contains("Dzień powrotu: wpisz dzień wyjazdu albo późniejszy");
        for (var tooEarly : List.of("07:00", "19:59")) {
            assertThat(fills(Map.of("returnsTime", tooEarly)))
                    .hasStatus(422)
                    .bodyText()
                    .contains("Godzina powrotu: wpisz 20:00 albo późniejszą")
                    .doesNotContain("Dzień powrotu: wpisz");
        }
    }

    @Test
    void othersLearnNothing() {
        var club = town.group("Klub seniora");
        assertThat(coordinator.get(TripUrls.trip(town.session(club, GroupTown.hours(TRIP, "21:00", "22:00")))))
                .as("a session of a group that goes nowhere")
                .hasStatus(404);
        assertThat(clerks.of(town.town(), Role.FACILITATOR).get(TripUrls.trip(trip)))
                .as("of another's group")
                .hasStatus(404);
        town.set(outing, "hidden_membership", true);
        assertThat(coordinator.get(TripUrls.trip(trip))).hasStatus(404);
    }

    @Test
    void aTripThatIsCalledOffSaysSoAndNothingOfItChangesAnyMore() {
        fills(Map.of("presences", "0", "groups", "0", "overnight", "true", "returnsOn", "02.06.2019"));
        coordinator.post(TripUrls.tripPlace(trip, halina));
        guards("Maria", "");
        var guardian = town.town()
                .inside(() -> jdbc.sql("SELECT id FROM known_trip_guardian")
                        .query(UUID.class)
                        .single());
        assertThat(coordinator.page(TripUrls.trip(trip)))
                .contains("Sprawdź, kto wsiadł", "W tym roku to 1. wyjazd", "Lista do ubezpieczenia");
        town.town()
                .inside(() -> jdbc.sql("UPDATE session SET status = 'cancelled', status_reason = 'Burza' WHERE id = ?")
                        .param(trip.value())
                        .update());

        assertThat(coordinator.page(TripUrls.trip(trip)))
                .contains("Ten wyjazd jest odwołany. Powód: Burza", "wyjazd okazjonalny")
                .doesNotContain(
                        "Sprawdź, kto wsiadł",
                        "W tym roku to",
                        "Lista do ubezpieczenia",
                        "Zapisz na wyjazd",
                        "Skreśl z wyjazdu",
                        TripUrls.tripFile(trip),
                        TripUrls.guardians(trip));
        assertThat(coordinator.page(TripUrls.tripPlace(trip, jan)))
                .contains("Ten wyjazd się nie odbywa")
                .doesNotContain("Zapisz na wyjazd");
        for (var address : List.of(
                TripUrls.tripPlace(trip, jan),
                TripUrls.giveTripPlaceBack(trip, halina),
                TripUrls.tickBoarding(trip, "tam", halina),
                TripUrls.tickGuardian(trip, "tam", guardian),
                TripUrls.takeGuardianOff(trip, guardian),
                TripUrls.guardians(trip),
                TripUrls.tripFile(trip))) {
            var refused = coordinator.post(address, Map.of("onBoard", "true"));
            assertThat(refused).as(address).hasStatus(303).redirectedUrl().isEqualTo(TripUrls.trip(trip));
            assertThat(refused.getMvcResult().getFlashMap().get("notice"))
                    .asString()
                    .contains("activity.trip.off.refused");
        }
        for (var address : List.of(
                TripUrls.boarding(trip, "tam"),
                TripUrls.insurancePaper(trip),
                TripUrls.insuranceSheet(trip),
                TripUrls.tripFilePaper(trip),
                TripUrls.tripFile(trip),
                TripUrls.guardians(trip))) {
            assertThat(coordinator.get(address)).as(address).redirectedUrl().isEqualTo(TripUrls.trip(trip));
        }
        assertThat(town.count("SELECT count(*) FROM boarding")).isZero();
        assertThat(town.count("SELECT count(*) FROM trip_place")).isOne();
        assertThat(town.count("SELECT count(*) FROM known_trip_guardian")).isOne();
    }

    @Test
    void aTripThatIsMovedLeadsToWhereItWent() {
        fills(Map.of());
        var later = town.session(outing, GroupTown.hours(TRIP.plusDays(7), "08:00", "20:00"));
        town.town()
                .inside(() -> jdbc.sql(
                                "UPDATE session SET status = 'moved', status_reason = 'Malowanie', moved_to_id = ? WHERE id = ?")
                        .params(later.value(), trip.value())
                        .update());
        assertThat(coordinator.page(TripUrls.trip(trip)))
                .contains("Ten wyjazd przeniesiono na inny termin. Powód: Malowanie", TripUrls.trip(later));
    }

    /** The page does not offer it; whoever opened it before must not store it either. */
    @Test
    void theUseCasesThemselvesRefuseATripThatIsOff(@Autowired TickBoarding boarding, @Autowired GiveTripPlace places) {
        fills(Map.of("presences", "0", "groups", "0"));
        town.town()
                .inside(() -> jdbc.sql("UPDATE session SET status = 'cancelled', status_reason = 'Burza'")
                        .update());
        assertThatThrownBy(() -> town.town().inside(() -> boarding.tick(trip, Leg.OUT, halina, true)))
                .isInstanceOf(TripOff.class);
        assertThatThrownBy(() -> town.town().inside(() -> places.give(trip, TRIP, halina, null)))
                .isInstanceOf(TripOff.class);
    }

    @Test
    void ticksAreNotRewrittenInTheDatabaseEither() {
        fills(Map.of("presences", "0", "groups", "0"));
        coordinator.post(TripUrls.tripPlace(trip, halina));
        coordinator.post(TripUrls.tickBoarding(trip, "tam", halina), Map.of("onBoard", "true"));
        assertThatThrownBy(() -> town.town()
                        .inside(() ->
                                jdbc.sql("UPDATE boarding SET on_board = false").update()))
                .isInstanceOf(DataAccessException.class);
    }

    private MvcTestResult fills(Map<String, String> typed) {
        return fills(trip, typed);
    }

    private MvcTestResult fills(SessionId session, Map<String, String> typed) {
        var form = new HashMap<>(Map.of(
                "returnsOn", "01.06.2019", "returnsTime", "20:00", "presences", "3", "groups", "1", "days", "90"));
        form.putAll(typed);
        return coordinator.post(TripUrls.tripFile(session), form);
    }

    private GroupId outing(String name) {
        var group = town.group(name);
        town.set(group, "kind", "outing");
        return group;
    }

    private GroupId hidden(String name) {
        var group = town.group(name);
        town.set(group, "hidden_membership", true);
        return group;
    }

    private int week;

    private void attends(PersonId person, GroupId group, int times) {
        for (int i = 0; i < times; i++) {
            week++;
            var session = town.session(group, GroupTown.hours(TRIP.minusDays(20 + week), "10:00", "12:00"));
            town.town().inside(() -> {
                jdbc.sql("UPDATE session SET status = 'held' WHERE id = ?")
                        .param(session.value())
                        .update();
                jdbc.sql("""
                                INSERT INTO attendance (organisation_id, id, session_id, person_id, status)
                                VALUES (current_organisation(), ?, ?, ?, 'present')""")
                        .params(Ids.next(), session.value(), person.value())
                        .update();
            });
        }
    }

    private PersonId child(String name) {
        var child = town.person(name, "Próbna");
        town.town()
                .inside(() -> jdbc.sql("UPDATE person SET date_of_birth = DATE '2008-01-01' WHERE id = ?")
                        .param(child.value())
                        .update());
        town.enrolled(outing, child, LocalDate.of(2019, 5, 1));
        town.town().inside(() -> jdbc.sql("""
                        INSERT INTO guardian (organisation_id, id, person_id, kind, given_name, family_name, phone)
                        VALUES (current_organisation(), ?, ?, 'parent', 'Ewa', 'Próbna', '600100200')""").params(Ids.next(), child.value()).update());
        return child;
    }

    private void names(PersonId person, String name, String relation) {
        town.town()
                .inside(() -> jdbc.sql("""
                        INSERT INTO emergency_contact (organisation_id, id, person_id, name, relation, phone)
                        VALUES (current_organisation(), ?, ?, ?, ?, '600100400')""")
                        .params(Ids.next(), person.value(), name, relation)
                        .update());
    }

    private void consents(PersonId child, String answer) {
        consents(child, answer, "");
    }

    private void consents(PersonId child, String answer, String toTrip) {
        var guardian = town.town()
                .inside(() -> jdbc.sql("SELECT id FROM guardian WHERE person_id = ?")
                        .param(child.value())
                        .query(UUID.class)
                        .single());
        assertThat(coordinator.post(
                        ChildUrls.childConsent(outing, child),
                        Map.of(
                                "answer",
                                answer,
                                "guardian",
                                guardian.toString(),
                                "answeredOn",
                                "14.05.2019",
                                "trip",
                                toTrip)))
                .hasStatus(303);
    }
}
