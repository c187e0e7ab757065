package pl.mors.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import pl.mors.IntegrationTest;
import pl.mors.Race;
import pl.mors.TestWorld;
import pl.mors.activity.GroupTown;
import pl.mors.identity.MembershipId;
import pl.mors.identity.Role;
import pl.mors.programme.RoomId;

@IntegrationTest
class BookRoomTest {

    private static final LocalDate DAY = LocalDate.of(2019, 5, 20);
    private static final int RUNNERS = 50;

    @Autowired
    private BookRoom bookRoom;

    @Autowired
    private RecordUse recordUse;

    @Autowired
    private ReleaseEntry releaseEntry;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestWorld world;

    private GroupTown town;

    @BeforeEach
    void foundTown() {
        town = new GroupTown(world.town(), jdbc);
    }

    @Test
    void ofFiftyBookingsOfAnExclusiveRoomExactlyOneWins() throws Exception {
        var room = town.room(1);

        var outcomes = Race.of(RUNNERS, runner -> book("10:00", "12:00", room));

        assertThat(outcomes).filteredOn(BookingOutcome.Booked.class::isInstance).hasSize(1);
        assertThat(outcomes)
                .filteredOn(BookingOutcome.RoomTaken.class::isInstance)
                .hasSize(RUNNERS - 1);
        assertThat(entries()).isEqualTo(1);
    }

    @Test
    void aShareableRoomBearsExactlyAsManyAsItHasLanes() throws Exception {
        var room = town.room(3);

        var outcomes = Race.of(RUNNERS, runner -> book("10:00", "12:00", room));

        assertThat(outcomes).filteredOn(BookingOutcome.Booked.class::isInstance).hasSize(3);
        assertThat(entries()).isEqualTo(3);
    }

    @Test
    void overlappingBookingsOfDifferentLengthsNeverShareALane() throws Exception {
        var room = town.room(1);

        var outcomes = Race.of(RUNNERS, runner -> book("10:00", runner % 2 == 0 ? "11:00" : "12:00", room));

        assertThat(outcomes).filteredOn(BookingOutcome.Booked.class::isInstance).hasSize(1);
    }

    @Test
    void timesThatOnlyTouchDoNotCollide() {
        var room = town.room(1);

        assertThat(book("10:00", "12:00", room)).isInstanceOf(BookingOutcome.Booked.class);
        assertThat(book("12:00", "13:00", room)).isInstanceOf(BookingOutcome.Booked.class);
    }

    @Test
    void aRefusalSaysWhatIsInTheWayAndWhenItWouldBeFree() {
        var room = town.room(1);
        var first = (BookingOutcome.Booked) book("10:00", "12:00", room);

        var refusal = (BookingOutcome.RoomTaken) book("11:00", "13:00", room);

        assertThat(refusal.collisions()).extracting(Collision::entry).containsExactly(first.entry());
        assertThat(refusal.collisions()).extracting(Collision::what).allMatch(words -> words.isEmpty());
        assertThat(refusal.freeTimes())
                .isNotEmpty()
                .allMatch(time -> !time.overlaps(GroupTown.hours(DAY, "10:00", "12:00")));
    }

    @Test
    void aRefusalNamesOtherRoomsThatAreFreeThenThoseOfTheSameVenueFirst() {
        var elsewhere = town.room(1);
        var room = town.room(1);
        var beside = town.roomBeside(room, "Sala z lustrem", 1);
        var shared = town.roomBeside(room, "Świetlica", 2);
        var taken = town.roomBeside(room, "Aula", 1);
        book("10:00", "12:00", room);
        book("11:30", "12:30", taken);
        book("10:00", "11:00", elsewhere);
        book("11:00", "13:00", shared);

        assertThat(freeRooms("11:00", "13:00", room)).containsExactly(beside, shared, elsewhere);
        book("11:00", "13:00", shared);
        assertThat(freeRooms("11:00", "13:00", room)).containsExactly(beside, elsewhere);
    }

    /** Another room would not help. */
    @Test
    void noOtherRoomIsNamedWhileTheStaffAreBusy() {
        var room = town.room(1);
        town.room(1);
        var animator = new MembershipId(town.town().member(Role.ANIMATOR).membership());
        var time = GroupTown.hours(DAY, "10:00", "12:00");
        town.town().inside(() -> bookRoom.book(new Booking(time, room, List.of(animator))));

        var refusal = (BookingOutcome.RoomTaken)
                town.town().inside(() -> bookRoom.book(new Booking(time, room, List.of(animator))));

        assertThat(refusal.freeRooms()).isEmpty();
        assertThat(refusal.freeTimes()).isNotEmpty();
    }

    private List<RoomId> freeRooms(String from, String to, RoomId room) {
        return ((BookingOutcome.RoomTaken) book(from, to, room))
                .freeRooms().stream().map(RoomQueries.Room::id).toList();
    }

