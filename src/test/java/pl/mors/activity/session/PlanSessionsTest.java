package pl.mors.activity.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.mors.IntegrationTest;
import pl.mors.Race;
import pl.mors.TestWorld;
import pl.mors.activity.GroupId;
import pl.mors.activity.GroupTown;
import pl.mors.activity.SessionId;
import pl.mors.calendar.BookingOutcome;
import pl.mors.calendar.Collision;
import pl.mors.calendar.TimeRange;
import pl.mors.identity.MembershipId;
import pl.mors.identity.Role;
import pl.mors.programme.RoomId;

@IntegrationTest
class PlanSessionsTest {

    private static final LocalDate WEDNESDAY = LocalDate.of(2019, 5, 22);

    @Autowired
    private PlanSessions planSessions;

    @Autowired
    private MoveSession moveSession;

    @Autowired
    private CancelSession cancelSession;

    @Autowired
    private RecordHeldSession recordHeldSession;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestWorld world;

    private GroupTown town;
    private RoomId room;
    private GroupId group;

    @BeforeEach
    void foundTown() {
        town = new GroupTown(world.town(), jdbc);
        room = town.room(1);
        group = town.club(town.programme());
    }

    @Test
    void plansAWeeklySeries() {
        var outcome = plan(times("10:00", "12:00", 4), null);

        assertThat(((PlanSessions.Planned) outcome).sessions()).hasSize(4);
        assertThat(planned()).isEqualTo(4);
    }

    @Test
    void aSeriesIsPlannedWholeOrNotAtAllAndEveryClashIsTold() {
        var other = town.group("Klub dla rodzin");
        town.session(other, GroupTown.hours(WEDNESDAY.plusWeeks(1), "11:00", "13:00"), room, List.of());
        town.session(other, GroupTown.hours(WEDNESDAY.plusWeeks(3), "09:00", "10:30"), room, List.of());

        var outcome = plan(times("10:00", "12:00", 4), null);

        assertThat(((PlanSessions.Collided) outcome).clashes())
                .extracting(clash -> clash.wanted().day())
                .containsExactly(WEDNESDAY.plusWeeks(1), WEDNESDAY.plusWeeks(3));
        assertThat(planned()).isEqualTo(2);
    }

    @Test
    void aClashNamesTheGroupThatHasTheRoom() {
        town.session(town.group("Klub dla rodzin"), GroupTown.hours(WEDNESDAY, "11:00", "13:00"), room, List.of());

        var clash = ((PlanSessions.Collided) plan(times("10:00", "12:00", 1), null))
                .clashes()
                .getFirst();

        assertThat(clash.refusal()).isInstanceOf(BookingOutcome.RoomTaken.class);
        assertThat(clash.refusal().collisions())
                .extracting(Collision::what)
                .containsExactly(Optional.of("Klub dla rodzin"));
        assertThat(ClashText.of(clash).sentence()).contains("Klub dla rodzin (11:00–13:00)");
        assertThat(ClashText.of(clash).freeTimes())
                .extracting(ClashText.FreeTime::hours)
                .contains("09:00–11:00");
    }

    @Test
    void aFacilitatorWhoIsElsewhereIsABusyOne() {
        var animator = new MembershipId(town.town().member(Role.ANIMATOR).membership());
        town.session(
                town.group("Warsztaty fotografii"),
                GroupTown.hours(WEDNESDAY, "11:00", "13:00"),
                null,
                List.of(animator));

        var outcome = planWith(animator);

        assertThat(((PlanSessions.Collided) outcome).clashes().getFirst().refusal())
                .isInstanceOf(BookingOutcome.StaffBusy.class);
    }

    @Test
    void aPlanOutsideTheProgrammesNeedsAReasonWhichIsKept() {
        var after = GroupTown.hours(LocalDate.of(2020, 9, 2), "10:00", "12:00");

        assertThat(plan(List.of(after), null))
                .isEqualTo(new PlanSessions.Refused(List.of(SessionDay.Refusal.OUTSIDE_PROGRAMME)));
        assertThat(plan(List.of(after), "Pożegnanie grupy")).isInstanceOf(PlanSessions.Planned.class);
        assertThat(town.count("SELECT count(*) FROM session WHERE override_reason = 'Pożegnanie grupy'"))
                .isEqualTo(1);
    }

