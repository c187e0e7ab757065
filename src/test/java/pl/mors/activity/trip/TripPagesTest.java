package pl.mors.activity.trip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
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
import pl.mors.activity.ChildUrls;
import pl.mors.activity.GroupId;
import pl.mors.activity.GroupTown;
import pl.mors.activity.SessionId;
import pl.mors.activity.TripUrls;
import pl.mors.document.paper.ArchivalPdf;
import pl.mors.identity.Role;
import pl.mors.person.PersonId;
import pl.mors.platform.web.Notice;

/** Who goes along on a trip, and what becomes of one that is called off. */
@IntegrationTest
class TripPagesTest {

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
    void whoComesMostStandsFirstAndEachFigureOpensIntoThePresences() {
        trips.attends(halina, town.group("Klub seniora"), 3);
        trips.attends(halina, trips.hidden("Grupa wsparcia"), 2);
        trips.fills(Map.of());
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
        trips.attends(halina, town.group("Klub seniora"), 3);
        trips.fills(Map.of());
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
        var ola = trips.child("Ola");
        town.set(outing, "guardian_consent", false);
        trips.fills(Map.of("presences", "0", "groups", "0"));
        assertThat(coordinator.post(TripUrls.tripPlace(trip, ola), Map.of("reason", "Bardzo chce")))
                .as("no reason outweighs it, whatever the group asks of its other sessions")
                .hasStatus(422)
                .bodyText()
                .contains("gdy opiekun zgodzi się na udział");
        trips.consents(ola, "given");
        assertThat(coordinator.post(TripUrls.tripPlace(trip, ola))).hasStatus(303);
        trips.consents(ola, "withdrawn");
        assertThat(coordinator.page(TripUrls.boarding(trip, "tam"))).contains("Brak zgody opiekuna");
    }

    @Test
    void aNightAwayNeedsAConsentToThatTrip() throws Exception {
        var ola = trips.child("Ola");
        trips.fills(Map.of("presences", "0", "groups", "0", "overnight", "true", "returnsOn", "02.06.2019"));
        trips.consents(ola, "given");
        assertThat(coordinator.post(TripUrls.tripPlace(trip, ola)))
                .as("with the consent to the group alone")
                .hasStatus(422)
                .bodyText()
                .contains("na wyjazd z noclegiem osobno");
        assertThat(coordinator.page(ChildUrls.child(outing, ola)))
                .contains("wyjazd 01.06.2019, z noclegiem")
                .doesNotContain(TripUrls.tripPlace(trip, ola));
        assertThat(ArchivalPdf.of(coordinator.get(ChildUrls.consentForm(outing, ola, trip))))
                .contains("Zgoda opiekuna na wyjazd", "Ola Próbna", "opiekun: Ewa Próbna", "01.06.2019");
        trips.consents(ola, "given", trip.toString());
        assertThat(coordinator.page(ChildUrls.child(outing, ola))).contains(TripUrls.tripPlace(trip, ola));
        assertThat(coordinator.post(TripUrls.tripPlace(trip, ola))).hasStatus(303);
        assertThat(coordinator.page(ChildUrls.child(outing, ola)))
                .as("with a place on it")
                .doesNotContain(TripUrls.tripPlace(trip, ola));
        trips.consents(ola, "withdrawn", trip.toString());
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
    void whoLeavesTheGroupStaysAtHome() {
        trips.fills(Map.of("presences", "0", "groups", "0"));
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
        trips.fills(Map.of("presences", "0", "groups", "0"));
        coordinator.post(TripUrls.tripPlace(trip, halina));
        assertThat(coordinator.post(ActivityUrls.endEnrolment(outing, halina), Map.of("lastDay", "01.06.2019")))
                .hasStatus(303);
        assertThat(town.count("SELECT count(*) FROM known_trip_place WHERE going"))
                .isEqualTo(1);
    }

    @Test
    void othersLearnNothing() {
        var club = town.group("Klub seniora");
        assertThat(coordinator.get(TripUrls.trip(town.session(club, GroupTown.hours(TripTown.TRIP, "21:00", "22:00")))))
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
        trips.fills(Map.of("presences", "0", "groups", "0", "overnight", "true", "returnsOn", "02.06.2019"));
        coordinator.post(TripUrls.tripPlace(trip, halina));
        trips.guards("Maria", "");
        var guardian = trips.guardian();
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
        trips.fills(Map.of());
        var later = town.session(outing, GroupTown.hours(TripTown.TRIP.plusDays(7), "08:00", "20:00"));
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
        trips.fills(Map.of("presences", "0", "groups", "0"));
        town.town()
                .inside(() -> jdbc.sql("UPDATE session SET status = 'cancelled', status_reason = 'Burza'")
                        .update());
        assertThatThrownBy(() -> town.town().inside(() -> boarding.tick(trip, Leg.OUT, halina, true)))
                .isInstanceOf(TripOff.class);
        assertThatThrownBy(() -> town.town().inside(() -> places.give(trip, TripTown.TRIP, halina, null)))
                .isInstanceOf(TripOff.class);
    }
}
