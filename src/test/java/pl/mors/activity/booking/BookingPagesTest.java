package pl.mors.activity.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import pl.mors.Clerk;
import pl.mors.IntegrationTest;
import pl.mors.Race;
import pl.mors.TestClerks;
import pl.mors.TestWorld;
import pl.mors.activity.ActivityUrls;
import pl.mors.activity.GroupTown;
import pl.mors.activity.OutsideTimeId;
import pl.mors.activity.RoomUrls;
import pl.mors.identity.Role;
import pl.mors.programme.RoomId;

/** Rooms lent to others: booked, refused where they collide, called off, and known by name to nobody but those who may. */
@IntegrationTest
class BookingPagesTest {

    private static final LocalDate THURSDAY = LocalDate.of(2019, 5, 16);

    @Autowired
    private TestClerks clerks;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestWorld world;

    private GroupTown town;
    private Clerk coordinator;
    private RoomId room;

    @BeforeEach
    void foundTown() {
        town = new GroupTown(world.town(), jdbc);
        coordinator = clerks.of(town.town(), Role.COORDINATOR);
        room = town.room(1);
    }

    @Test
    void aBookingIsOnItsPageInTheRoomAndInTheCalendarOfTheStaff() {
        assertThat(body(RoomUrls.newBooking(room))).containsPattern("value=\"" + room + "\"\\s+selected");

        var address = Clerk.location(book("16.05.2019", "18:00", "20:00").exchange());

        assertThat(body(address))
                .contains(
                        "zebranie mieszkańców",
                        "Wspólnota Grabocin",
                        "32 200 00 00",
                        "czwartek, 16.05.2019",
                        "Odwołaj");
        assertThat(body(RoomUrls.one(room))).contains("rezerwacja: zebranie mieszkańców", address);
        for (var calendar :
                List.of(ActivityUrls.CALENDAR, ActivityUrls.WEEK, ActivityUrls.CALENDAR + "?miesiac=2019-05")) {
            assertThat(body(calendar))
                    .as(calendar)
                    .contains("rezerwacja: zebranie mieszkańców", address)
                    .doesNotContain("Wspólnota");
        }
        assertThat(body(ActivityUrls.WEEK + "?sala=" + room)).contains("rezerwacja: zebranie");
        assertThat(body(ActivityUrls.WEEK + "?sala=" + town.room(1))).doesNotContain("rezerwacja: zebranie");
        assertThat(body(ActivityUrls.WEEK + "?grupa=" + town.group("Klub"))).doesNotContain("rezerwacja: zebranie");
    }

    @Test
    void whoMayNotKnowWhoBooksRoomsSeesWhatForAndNoWayThere() {
        var address = Clerk.location(book("16.05.2019", "18:00", "20:00").exchange());
        for (var role : List.of(Role.FACILITATOR, Role.AUDITOR)) {
            var reader = clerks.of(town.town(), role);

            assertThat(reader.page(ActivityUrls.CALENDAR))
                    .contains("rezerwacja: zebranie")
                    .doesNotContain(address);
            assertThat(reader.page(RoomUrls.one(room)))
                    .contains("rezerwacja: zebranie")
                    .doesNotContain(address);
            assertThat(reader.get(address).getResponse().getStatus()).isIn(403, 404);
            assertThat(reader.get(RoomUrls.NEW_BOOKING)).hasStatus(403);
        }
        assertThat(clerks.of(town.town(), Role.RECEPTION).page(address)).contains("Wspólnota Grabocin");
        assertThat(clerks.of(town.town(), Role.DIRECTOR).page(address))
                .contains("Wspólnota Grabocin")
                .doesNotContain("Odwołaj");
    }

