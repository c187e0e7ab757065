package pl.mors.activity.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import pl.mors.Clerk;
import pl.mors.IntegrationTest;
import pl.mors.Race;
import pl.mors.TestClerks;
import pl.mors.TestWorld;
import pl.mors.activity.ActivityUrls;
import pl.mors.activity.GroupId;
import pl.mors.activity.GroupTown;
import pl.mors.activity.RoomUrls;
import pl.mors.identity.Role;
import pl.mors.platform.Ids;
import pl.mors.programme.RoomId;
import pl.mors.programme.VenueId;

/** The list of rooms, what is added to it, and the page that says what is on in a room. */
@IntegrationTest
class RoomPagesTest {

    private static final LocalDate THURSDAY = LocalDate.of(2019, 5, 16);

    @Autowired
    private TestClerks clerks;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestWorld world;

    private GroupTown town;
    private Clerk coordinator;

    @BeforeEach
    void foundTown() {
        town = new GroupTown(world.town(), jdbc);
        coordinator = clerks.of(town.town(), Role.COORDINATOR);
    }

    @Test
    void anEmptyListSaysWhatToDo() {
        assertThat(body(RoomUrls.ROOMS)).contains("Nie wpisano jeszcze żadnej sali. Dodaj pierwszą", "Dodaj salę");
        assertThat(clerks.of(town.town(), Role.AUDITOR).page(RoomUrls.ROOMS)).doesNotContain("Dodaj");
        assertThat(body(ActivityUrls.CALENDAR)).contains(RoomUrls.ROOMS);
    }

    @Test
    void aRoomIsAddedToAVenueOrToANewOneAndCorrected() {
        var house = town.venue("Dom sąsiedzki");

        assertThat(add(house.toString(), "Sala 1", "20", "1")).hasStatus(303);
        assertThat(add("elsewhere", "Aula", "", "3")
                        .param("venueName", "Szkoła nr 4")
                        .param("address", "ul. Szkolna 4"))
                .hasStatus(303);

        assertThat(body(RoomUrls.ROOMS))
                .containsSubsequence("Dom sąsiedzki", "Sala 1", "20", "na wyłączność", "W użyciu")
                .containsSubsequence("Szkoła nr 4", "ul. Szkolna 4", "Aula", "3 zajęcia naraz");
        var room = named("Sala 1");
        assertThat(change(room, "Sala lustrzana", "25", "2", 1)).hasStatus(303);
        assertThat(body(RoomUrls.one(room)))
                .contains(
                        "Sala lustrzana · Dom sąsiedzki", "2 zajęcia naraz", "Wczytanie pliku programu ich nie zmieni");
        assertThat(change(room, "Sala 1", "30", "2", 1))
                .hasStatus(409)
                .bodyText()
                .contains("W międzyczasie ktoś inny zmienił", "Teraz zapisane jest:", "value=\"30\"")
                .containsPattern("name=\"version\"\\s+value=\"2\"");
    }

    @Test
    void refusesWhatNobodyCouldTellApart() {
        var house = town.venue("Dom sąsiedzki");
        assertThat(add(house.toString(), "Sala 1", "", "1")).hasStatus(303);
        assertThat(add(house.toString(), "Sala 2", "", "1")).hasStatus(303);

        assertThat(add(house.toString(), "Sala 1", "", "1"))
                .hasStatus(422)
                .bodyText()
                .contains("w tym miejscu jest już sala o tej nazwie");
        assertThat(change(named("Sala 2"), "Sala 1", "", "1", 1)).hasStatus(422);
        assertThat(add("elsewhere", "Sala 1", "", "1").param("venueName", "Dom sąsiedzki"))
                .hasStatus(422)
                .bodyText()
                .contains("takie miejsce już jest – wybierz je z listy");
        assertThat(add("elsewhere", "", "0", "21"))
                .hasStatus(422)
                .bodyText()
                .contains("Nazwa miejsca: uzupełnij to pole", "Nazwa sali: uzupełnij to pole", "od 1 do 20");
    }

    @Test
    void ofFiftyClerksWhoAddTheSameExactlyOneDoes() throws Exception {
        var house = town.venue("Dom sąsiedzki").toString();

        var statuses = Race.of(
                50,
                runner -> add(house, "Sala 1", "", "1").exchange().getResponse().getStatus());

        assertThat(statuses).filteredOn(status -> status == 303).hasSize(1);
        assertThat(statuses).filteredOn(status -> status == 422).hasSize(49);
    }

