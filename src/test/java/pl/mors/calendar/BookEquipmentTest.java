package pl.mors.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.mors.IntegrationTest;
import pl.mors.Race;
import pl.mors.TestWorld;
import pl.mors.activity.GroupTown;
import pl.mors.identity.MembershipId;
import pl.mors.identity.Role;
import pl.mors.platform.Ids;

/** Pieces of equipment are promised once, however many ask, and a refusal says what has them and when they are free. */
@IntegrationTest
class BookEquipmentTest {

    private static final LocalDate DAY = LocalDate.of(2019, 5, 20);
    private static final int RUNNERS = 50;

    @Autowired
    private BookRoom bookRoom;

    @Autowired
    private ReplaceEquipment replaceEquipment;

    @Autowired
    private RecordUse recordUse;

    @Autowired
    private ReleaseEntry releaseEntry;

    @Autowired
    private EquipmentQueries queries;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestWorld world;

    private GroupTown town;
    private EquipmentId projector;
    private EquipmentId laptops;

    @BeforeEach
    void foundTown() {
        town = new GroupTown(world.town(), jdbc);
        projector = town.equipment("Projektor", 1);
        laptops = town.equipment("Laptop", 10);
    }

    @Test
    void ofFiftyBookingsOfOnePieceExactlyOneWins() throws Exception {
        var outcomes = Race.of(RUNNERS, runner -> book("10:00", "12:00", new Pieces(projector, 1)));

        assertThat(outcomes).filteredOn(BookingOutcome.Booked.class::isInstance).hasSize(1);
        assertThat(outcomes)
                .filteredOn(BookingOutcome.EquipmentTaken.class::isInstance)
                .hasSize(RUNNERS - 1);
        assertThat(town.count("SELECT count(*) FROM calendar_entry")).isEqualTo(1);
        assertThat(held(projector)).isEqualTo(1);
    }

    @Test
    void ofFiftyBookingsOfThreePiecesOutOfTenExactlyThreeWin() throws Exception {
        var outcomes =
                Race.of(RUNNERS, runner -> book("10:00", runner % 2 == 0 ? "11:00" : "12:00", new Pieces(laptops, 3)));

        assertThat(outcomes).filteredOn(BookingOutcome.Booked.class::isInstance).hasSize(3);
        assertThat(held(laptops)).isEqualTo(9);
    }

    @Test
    void bookingsOfTheSameEquipmentInAnyOrderDoNotBlockOneAnother() throws Exception {
        var outcomes = Race.of(
                RUNNERS,
                runner -> runner % 2 == 0
                        ? book("10:00", "12:00", new Pieces(projector, 1), new Pieces(laptops, 6))
                        : book("10:00", "12:00", new Pieces(laptops, 6), new Pieces(projector, 1)));

        assertThat(outcomes).filteredOn(BookingOutcome.Booked.class::isInstance).hasSize(1);
        assertThat(held(projector)).isEqualTo(1);
        assertThat(held(laptops)).isEqualTo(6);
    }

    @Test
    void theDatabaseItselfRefusesOnePieceForTwoAtOnce() {
        book("10:00", "12:00", new Pieces(projector, 1));
        var other = booked(book("11:00", "13:00"));

        assertThatThrownBy(() -> put(other, projector, 1))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("calendar_equipment_taken");
    }

    @Test
    void theDatabaseItselfRefusesWhatIsNotThere() {
        var entry = booked(book("10:00", "12:00"));
        town.withdrawn(projector, DAY);

        assertThatThrownBy(() -> put(entry, laptops, 11)).hasMessageContaining("there is no piece 11");
        assertThatThrownBy(() -> put(entry, projector, 1)).hasMessageContaining("there is no piece 1");
    }

    @Test
    void aRefusalSaysHowManyAreFreeAndWhatHasTheOthers() {
        var first = booked(book("10:00", "12:00", new Pieces(laptops, 8)));

        var refusal = (BookingOutcome.EquipmentTaken) book("11:00", "13:00", new Pieces(laptops, 3));

        assertThat(refusal.equipment().name()).isEqualTo("Laptop");
        assertThat(refusal.free()).isEqualTo(2);
        assertThat(refusal.collisions()).extracting(Collision::entry).containsExactly(first);
        assertThat(refusal.freeTimes())
                .isNotEmpty()
                .allMatch(time -> !time.overlaps(GroupTown.hours(DAY, "10:00", "12:00")));
        assertThat(book("11:00", "13:00", new Pieces(laptops, 2))).isInstanceOf(BookingOutcome.Booked.class);
    }