    @Test
    void oneMemberOfStaffIsInOnePlace() throws Exception {
        var lawyer = new MembershipId(town.town().member(Role.LAWYER).membership());

        var outcomes = Race.of(
                RUNNERS,
                runner -> town.town()
                        .inside(() -> bookRoom.book(
                                new Booking(GroupTown.hours(DAY, "10:00", "12:00"), null, List.of(lawyer)))));

        assertThat(outcomes).filteredOn(BookingOutcome.Booked.class::isInstance).hasSize(1);
        assertThat(outcomes)
                .filteredOn(BookingOutcome.StaffBusy.class::isInstance)
                .hasSize(RUNNERS - 1);
        assertThat(entries()).isEqualTo(1);
    }

    @Test
    void aRefusalLeavesTheCallersTransactionAsItWas() {
        var room = town.room(1);
        var animator = new MembershipId(town.town().member(Role.ANIMATOR).membership());
        var busyTime = GroupTown.hours(DAY, "10:00", "12:00");
        town.town().inside(() -> bookRoom.book(new Booking(busyTime, null, List.of(animator))));

        town.town().inside(() -> {
            bookRoom.book(new Booking(GroupTown.hours(DAY, "08:00", "09:00"), room, List.of()));
            var refused = bookRoom.book(new Booking(busyTime, room, List.of(animator)));
            assertThat(refused).isInstanceOf(BookingOutcome.StaffBusy.class);
            bookRoom.book(new Booking(GroupTown.hours(DAY, "12:00", "13:00"), room, List.of(animator)));
        });

        assertThat(town.count("SELECT count(*) FROM calendar_entry WHERE room_id = ?", room.value()))
                .isEqualTo(2);
        assertThat(book("10:00", "12:00", room)).isInstanceOf(BookingOutcome.Booked.class);
    }

    @Test
    void aReleasedTimeIsFreeAgain() {
        var room = town.room(1);
        var booked = (BookingOutcome.Booked) book("10:00", "12:00", room);

        town.town().inside(() -> releaseEntry.release(booked.entry()));

        assertThat(book("10:00", "12:00", room)).isInstanceOf(BookingOutcome.Booked.class);
    }

    @Test
    void whatHappenedIsKeptBesideWhatItCollidedWith() {
        var room = town.room(1);
        book("10:00", "12:00", room);

        var recorded = Objects.requireNonNull(town.town()
                .inside(() -> recordUse.record(new Booking(GroupTown.hours(DAY, "11:00", "12:00"), room, List.of()))));

        assertThat(recorded.collided()).isTrue();
        assertThat(town.count(
                        "SELECT count(*) FROM calendar_entry WHERE id = ? AND NOT occupies",
                        recorded.entry().value()))
                .isEqualTo(1);
    }

    @Test
    void aWithdrawnRoomIsRefusedFromItsDayOnAndOthersInUseAreNamed() {
        var room = town.room(1);
        var beside = town.roomBeside(room, "Aula", 1);
        var gone = town.roomBeside(room, "Piwnica", 1);
        town.withdrawn(gone, DAY);
        town.withdrawn(room, DAY.plusDays(1));
        assertThat(book("10:00", "12:00", room)).isInstanceOf(BookingOutcome.Booked.class);
        town.withdrawn(room, DAY);

        var refusal = (BookingOutcome.RoomWithdrawn) book("12:00", "14:00", room);

        assertThat(refusal.withdrawnOn()).isEqualTo(DAY);
        assertThat(refusal.freeTimes()).isEmpty();
        assertThat(refusal.freeRooms()).extracting(RoomQueries.Room::id).containsExactly(beside);
        assertThat(((BookingOutcome.RoomTaken) book("10:00", "12:00", taken(beside))).freeRooms())
                .isEmpty();
    }

    /** What took place is on record wherever it did. */
    @Test
    void aRecordHoldsARoomThatWasWithdrawnByThen() {
        var room = town.room(1);
        town.withdrawn(room, DAY);

        var recorded = Objects.requireNonNull(town.town()
                .inside(() -> recordUse.record(new Booking(GroupTown.hours(DAY, "11:00", "12:00"), room, List.of()))));

        assertThat(recorded.collided()).isFalse();
        assertThat(entries()).isEqualTo(1);
    }

    private RoomId taken(RoomId room) {
        book("10:00", "12:00", room);
        return room;
    }

    @Test
    void anotherTownsRoomDoesNotExist() {
        var elsewhere = new GroupTown(world.town(), jdbc).room(1);

        assertThatThrownBy(() -> book("10:00", "12:00", elsewhere)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void booksOnlyInsideTheTransactionOfWhoNeedsIt() {
        var room = town.room(1);
        var wanted = new Booking(GroupTown.hours(DAY, "10:00", "12:00"), room, List.of());

        assertThatThrownBy(() -> town.town().as(() -> bookRoom.book(wanted)))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    private BookingOutcome book(String from, String to, RoomId room) {
        return Objects.requireNonNull(town.town()
                .inside(() -> bookRoom.book(new Booking(GroupTown.hours(DAY, from, to), room, List.of()))));
    }

    private int entries() {
        return town.count("SELECT count(*) FROM calendar_entry WHERE occupies");
    }
}