    @Test
    void aMovedSessionStaysVisibleAndItsRoomIsFree() {
        var session = town.session(group, GroupTown.hours(WEDNESDAY, "10:00", "12:00"), room, List.of());

        var outcome = move(session, 1, GroupTown.hours(WEDNESDAY, "10:30", "12:30"));

        var to = ((MoveSession.Moved) outcome).to();
        assertThat(town.count(
                        "SELECT count(*) FROM session WHERE id = ? AND status = 'moved' AND moved_to_id = ?",
                        session.value(),
                        to.value()))
                .isEqualTo(1);
        assertThat(plan(times("08:30", "10:30", 1), null)).isInstanceOf(PlanSessions.Planned.class);
    }

    @Test
    void aMoveThatCollidesLeavesEverythingAsItWas() {
        var session = town.session(group, GroupTown.hours(WEDNESDAY, "10:00", "12:00"), room, List.of());
        town.session(town.group("Klub dla rodzin"), GroupTown.hours(WEDNESDAY, "14:00", "16:00"), room, List.of());

        assertThat(move(session, 1, GroupTown.hours(WEDNESDAY, "15:00", "17:00")))
                .isInstanceOf(MoveSession.Collided.class);
        assertThat(town.count(
                        "SELECT count(*) FROM session s JOIN calendar_entry e ON e.id = s.entry_id"
                                + " WHERE s.id = ? AND s.status = 'planned' AND e.occupies",
                        session.value()))
                .isEqualTo(1);
    }

    @Test
    void aMoveFollowsTheRulesOfPlanning() {
        var session = town.session(group, GroupTown.hours(WEDNESDAY, "10:00", "12:00"));
        var outside = GroupTown.hours(LocalDate.of(2020, 9, 2), "10:00", "12:00");
        var outsideLater = GroupTown.hours(LocalDate.of(2020, 9, 2), "12:00", "14:00");

        assertThat(move(session, 1, outside))
                .isEqualTo(new MoveSession.Refused(List.of(SessionDay.Refusal.OUTSIDE_PROGRAMME)));
        assertThat(town.count("SELECT count(*) FROM session WHERE status = 'planned' AND id = ?", session.value()))
                .isEqualTo(1);

        var moved = (MoveSession.Moved) move(session, 1, outside, "Pożegnanie grupy");
        assertThat(move(moved.to(), 1, outsideLater)).isInstanceOf(MoveSession.Moved.class);
        assertThat(town.count("SELECT count(*) FROM session WHERE override_reason = 'Pożegnanie grupy'"))
                .isEqualTo(2);
    }

    @Test
    void noReasonMovesASessionToADayOnWhichTheGroupIsClosed() {
        var session = town.session(group, GroupTown.hours(WEDNESDAY, "10:00", "12:00"));
        town.set(group, "closed_on", WEDNESDAY.plusDays(1));

        assertThat(move(session, 1, GroupTown.hours(WEDNESDAY.plusDays(1), "10:00", "12:00"), "Bardzo proszą"))
                .isEqualTo(new MoveSession.Refused(List.of(SessionDay.Refusal.GROUP_CLOSED)));
    }

    @Test
    void whoReadAnOlderVersionChangesNothing() {
        var session = town.session(group, GroupTown.hours(WEDNESDAY, "10:00", "12:00"));

        assertThat(cancel(session, 7)).isEqualTo(new CancelSession.Stale());
        assertThat(cancel(session, 1)).isEqualTo(new CancelSession.Cancelled(1, TellOfChange.Told.NOBODY));
        assertThat(cancel(session, 2)).isEqualTo(new CancelSession.NotPlanned());
        assertThat(move(session, 2, GroupTown.hours(WEDNESDAY, "15:00", "17:00")))
                .isInstanceOf(MoveSession.NotPlanned.class);
    }

    @Test
    void aCancelledSessionLetsItsRoomGo() {
        var session = town.session(group, GroupTown.hours(WEDNESDAY, "10:00", "12:00"), room, List.of());

        cancel(session, 1);

        assertThat(plan(times("10:00", "12:00", 1), null)).isInstanceOf(PlanSessions.Planned.class);
    }

    @Test
    void whatWasHeldInATakenRoomIsRecordedAndFlagged() {
        var time = GroupTown.hours(LocalDate.of(2019, 5, 8), "10:00", "12:00");
        town.session(town.group("Klub dla rodzin"), time, room, List.of());

        var outcome = (RecordHeldSession.Recorded) hold(time);

        assertThat(outcome.collided()).isTrue();
        assertThat(town.count(
                        "SELECT count(*) FROM session s JOIN calendar_entry e ON e.id = s.entry_id"
                                + " WHERE s.id = ? AND s.status = 'held' AND s.recorded_late AND NOT e.occupies",
                        outcome.session().value()))
                .isEqualTo(1);
    }

