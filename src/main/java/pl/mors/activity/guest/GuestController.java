package pl.mors.activity.guest;

import java.util.List;
import java.util.stream.Collectors;
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
import pl.mors.identity.DataClass;
import pl.mors.identity.Requires;
import pl.mors.platform.Access;
import pl.mors.platform.BusinessDate;
import pl.mors.platform.NotFound;
import pl.mors.platform.web.Pages;

/** The guests of a group, to be asked for a declaration: what the desk's line about them opens into. */
@Controller
class GuestController {

    private final GroupQueries groups;
    private final GuestQueries guests;
    private final GroupAccess groupAccess;
    private final Access access;
    private final BusinessDate businessDate;

    GuestController(
            GroupQueries groups,
            GuestQueries guests,
            GroupAccess groupAccess,
            Access access,
            BusinessDate businessDate) {
        this.groups = groups;
        this.guests = guests;
        this.groupAccess = groupAccess;
        this.access = access;
        this.businessDate = businessDate;
    }

    @Requires(value = DataClass.ROSTER, action = Action.WRITE)
    @ReadsPersonalData(value = "roster", idParam = "groupId")
    @GetMapping(ActivityUrls.GUESTS)
    ModelAndView guests(@PathVariable GroupId groupId) {
        var today = businessDate.today();
        var sight = groupAccess.sight();
        var group = groups.find(groupId, sight, today).orElseThrow(() -> new NotFound("group " + groupId));
        boolean names = sight.names(group.hiddenMembership(), group.leads());
        List<GuestQueries.Guest> found = names ? guests.guests(groupId, today) : List.of();
        var declarations = found.stream()
                .map(GuestsPage::declarationOf)
                .filter(access::mayOpen)
                .collect(Collectors.toUnmodifiableSet());
        return Pages.show(
                "activity/guest/guests",
                new GuestsPage(group, GuestQueries.askedSince(today), names, found, declarations));
    }
}