    /** Whoever looks from outside learns that the time is taken, and that only of a room that bears nothing beside it. */
    @Test
    void thePublicReadsThatTheTimeIsTakenAndNothingElse() throws Exception {
        var shared = town.roomBeside(room, "Świetlica", 2);
        book("16.05.2019", "18:00", "20:00").exchange();
        book("17.05.2019", "18:00", "20:00", shared).exchange();
        var calendar = "/" + town.town().address() + "/kalendarz";

        var page = mvc.get().uri(calendar + "?od=2019-05-15").exchange();

        assertThat(page)
                .bodyText()
                .contains("18:00–20:00 termin zajęty", "Sala spotkań")
                .doesNotContain("zebranie", "Wspólnota", "Świetlica");
        for (var feed : List.of(".ics", ".rss")) {
            assertThat(mvc.get().uri(calendar + feed)).bodyText().doesNotContain("zebranie", "Wspólnota", "T180000");
        }
    }

    @Test
    void aCollisionIsExplainedWithWhatWouldBeFreeAndTheOtherWayRound() {
        var club = town.group("Klub dla seniorów");
        town.session(club, GroupTown.hours(THURSDAY, "17:00", "19:00"), room, List.of());
        var aula = town.roomBeside(room, "Aula", 1);

        var refused = book("16.05.2019", "18:00", "20:00").exchange();

        assertThat(refused)
                .hasStatus(422)
                .bodyText()
                .contains("sala jest zajęta – Klub dla seniorów (17:00–19:00)", "time.15:00-17:00", "room." + aula);
        assertThat(book("16.05.2019", "18:00", "20:00").param("action", "time.15:00-17:00"))
                .hasStatusOk()
                .bodyText()
                .contains("value=\"15:00\"", "value=\"17:00\"", "zebranie mieszkańców", "Wpisano godziny");
        assertThat(times()).isZero();
        assertThat(book("16.05.2019", "15:00", "17:00")).hasStatus(303);
        assertThat(coordinator
                        .sending(ActivityUrls.newSession(club))
                        .param("on", "16.05.2019")
                        .param("from", "14:00")
                        .param("to", "16:00")
                        .param("room", room.toString())
                        .param("repeat", "once"))
                .hasStatus(422)
                .bodyText()
                .contains("rezerwacja: zebranie mieszkańców (15:00–17:00)");
    }

    @Test
    void ofFiftyWhoBookTheSameTimeExactlyOneGetsIt() throws Exception {
        var statuses = Race.of(
                50,
                runner -> book("16.05.2019", "18:00", "20:00")
                        .exchange()
                        .getResponse()
                        .getStatus());

        assertThat(statuses).filteredOn(status -> status == 303).hasSize(1);
        assertThat(statuses).filteredOn(status -> status == 422).hasSize(49);
    }

    @Test
    void aSeriesIsBookedWholeOrWithoutWhatIsTaken() {
        town.session(town.group("Klub"), GroupTown.hours(THURSDAY.plusWeeks(1), "18:00", "19:00"), room, List.of());

        assertThat(series("13.06.2019").exchange())
                .hasStatus(422)
                .bodyText()
                .contains("23.05.2019", "Możesz zarezerwować tylko wolne terminy: 4 terminy.");
        assertThat(times()).isZero();
        var booked = series("13.06.2019").param("action", "without-clashing").exchange();

        assertThat(body(Clerk.location(booked)))
                .contains("16.05.2019", "30.05.2019", "06.06.2019", "13.06.2019")
                .doesNotContain("23.05.2019", "20.06.2019");
        assertThat(series("15.05.2019")).hasStatus(422).bodyText().contains("podaj dzień od 16.05.2019 do");
        assertThat(series("")).hasStatus(422);
    }

    @Test
    void oneTimeIsCalledOffOrWithTheRest() {
        var address = Clerk.location(series("13.06.2019").exchange());
        var second = time(THURSDAY.plusWeeks(1));
        var third = time(THURSDAY.plusWeeks(2));
        assertThat(body(RoomUrls.callOff(second))).contains("Ten i 3 terminy po nim, do 13.06.2019");

        assertThat(coordinator.post(RoomUrls.callOff(second), Map.of())).hasStatus(422);
        assertThat(callOff(second, "one")).hasStatus(303);
        assertThat(callOff(second, "one")).hasStatus(422).bodyText().contains("nie można już odwołać");
        assertThat(callOff(third, "following")).hasStatus(303);

        assertThat(body(address))
                .containsSubsequence("16.05.2019", "Odwołaj", "23.05.2019", "Odwołano", "13.06.2019", "Odwołano");
        assertThat(times()).isEqualTo(5);
        assertThat(town.count("SELECT count(*) FROM calendar_entry WHERE occupies"))
                .isEqualTo(1);
        assertThat(book("23.05.2019", "18:00", "20:00")).hasStatus(303);
    }

