package pl.mors.activity.session;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import pl.mors.activity.ActivityUrls;
import pl.mors.activity.RoomWords;
import pl.mors.activity.SessionId;
import pl.mors.activity.access.GroupAccess;
import pl.mors.activity.safeguarding.UncheckedLeader;
import pl.mors.activity.series.SeriesQueries;
import pl.mors.activity.session.SessionQueries.SessionDetails;
import pl.mors.calendar.RoomQueries;
import pl.mors.calendar.TimeRange;
import pl.mors.identity.Action;
import pl.mors.identity.DataClass;
import pl.mors.identity.Requires;
import pl.mors.platform.BusinessDate;
import pl.mors.platform.NotFound;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Notice;
import pl.mors.platform.web.Pages;

/** Calling a planned session off, or moving it, alone or with those that follow it in its series, always with a reason. */
@Controller
class ChangeSessionController {

    private static final String CANCEL = "activity/session/cancel";
    private static final String MOVE = "activity/session/move";

    private final SessionQueries sessions;
    private final SeriesQueries series;
    private final RoomQueries rooms;
    private final SessionEquipmentQueries equipment;
    private final GroupAccess access;
    private final Cautions cautions;
    private final CancelSession cancelSession;
    private final MoveSession moveSession;
    private final TellOfChange people;
    private final BusinessDate businessDate;

    ChangeSessionController(
            SessionQueries sessions,
            SeriesQueries series,
            RoomQueries rooms,
            SessionEquipmentQueries equipment,
            GroupAccess access,
            Cautions cautions,
            CancelSession cancelSession,
            MoveSession moveSession,
            TellOfChange people,
            BusinessDate businessDate) {
        this.sessions = sessions;
        this.series = series;
        this.rooms = rooms;
        this.equipment = equipment;
        this.access = access;
        this.cautions = cautions;
        this.cancelSession = cancelSession;
        this.moveSession = moveSession;
        this.people = people;
        this.businessDate = businessDate;
    }

    @Requires(value = DataClass.ROSTER, action = Action.WRITE)
    @GetMapping(ActivityUrls.CANCEL_SESSION)
    ModelAndView askToCancel(@PathVariable SessionId sessionId) {
        var session = find(sessionId);
        var form = Form.startingWith(Map.of("version", String.valueOf(session.version()), ToldPeople.FIELD, "true"));
        return Pages.show(CANCEL, cancelPage(ExtentChoice.startingIn(form), session));
    }

    @Requires(value = DataClass.ROSTER, action = Action.WRITE)
    @PostMapping(ActivityUrls.CANCEL_SESSION)
    ModelAndView cancel(@PathVariable SessionId sessionId, Form form) {
        access.requireWritable(sessionId);
        var session = find(sessionId);
        var page = cancelPage(form, session);
        var reader = form.read(SessionForm.LABELS);
        var reason = reader.text("statusReason", 300);
        var version = reader.integer("version", 1, Integer.MAX_VALUE);
        var extent = page.extent().read(form, session.time().day(), businessDate.today());
        if (form.errors().any()) {
            return Pages.invalid(CANCEL, page);
        }
        return switch (cancelSession.cancel(sessionId, version.get(), reason.get(), ToldPeople.wanted(form), extent)) {
            case CancelSession.Cancelled(int cancelled, var told) ->
                ToldPeople.redirect(session, access.sight(), sessionId, cancelled, told, "activity.session.cancelled");
            case CancelSession.NotPlanned notPlanned -> Pages.invalid(CANCEL, page.with(notPlanned()));
            case CancelSession.Stale stale -> Pages.stale(CANCEL, page.with(stale()));
        };
    }

    @Requires(value = DataClass.ROSTER, action = Action.WRITE)
    @GetMapping(ActivityUrls.MOVE_SESSION)
    ModelAndView askToMove(
            @PathVariable SessionId sessionId,
            @RequestParam(name = NewTime.DAY, required = false) @Nullable String day,
            @RequestParam(name = NewTime.FROM, required = false) @Nullable String from) {
        var session = find(sessionId);
        var chosen = NewTime.asked(day, from, session.time());
        var time = chosen.orElse(session.time());
        var answers = SessionForm.startingWith(time);
        answers.put("version", String.valueOf(session.version()));
        answers.put(ToldPeople.FIELD, "true");
        answers.put("on", Texts.date(time.day()));
        var room = session.room();
        if (room != null) {
            answers.put("room", room.value().toString());
        }
        var form = choice(session).startingWith(answers, equipment.of(sessionId));
        var page = page(ExtentChoice.startingIn(form), session);
        return Pages.show(MOVE, chosen.map(to -> chosen(page, to)).orElse(page));
    }