    @Test
    void fewerSessionsAtOnceAreRefusedWithThoseThatWouldBeTooMany() {
        var room = town.room(3);
        town.session(town.group("Klub dla seniorów"), GroupTown.hours(THURSDAY, "10:00", "12:00"), room, List.of());
        var late = entry(room, 2, THURSDAY, "11:00", "13:00");
        entry(room, 3, THURSDAY, "17:00", "18:00");
        entry(room, 3, LocalDate.of(2019, 5, 2), "10:00", "12:00");

        assertThat(change(room, "Sala spotkań", "", "1", 1))
                .hasStatus(422)
                .bodyText()
                .contains("zaplanowano naraz więcej", "Klub dla seniorów", "11:00–13:00")
                .doesNotContain("17:00", "02.05.2019");
        assertThat(town.count("SELECT parallel_sessions FROM room WHERE id = ?", room.value()))
                .isEqualTo(3);

        town.town()
                .inside(() -> jdbc.sql("UPDATE calendar_entry SET occupies = false WHERE id = :id")
                        .param("id", late)
                        .update());
        assertThat(change(room, "Sala spotkań", "", "1", 1)).hasStatus(303);
        assertThat(
                        town.count(
                                "SELECT count(*) FROM calendar_entry WHERE lane > 1 AND occupies AND on_day >= DATE '2019-05-15'"))
                .as("what is to come is in the lane that is left")
                .isZero();
        assertThat(coordinator
                        .sending(ActivityUrls.newSession(town.group("Inny klub")))
                        .param("on", "16.05.2019")
                        .param("from", "17:30")
                        .param("to", "18:30")
                        .param("room", room.toString())
                        .param("repeat", "once"))
                .hasStatus(422);
    }

    @Test
    void thePageSaysWhatIsOnThisWeekAsFarAsTheReaderMayKnow() {
        var room = town.room(1);
        var club = town.group("Klub dla seniorów");
        var hidden = town.group("Grupa wsparcia");
        town.set(hidden, "listed_publicly", false);
        town.session(club, GroupTown.hours(THURSDAY, "10:00", "12:00"), room, List.of());
        town.session(hidden, GroupTown.hours(THURSDAY, "13:00", "14:00"), room, List.of());
        entry(room, 1, THURSDAY, "15:00", "16:00");
        town.session(club, GroupTown.hours(THURSDAY.plusWeeks(1), "10:00", "12:00"), room, List.of());
        var facilitator = clerks.of(town.town(), Role.FACILITATOR);

        assertThat(body(RoomUrls.one(room)))
                .contains("Co jest w sali od 15.05.2019 do 21.05.2019")
                .containsSubsequence("Klub dla seniorów", "Grupa wsparcia", "15:00–16:00", "termin zajęty")
                .doesNotContain("23.05.2019");
        assertThat(body(RoomUrls.oneFrom(room, LocalDate.of(2019, 5, 22)))).contains("23.05.2019");
        assertThat(body(RoomUrls.ROOMS)).containsSubsequence("czwartek, 16.05.2019, 10:00–12:00", "Klub dla seniorów");
        assertThat(facilitator.page(RoomUrls.one(room)))
                .contains("Klub dla seniorów", "termin zajęty")
                .doesNotContain("Grupa wsparcia", ActivityUrls.SESSIONS + "/");
    }

    @Test
    void aWithdrawnRoomListsWhatIsPlannedThereAndComesBack() {
        var room = town.room(1);
        var club = town.group("Klub dla seniorów");
        town.set(club, "room_id", room.value());
        var session = town.session(club, GroupTown.hours(THURSDAY, "10:00", "12:00"), room, List.of());
        assertThat(body(RoomUrls.withdraw(room))).contains("value=\"15.05.2019\"", "Klub dla seniorów");

        assertThat(withdrawing(room, "15.05.1919", 1)).hasStatus(422);
        assertThat(withdrawing(room, "16.05.2019", 1)).hasStatus(303);

        assertThat(body(RoomUrls.one(room)))
                .contains(
                        "W użyciu, wycofana od 16.05.2019", "Terminy do przeniesienia", "Klub dla seniorów", "Remont");
        assertThat(body(ActivityUrls.session(session))).contains("jest wycofana od 16.05.2019. Przenieś te zajęcia");
        assertThat(body(ActivityUrls.moveSession(session))).contains("(wycofana od 16.05.2019)");
        assertThat(withdrawing(room, "15.05.2019", 1)).hasStatus(409);
        assertThat(withdrawing(room, "15.05.2019", 2)).hasStatus(303);
        assertThat(body(ActivityUrls.newSession(club)))
                .contains("jest wycofana od 15.05.2019. Wybierz inną.")
                .doesNotContain("value=\"" + room);
        assertThat(body(ActivityUrls.changeGroup(club)))
                .as("the group's own stays its own")
                .contains("value=\"" + room + "\" selected");
        assertThat(coordinator.post(RoomUrls.bringBack(room), Map.of("version", "3")))
                .hasStatus(303);
        assertThat(body(RoomUrls.one(room))).doesNotContain("Terminy do przeniesienia");
    }

