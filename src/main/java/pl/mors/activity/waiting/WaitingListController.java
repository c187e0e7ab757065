package pl.mors.activity.waiting;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import pl.mors.activity.ActivityUrls;
import pl.mors.activity.GroupId;
import pl.mors.activity.access.GroupAccess;
import pl.mors.activity.group.GroupQueries;
import pl.mors.activity.group.GroupQueries.GroupDetails;
import pl.mors.audit.ReadsPersonalData;
import pl.mors.identity.Action;
import pl.mors.identity.DataClass;
import pl.mors.identity.Requires;
import pl.mors.platform.BusinessDate;
import pl.mors.platform.NotFound;
import pl.mors.platform.web.Pages;

/** Who waits for a place in a group, and who did. */
@Controller
class WaitingListController {

    private final GroupQueries groups;
    private final WaitingQueries waiting;
    private final ClosingCallQueries closing;
    private final GroupAccess access;
    private final BusinessDate businessDate;

    WaitingListController(
            GroupQueries groups,
            WaitingQueries waiting,
            ClosingCallQueries closing,
            GroupAccess access,
            BusinessDate businessDate) {
        this.groups = groups;
        this.waiting = waiting;
        this.closing = closing;
        this.access = access;
        this.businessDate = businessDate;
    }

    @Requires(value = DataClass.ROSTER, action = Action.WRITE)
    @ReadsPersonalData(value = "roster", idParam = "groupId")
    @GetMapping(ActivityUrls.WAITING_LIST)
    ModelAndView list(@PathVariable GroupId groupId) {
        var sight = access.sight();
        var group =
                groups.find(groupId, sight, businessDate.today()).orElseThrow(() -> new NotFound("group " + groupId));
        boolean names = sight.names(group.hiddenMembership(), group.leads());
        return Pages.show(
                "activity/waiting/list",
                new WaitingListPage(
                        group,
                        names,
                        closes(group),
                        names
                                ? waiting.waiting(groupId).stream()
                                        .map(one -> WaitingListPage.row(
                                                one, ActivityUrls.waitingListEntry(groupId, one.person())))
                                        .toList()
                                : List.of(),
                        names
                                ? waiting.former(groupId).stream()
                                        .map(one -> WaitingListPage.past(
                                                one, ActivityUrls.joinWaitingList(groupId, one.person())))
                                        .toList()
                                : List.of(),
                        names && closing.isAnybodyToCall(groupId)));
    }

    private boolean closes(GroupDetails group) {
        var closedOn = group.closedOn();
        return closedOn != null && !closedOn.isAfter(businessDate.today().plusDays(1));
    }
}
