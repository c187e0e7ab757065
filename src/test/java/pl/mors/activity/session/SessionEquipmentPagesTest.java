package pl.mors.activity.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import pl.mors.activity.ActivityUrls;
import pl.mors.activity.GroupTown;
import pl.mors.activity.SessionId;
import pl.mors.calendar.EquipmentId;
import pl.mors.identity.IdentityUrls;
import pl.mors.identity.Role;

/** Equipment of sessions: planned, changed, taken along, let go, corrected; and what a clash says. */
class SessionEquipmentPagesTest extends ClubSessionPages {

    private static final LocalDate DAY = LocalDate.of(2019, 5, 22);

    private EquipmentId projector;
    private EquipmentId laptops;

    @BeforeEach
    void buyEquipment() {
        projector = town.equipment("Projektor", 1);
        laptops = town.equipment("Laptop", 10);
    }

    @Test
    void aPlannedSessionShowsItsEquipment() {
        assertThat(coordinator.get(ActivityUrls.newSession(forms.group())))
                .bodyText()
                .contains("Projektor", "Laptop – liczba sztuk", "Do wyboru: 10.");

        plan("22.05.2019", "10:00", "12:00", projector, 4);

        assertThat(page(planned())).contains("Sprzęt", "Laptop × 4, Projektor", "Zmień sprzęt");
    }

    @Test
    void whatAnotherSessionHasIsExplainedWithItsNameAndFreeTimes() {
        borrow("Klub dla rodzin", "10:00", "12:00", projector, 1);

        assertThat(with(forms.plan("22.05.2019", "11:00", "13:00"), projector, 0))
                .hasStatus(422)
                .bodyText()
                .contains(
                        "22.05.2019, 11:00–13:00: sprzęt „Projektor” jest zajęty – Klub dla rodzin (10:00–12:00).",
                        "Wolne tego dnia",
                        "value=\"time.12:00-14:00\"")
                .containsPattern(ticked(projector));
        assertThat(town.count("SELECT count(*) FROM session")).isEqualTo(1);
    }

    @Test
    void aClashOfSeveralPiecesSaysHowManyAreFree() {
        borrow("Klub dla rodzin", "10:00", "12:00", laptops, 8);

        assertThat(with(forms.plan("22.05.2019", "11:00", "13:00"), null, 3))
                .hasStatus(422)
                .bodyText()
                .contains("„Laptop” – liczba sztuk wolnych przez cały ten czas: 2 z 10. Pozostałe są zajęte – Klub dla"
                        + " rodzin (10:00–12:00).");
        plan("22.05.2019", "11:00", "13:00", null, 2);
    }

    @Test
    void moreThanThereAreIsAnErrorOfTheField() {
        assertThat(with(forms.plan("22.05.2019", "10:00", "12:00"), null, 11))
                .hasStatus(422)
                .bodyText()
                .contains("Laptop – liczba sztuk: wpisz liczbę całkowitą od 0 do 10");
    }

    @Test
    void aSeriesTellsAtWhichOfItsTimesEquipmentIsTaken() {
        borrow("Klub dla rodzin", "10:00", "12:00", projector, 1);

        var series = with(forms.plan("15.05.2019", "10:00", "12:00"), projector, 0)
                .param("repeat", "weekly")
                .param("repeatCount", "3");

        assertThat(series)
                .hasStatus(422)
                .bodyText()
                .contains("Ten termin jest zajęty.", "sprzęt „Projektor” jest zajęty", "Zaplanuj bez zajętych");
        assertThat(town.count("SELECT count(*) FROM session")).isEqualTo(1);
    }

    @Test
    void equipmentOfAPlannedSessionIsChanged() {
        plan("22.05.2019", "10:00", "12:00", projector, 4);
        var session = planned();

        assertThat(coordinator.get(ActivityUrls.sessionEquipment(session)))
                .bodyText()
                .contains("value=\"4\"")
                .containsPattern(ticked(projector));
        assertThat(change(session, 1, null, 4)).hasStatus(303);

        assertThat(page(session)).contains("Laptop × 4").doesNotContain("Projektor");
        assertThat(change(session, 2, null, 4)).hasStatus(303);
        assertThat(page(session)).contains("Laptop × 4");
        assertThat(change(session, 1, projector, 0)).hasStatus(409);
        assertThat(town.count(
                        "SELECT count(*) FROM calendar_equipment WHERE equipment_id = ? AND let_go_at IS NOT NULL",
                        projector.value()))
                .isEqualTo(1);
    }