    @Test
    void freeTimesAreThoseWhenRoomStaffAndEquipmentAreAllFree() {
        var room = town.room(1);
        var lawyer = new MembershipId(town.town().member(Role.LAWYER).membership());
        inTown(new Booking(GroupTown.hours(DAY, "08:00", "10:00"), room, List.of()));
        inTown(new Booking(GroupTown.hours(DAY, "12:00", "14:00"), null, List.of(lawyer)));
        book("10:00", "12:00", new Pieces(projector, 1));

        var refusal = (BookingOutcome.EquipmentTaken) inTown(new Booking(
                GroupTown.hours(DAY, "10:00", "12:00"), room, List.of(lawyer), List.of(new Pieces(projector, 1))));
        var roomTaken = (BookingOutcome.RoomTaken) inTown(new Booking(
                GroupTown.hours(DAY, "08:30", "09:30"), room, List.of(lawyer), List.of(new Pieces(projector, 1))));

        assertThat(refusal.freeTimes()).first().isEqualTo(GroupTown.hours(DAY, "14:00", "16:00"));
        assertThat(roomTaken.freeTimes()).first().isEqualTo(GroupTown.hours(DAY, "14:00", "15:00"));
    }

    @Test
    void whatIsWithdrawnFromUseIsPromisedForTheDaysBeforeOnly() {
        town.withdrawn(projector, DAY);

        assertThat(book("10:00", "12:00", new Pieces(projector, 1)))
                .isInstanceOfSatisfying(
                        BookingOutcome.EquipmentWithdrawn.class,
                        refusal -> assertThat(refusal.withdrawnOn()).isEqualTo(DAY));
        assertThat(inTown(new Booking(
                        GroupTown.hours(DAY.minusDays(1), "10:00", "12:00"),
                        null,
                        List.of(),
                        List.of(new Pieces(projector, 1)))))
                .isInstanceOf(BookingOutcome.Booked.class);
    }

    @Test
    void aPromiseThatCannotBeKeptAnyMoreStaysAndIsCountedAsMissing() {
        var entry = booked(book("10:00", "12:00", new Pieces(laptops, 9), new Pieces(projector, 1)));
        town.withdrawn(projector, DAY);
        town.set(laptops, 7);

        assertThat(town.town().inside(() -> queries.at(entry)))
                .extracting(EquipmentQueries.AtEntry::words, EquipmentQueries.AtEntry::missing)
                .containsExactly(tuple("Laptop × 9", 2), tuple("Projektor", 1));
    }

    @Test
    void ofThreeWhoWerePromisedPiecesNoMoreLackThemThanThereAreTooMany() {
        town.set(laptops, 9);
        var first = booked(book("10:00", "12:00", new Pieces(laptops, 3)));
        var second = booked(book("10:00", "12:00", new Pieces(laptops, 3)));
        var third = booked(book("10:00", "12:00", new Pieces(laptops, 3)));
        town.set(laptops, 5);
        town.town().inside(() -> releaseEntry.release(first));

        assertThat(missing(second) + missing(third)).as("six promised of five").isEqualTo(1);
    }

    @Test
    void whatAnotherLetGoIsThereForWhoHoldsPiecesThatAreNotThereAnyMore() {
        var first = booked(book("10:00", "12:00", new Pieces(laptops, 5)));
        var second = booked(book("10:00", "12:00", new Pieces(laptops, 5)));
        town.set(laptops, 8);
        assertThat(missing(first)).isZero();
        assertThat(missing(second)).isEqualTo(2);

        town.town().inside(() -> releaseEntry.release(first));

        assertThat(missing(second)).isZero();
        var refused = (BookingOutcome.EquipmentTaken) book("10:00", "12:00", new Pieces(laptops, 4));
        assertThat(refused.free()).isEqualTo(3);
        assertThat(refused.freeTimes()).isNotEmpty().noneMatch(other -> other.overlaps(time("10:00", "12:00")));
        book("10:00", "12:00", new Pieces(laptops, 3));
        assertThat(missing(second)).isZero();
        assertThat(replace(second, new Pieces(laptops, 5))).isInstanceOf(BookingOutcome.Booked.class);
        assertThat(held(laptops)).isEqualTo(8);
    }

