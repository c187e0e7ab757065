package pl.mors.activity.session;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import pl.mors.activity.ActivityUrls;
import pl.mors.activity.GroupId;
import pl.mors.activity.PlausibleDay;
import pl.mors.activity.RoomWords;
import pl.mors.activity.SessionId;
import pl.mors.activity.access.GroupAccess;
import pl.mors.activity.care.CareQueries;
import pl.mors.activity.care.StaffNeed;
import pl.mors.activity.group.GroupQueries;
import pl.mors.activity.group.GroupQueries.GroupDetails;
import pl.mors.activity.safeguarding.UncheckedLeader;
import pl.mors.activity.series.SchoolBreakQueries;
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

/** New sessions of a group: planned ones, and held ones that are entered afterwards. */
@Controller
class PlanSessionController {

    private static final String TEMPLATE = "activity/session/form";

    private final GroupQueries groups;
    private final SessionQueries sessions;
    private final SessionCorrectionQueries corrections;
    private final RoomQueries rooms;
    private final SessionEquipmentQueries equipment;
    private final SchoolBreakQueries breaks;
    private final Cautions cautions;
    private final CareQueries care;
    private final GroupAccess access;
    private final PlanSessions planSessions;
    private final RecordHeldSession recordHeldSession;
    private final BusinessDate businessDate;

    PlanSessionController(
            GroupQueries groups,
            SessionQueries sessions,
            SessionCorrectionQueries corrections,
            RoomQueries rooms,
            SessionEquipmentQueries equipment,
            SchoolBreakQueries breaks,
            Cautions cautions,
            CareQueries care,
            GroupAccess access,
            PlanSessions planSessions,
            RecordHeldSession recordHeldSession,
            BusinessDate businessDate) {
        this.groups = groups;
        this.sessions = sessions;
        this.corrections = corrections;
        this.rooms = rooms;
        this.equipment = equipment;
        this.breaks = breaks;
        this.cautions = cautions;
        this.care = care;
        this.access = access;
        this.planSessions = planSessions;
        this.recordHeldSession = recordHeldSession;
        this.businessDate = businessDate;
    }

    @Requires(value = DataClass.ROSTER, action = Action.WRITE)
    @GetMapping(ActivityUrls.NEW_SESSION)
    ModelAndView ask(@PathVariable GroupId groupId) {
        return Pages.show(TEMPLATE, page(start(groupId), group(groupId), false));
    }

    @Requires(value = DataClass.ROSTER, action = Action.WRITE)
    @GetMapping(ActivityUrls.HELD_SESSION)
    ModelAndView askHeld(
            @PathVariable GroupId groupId,
            @RequestParam(name = "termin", required = false) @Nullable SessionId planned) {
        var form = planned == null ? start(groupId) : asPlanned(groupId, planned);
        return Pages.show(TEMPLATE, page(form, group(groupId), true));
    }

    @Requires(value = DataClass.ROSTER, action = Action.WRITE)
    @PostMapping(ActivityUrls.NEW_SESSION)
    ModelAndView plan(
            @PathVariable GroupId groupId,
            @RequestParam(defaultValue = "") String action,
            @RequestParam MultiValueMap<String, String> sent,
            Form form) {
        access.requireWritable(groupId);
        var other = Instead.asked(action);
        if (other.isPresent()) {
            return Pages.show(
                    TEMPLATE,
                    page(other.get().in(sent), group(groupId), false)
                            .telling(
                                    other.get().told().text(),
                                    access.mayOverride()
                                            && !form.value("reason").isBlank()));
        }
        var page = page(form, group(groupId), false);
        var today = businessDate.today();
        var known = breaks.notOverOn(today);
        var plan = SessionForm.read(
                form,
                groupId,
                SessionForm.Days.toCome(today),
                page.rooms(),
                page.facilitators(),
                page.equipment(),
                known);
        var reason = form.read(SessionForm.LABELS).optional().lines("reason", 500);
        if (form.errors().any() || plan.isEmpty()) {
            return Pages.invalid(TEMPLATE, page);
        }
        var override = access.mayOverride() ? reason.value() : null;
        var warned = cautions.of(groupId, plan.get().times(), known);
        var way = way(action, plan.get(), form.value("listed"), warned);
        var series = plan.get().series();
        var hindered = series == null ? null : SeriesPreview.of(plan.get(), series, false, warned);
        return switch (planSessions.plan(plan.get(), override, way)) {
            case PlanSessions.Planned tried
            when way == PlanSessions.Way.TRY ->
                Pages.show(
                        TEMPLATE,
                        series == null
                                ? page.warning(warned, override != null)
                                : page.previewing(
                                        SeriesPreview.of(plan.get(), series, true, warned), override != null));
            case PlanSessions.Planned planned ->
                Pages.redirect(
                        ActivityUrls.group(groupId),
                        Notice.done(
                                "activity.session.planned",
                                Texts.n(
                                        "activity.session.count",
                                        planned.sessions().size())));
            case PlanSessions.Refused refused ->
                Pages.invalid(
                        TEMPLATE,
                        page.refused(
                                refused.reasons().stream()
                                        .map(SessionDay.Refusal::text)
                                        .toList(),
                                refused.isOverridable() && access.mayOverride()));
            case PlanSessions.LedUnchecked(var leaders) ->
                Pages.invalid(
                        TEMPLATE,
                        page.refused(
                                leaders.stream().map(UncheckedLeader::refusal).toList(), false));
            case PlanSessions.AlreadyThere there ->
                Pages.redirect(ActivityUrls.session(there.first()), Notice.info("activity.session.already-there"));
            case PlanSessions.Overlapping overlapping ->
                Pages.invalid(TEMPLATE, page.beside(overlapping.sessions(), hindered, reason.isGiven()));
            case PlanSessions.Collided collided ->
                Pages.invalid(
                        TEMPLATE,
                        page.clashing(
                                collided.clashes().stream().map(ClashText::of).toList(), hindered, reason.isGiven()));
        };
    }

