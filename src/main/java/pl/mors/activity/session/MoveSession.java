package pl.mors.activity.session;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import pl.mors.activity.SessionId;
import pl.mors.activity.safeguarding.LeaderChecks;
import pl.mors.activity.safeguarding.UncheckedLeader;
import pl.mors.activity.series.KeepSeries;
import pl.mors.activity.series.SeriesId;
import pl.mors.calendar.BookRoom;
import pl.mors.calendar.Booking;
import pl.mors.calendar.BookingOutcome;
import pl.mors.calendar.EquipmentQueries;
import pl.mors.calendar.Pieces;
import pl.mors.calendar.ReleaseEntry;
import pl.mors.calendar.RepeatedHour;
import pl.mors.calendar.TimeRange;
import pl.mors.identity.MembershipId;
import pl.mors.platform.Ids;
import pl.mors.programme.RoomId;

/**
 * Moves a planned session to another time or room, alone or with those that follow it in its series: all of them, or none. The old ones
 * stay visible, with the reason and where they went.
 */
@Service
@Transactional
class MoveSession {

    private final SessionRepository sessions;
    private final ReleaseEntry releaseEntry;
    private final BookRoom bookRoom;
    private final EquipmentQueries equipment;
    private final KeepSeries series;
    private final LeaderChecks leaders;
    private final TakeAlong takeAlong;
    private final Cautions cautions;
    private final TellOfChange people;

    MoveSession(
            SessionRepository sessions,
            ReleaseEntry releaseEntry,
            BookRoom bookRoom,
            EquipmentQueries equipment,
            KeepSeries series,
            LeaderChecks leaders,
            TakeAlong takeAlong,
            Cautions cautions,
            TellOfChange people) {
        this.sessions = sessions;
        this.releaseEntry = releaseEntry;
        this.bookRoom = bookRoom;
        this.equipment = equipment;
        this.series = series;
        this.leaders = leaders;
        this.takeAlong = takeAlong;
        this.cautions = cautions;
        this.people = people;
    }

    sealed interface Outcome {}

    /**
     * @param to where the session went that was asked for
     * @param sessions how many were moved
     */
    record Moved(SessionId to, int sessions, TellOfChange.Told told) implements Outcome {}

    /** What speaks against a new day; where all of it is overridable, a named role may go on with a reason. */
    record Refused(List<SessionDay.Refusal> reasons) implements Outcome {

        boolean isOverridable() {
            return reasons.stream().allMatch(SessionDay.Refusal::isOverridable);
        }
    }

    /** Who leads minors was not looked up in the registers: somebody else has to, before it is moved. */
    record LedUnchecked(List<UncheckedLeader> leaders) implements Outcome {}

    /** The group has others at a new time, or would have two at once. */
    record Overlapping(List<StandingSession> sessions) implements Outcome {}

    /** Rooms, staff or equipment are taken at these times; nothing was stored. */
    record Collided(List<Clash> clashes) implements Outcome {}

    /**
     * There is something to know of new times first; nothing was stored.
     *
     * @param listed stands for all the new times: who has seen them goes on
     */
    record Warned(List<Caution> cautions, String listed) implements Outcome {}

    /** The clocks skip the hour on that day; nothing was stored. */
    record Skipped(LocalDate day) implements Outcome {}

    /** The clocks show the hour twice on that day, and nobody said which one is meant; nothing was stored. */
    record Unclear(LocalDate day) implements Outcome {}

    /** Only what is planned can be moved. */
    record NotPlanned() implements Outcome {}

    /** Somebody else changed it since it was read; nothing was stored. */
    record Stale() implements Outcome {}

    /**
     * When and where to, with which equipment, and why.
     *
     * @param repeated which one is meant of an hour that the clocks show twice; none where nobody was asked
     * @param reason for residents to read
     * @param overrideReason why to go on against overridable rules; only from somebody who may
     * @param tell whether people are told at once
     * @param listed stands for the new times that were shown with what is to be known of them
     */
    record Move(
            TimeRange to,
            @Nullable RoomId room,
            List<Pieces> equipment,
            @Nullable RepeatedHour repeated,
            String reason,
            @Nullable String overrideReason,
            boolean tell,
            String listed) {}

