package pl.mors.activity.session;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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
import pl.mors.activity.session.SessionQueries.SessionDetails;
import pl.mors.audit.ReadsPersonalData;
import pl.mors.calendar.RoomQueries;
import pl.mors.identity.Action;
import pl.mors.identity.DataClass;
import pl.mors.identity.MembershipId;
import pl.mors.identity.Requires;
import pl.mors.platform.NotFound;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Notice;
import pl.mors.platform.web.Option;
import pl.mors.platform.web.Pages;

/** Correcting the hours, the room, the leaders, the equipment and the topic of a held session, with a reason. */
@Controller
class CorrectSessionController {

    private static final String TEMPLATE = "activity/session/correct";

    private final SessionQueries sessions;
    private final SessionCorrectionQueries corrections;
    private final FacilitatorChoice facilitators;
    private final RoomQueries rooms;
    private final SessionEquipmentQueries equipment;
    private final GroupAccess access;
    private final CorrectHeldSession correctHeldSession;

    CorrectSessionController(
            SessionQueries sessions,
            SessionCorrectionQueries corrections,
            FacilitatorChoice facilitators,
            RoomQueries rooms,
            SessionEquipmentQueries equipment,
            GroupAccess access,
            CorrectHeldSession correctHeldSession) {
        this.sessions = sessions;
        this.corrections = corrections;
        this.facilitators = facilitators;
        this.rooms = rooms;
        this.equipment = equipment;
        this.access = access;
        this.correctHeldSession = correctHeldSession;
    }

    @Requires(value = DataClass.ROSTER, action = Action.WRITE)
    @GetMapping(ActivityUrls.CORRECT_SESSION)
    ModelAndView ask(@PathVariable SessionId sessionId) {
        var session = find(sessionId);
        return Pages.show(TEMPLATE, page(asRecorded(session), session));
    }

    @Requires(value = DataClass.ROSTER, action = Action.WRITE)
    @ReadsPersonalData(value = "attendance", idParam = "sessionId")
    @PostMapping(ActivityUrls.CORRECT_SESSION)
    ModelAndView correct(
            @PathVariable SessionId sessionId,
            @RequestParam(defaultValue = "") String action,
            @RequestParam MultiValueMap<String, String> sent,
            Form form) {
        access.requireWritable(sessionId);
        var session = find(sessionId);
        var other = Instead.asked(action);
        if (other.isPresent()) {
            return Pages.show(
                    TEMPLATE,
                    page(other.get().in(sent), session).with(other.get().told()));
        }
        var page = page(form, session);
        var reader = form.read(SessionForm.LABELS);
        var from = reader.time("from");
        var to = SessionForm.end(reader);
        var room = SessionForm.room(reader, page.rooms());
        var leaders = reader.optional()
                .choices(
                        "facilitator",
                        page.facilitators().stream().map(Option::value).toList());
        var used = page.equipment().read(form);
        var topic = reader.optional().text("topic", 300);
        var reason = reader.lines("correctionReason", 500);
        var version = reader.integer("version", 1, Integer.MAX_VALUE);
        if (form.errors().any()) {
            return Pages.invalid(TEMPLATE, page);
        }
        var times = SessionForm.times(form, List.of(session.time().day()), from.get(), to.get());
        if (form.errors().any()) {
            return Pages.invalid(TEMPLATE, page);
        }
        var members =
                leaders.stream().map(UUID::fromString).map(MembershipId::new).collect(Collectors.toUnmodifiableSet());
        var correction = new CorrectHeldSession.Correction(
                times.getFirst(), room.orElse(null), members, Set.copyOf(used), topic.value(), reason.get());
        return switch (correctHeldSession.correct(sessionId, version.get(), correction)) {
            case CorrectHeldSession.Corrected corrected ->
                Pages.redirect(
                        sessions.find(sessionId, access.sight()).isPresent()
                                ? ActivityUrls.session(sessionId)
                                : session.aroundHref(),
                        Notice.done("activity.session.corrected"));
            case CorrectHeldSession.Unchanged unchanged ->
                Pages.invalid(TEMPLATE, page.with(Notice.info("activity.session.correct.unchanged")));
            case CorrectHeldSession.NotHeld notHeld ->
                Pages.invalid(TEMPLATE, page.with(Notice.refused("activity.session.correct.not-held")));
            case CorrectHeldSession.OtherDay otherDay -> throw new IllegalStateException("the form has no day");
            case CorrectHeldSession.Overlapping(var others) -> Pages.invalid(TEMPLATE, page.beside(others));
            case CorrectHeldSession.TooShort(var people) ->
                Pages.invalid(TEMPLATE, page.tooShort(knowsNames(session) ? people : List.of()));
            case CorrectHeldSession.Collided(var clash) -> Pages.invalid(TEMPLATE, page.with(ClashText.of(clash)));
            case CorrectHeldSession.Stale stale ->
                Pages.stale(TEMPLATE, page.with(Notice.warning("activity.session.stale")));
        };
    }

    private Form asRecorded(SessionDetails session) {
        var answers = SessionForm.startingWith(session);
        answers.put("version", String.valueOf(session.version()));
        return choice(session)
                .startingWith(answers, equipment.of(session.id()))
                .and(
                        "facilitator",
                        corrections.leaders(session.id()).stream()
                                .map(UUID::toString)
                                .toList());
    }

    private boolean knowsNames(SessionDetails session) {
        return access.sight().names(session.hiddenMembership(), session.leads());
    }

    private SessionDetails find(SessionId sessionId) {
        return sessions.find(sessionId, access.sight())
                .filter(session -> session.status() == SessionStatus.HELD)
                .orElseThrow(() -> new NotFound("held session " + sessionId));
    }

    private CorrectSessionPage page(Form form, SessionDetails session) {
        var places = RoomWords.options(rooms.inUseOr(session.time().day(), session.room()));
        return new CorrectSessionPage(
                form,
                session,
                places,
                facilitators.of(session.id()).stream().map(Candidate::option).toList(),
                choice(session),
                null,
                List.of(),
                List.of(),
                null);
    }

    private EquipmentChoice choice(SessionDetails session) {
        return equipment.choiceOfRecord(session.id(), session.time().day());
    }
}
