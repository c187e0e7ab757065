package pl.mors.activity.group;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import pl.mors.activity.ActivityUrls;
import pl.mors.activity.GroupId;
import pl.mors.activity.access.GroupAccess;
import pl.mors.audit.ReadsPersonalData;
import pl.mors.identity.Action;
import pl.mors.identity.CurrentUser;
import pl.mors.identity.DataClass;
import pl.mors.identity.Requires;
import pl.mors.platform.BusinessDate;
import pl.mors.platform.NotFound;
import pl.mors.platform.web.Cursor;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Href;
import pl.mors.platform.web.Pages;

/** The list of groups and a group's page. */
@Controller
class GroupController {

    private final GroupQueries groups;
    private final GroupChoices choices;
    private final GroupAccess access;
    private final CurrentUser user;
    private final BusinessDate businessDate;

    GroupController(
            GroupQueries groups,
            GroupChoices choices,
            GroupAccess access,
            CurrentUser user,
            BusinessDate businessDate) {
        this.groups = groups;
        this.choices = choices;
        this.access = access;
        this.user = user;
        this.businessDate = businessDate;
    }

    @Requires(DataClass.ORGANISATION)
    @GetMapping(ActivityUrls.GROUPS)
    ModelAndView list(Form form, @RequestParam(name = Cursor.PARAMETER, required = false) @Nullable String cursor) {
        var programmes = choices.programmes();
        var kinds = GroupChoices.kinds();
        var reader = form.read(GroupForm.LABELS).optional();
        var programme =
                reader.choice("program", GroupChoices.values(programmes)).value();
        var kind = reader.choice("rodzaj", GroupChoices.values(kinds)).value();
        var found = groups.list(
                new GroupQueries.Filter(programme, kind), Cursor.ofId(cursor), access.sight(), businessDate.today());
        var address = Href.of(ActivityUrls.GROUPS).with("program", programme).with("rodzaj", kind);
        return Pages.show(
                "activity/group/list",
                new GroupListPage(
                        form, found, address, programmes, kinds, user.may(DataClass.ORGANISATION, Action.WRITE)));
    }

    @Requires(DataClass.ORGANISATION)
    @ReadsPersonalData(value = "roster", idParam = "groupId")
    @GetMapping(ActivityUrls.GROUP)
    ModelAndView group(@PathVariable GroupId groupId) {
        var today = businessDate.today();
        var sight = access.sight();
        var group = groups.find(groupId, sight, today).orElseThrow(() -> new NotFound("group " + groupId));
        boolean names = sight.names(group.hiddenMembership(), group.leads());
        boolean mayPlan = user.may(DataClass.ROSTER, Action.WRITE);
        return Pages.show(
                "activity/group/group",
                new GroupPage(
                        group,
                        names,
                        names ? groups.members(groupId, today) : List.of(),
                        groups.upcoming(groupId, today),
                        groups.past(groupId, today),
                        groups.periods(groupId),
                        groups.facilitators(groupId),
                        user.may(DataClass.ORGANISATION, Action.WRITE),
                        mayPlan,
                        mayPlan && names,
                        user.mayForEverybody(DataClass.PARTICIPATION, Action.READ),
                        user.mayForOthers(DataClass.PERSONAL, Action.READ)));
    }
}