    /**
     * A session, and what it becomes.
     *
     * @param reasons what speaks against its new day
     * @param override why to go on all the same; none where nobody says so
     */
    private record Step(
            SessionRepository.Planned before,
            SessionId next,
            Booking booking,
            List<SessionDay.Refusal> reasons,
            @Nullable String override) {

        TimeRange time() {
            return booking.period();
        }

        boolean isRefused() {
            return !reasons.isEmpty() && (override == null || !new Refused(reasons).isOverridable());
        }
    }

    /** @param version the session's version that was read */
    Outcome move(SessionId session, int version, Move move, Extent extent) {
        var found = sessions.lock(session, version);
        if (found.isEmpty()) {
            return new Stale();
        }
        var first = found.get();
        if (first.status() != SessionStatus.PLANNED) {
            return new NotPlanned();
        }
        var group = sessions.lockGroup(first.group()).orElseThrow();
        var all = sessions.lockWith(first, extent);
        var shift = new SeriesShift(first.time(), move.to(), move.repeated());
        var skipped = all.stream().filter(one -> shift.of(one.time()).isEmpty()).findFirst();
        if (skipped.isPresent()) {
            return new Skipped(shift.day(skipped.get().time()));
        }
        var unclear = all.stream().filter(one -> shift.isUnclear(one.time())).findFirst();
        if (unclear.isPresent()) {
            return new Unclear(shift.day(unclear.get().time()));
        }
        return moveAll(steps(all, shift, move, group), shift, move);
    }

    private List<Step> steps(
            List<SessionRepository.Planned> all, SeriesShift shift, Move move, SessionDay.Group group) {
        var first = all.getFirst();
        boolean otherRoom = !Objects.equals(first.room(), move.room());
        boolean otherEquipment = !held(first).equals(Set.copyOf(move.equipment()));
        return all.stream()
                .map(one -> {
                    var time = shift.of(one.time()).orElseThrow();
                    return new Step(
                            one,
                            SessionId.next(),
                            new Booking(
                                    time,
                                    otherRoom ? move.room() : one.room(),
                                    one.facilitators(),
                                    otherEquipment ? move.equipment() : List.copyOf(held(one))),
                            SessionDay.check(List.of(time.day()), group),
                            override(one, time, move));
                })
                .toList();
    }

    private Set<Pieces> held(SessionRepository.Planned one) {
        return EquipmentQueries.AtEntry.pieces(equipment.at(one.entry()));
    }

    /** For another hour or room on the same day the reason holds with which the session was planned. */
    private static @Nullable String override(SessionRepository.Planned before, TimeRange to, Move move) {
        var given = move.overrideReason();
        return given == null && before.time().day().equals(to.day()) ? before.overrideReason() : given;
    }

    private Outcome moveAll(List<Step> steps, SeriesShift shift, Move move) {
        var beside = beside(steps);
        if (!beside.isEmpty()) {
            return new Overlapping(beside);
        }
        var reasons = steps.stream()
                .filter(Step::isRefused)
                .flatMap(step -> step.reasons().stream())
                .distinct()
                .toList();
        if (!reasons.isEmpty()) {
            return new Refused(reasons);
        }
        var unchecked = unchecked(steps);
        return unchecked.isEmpty() ? book(steps, shift, move) : new LedUnchecked(unchecked);
    }

