package pl.mors.activity.session;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import pl.mors.activity.ActivityUrls;
import pl.mors.activity.SessionId;
import pl.mors.activity.access.GroupAccess;
import pl.mors.activity.session.SessionQueries.SessionDetails;
import pl.mors.calendar.RoomQueries;
import pl.mors.identity.Action;
import pl.mors.identity.DataClass;
import pl.mors.identity.Requires;
import pl.mors.platform.BusinessDate;
import pl.mors.platform.NotFound;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Notice;
import pl.mors.platform.web.Option;
import pl.mors.platform.web.Pages;

/** Calling a planned session off, or moving it, always with a reason. */
@Controller
class ChangeSessionController {

    private static final String CANCEL = "activity/session/cancel";
    private static final String MOVE = "activity/session/move";

    private final SessionQueries sessions;
    private final RoomQueries rooms;
    private final GroupAccess access;
    private final CancelSession cancelSession;
    private final MoveSession moveSession;
    private final BusinessDate businessDate;

    ChangeSessionController(
            SessionQueries sessions,
            RoomQueries rooms,
            GroupAccess access,
            CancelSession cancelSession,
            MoveSession moveSession,
            BusinessDate businessDate) {
        this.sessions = sessions;
        this.rooms = rooms;
        this.access = access;
        this.cancelSession = cancelSession;
        this.moveSession = moveSession;
        this.businessDate = businessDate;
    }

    @Requires(value = DataClass.ROSTER, action = Action.WRITE)
    @GetMapping("/pulpit/terminy/{sessionId}/odwolanie")
    ModelAndView askToCancel(@PathVariable SessionId sessionId) {
        var session = find(sessionId);
        var form = Form.startingWith(Map.of("version", String.valueOf(session.version())));
        return Pages.show(CANCEL, page(form, session, null, List.of()));
    }

    @Requires(value = DataClass.ROSTER, action = Action.WRITE)
    @PostMapping("/pulpit/terminy/{sessionId}/odwolanie")
    ModelAndView cancel(@PathVariable SessionId sessionId, Form form) {
        access.requireWritable(sessionId);
        var session = find(sessionId);
        var reader = form.read(SessionForm.LABELS);
        var reason = reader.text("statusReason", 300);
        var version = reader.integer("version", 1, Integer.MAX_VALUE);
        if (form.errors().any()) {
            return Pages.invalid(CANCEL, page(form, session, null, List.of()));
        }
        return switch (cancelSession.cancel(sessionId, version.get(), reason.get())) {
            case CANCELLED ->
                Pages.redirect(ActivityUrls.session(sessionId), Notice.done("activity.session.cancelled"));
            case NOT_PLANNED -> Pages.invalid(CANCEL, page(form, session, notPlanned(), List.of()));
            case STALE -> Pages.stale(CANCEL, page(form, session, stale(), List.of()));
        };
    }

    @Requires(value = DataClass.ROSTER, action = Action.WRITE)
    @GetMapping("/pulpit/terminy/{sessionId}/przeniesienie")
    ModelAndView askToMove(@PathVariable SessionId sessionId) {
        var session = find(sessionId);
        Map<String, String> answers = new HashMap<>();
        answers.put("version", String.valueOf(session.version()));
        answers.put("on", Texts.date(session.time().day()));
        answers.put("from", Texts.time(session.time().startTime()));
        answers.put("to", Texts.time(session.time().endTime()));
        var room = session.room();
        if (room != null) {
            answers.put("room", room.value().toString());
        }
        return Pages.show(MOVE, page(Form.startingWith(answers), session, null, List.of()));
    }

    @Requires(value = DataClass.ROSTER, action = Action.WRITE)
    @PostMapping("/pulpit/terminy/{sessionId}/przeniesienie")
    ModelAndView move(@PathVariable SessionId sessionId, Form form) {
        access.requireWritable(sessionId);
        var session = find(sessionId);
        var blank = page(form, session, null, List.of());
        var reader = form.read(SessionForm.LABELS);
        var on = reader.date("on")
                .ifGiven()
                .filter(day -> SessionForm.allowed(form, day, SessionForm.Days.TO_COME, businessDate.today()));
        var from = reader.time("from");
        var to = reader.time("to");
        var room = SessionForm.room(reader, blank.rooms());
        var reason = reader.text("statusReason", 300);
        var version = reader.integer("version", 1, Integer.MAX_VALUE);
        if (form.errors().any() || on.isEmpty()) {
            return Pages.invalid(MOVE, blank);
        }
        var times = SessionForm.times(form, List.of(on.get()), from.get(), to.get());
        if (form.errors().any()) {
            return Pages.invalid(MOVE, blank);
        }
        var outcome = moveSession.move(sessionId, version.get(), times.getFirst(), room.orElse(null), reason.get());
        return switch (outcome) {
            case MoveSession.Outcome.Moved moved ->
                Pages.redirect(ActivityUrls.session(moved.to()), Notice.done("activity.session.moved"));
            case MoveSession.Outcome.Collided collided ->
                Pages.invalid(MOVE, page(form, session, null, List.of(ClashText.of(collided.clash()))));
            case MoveSession.Outcome.NotPlanned notPlanned ->
                Pages.invalid(MOVE, page(form, session, notPlanned(), List.of()));
            case MoveSession.Outcome.Stale stale -> Pages.stale(MOVE, page(form, session, stale(), List.of()));
        };
    }

    private static Notice notPlanned() {
        return Notice.refused("activity.session.not-planned");
    }

    private static Notice stale() {
        return Notice.warning("activity.session.stale");
    }

    private SessionDetails find(SessionId sessionId) {
        return sessions.find(sessionId, access.sight()).orElseThrow(() -> new NotFound("session " + sessionId));
    }

    private ChangeSessionPage page(
            Form form, SessionDetails session, @Nullable Notice problem, List<ClashText> clashes) {
        var options = rooms.rooms().stream()
                .map(room -> Option.of(room.id().value().toString(), room.label()))
                .toList();
        return new ChangeSessionPage(form, session, options, problem, clashes);
    }
}
