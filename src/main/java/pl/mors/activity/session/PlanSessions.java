package pl.mors.activity.session;

import java.util.ArrayList;
import java.util.List;
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
import pl.mors.calendar.BookingOutcome;
import pl.mors.calendar.TimeRange;
import pl.mors.platform.NotFound;

/** Plans one session of a group or a series: all of it, or nothing and every time that collided, or what does not collide. */
@Service
@Transactional
class PlanSessions {

    private final SessionRepository sessions;
    private final KeepSeries series;
    private final BookRoom bookRoom;
    private final LeaderChecks leaders;

    PlanSessions(SessionRepository sessions, KeepSeries series, BookRoom bookRoom, LeaderChecks leaders) {
        this.sessions = sessions;
        this.series = series;
        this.bookRoom = bookRoom;
        this.leaders = leaders;
    }

    /** How far to go. */
    enum Way {
        /** Only see what would become of it: everything is undone again. */
        TRY,
        ALL_OR_NOTHING,
        WITHOUT_CLASHING
    }

    sealed interface Outcome {}

    /** In order of time; where it was only tried, none of it was stored. */
    record Planned(List<SessionId> sessions) implements Outcome {}

    /** What speaks against it; where all of it is overridable, a named role may go on with a reason. */
    record Refused(List<SessionDay.Refusal> reasons) implements Outcome {

        boolean isOverridable() {
            return reasons.stream().allMatch(SessionDay.Refusal::isOverridable);
        }
    }

    /** Who would lead minors was not looked up in the registers; nothing was stored, and no reason helps. */
    record LedUnchecked(List<UncheckedLeader> leaders) implements Outcome {}

    /** All of it stands there already; nothing was stored. */
    record AlreadyThere(SessionId first) implements Outcome {}

    /** The group has others at these times; nothing was stored. */
    record Overlapping(List<StandingSession> sessions) implements Outcome {}

    /** Rooms or staff are taken at these times; nothing was stored. */
    record Collided(List<Clash> clashes) implements Outcome {}

    /** @param overrideReason why to go on against overridable rules; only from somebody who may */
    Outcome plan(SessionPlan plan, @Nullable String overrideReason, Way way) {
        var group = sessions.lockGroup(plan.group()).orElseThrow(() -> new NotFound("group " + plan.group()));
        return switch (OneSessionAtATime.check(
                plan.times(), plan.room(), sessions.standing(plan.group(), plan.times()))) {
            case OneSessionAtATime.Free free -> planWithin(group, plan, plan.times(), overrideReason, way);
            case OneSessionAtATime.Same same -> new AlreadyThere(same.first());
            case OneSessionAtATime.Overlapping overlapping -> {
                var beside = plan.timesBeside(overlapping.sessions());
                yield way == Way.WITHOUT_CLASHING && !beside.isEmpty()
                        ? planWithin(group, plan, beside, overrideReason, way)
                        : new Overlapping(overlapping.sessions());
            }
        };
    }

    private Outcome planWithin(
            SessionDay.Group group, SessionPlan plan, List<TimeRange> times, @Nullable String overrideReason, Way way) {
        var reasons = SessionDay.check(times.stream().map(TimeRange::day).toList(), group);
        var refused = new Refused(reasons);
        if (!reasons.isEmpty() && (overrideReason == null || !refused.isOverridable())) {
            return refused;
        }
        var unchecked = leaders.unchecked(
                plan.group(),
                plan.facilitators(),
                times.stream().map(TimeRange::day).toList());
        return unchecked.isEmpty()
                ? book(plan, times, reasons.isEmpty() ? null : overrideReason, way)
                : new LedUnchecked(unchecked);
    }

    private Outcome book(SessionPlan plan, List<TimeRange> times, @Nullable String overrideReason, Way way) {
        var days = plan.series();
        var seriesId = days == null ? null : series.keep(plan.group(), days);
        List<SessionId> planned = new ArrayList<>();
        List<TimeRange> held = new ArrayList<>();
        List<Clash> clashes = new ArrayList<>();
        for (TimeRange time : times) {
            switch (bookRoom.book(plan.booking(time))) {
                case BookingOutcome.Booked booked -> {
                    var id = SessionId.next();
                    sessions.insert(
                            id,
                            plan.group(),
                            booked.entry(),
                            plan.topic(),
                            SessionRepository.Entry.PLANNED,
                            overrideReason,
                            seriesId);
                    planned.add(id);
                    held.add(time);
                }
                case BookingOutcome.Refusal refusal -> clashes.add(new Clash(time, refusal));
            }
        }
        boolean goesOn = clashes.isEmpty() || (way == Way.WITHOUT_CLASHING && !planned.isEmpty());
        if (goesOn && seriesId != null) {
            leaveOut(seriesId, plan, held);
        }
        if (!goesOn || way == Way.TRY) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        }
        return goesOn ? new Planned(List.copyOf(planned)) : new Collided(List.copyOf(clashes));
    }

    private void leaveOut(SeriesId seriesId, SessionPlan plan, List<TimeRange> held) {
        series.leaveOutClashing(
                seriesId,
                plan.times().stream()
                        .filter(time -> !held.contains(time))
                        .map(TimeRange::day)
                        .toList());
    }
}