    @Test
    void nothingIsPlannedInARoomAfterItsDay() {
        var room = town.room(1);
        var other = town.roomBeside(room, "Aula", 1);
        town.withdrawn(room, THURSDAY.plusDays(1));
        var club = town.group("Klub dla seniorów");

        assertThat(plan(club, "17.05.2019", room))
                .hasStatus(422)
                .bodyText()
                .contains(
                        "jest wycofana od 17.05.2019.",
                        "Wybierz inną salę albo wcześniejszy dzień.",
                        "Aula",
                        "room." + other);
        assertThat(plan(club, "16.05.2019", room)).hasStatus(303);
    }

    @Test
    void aVenueIsCorrected() {
        var house = town.venue("Dom sąsiedzki");
        town.venue("Szkoła");
        assertThat(add(house.toString(), "Sala 1", "", "1")).hasStatus(303);

        assertThat(correct(house, "Szkoła", 1)).hasStatus(422).bodyText().contains("jest już inne miejsce");
        assertThat(correct(house, "", 1)).hasStatus(422);
        assertThat(correct(house, "Dom Sąsiedzki", 1)).hasStatus(303);
        assertThat(body(RoomUrls.ROOMS)).contains("Dom Sąsiedzki", "ul. Polna 2");
        assertThat(correct(house, "Dom", 1)).hasStatus(409).bodyText().contains("Teraz zapisane jest:", "ul. Polna 2");
    }

    @Test
    void whoOnlyReadsChangesNothing() {
        var room = town.room(1);
        var auditor = clerks.of(town.town(), Role.AUDITOR);

        assertThat(auditor.get(RoomUrls.one(room))).hasStatusOk();
        for (var address : List.of(RoomUrls.NEW_ROOM, RoomUrls.change(room), RoomUrls.withdraw(room))) {
            assertThat(auditor.get(address)).hasStatus(403);
        }
        assertThat(auditor.post(RoomUrls.bringBack(room), Map.of("version", "1")))
                .hasStatus(403);
    }

    @Test
    void anotherTownsRoomIsNotFound() {
        var elsewhere = new GroupTown(world.town(), jdbc).room(1);

        assertThat(coordinator.get(RoomUrls.one(elsewhere))).hasStatus(404);
        assertThat(coordinator.get(RoomUrls.one(new RoomId(UUID.randomUUID())))).hasStatus(404);
        assertThat(body(RoomUrls.ROOMS)).doesNotContain("Sala spotkań");
    }

    private String body(String address) {
        return coordinator.page(address);
    }

    private RoomId named(String name) {
        return new RoomId(town.town()
                .inside(() -> jdbc.sql("SELECT id FROM room WHERE name = :name")
                        .param("name", name)
                        .query(UUID.class)
                        .single()));
    }

    /** Whatever other modules have a room for. */
    private UUID entry(RoomId room, int lane, LocalDate day, String from, String to) {
        var id = Ids.next();
        var time = GroupTown.hours(day, from, to);
        town.town()
                .inside(() -> jdbc.sql("""
                        INSERT INTO calendar_entry (organisation_id, id, period, room_id, lane)
                        VALUES (current_organisation(), :id, tstzrange(:from, :to), :room, :lane)
                        """)
                        .param("id", id)
                        .param("from", time.sqlFrom())
                        .param("to", time.sqlTo())
                        .param("room", room.value())
                        .param("lane", lane)
                        .update());
        return id;
    }

    private MockMvcRequestBuilder add(String venue, String name, String capacity, String parallel) {
        return coordinator
                .sending(RoomUrls.NEW_ROOM)
                .param("venue", venue)
                .param("name", name)
                .param("capacity", capacity)
                .param("parallelSessions", parallel);
    }

    private MockMvcRequestBuilder change(RoomId room, String name, String capacity, String parallel, int version) {
        return coordinator
                .sending(RoomUrls.change(room))
                .param("name", name)
                .param("capacity", capacity)
                .param("parallelSessions", parallel)
                .param("version", String.valueOf(version));
    }

    private MockMvcRequestBuilder withdrawing(RoomId room, String on, int version) {
        return coordinator
                .sending(RoomUrls.withdraw(room))
                .param("withdrawnOn", on)
                .param("reason", "Remont")
                .param("version", String.valueOf(version));
    }

    private MockMvcRequestBuilder plan(GroupId group, String on, RoomId room) {
        return coordinator
                .sending(ActivityUrls.newSession(group))
                .param("on", on)
                .param("from", "10:00")
                .param("to", "12:00")
                .param("room", room.toString())
                .param("repeat", "once");
    }

    private MockMvcRequestBuilder correct(VenueId venue, String name, int version) {
        return coordinator
                .sending(RoomUrls.changeVenue(venue))
                .param("venueName", name)
                .param("address", "ul. Polna 2")
                .param("version", String.valueOf(version));
    }
}