    /** What the group would have at the same time. */
    private List<StandingSession> beside(List<Step> steps) {
        var moved = steps.stream().map(step -> step.before().id()).toList();
        var standing =
                sessions
                        .standing(
                                steps.getFirst().before().group(),
                                steps.stream().map(Step::time).toList())
                        .stream()
                        .filter(one -> !moved.contains(one.id()));
        var inOrder = steps.stream().sorted(Comparator.comparing(Step::time)).toList();
        var twice = IntStream.range(1, inOrder.size())
                .filter(at ->
                        inOrder.get(at - 1).time().overlaps(inOrder.get(at).time()))
                .mapToObj(inOrder::get)
                .map(step -> new StandingSession(
                        step.before().id(), step.time(), step.booking().room()));
        return Stream.concat(standing, twice).toList();
    }

    private List<UncheckedLeader> unchecked(List<Step> steps) {
        Map<List<MembershipId>, List<LocalDate>> days = new HashMap<>();
        steps.forEach(step -> days.computeIfAbsent(lookingAfter(step.before()), led -> new ArrayList<>())
                .add(step.time().day()));
        return days.entrySet().stream()
                .flatMap(led ->
                        leaders.unchecked(steps.getFirst().before().group(), led.getKey(), led.getValue()).stream())
                .distinct()
                .toList();
    }

    /** Who leads, and which colleagues go along on a trip. */
    private List<MembershipId> lookingAfter(SessionRepository.Planned one) {
        return Stream.concat(one.facilitators().stream(), takeAlong.colleagues(one.id()).stream())
                .distinct()
                .toList();
    }

    /** All the old times are free before the first new one is taken: a series may move into its own. */
    private Outcome book(List<Step> steps, SeriesShift shift, Move move) {
        var first = steps.getFirst();
        var change = steps.size() == 1 ? null : Ids.next();
        for (var step : steps) {
            releaseEntry.release(step.before().entry());
            sessions.markMoved(step.before().id(), step.next(), move.reason(), change);
        }
        var otherSeries = shift.days() == 0 || change == null ? null : goOn(steps, shift);
        List<Clash> clashes = new ArrayList<>();
        for (var step : steps) {
            switch (bookRoom.book(step.booking())) {
                case BookingOutcome.Booked booked -> {
                    sessions.insert(
                            step.next(),
                            step.before().group(),
                            booked.entry(),
                            step.before().topic(),
                            SessionRepository.Entry.PLANNED,
                            step.reasons().isEmpty() ? null : step.override(),
                            otherSeries == null ? step.before().series() : otherSeries);
                    takeAlong.take(step.before().id(), step.next(), shift.days());
                }
                case BookingOutcome.Refusal refusal -> clashes.add(new Clash(step.time(), refusal));
            }
        }
        if (!clashes.isEmpty()) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            return new Collided(List.copyOf(clashes));
        }
        var times = newTimes(steps);
        var listed = Caution.listed(times);
        var warned = listed.equals(move.listed())
                ? List.<Caution>of()
                : cautions.of(first.before().group(), times);
        if (!warned.isEmpty()) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            return new Warned(warned, listed);
        }
        people.tellLeaders(
                first.before().id(),
                steps.stream()
                        .flatMap(step -> step.before().facilitators().stream())
                        .toList());
        people.noteSignUps(first.before().id());
        return new Moved(
                first.next(),
                steps.size(),
                move.tell() ? people.tell(first.before().id()) : TellOfChange.Told.NOBODY);
    }

    /** Of a session that keeps its time there is nothing new to know. */
    private static List<TimeRange> newTimes(List<Step> steps) {
        return steps.stream()
                .filter(step -> !step.time().equals(step.before().time()))
                .map(Step::time)
                .toList();
    }

    /** Those that meet on other days from now on are a series of their own: the rule of the old one would not name them. */
    private @Nullable SeriesId goOn(List<Step> steps, SeriesShift shift) {
        var before = steps.getFirst().before();
        var of = before.series();
        return of == null
                ? null
                : series.goOn(
                        of,
                        before.group(),
                        shift.days(),
                        steps.stream()
                                .map(step -> step.time().day())
                                .distinct()
                                .sorted()
                                .toList());
    }
}
