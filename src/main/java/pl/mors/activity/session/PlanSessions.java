package pl.mors.activity.session;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import pl.mors.activity.SessionId;
import pl.mors.calendar.BookRoom;
import pl.mors.calendar.BookingOutcome;
import pl.mors.calendar.TimeRange;
import pl.mors.platform.NotFound;

/** Plans one session of a group or a weekly series: all of it, or nothing and every time that collided. */
@Service
@Transactional
class PlanSessions {

    private final SessionRepository sessions;
    private final BookRoom bookRoom;

    PlanSessions(SessionRepository sessions, BookRoom bookRoom) {
        this.sessions = sessions;
        this.bookRoom = bookRoom;
    }

    sealed interface Outcome {}

    /** In order of time. */
    record Planned(List<SessionId> sessions) implements Outcome {}

    /** What speaks against it; where all of it is overridable, a named role may go on with a reason. */
    record Refused(List<SessionDay.Refusal> reasons) implements Outcome {

        boolean isOverridable() {
            return reasons.stream().allMatch(SessionDay.Refusal::isOverridable);
        }
    }

    /** All of it stands there already; nothing was stored. */
    record AlreadyThere(SessionId first) implements Outcome {}

    /** The group has others at these times; nothing was stored. */
    record Overlapping(List<StandingSession> sessions) implements Outcome {}

    /** Rooms or staff are taken at these times. */
    record Collided(List<Clash> clashes) implements Outcome {}

    /** @param overrideReason why to go on against overridable rules; only from somebody who may */
    Outcome plan(SessionPlan plan, @Nullable String overrideReason) {
        var group = sessions.lockGroup(plan.group()).orElseThrow(() -> new NotFound("group " + plan.group()));
        return switch (OneSessionAtATime.check(
                plan.times(), plan.room(), sessions.standing(plan.group(), plan.times()))) {
            case OneSessionAtATime.Free free -> planWithin(group, plan, overrideReason);
            case OneSessionAtATime.Same same -> new AlreadyThere(same.first());
            case OneSessionAtATime.Overlapping overlapping -> new Overlapping(overlapping.sessions());
        };
    }

    private Outcome planWithin(SessionDay.Group group, SessionPlan plan, @Nullable String overrideReason) {
        var days = plan.times().stream().map(TimeRange::day).toList();
        var reasons = SessionDay.check(days, group);
        var refused = new Refused(reasons);
        if (!reasons.isEmpty() && (overrideReason == null || !refused.isOverridable())) {
            return refused;
        }
        return book(plan, reasons.isEmpty() ? null : overrideReason);
    }

    private Outcome book(SessionPlan plan, @Nullable String overrideReason) {
        List<SessionId> planned = new ArrayList<>();
        List<Clash> clashes = new ArrayList<>();
        for (TimeRange time : plan.times()) {
            switch (bookRoom.book(plan.booking(time))) {
                case BookingOutcome.Booked booked -> {
                    var id = SessionId.next();
                    sessions.insert(
                            id,
                            plan.group(),
                            booked.entry(),
                            plan.topic(),
                            SessionRepository.Entry.PLANNED,
                            overrideReason);
                    planned.add(id);
                }
                case BookingOutcome.Refusal refusal -> clashes.add(new Clash(time, refusal));
            }
        }
        if (clashes.isEmpty()) {
            return new Planned(List.copyOf(planned));
        }
        TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        return new Collided(List.copyOf(clashes));
    }
}