    @Test
    void aChangeToWhatIsTakenIsRefusedWithFreeTimes() {
        borrow("Klub dla rodzin", "10:00", "12:00", projector, 1);
        plan("22.05.2019", "10:00", "12:00", null, 0);
        var session = session("planned");

        assertThat(change(session, 1, projector, 0))
                .hasStatus(422)
                .bodyText()
                .contains("sprzęt „Projektor” jest zajęty – Klub dla rodzin", "Wolne tego dnia: 08:00–10:00");
    }

    @Test
    void whoLeadsAnotherGroupChangesNoEquipmentOfThisOne() {
        plan("22.05.2019", "10:00", "12:00", projector, 0);
        var stranger = town.town().member(Role.FACILITATOR);

        assertThat(change(planned(), 1, null, 2).with(town.town().signedIn(stranger)))
                .hasStatus(404);
    }

    @Test
    void aMovedSessionTakesItsEquipmentAlong() {
        plan("22.05.2019", "10:00", "12:00", projector, 4);
        var session = planned();
        assertThat(coordinator.get(ActivityUrls.moveSession(session)))
                .bodyText()
                .contains("value=\"4\"")
                .containsPattern(ticked(projector));

        assertThat(with(forms.move(session, "23.05.2019"), projector, 4)).hasStatus(303);

        assertThat(page(planned())).contains("Laptop × 4, Projektor");
        plan("22.05.2019", "10:00", "12:00", projector, 10);
    }

    @Test
    void aCancelledSessionFreesItsEquipment() {
        plan("22.05.2019", "10:00", "12:00", projector, 4);
        assertThat(coordinator
                        .sending(ActivityUrls.cancelSession(planned()))
                        .param("version", "1")
                        .param("statusReason", "Awaria ogrzewania"))
                .hasStatus(303);

        plan("22.05.2019", "10:00", "12:00", projector, 10);
    }

    @Test
    void equipmentThatWasWithdrawnMeanwhileIsMissedOnTheSessionsPage() {
        plan("22.05.2019", "10:00", "12:00", projector, 0);
        var session = planned();
        town.withdrawn(projector, DAY);

        assertThat(page(session)).contains("Nie będzie sprzętu, który te zajęcia miały mieć: Projektor.");
        assertThat(with(forms.move(session, "23.05.2019"), projector, 0))
                .hasStatus(422)
                .bodyText()
                .contains("sprzęt „Projektor” jest wycofany z użytku od 22.05.2019.", "Usuń go z zajęć");
        assertThat(with(forms.move(session, "21.05.2019"), projector, 0)).hasStatus(303);
        assertThat(page(planned())).doesNotContain("Nie będzie sprzętu");
    }

    @Test
    void theRecordOfAHeldSessionIsCorrectedAndShowsWhatItSaidBefore() {
        assertThat(with(forms.hold("14.05.2019", "10:00", "12:00"), projector, 0))
                .hasStatus(303);
        var session = session("held");
        assertThat(page(session)).contains("Projektor");
        assertThat(coordinator.get(ActivityUrls.correctSession(session)))
                .bodyText()
                .containsPattern(ticked(projector));

        assertThat(with(correct(session, 1), null, 2)).hasStatus(303);
        assertThat(page(session)).contains("Laptop × 2", "Było: 10:00–12:00", ", Projektor. Powód: Pomyłka");
        assertThat(with(correct(session, 2), null, 2)).hasStatus(422).bodyText().contains("Nic się nie zmieniło.");
    }