    @Test
    void moreThanThereAreIsNotWhatAnotherHas() {
        var entry = booked(book("10:00", "12:00", new Pieces(laptops, 10)));
        town.set(laptops, 8);

        assertThat(replace(entry, new Pieces(laptops, 10)))
                .isInstanceOfSatisfying(
                        BookingOutcome.EquipmentTooFew.class,
                        refusal -> assertThat(refusal.equipment().pieces()).isEqualTo(8));
        assertThat(replace(entry, new Pieces(laptops, 8))).isInstanceOf(BookingOutcome.Booked.class);
    }

    @Test
    void aReleasedEntryFreesItsEquipment() {
        var entry = booked(book("10:00", "12:00", new Pieces(projector, 1)));

        town.town().inside(() -> releaseEntry.release(entry));

        assertThat(book("10:00", "12:00", new Pieces(projector, 1))).isInstanceOf(BookingOutcome.Booked.class);
    }

    @Test
    void otherEquipmentTakesThePlaceOfWhatIsLetGo() {
        var entry = booked(book("10:00", "12:00", new Pieces(projector, 1), new Pieces(laptops, 4)));

        var outcome = replace(entry, new Pieces(laptops, 6));

        assertThat(outcome).isInstanceOf(BookingOutcome.Booked.class);
        assertThat(held(laptops)).isEqualTo(6);
        assertThat(held(projector)).isZero();
        assertThat(town.count(
                        "SELECT count(*) FROM calendar_equipment WHERE equipment_id = ? AND let_go_at IS NOT NULL",
                        laptops.value()))
                .isZero();
        assertThat(book("10:00", "12:00", new Pieces(projector, 1), new Pieces(laptops, 4)))
                .isInstanceOf(BookingOutcome.Booked.class);
    }

    @Test
    void aRefusedChangeLeavesAllAsItWas() {
        var entry = booked(book("10:00", "12:00", new Pieces(projector, 1), new Pieces(laptops, 4)));
        var other = booked(book("10:00", "12:00", new Pieces(laptops, 5)));

        var refusal = (BookingOutcome.EquipmentTaken) replace(entry, new Pieces(laptops, 6));

        assertThat(refusal.free()).isEqualTo(5);
        assertThat(refusal.collisions()).extracting(Collision::entry).containsExactly(other);
        assertThat(held(projector)).isEqualTo(1);
        assertThat(held(laptops)).isEqualTo(9);
    }

    @Test
    void whatWasUsedAgainstAPlanIsOnRecordBesideIt() {
        book("10:00", "12:00", new Pieces(projector, 1));

        var recorded = Objects.requireNonNull(town.town()
                .inside(() -> recordUse.record(new Booking(
                        GroupTown.hours(DAY, "11:00", "12:00"), null, List.of(), List.of(new Pieces(projector, 1))))));

        assertThat(recorded.collided()).isTrue();
        assertThat(town.town().inside(() -> queries.at(recorded.entry())))
                .extracting(EquipmentQueries.AtEntry::words)
                .containsExactly("Projektor");
    }

    @Test
    void equipmentThatAnotherHasLeavesTheRoomAndTheStaffOfWhatTookPlaceHeld() {
        var room = town.room(1);
        var lawyer = new MembershipId(town.town().member(Role.LAWYER).membership());
        var planned = booked(book("10:00", "12:00", new Pieces(projector, 1), new Pieces(laptops, 8)));

        var first =
                recorded(new Booking(time("11:00", "12:00"), room, List.of(lawyer), List.of(new Pieces(projector, 1))));
        var second = recorded(new Booking(time("11:00", "12:00"), null, List.of(), List.of(new Pieces(laptops, 11))));
        var third = recorded(new Booking(time("11:30", "12:30"), room, List.of()));
        var fourth = recorded(new Booking(time("11:30", "12:30"), null, List.of(lawyer)));

        assertThat(List.of(first, second, third, fourth)).allMatch(RecordUse.Recorded::collided);
        assertThat(collided(first)).isEqualTo(1);
        assertThat(collided(second)).as("the eleventh there never was").isEqualTo(8);
        assertThat(collided(third)).isZero();
        assertThat(held(laptops)).isEqualTo(10);
        town.town().inside(() -> releaseEntry.release(planned));
        assertThat(collided(first)).isZero();
    }

