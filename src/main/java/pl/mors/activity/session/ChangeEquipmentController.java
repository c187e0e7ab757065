package pl.mors.activity.session;

import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import pl.mors.activity.ActivityUrls;
import pl.mors.activity.SessionId;
import pl.mors.activity.access.GroupAccess;
import pl.mors.activity.session.SessionQueries.SessionDetails;
import pl.mors.calendar.EquipmentQueries;
import pl.mors.identity.Action;
import pl.mors.identity.DataClass;
import pl.mors.identity.Requires;
import pl.mors.platform.BusinessDate;
import pl.mors.platform.NotFound;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Notice;
import pl.mors.platform.web.Pages;

/** Another projector, fewer laptops, no bus: the equipment of a planned session. */
@Controller
class ChangeEquipmentController {

    private static final String TEMPLATE = "activity/session/equipment";

    private final SessionQueries sessions;
    private final SessionEquipmentQueries equipment;
    private final GroupAccess access;
    private final ChangeEquipment changeEquipment;
    private final BusinessDate businessDate;

    ChangeEquipmentController(
            SessionQueries sessions,
            SessionEquipmentQueries equipment,
            GroupAccess access,
            ChangeEquipment changeEquipment,
            BusinessDate businessDate) {
        this.sessions = sessions;
        this.equipment = equipment;
        this.access = access;
        this.changeEquipment = changeEquipment;
        this.businessDate = businessDate;
    }

    @Requires(value = DataClass.ROSTER, action = Action.WRITE)
    @GetMapping(ActivityUrls.SESSION_EQUIPMENT)
    ModelAndView ask(@PathVariable SessionId sessionId) {
        var session = find(sessionId);
        var form = choice(sessionId)
                .startingWith(Map.of("version", String.valueOf(session.version())), equipment.of(sessionId));
        return Pages.show(TEMPLATE, page(form, session));
    }

    @Requires(value = DataClass.ROSTER, action = Action.WRITE)
    @PostMapping(ActivityUrls.SESSION_EQUIPMENT)
    ModelAndView change(@PathVariable SessionId sessionId, Form form) {
        access.requireWritable(sessionId);
        var page = page(form, find(sessionId));
        var wanted = page.equipment().read(form);
        var version = form.read(SessionForm.LABELS).integer("version", 1, Integer.MAX_VALUE);
        if (form.errors().any()) {
            return Pages.invalid(TEMPLATE, page);
        }
        return switch (changeEquipment.change(sessionId, version.get(), wanted)) {
            case ChangeEquipment.Changed changed ->
                Pages.redirect(ActivityUrls.session(sessionId), Notice.done("activity.session.equipped"));
            case ChangeEquipment.Unchanged unchanged ->
                Pages.redirect(ActivityUrls.session(sessionId), Notice.info("activity.session.equipped.unchanged"));
            case ChangeEquipment.Taken(var clash) -> Pages.invalid(TEMPLATE, page.with(ClashText.of(clash)));
            case ChangeEquipment.NotPlanned notPlanned ->
                Pages.invalid(TEMPLATE, page.with(Notice.refused("activity.session.not-planned")));
            case ChangeEquipment.Stale stale ->
                Pages.stale(TEMPLATE, page(form, find(sessionId)).asStale(present(sessionId)));
        };
    }

    private SessionDetails find(SessionId sessionId) {
        return sessions.find(sessionId, access.sight()).orElseThrow(() -> new NotFound("session " + sessionId));
    }

    private EquipmentChoice choice(SessionId sessionId) {
        return equipment.choice(sessionId, businessDate.today());
    }

    private String present(SessionId sessionId) {
        var has = equipment.of(sessionId);
        return has.isEmpty()
                ? Texts.t("activity.session.equip.present.none")
                : Texts.t(
                        "activity.session.equip.present",
                        has.stream().map(EquipmentQueries.AtEntry::words).collect(Collectors.joining(", ")));
    }

    private ChangeEquipmentPage page(Form form, SessionDetails session) {
        return new ChangeEquipmentPage(form, session, choice(session.id()), null, null, null);
    }
}