    @Test
    void whatWasUsedInTwoPlacesIsOnRecordAndFlagged() {
        var other = town.group("Klub dla rodzin");
        var held = town.session(other, GroupTown.hours(LocalDate.of(2019, 5, 14), "10:00", "12:00"));
        town.lends(held, projector, 1);

        assertThat(with(forms.hold("14.05.2019", "11:00", "12:00"), projector, 0))
                .hasStatus(303);
        assertThat(page(session("held")))
                .contains("Według zapisów sprzęt był w tym czasie także gdzie indziej: Projektor.")
                .doesNotContain("Według zapisów sala");
        assertThat(forms.body(IdentityUrls.DESK))
                .contains("Według zapisów ten sam sprzęt był w tym czasie na dwóch zajęciach");
    }

    @Test
    void whatWasWithdrawnSinceIsOnOfferForWhatTookPlaceBefore() {
        town.withdrawn(projector, LocalDate.of(2019, 5, 15));
        assertThat(coordinator.get(ActivityUrls.heldSession(forms.group())))
                .bodyText()
                .contains("Projektor", "Wycofany z użytku od 15.05.2019");
        assertThat(coordinator.get(ActivityUrls.newSession(forms.group())))
                .bodyText()
                .doesNotContain("Projektor");

        assertThat(with(forms.hold("14.05.2019", "10:00", "12:00"), projector, 0))
                .hasStatus(303);

        assertThat(page(session("held"))).contains("Projektor").doesNotContain("Według zapisów");
        assertThat(town.count("SELECT count(*) FROM calendar_equipment WHERE occupies AND NOT beside"))
                .isEqualTo(1);
    }

    @Test
    void whatBecameOfTheEquipmentSinceStandsInTheWayOfNoCorrection() {
        assertThat(with(forms.hold("13.05.2019", "10:00", "12:00"), projector, 10))
                .hasStatus(303);
        var session = session("held");
        town.set(laptops, 8);
        town.withdrawn(projector, LocalDate.of(2019, 5, 10));

        assertThat(with(correct(session, 1, "12:15"), projector, 10)).hasStatus(303);

        assertThat(page(session))
                .contains("Laptop × 10, Projektor", "Było: 10:00–12:00", "12:15")
                .doesNotContain("Według zapisów");
    }

    @Test
    void aCorrectionInventsNoCollisionWithWhoHadOtherPieces() {
        var other = town.session(town.group("Chór"), GroupTown.hours(LocalDate.of(2019, 5, 13), "10:00", "12:00"));
        town.lends(other, laptops, 5);
        assertThat(with(forms.hold("13.05.2019", "10:00", "12:00"), null, 5)).hasStatus(303);
        var session = session("held");
        town.set(laptops, 8);

        assertThat(with(correct(session, 1, "12:30"), null, 5)).hasStatus(303);

        assertThat(page(session)).doesNotContain("Według zapisów");
    }

    @Test
    void aHeldSessionIsCorrectedBesideAnotherThatHadTheSameEquipment() {
        var held = town.session(
                town.group("Klub dla rodzin"), GroupTown.hours(LocalDate.of(2019, 5, 14), "10:00", "12:00"));
        town.lends(held, projector, 1);
        assertThat(with(forms.hold("14.05.2019", "11:00", "12:00"), projector, 0))
                .hasStatus(303);
        var session = session("held");

        assertThat(with(correct(session, 1, "11:30"), projector, 0)).hasStatus(303);

        assertThat(page(session)).contains("gdzie indziej: Projektor.");
    }

    @Test
    void fewerPiecesAreSaidAsSuchAndNotAsTaken() {
        plan("22.05.2019", "10:00", "12:00", null, 10);
        var session = planned();
        town.set(laptops, 8);

        assertThat(page(session)).contains("Nie będzie sprzętu, który te zajęcia miały mieć: Laptop – 2 z 10 szt.");
        assertThat(change(session, 1, null, 10))
                .hasStatus(422)
                .bodyText()
                .contains("„Laptop” – jest teraz mniej sztuk, niż wpisano. Liczba wszystkich: 8.")
                .doesNotContain("zajęty", "zajęte");
        assertThat(with(forms.move(session, "23.05.2019"), null, 10))
                .hasStatus(422)
                .bodyText()
                .contains("Zmniejsz liczbę sztuk.");
        assertThat(change(session, 1, null, 8)).hasStatus(303);
        assertThat(page(session)).doesNotContain("Nie będzie sprzętu");
    }