    @Test
    void whatIsNotThereAnyMoreIsOnRecordAndKeptFromNobody() {
        town.set(laptops, 8);
        town.withdrawn(projector, DAY);

        var recorded = recorded(new Booking(
                time("10:00", "12:00"), null, List.of(), List.of(new Pieces(laptops, 10), new Pieces(projector, 1))));

        assertThat(recorded.collided()).isFalse();
        assertThat(town.town().inside(() -> queries.at(recorded.entry())))
                .extracting(EquipmentQueries.AtEntry::words, EquipmentQueries.AtEntry::missing)
                .containsExactly(tuple("Laptop × 10", 0), tuple("Projektor", 0));
        assertThat(held(laptops)).isEqualTo(8);
        assertThat(held(projector)).isZero();
    }

    @Test
    void whatWasUsedInARoomOfOthersIsOnRecordThoughOnlySomeOfItWasFree() {
        var room = town.room(1);
        booked(inTown(new Booking(time("10:00", "12:00"), room, List.of(), List.of(new Pieces(laptops, 8)))));

        var recorded = recorded(new Booking(time("11:00", "12:00"), room, List.of(), List.of(new Pieces(laptops, 5))));

        assertThat(recorded.collided()).isTrue();
        assertThat(at(recorded.entry()))
                .extracting(EquipmentQueries.AtEntry::words)
                .containsExactly("Laptop × 5");
    }

    @Test
    void anotherTownsEquipmentDoesNotExist() {
        var elsewhere = new GroupTown(world.town(), jdbc).equipment("Autobus", 1);

        assertThatThrownBy(() -> book("10:00", "12:00", new Pieces(elsewhere, 1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private BookingOutcome book(String from, String to, Pieces... equipment) {
        return inTown(new Booking(GroupTown.hours(DAY, from, to), null, List.of(), List.of(equipment)));
    }

    private RecordUse.Recorded recorded(Booking use) {
        return Objects.requireNonNull(town.town().inside(() -> recordUse.record(use)));
    }

    private int collided(RecordUse.Recorded recorded) {
        return at(recorded.entry()).stream()
                .mapToInt(EquipmentQueries.AtEntry::collided)
                .sum();
    }

    private int missing(CalendarEntryId entry) {
        return at(entry).stream().mapToInt(EquipmentQueries.AtEntry::missing).sum();
    }

    private List<EquipmentQueries.AtEntry> at(CalendarEntryId entry) {
        return Objects.requireNonNull(town.town().inside(() -> queries.at(entry)));
    }

    private static TimeRange time(String from, String to) {
        return GroupTown.hours(DAY, from, to);
    }

    private BookingOutcome replace(CalendarEntryId entry, Pieces... equipment) {
        var wanted = new Booking(GroupTown.hours(DAY, "10:00", "12:00"), null, List.of(), List.of(equipment));
        return Objects.requireNonNull(town.town().inside(() -> replaceEquipment.replace(entry, wanted)));
    }

    private BookingOutcome inTown(Booking wanted) {
        return Objects.requireNonNull(town.town().inside(() -> bookRoom.book(wanted)));
    }

    private static CalendarEntryId booked(BookingOutcome outcome) {
        return ((BookingOutcome.Booked) outcome).entry();
    }

    private void put(CalendarEntryId entry, EquipmentId equipment, int piece) {
        town.town()
                .inside(() -> jdbc.sql("""
                        INSERT INTO calendar_equipment (organisation_id, id, entry_id, equipment_id, piece, period, occupies)
                        SELECT organisation_id, ?, id, ?, ?, period, occupies FROM calendar_entry WHERE id = ?
                        """)
                        .params(Ids.next(), equipment.value(), piece, entry.value())
                        .update());
    }

    private int held(EquipmentId equipment) {
        return town.count(
                "SELECT count(*) FROM calendar_equipment WHERE equipment_id = ? AND occupies AND NOT beside"
                        + " AND let_go_at IS NULL",
                equipment.value());
    }
}
