package pl.mors.activity.child;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import pl.mors.activity.ChildUrls;
import pl.mors.activity.GroupId;
import pl.mors.activity.access.GroupAccess;
import pl.mors.activity.group.GroupQueries;
import pl.mors.audit.ReadsPersonalData;
import pl.mors.identity.Action;
import pl.mors.identity.DataClass;
import pl.mors.identity.Requires;
import pl.mors.platform.BusinessDate;
import pl.mors.platform.NotFound;
import pl.mors.platform.web.Pages;

/** The minors of a group, and what guardians said. */
@Controller
class ChildrenController {

    private final GroupQueries groups;
    private final ChildQueries children;
    private final GroupAccess access;
    private final BusinessDate businessDate;

    ChildrenController(GroupQueries groups, ChildQueries children, GroupAccess access, BusinessDate businessDate) {
        this.groups = groups;
        this.children = children;
        this.access = access;
        this.businessDate = businessDate;
    }

    @Requires(value = DataClass.ROSTER, action = Action.WRITE)
    @ReadsPersonalData(value = "roster", idParam = "groupId")
    @GetMapping(ChildUrls.CHILDREN)
    ModelAndView list(@PathVariable GroupId groupId) {
        var today = businessDate.today();
        var sight = access.sight();
        var group = groups.find(groupId, sight, today).orElseThrow(() -> new NotFound("group " + groupId));
        boolean names = sight.names(group.hiddenMembership(), group.leads());
        var found = names ? children.children(groupId, today) : List.<ChildQueries.Child>of();
        return Pages.show(
                "activity/child/list",
                new ChildrenPage(
                        group,
                        names,
                        group.leads(),
                        found.stream()
                                .map(one -> ChildrenPage.row(groupId, one, group.leads()))
                                .toList()));
    }
}