    @Test
    void piecesOfWhatIsOnOfferNoMoreAreNotLeftOutInSilence() {
        plan("22.05.2019", "10:00", "12:00", null, 0);
        var session = planned();
        town.withdrawn(laptops, LocalDate.of(2019, 5, 15));

        assertThat(with(forms.plan("29.05.2019", "10:00", "12:00"), projector, 5))
                .hasStatus(422)
                .bodyText()
                .contains("Sprzęt: lista zmieniła się, zanim wysłano formularz")
                .containsPattern(ticked(projector));
        assertThat(change(session, 1, null, 5)).hasStatus(422);
        assertThat(with(forms.move(session, "23.05.2019"), null, 5)).hasStatus(422);
        plan("29.05.2019", "10:00", "12:00", projector, 0);
    }

    @Test
    void pieceByPieceOrAllAtOnceIsAskedAnewWhenTheirNumberChanged() {
        town.set(laptops, 1);
        town.set(projector, 2);

        assertThat(with(forms.plan("29.05.2019", "10:00", "12:00"), null, 5)).hasStatus(422);
        assertThat(with(forms.plan("29.05.2019", "10:00", "12:00"), projector, 0))
                .hasStatus(422);
    }

    @Test
    void whoComesSecondSeesWhatTheSessionHasAndMaySaveAgain() {
        plan("22.05.2019", "10:00", "12:00", projector, 4);
        var session = planned();
        assertThat(change(session, 1, null, 6)).hasStatus(303);

        assertThat(change(session, 1, projector, 4))
                .hasStatus(409)
                .bodyText()
                .contains("Zajęcia mają teraz sprzęt: Laptop × 6.")
                .containsPattern("name=\"version\"\\s+value=\"2\"");
    }

    private MockMvcTester.MockMvcRequestBuilder correct(SessionId session, int version) {
        return correct(session, version, "12:00");
    }

    private MockMvcTester.MockMvcRequestBuilder correct(SessionId session, int version, String to) {
        return coordinator
                .sending(ActivityUrls.correctSession(session))
                .param("from", "10:00")
                .param("to", to)
                .param("room", forms.room().value().toString())
                .param("correctionReason", "Pomyłka")
                .param("version", String.valueOf(version));
    }

    private MockMvcTester.MockMvcRequestBuilder change(
            SessionId session, int version, @Nullable EquipmentId ticked, int pieces) {
        return with(
                coordinator.sending(ActivityUrls.sessionEquipment(session)).param("version", String.valueOf(version)),
                ticked,
                pieces);
    }

    private MockMvcTester.MockMvcRequestBuilder with(
            MockMvcTester.MockMvcRequestBuilder form, @Nullable EquipmentId ticked, int pieces) {
        var filled = form.param("pieces-" + laptops, pieces == 0 ? "" : String.valueOf(pieces));
        return ticked == null ? filled : filled.param("equipment", ticked.toString());
    }

    private void plan(String on, String from, String to, @Nullable EquipmentId ticked, int pieces) {
        assertThat(with(forms.plan(on, from, to), ticked, pieces)).hasStatus(303);
    }

    /** Another group's session on the day, which has equipment. */
    private void borrow(String group, String from, String to, EquipmentId equipment, int pieces) {
        town.lends(town.session(town.group(group), GroupTown.hours(DAY, from, to)), equipment, pieces);
    }

    private static String ticked(EquipmentId equipment) {
        return "value=\"" + equipment + "\"\\s+checked";
    }

    private SessionId planned() {
        return session("planned");
    }

    private SessionId session(String status) {
        return new SessionId(town.town()
                .inside(() -> jdbc.sql("SELECT id FROM session WHERE status = :status AND group_id = :group")
                        .param("status", status)
                        .param("group", forms.group().value())
                        .query(UUID.class)
                        .single()));
    }

    private String page(SessionId session) {
        return forms.body(ActivityUrls.session(session));
    }
}