    @Requires(value = DataClass.ROSTER, action = Action.WRITE)
    @PostMapping(ActivityUrls.MOVE_SESSION)
    ModelAndView move(
            @PathVariable SessionId sessionId,
            @RequestParam(defaultValue = "") String action,
            @RequestParam MultiValueMap<String, String> sent,
            Form form) {
        access.requireWritable(sessionId);
        var session = find(sessionId);
        var other = Instead.asked(action);
        if (other.isPresent()) {
            return Pages.show(
                    MOVE,
                    page(other.get().in(sent), session)
                            .telling(
                                    other.get().told().text(),
                                    access.mayOverride()
                                            && !form.value("reason").isBlank()));
        }
        var reader = form.read(SessionForm.LABELS);
        var on = reader.date("on")
                .ifGiven()
                .filter(day -> SessionForm.allowed(form, day, SessionForm.Days.toCome(businessDate.today())));
        var from = reader.time("from");
        var to = SessionForm.end(reader);
        var asked = page(form, session);
        var page = on.flatMap(day -> NewTime.typed(day, from, to, session.time()))
                .map(time -> asked.telling(NewTime.told(time), false))
                .orElse(asked);
        var room = SessionForm.room(reader, page.rooms());
        var wanted = page.equipment().read(form);
        var reason = reader.text("statusReason", 300);
        var overrideReason = reader.optional().lines("reason", 500);
        var version = reader.integer("version", 1, Integer.MAX_VALUE);
        var extent = page.extent().read(form, session.time().day(), businessDate.today());
        if (form.errors().any() || on.isEmpty()) {
            return Pages.invalid(MOVE, page);
        }
        var times = SessionForm.times(form, List.of(on.get()), from.get(), to.get());
        if (form.errors().any()) {
            return Pages.invalid(MOVE, page);
        }
        var override = access.mayOverride() ? overrideReason.value() : null;
        var move = new MoveSession.Move(
                times.getFirst(),
                room.orElse(null),
                wanted,
                SessionForm.repeated(form).orElse(null),
                reason.get(),
                override,
                ToldPeople.wanted(form),
                form.value("listed"));
        return switch (moveSession.move(sessionId, version.get(), move, extent)) {
            case MoveSession.Moved(var next, int moved, var told) ->
                ToldPeople.redirect(session, access.sight(), next, moved, told, "activity.session.moved");
            case MoveSession.Refused refused ->
                Pages.invalid(
                        MOVE,
                        page.withRefusals(
                                refused.reasons().stream()
                                        .map(SessionDay.Refusal::text)
                                        .toList(),
                                refused.isOverridable() && access.mayOverride()));
            case MoveSession.LedUnchecked(var leaders) ->
                Pages.invalid(
                        MOVE,
                        page.withRefusals(
                                leaders.stream().map(UncheckedLeader::refusal).toList(), false));
            case MoveSession.Overlapping overlapping -> Pages.invalid(MOVE, page.beside(overlapping.sessions()));
            case MoveSession.Collided collided ->
                Pages.invalid(MOVE, page.withClashes(collided.clashes(), override != null));
            case MoveSession.Warned(var warned, var listed) ->
                Pages.show(MOVE, page.warning(warned, listed, override != null));
            case MoveSession.Skipped(var day) ->
                Pages.invalid(MOVE, page.with(Notice.refused("activity.session.move.skipped", Texts.date(day))));
            case MoveSession.Unclear(var day) -> {
                SessionForm.addUnclear(form, day);
                yield Pages.invalid(MOVE, page);
            }
            case MoveSession.NotPlanned notPlanned -> Pages.invalid(MOVE, page.with(notPlanned()));
            case MoveSession.Stale stale -> Pages.stale(MOVE, page.with(stale()));
        };
    }

    /** What there is to know of the chosen time is said before anything is typed. */
    private ChangeSessionPage chosen(ChangeSessionPage page, TimeRange to) {
        var times = List.of(to);
        return page.telling(NewTime.told(to), false)
                .warning(cautions.of(page.session().group(), times), Caution.listed(times), false);
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

    private ChangeSessionPage page(Form form, SessionDetails session) {
        var options = RoomWords.options(rooms.inUseOr(businessDate.today(), session.room()));
        return new ChangeSessionPage(form, session, options, choice(session), extent(session));
    }

    private EquipmentChoice choice(SessionDetails session) {
        return equipment.choice(session.id(), businessDate.today());
    }

    private ChangeSessionPage cancelPage(Form form, SessionDetails session) {
        var text = people.textBeforeReason(session.time())
                .map(parts -> Texts.n("activity.session.cancel.text", parts.parts(), parts.room()))
                .orElse(null);
        return new ChangeSessionPage(form, session, extent(session)).writing(text);
    }

    private ExtentChoice extent(SessionDetails session) {
        return access.mayWrite(session.group())
                ? ExtentChoice.of(series.rest(session.id(), businessDate.today()))
                : ExtentChoice.ALONE;
    }
}