    @Test
    void whatIsOverStays() {
        var address = Clerk.location(series("13.06.2019").exchange());
        town.town()
                .inside(() -> jdbc.sql(
                                "UPDATE calendar_entry SET period = '[2019-05-09 18:00+02,2019-05-09 20:00+02)' WHERE on_day = :day")
                        .param("day", THURSDAY)
                        .update());
        var over = time(LocalDate.of(2019, 5, 9));

        assertThat(body(address)).containsSubsequence("09.05.2019", "Rozpoczęto", "23.05.2019", "Odwołaj");
        assertThat(callOff(over, "following")).hasStatus(422);
        assertThat(town.count("SELECT count(*) FROM outside_booking_time WHERE called_off_at IS NULL"))
                .isEqualTo(5);
    }

    @Test
    void whoHasItAndWhatForIsCorrected() {
        var address = Clerk.location(book("16.05.2019", "18:00", "20:00").exchange());

        assertThat(correct(address, "1", "")).hasStatus(422);
        assertThat(correct(address, "1", "Wspólnota Grabocin II")).hasStatus(303);
        assertThat(body(address)).contains("Wspólnota Grabocin II");
        assertThat(correct(address, "1", "Inna")).hasStatus(409).bodyText().contains("Teraz zapisane jest:");
    }

    @Test
    void nothingIsBookedForThePastOrInAWithdrawnRoom() {
        town.withdrawn(room, THURSDAY);

        assertThat(book("14.05.2019", "18:00", "20:00")).hasStatus(422);
        assertThat(book("16.05.2019", "18:00", "20:00"))
                .hasStatus(422)
                .bodyText()
                .contains("jest wycofana od 16.05.2019");
        assertThat(book("15.05.2019", "23:00", "23:30")).hasStatus(303);
    }

    private String body(String address) {
        return coordinator.page(address);
    }

    private int times() {
        return town.count("SELECT count(*) FROM outside_booking_time");
    }

    private OutsideTimeId time(LocalDate day) {
        return new OutsideTimeId(Objects.requireNonNull(town.town()
                .inside(() -> jdbc.sql("""
                        SELECT t.id FROM outside_booking_time t JOIN calendar_entry e ON e.id = t.entry_id WHERE e.on_day = :day
                        """).param("day", day).query(UUID.class).single())));
    }

    private MvcTestResult callOff(OutsideTimeId time, String extent) {
        return coordinator.post(RoomUrls.callOff(time), Map.of("extent", extent));
    }

    private MockMvcRequestBuilder book(String on, String from, String to) {
        return book(on, from, to, room);
    }

    private MockMvcRequestBuilder book(String on, String from, String to, RoomId where) {
        return details(on, from, to, where).param("repeat", "once");
    }

    private MockMvcRequestBuilder series(String until) {
        return details("16.05.2019", "18:00", "20:00", room)
                .param("repeat", "weekly")
                .param("until", until);
    }

    private MockMvcRequestBuilder details(String on, String from, String to, RoomId where) {
        return coordinator
                .sending(RoomUrls.NEW_BOOKING)
                .param("room", where.toString())
                .param("on", on)
                .param("from", from)
                .param("to", to)
                .param("purpose", "zebranie mieszkańców")
                .param("bookedBy", "Wspólnota Grabocin")
                .param("phone", "32 200 00 00");
    }

    private MockMvcRequestBuilder correct(String booking, String version, String bookedBy) {
        return coordinator
                .sending(booking + "/zmiana")
                .param("purpose", "zebranie mieszkańców")
                .param("bookedBy", bookedBy)
                .param("version", version);
    }
}
