package pl.mors.activity.explain;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import pl.mors.activity.ActivityUrls;
import pl.mors.activity.GroupId;
import pl.mors.activity.SessionId;
import pl.mors.activity.access.GroupAccess;
import pl.mors.activity.access.GroupSight;
import pl.mors.activity.explain.ToExplainQueries.TwoPlaces;
import pl.mors.activity.group.GroupQueries;
import pl.mors.activity.group.GroupQueries.GroupDetails;
import pl.mors.audit.ReadsPersonalData;
import pl.mors.identity.Action;
import pl.mors.identity.DataClass;
import pl.mors.identity.Requires;
import pl.mors.person.PersonId;
import pl.mors.platform.BusinessDate;
import pl.mors.platform.NotFound;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Notice;
import pl.mors.platform.web.Pages;

/** Saying why somebody was at two sessions at one time: for whoever may know the people of the group. */
@Controller
class DoublePresenceController {

    private static final String TEMPLATE = "activity/explain/doublePresence";
    private static final int LONGEST_REASON = 500;

    private final GroupQueries groups;
    private final ToExplainQueries toExplain;
    private final DoublePresenceRepository explanations;
    private final GroupAccess access;
    private final BusinessDate businessDate;

    DoublePresenceController(
            GroupQueries groups,
            ToExplainQueries toExplain,
            DoublePresenceRepository explanations,
            GroupAccess access,
            BusinessDate businessDate) {
        this.groups = groups;
        this.toExplain = toExplain;
        this.explanations = explanations;
        this.access = access;
        this.businessDate = businessDate;
    }

    @Requires(value = DataClass.ROSTER, action = Action.WRITE)
    @ReadsPersonalData(value = "roster", idParam = "groupId")
    @GetMapping(ActivityUrls.DOUBLE_PRESENCE)
    ModelAndView ask(
            @PathVariable GroupId groupId,
            @PathVariable PersonId personId,
            @PathVariable SessionId sessionId,
            @PathVariable UUID pair) {
        var sight = access.sight();
        var group = find(groupId, sight);
        return toExplain
                .twoPlaces(groupId, personId, sessionId, pair, sight)
                .map(found -> Pages.show(TEMPLATE, new DoublePresencePage(asExplained(found), group, found)))
                .orElseGet(() -> nothingLeft(groupId));
    }

    @Requires(value = DataClass.ROSTER, action = Action.WRITE)
    @ReadsPersonalData(value = "roster", idParam = "groupId")
    @PostMapping(ActivityUrls.DOUBLE_PRESENCE)
    ModelAndView explain(
            @PathVariable GroupId groupId,
            @PathVariable PersonId personId,
            @PathVariable SessionId sessionId,
            @PathVariable UUID pair,
            Form form) {
        access.requireWritable(groupId);
        var sight = access.sight();
        var group = find(groupId, sight);
        var found = toExplain.twoPlaces(groupId, personId, sessionId, pair, sight);
        if (found.isEmpty()) {
            return nothingLeft(groupId);
        }
        var reason = form.read("activity.explain.field").lines("reason", LONGEST_REASON);
        if (form.errors().any()) {
            return Pages.invalid(TEMPLATE, new DoublePresencePage(form, group, found.get()));
        }
        explanations.explain(found.get(), reason.get());
        return Pages.redirect(ActivityUrls.toExplain(groupId), Notice.done("activity.explain.explained"));
    }

    private static Form asExplained(TwoPlaces found) {
        var reason = found.reason();
        return reason == null ? Form.blank() : Form.startingWith(Map.of("reason", reason));
    }

    private GroupDetails find(GroupId groupId, GroupSight sight) {
        return groups.find(groupId, sight, businessDate.today())
                .filter(group -> sight.names(group.hiddenMembership(), group.leads()))
                .orElseThrow(() -> new NotFound("people of group " + groupId));
    }

    private static ModelAndView nothingLeft(GroupId group) {
        return Pages.redirect(ActivityUrls.toExplain(group), Notice.info("activity.explain.double.none"));
    }
}