    @Test
    void aGroupHasNoTwoSessionsAtOneTimeWhoeverSavesAtTheSameMoment() throws Exception {
        room = town.room(3);

        var outcomes = Race.of(3, runner -> plan(times("10:00", "12:00", 2), null));

        assertThat(outcomes).filteredOn(PlanSessions.Planned.class::isInstance).hasSize(1);
        assertThat(outcomes)
                .filteredOn(PlanSessions.AlreadyThere.class::isInstance)
                .hasSize(2);
        assertThat(planned()).isEqualTo(2);
    }

    @Test
    void theDatabaseRefusesASecondSessionOfAGroupAtThatTime() {
        town.session(group, GroupTown.hours(WEDNESDAY, "10:00", "12:00"));

        assertThatThrownBy(() -> town.session(group, GroupTown.hours(WEDNESDAY, "11:00", "13:00")))
                .hasMessageContaining("session_one_at_a_time");
    }

    @Test
    void aSeriesThatMeetsOtherSessionsOfTheGroupIsRefusedWithThem() {
        var other = town.session(group, GroupTown.hours(WEDNESDAY.plusWeeks(1), "11:00", "13:00"));

        assertThat(((PlanSessions.Overlapping) plan(times("10:00", "12:00", 2), null)).sessions())
                .extracting(StandingSession::id)
                .containsExactly(other);
        assertThat(planned()).isEqualTo(1);
    }

    @Test
    void aMoveIntoAnotherSessionOfTheGroupIsRefused() {
        var session = town.session(group, GroupTown.hours(WEDNESDAY, "10:00", "12:00"));
        var other = town.session(group, GroupTown.hours(WEDNESDAY, "13:00", "15:00"));

        assertThat(((MoveSession.Overlapping) move(session, 1, GroupTown.hours(WEDNESDAY, "12:00", "14:00")))
                        .sessions())
                .extracting(StandingSession::id)
                .containsExactly(other);
    }

    /** Whatever becomes of a session, and of the series that it was planned in, it stays. */
    @Test
    void whatWasHeldIsEnteredOnce() {
        var time = GroupTown.hours(LocalDate.of(2019, 5, 8), "10:00", "12:00");
        var first = ((RecordHeldSession.Recorded) hold(time)).session();

        assertThat(hold(time)).isEqualTo(new RecordHeldSession.AlreadyThere(first));
        assertThat(hold(GroupTown.hours(LocalDate.of(2019, 5, 8), "11:00", "13:00")))
                .isInstanceOf(RecordHeldSession.Overlapping.class);
        assertThat(town.count("SELECT count(*) FROM session")).isEqualTo(1);
    }

    private RecordHeldSession.Outcome hold(TimeRange time) {
        return Objects.requireNonNull(town.town()
                .as(() -> recordHeldSession.record(
                        new SessionPlan(group, List.of(time), room, List.of(), List.of(), null, null))));
    }

    private static List<TimeRange> times(String from, String to, int weeks) {
        return Stream.iterate(WEDNESDAY, day -> day.plusWeeks(1))
                .limit(weeks)
                .map(day -> GroupTown.hours(day, from, to))
                .toList();
    }

    private PlanSessions.Outcome plan(List<TimeRange> times, @Nullable String reason) {
        return Objects.requireNonNull(town.town()
                .as(() -> planSessions.plan(
                        new SessionPlan(group, times, room, List.of(), List.of(), null, null),
                        reason,
                        PlanSessions.Way.ALL_OR_NOTHING)));
    }

    private PlanSessions.Outcome planWith(MembershipId facilitator) {
        return Objects.requireNonNull(town.town()
                .as(() -> planSessions.plan(
                        new SessionPlan(
                                group, times("10:00", "12:00", 1), room, List.of(facilitator), List.of(), null, null),
                        null,
                        PlanSessions.Way.ALL_OR_NOTHING)));
    }

    private MoveSession.Outcome move(SessionId session, int version, TimeRange to) {
        return move(session, version, to, null);
    }

    private MoveSession.Outcome move(SessionId session, int version, TimeRange to, @Nullable String overrideReason) {
        return Objects.requireNonNull(town.town()
                .as(() -> moveSession.move(
                        session,
                        version,
                        new MoveSession.Move(to, room, List.of(), null, "Remont sali", overrideReason, false, ""),
                        new Extent.Alone())));
    }

    private CancelSession.Outcome cancel(SessionId session, int version) {
        return Objects.requireNonNull(town.town()
                .as(() -> cancelSession.cancel(session, version, "Choroba prowadzącej", false, new Extent.Alone())));
    }

    private int planned() {
        return town.count("SELECT count(*) FROM session WHERE status = 'planned'");
    }
}
