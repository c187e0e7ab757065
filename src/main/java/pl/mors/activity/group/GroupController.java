package pl.mors.activity.group;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import pl.mors.activity.ActivityUrls;
import pl.mors.activity.BadgeUrls;
import pl.mors.activity.GroupId;
import pl.mors.activity.access.GroupAccess;
import pl.mors.activity.group.MemberQueries.Member;
import pl.mors.activity.holiday.HolidayQueries;
import pl.mors.audit.ReadsPersonalData;
import pl.mors.document.PaperKind;
import pl.mors.document.SignedCopies;
import pl.mors.identity.Action;
import pl.mors.identity.CurrentUser;
import pl.mors.identity.DataClass;
import pl.mors.identity.Requires;
import pl.mors.person.AccessNeedQueries;
import pl.mors.platform.BusinessDate;
import pl.mors.platform.NotFound;
import pl.mors.platform.web.Pages;

/** A group's page. */
@Controller
class GroupController {

    private final GroupQueries groups;
    private final MemberQueries members;
    private final AccessNeedQueries needs;
    private final GroupSessionQueries sessions;
    private final HolidayQueries holidays;
    private final GroupChoices choices;
    private final SignedCopies copies;
    private final GroupAccess access;
    private final CurrentUser user;
    private final BusinessDate businessDate;
    private final Clock clock;

    GroupController(
            GroupQueries groups,
            MemberQueries members,
            AccessNeedQueries needs,
            GroupSessionQueries sessions,
            HolidayQueries holidays,
            GroupChoices choices,
            SignedCopies copies,
            GroupAccess access,
            CurrentUser user,
            BusinessDate businessDate,
            Clock clock) {
        this.groups = groups;
        this.members = members;
        this.needs = needs;
        this.sessions = sessions;
        this.holidays = holidays;
        this.choices = choices;
        this.copies = copies;
        this.access = access;
        this.user = user;
        this.businessDate = businessDate;
        this.clock = clock;
    }

    @Requires(DataClass.ORGANISATION)
    @ReadsPersonalData(value = "roster", idParam = "groupId")
    @GetMapping(ActivityUrls.GROUP)
    ModelAndView group(@PathVariable GroupId groupId, @RequestParam(defaultValue = "") String terminy) {
        boolean whole = terminy.equals(ActivityUrls.ALL_SESSIONS);
        var today = businessDate.today();
        var sight = access.sight();
        var group = groups.find(groupId, sight, today).orElseThrow(() -> new NotFound("group " + groupId));
        boolean names = sight.names(group.hiddenMembership(), group.leads());
        boolean mayPlan = user.may(DataClass.ROSTER, Action.WRITE);
        var inGroup = names ? members.members(groupId, today) : List.<Member>of();
        var area = group.conditions().residentsOf();
        return Pages.show(
                "activity/group/group",
                new GroupPage(
                        group,
                        names,
                        sight.namesOnBadges(group.evidence(), group.hiddenMembership(), group.leads())
                                ? copies.links(
                                        PaperKind.NAME_BADGES, groupId.value(), copy -> BadgeUrls.signed(groupId, copy))
                                : List.of(),
                        inGroup,
                        mayPlan ? needs.of(inGroup.stream().map(Member::person).toList()) : Map.of(),
                        sessions.upcoming(groupId, today, whole),
                        sessions.past(groupId, today, whole),
                        whole,
                        today,
                        businessDate.now(clock),
                        groups.periods(groupId),
                        groups.facilitators(groupId),
                        mayPlan ? holidays.ofGroup(groupId, today) : List.of(),
                        area == null ? null : choices.area(area),
                        groups.plannedEvidence(groupId, today),
                        groups.isHeadcountOfSupport(groupId, today),
                        user.may(DataClass.ORGANISATION, Action.WRITE),
                        mayPlan,
                        mayPlan && names,
                        mayPlan && names ? groups.signUps(groupId, today) : 0,
                        user.mayForEverybody(DataClass.PARTICIPATION, Action.READ),
                        user.mayForOthers(DataClass.PERSONAL, Action.READ)));
    }
}
