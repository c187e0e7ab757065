package pl.mors.activity.explain;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import pl.mors.activity.ActivityUrls;
import pl.mors.activity.GroupId;
import pl.mors.activity.access.GroupAccess;
import pl.mors.activity.group.GroupQueries;
import pl.mors.audit.ReadsPersonalData;
import pl.mors.identity.Action;
import pl.mors.identity.CurrentUser;
import pl.mors.identity.DataClass;
import pl.mors.identity.Requires;
import pl.mors.platform.BusinessDate;
import pl.mors.platform.NotFound;
import pl.mors.platform.web.Pages;

/** What the desk's lines about attendance after the exit, people in two places and sessions outside the programmes open into. */
@Controller
class ToExplainController {

    private final GroupQueries groups;
    private final ToExplainQueries toExplain;
    private final GroupAccess access;
    private final CurrentUser user;
    private final BusinessDate businessDate;

    ToExplainController(
            GroupQueries groups,
            ToExplainQueries toExplain,
            GroupAccess access,
            CurrentUser user,
            BusinessDate businessDate) {
        this.groups = groups;
        this.toExplain = toExplain;
        this.access = access;
        this.user = user;
        this.businessDate = businessDate;
    }

    @Requires(value = DataClass.ROSTER, action = Action.WRITE)
    @ReadsPersonalData(value = "roster", idParam = "groupId")
    @GetMapping(ActivityUrls.TO_EXPLAIN)
    ModelAndView toExplain(@PathVariable GroupId groupId) {
        var sight = access.sight();
        var group =
                groups.find(groupId, sight, businessDate.today()).orElseThrow(() -> new NotFound("group " + groupId));
        boolean names = sight.names(group.hiddenMembership(), group.leads());
        boolean exits = names && user.mayForEverybody(DataClass.PARTICIPATION, Action.READ);
        return Pages.show(
                "activity/explain/toExplain",
                new ToExplainPage(
                        group,
                        exits ? toExplain.afterExit(groupId) : List.of(),
                        names ? toExplain.twoPlaces(groupId, sight) : List.of(),
                        toExplain.outsideProgramme(groupId),
                        access.mayOverride()));
    }
}