    /** A series, and a time of which there is something to know, is saved only as it was shown before. */
    private static PlanSessions.Way way(String action, SessionPlan plan, String listed, List<Caution> warned) {
        boolean shown = listed.equals(Caution.listed(plan.times()));
        if (plan.series() == null) {
            return shown || warned.isEmpty() ? PlanSessions.Way.ALL_OR_NOTHING : PlanSessions.Way.TRY;
        }
        if (!shown) {
            return PlanSessions.Way.TRY;
        }
        return switch (action) {
            case "all" -> PlanSessions.Way.ALL_OR_NOTHING;
            case "without-clashing" -> PlanSessions.Way.WITHOUT_CLASHING;
            default -> PlanSessions.Way.TRY;
        };
    }

    @Requires(value = DataClass.ROSTER, action = Action.WRITE)
    @PostMapping(ActivityUrls.HELD_SESSION)
    ModelAndView recordHeld(@PathVariable GroupId groupId, Form form) {
        access.requireWritable(groupId);
        var page = page(form, group(groupId), true);
        var held = SessionForm.read(
                form, groupId, pastDays(groupId), page.rooms(), page.facilitators(), page.equipment(), List.of());
        if (form.errors().any() || held.isEmpty()) {
            return Pages.invalid(TEMPLATE, page);
        }
        return switch (recordHeldSession.record(held.get())) {
            case RecordHeldSession.Recorded recorded ->
                Pages.redirect(
                        ActivityUrls.attendance(recorded.session()),
                        recorded.collided()
                                ? Notice.warning("activity.session.recorded.collided")
                                : Notice.done("activity.session.recorded"));
            case RecordHeldSession.AlreadyThere there ->
                Pages.redirect(ActivityUrls.session(there.session()), Notice.info("activity.session.already-there"));
            case RecordHeldSession.Overlapping overlapping ->
                Pages.invalid(TEMPLATE, page.beside(overlapping.sessions(), null, false));
        };
    }

    private SessionForm.Days pastDays(GroupId groupId) {
        var programmes = groups.periods(groupId).stream()
                .map(GroupQueries.ProgrammePeriod::period)
                .toList();
        var today = businessDate.today();
        return SessionForm.Days.past(PlausibleDay.earliest(programmes, today), today);
    }

    /** Begins with the group's own room and the first who leads it. */
    private Form start(GroupId groupId) {
        Map<String, String> answers =
                new HashMap<>(Map.of("repeat", "once", "withoutHolidays", "true", "withoutBreaks", "true"));
        var room = group(groupId).room();
        if (room != null) {
            answers.put("room", room.value().toString());
        }
        groups.facilitators(groupId).stream()
                .findFirst()
                .ifPresent(one ->
                        answers.put("facilitator", one.membership().value().toString()));
        return Form.startingWith(answers);
    }

    /** Begins with what was planned for a session that took place after all. */
    private Form asPlanned(GroupId groupId, SessionId planned) {
        var session = sessions.find(planned, access.sight())
                .filter(found -> found.group().equals(groupId))
                .orElseThrow(() -> new NotFound("session " + planned + " of group " + groupId));
        var answers = SessionForm.startingWith(session);
        answers.put("on", Texts.date(session.time().day()));
        corrections.leaders(planned).stream()
                .findFirst()
                .ifPresent(leader -> answers.put("facilitator", leader.toString()));
        return Form.startingWith(answers);
    }

    /** That the group's own room is not among those that are offered, and the form does not start with it. */
    private @Nullable String ownRoomWithdrawn(GroupDetails group) {
        return Optional.ofNullable(group.room())
                .flatMap(rooms::find)
                .filter(room -> room.isWithdrawn(businessDate.today()))
                .map(room -> Texts.t("activity.session.room.withdrawn", room.label(), room.withdrawnOn()))
                .orElse(null);
    }

    private GroupDetails group(GroupId groupId) {
        return groups.find(groupId, access.sight(), businessDate.today())
                .orElseThrow(() -> new NotFound("group " + groupId));
    }

    private SessionFormPage page(Form form, GroupDetails group, boolean held) {
        return new SessionFormPage(
                form,
                group.id(),
                group.name(),
                held,
                // Of what took place not the day is known yet: whatever was in use on any day that may be said.
                RoomWords.options(rooms.inUse(held ? pastDays(group.id()).first() : businessDate.today())),
                held ? null : ownRoomWithdrawn(group),
                groups.possibleFacilitators().stream()
                        .map(one -> Option.of(one.membership().value().toString(), one.name()))
                        .toList(),
                held ? equipment.choiceOfRecord(pastDays(group.id()).first()) : equipment.choice(businessDate.today()),
                held
                        ? null
                        : care.ofGroup(group.id(), businessDate.today())
                                .filter(StaffNeed::takesSeveral)
                                .orElse(null),
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                false);
    }
}
