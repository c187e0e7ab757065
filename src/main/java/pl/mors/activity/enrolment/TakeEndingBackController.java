package pl.mors.activity.enrolment;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import pl.mors.activity.ActivityUrls;
import pl.mors.activity.GroupId;
import pl.mors.activity.access.GroupAccess;
import pl.mors.activity.enrolment.EnrolmentQueries.FormerMember;
import pl.mors.activity.group.GroupQueries.GroupDetails;
import pl.mors.activity.group.NamedGroups;
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

/** Taking back that a place in a group ended. */
@Controller
class TakeEndingBackController {

    private static final String TEMPLATE = "activity/enrolment/takeEndingBack";

    private final NamedGroups groups;
    private final EnrolmentQueries people;
    private final ComingTripQueries trips;
    private final TakeEndingBack takeEndingBack;
    private final GroupAccess access;
    private final BusinessDate date;

    TakeEndingBackController(
            NamedGroups groups,
            EnrolmentQueries people,
            ComingTripQueries trips,
            TakeEndingBack takeEndingBack,
            GroupAccess access,
            BusinessDate date) {
        this.groups = groups;
        this.people = people;
        this.trips = trips;
        this.takeEndingBack = takeEndingBack;
        this.access = access;
        this.date = date;
    }

    @Requires(value = DataClass.ROSTER, action = Action.WRITE)
    @ReadsPersonalData(value = "person", idParam = "personId")
    @GetMapping(ActivityUrls.TAKE_ENDING_BACK)
    ModelAndView ask(@PathVariable GroupId groupId, @PathVariable PersonId personId) {
        return Pages.show(TEMPLATE, page(Form.blank(), group(groupId), former(groupId, personId)));
    }

    @Requires(value = DataClass.ROSTER, action = Action.WRITE)
    @ReadsPersonalData(value = "person", idParam = "personId")
    @PostMapping(ActivityUrls.TAKE_ENDING_BACK)
    ModelAndView takeBack(@PathVariable GroupId groupId, @PathVariable PersonId personId) {
        access.requireWritable(groupId);
        var group = group(groupId);
        var former = former(groupId, personId);
        return switch (takeEndingBack.takeBack(groupId, personId)) {
            case TakeEndingBack.TakenBack(var struckOff) ->
                Pages.redirect(
                        ActivityUrls.group(groupId),
                        struckOff.isEmpty()
                                ? Notice.done("activity.enrolment.back.done", former.name())
                                : Notice.done(
                                        "activity.enrolment.back.done.trips",
                                        former.name(),
                                        ComingTripQueries.words(struckOff)));
            case TakeEndingBack.NotEnded notEnded ->
                Pages.redirect(
                        ActivityUrls.group(groupId), Notice.info("activity.enrolment.back.not-ended", former.name()));
            case TakeEndingBack.Full full ->
                Pages.invalid(TEMPLATE, page(Form.blank().refuse("activity.enrolment.back.full"), group, former));
        };
    }

    private TakeEndingBackPage page(Form form, GroupDetails group, FormerMember former) {
        return new TakeEndingBackPage(
                form,
                group.id(),
                group.name(),
                former.person(),
                former.name(),
                former.lastDay(),
                trips.struckOff(group.id(), former.person(), former.lastDay(), date.today()));
    }

    private GroupDetails group(GroupId groupId) {
        return groups.require(groupId);
    }

    private FormerMember former(GroupId group, PersonId person) {
        return people.former(group, person).orElseThrow(() -> new NotFound("former member " + person));
    }
}
