package pl.mors.activity.enrolment;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import pl.mors.activity.ActivityUrls;
import pl.mors.activity.GroupId;
import pl.mors.activity.access.GroupAccess;
import pl.mors.activity.group.MemberQueries;
import pl.mors.activity.group.NamedGroups;
import pl.mors.audit.ReadsPersonalData;
import pl.mors.identity.Action;
import pl.mors.identity.CurrentUser;
import pl.mors.identity.DataClass;
import pl.mors.identity.Requires;
import pl.mors.person.PersonId;
import pl.mors.platform.BusinessDate;
import pl.mors.platform.NotFound;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Notice;
import pl.mors.platform.web.Pages;

/** Ending a place in a group, and taking back one that was given by mistake. */
@Controller
class EndEnrolmentController {

    private static final String TEMPLATE = "activity/enrolment/end";

    private final NamedGroups groups;
    private final MemberQueries members;
    private final ComingTripQueries trips;
    private final EndEnrolment endEnrolment;
    private final TakeEnrolmentBack takeEnrolmentBack;
    private final GroupAccess access;
    private final CurrentUser user;
    private final BusinessDate businessDate;

    EndEnrolmentController(
            NamedGroups groups,
            MemberQueries members,
            ComingTripQueries trips,
            EndEnrolment endEnrolment,
            TakeEnrolmentBack takeEnrolmentBack,
            GroupAccess access,
            CurrentUser user,
            BusinessDate businessDate) {
        this.groups = groups;
        this.members = members;
        this.trips = trips;
        this.endEnrolment = endEnrolment;
        this.takeEnrolmentBack = takeEnrolmentBack;
        this.access = access;
        this.user = user;
        this.businessDate = businessDate;
    }

    @Requires(value = DataClass.ROSTER, action = Action.WRITE)
    @ReadsPersonalData(value = "person", idParam = "personId")
    @GetMapping(ActivityUrls.END_ENROLMENT)
    ModelAndView ask(@PathVariable GroupId groupId, @PathVariable PersonId personId) {
        var exitedOn = page(Form.blank(), groupId, personId).person().exitedOn();
        var lastDay = exitedOn == null || !user.mayForEverybody(DataClass.PARTICIPATION, Action.READ)
                ? businessDate.today()
                : exitedOn;
        var form = Form.startingWith(Map.of("lastDay", Texts.date(lastDay)));
        return Pages.show(TEMPLATE, page(form, groupId, personId));
    }

    @Requires(value = DataClass.ROSTER, action = Action.WRITE)
    @PostMapping(ActivityUrls.END_ENROLMENT)
    @ReadsPersonalData(value = "person", idParam = "personId")
    ModelAndView end(@PathVariable GroupId groupId, @PathVariable PersonId personId, Form form) {
        access.requireWritable(groupId);
        var page = page(form, groupId, personId);
        var lastDay = form.read(EnrolmentController.LABELS).date("lastDay");
        if (form.errors().any()) {
            return Pages.invalid(TEMPLATE, page);
        }
        var name = page.person().name();
        return switch (endEnrolment.end(groupId, personId, lastDay.get())) {
            case EndEnrolment.Ended(var given) ->
                Pages.redirect(
                        ActivityUrls.group(groupId),
                        given.isEmpty()
                                ? Notice.done("activity.enrolment.ended", name, Texts.date(lastDay.get()))
                                : Notice.done(
                                        "activity.enrolment.ended.trips",
                                        name,
                                        Texts.date(lastDay.get()),
                                        ComingTripQueries.words(given)));
            case EndEnrolment.NotEnrolled notEnrolled ->
                Pages.redirect(ActivityUrls.group(groupId), Notice.refused("activity.enrolment.not-enrolled", name));
            case EndEnrolment.BeforeFirstDay(var firstDay) -> {
                form.errors().add("lastDay", "activity.enrolment.error.before-first-day", Texts.date(firstDay));
                yield Pages.invalid(TEMPLATE, page);
            }
            case EndEnrolment.PresentSince(var lastPresence) -> {
                form.errors().add("lastDay", "activity.enrolment.error.present-since", Texts.date(lastPresence));
                yield Pages.invalid(TEMPLATE, page);
            }
        };
    }

    @Requires(value = DataClass.ROSTER, action = Action.WRITE)
    @PostMapping(ActivityUrls.TAKE_ENROLMENT_BACK)
    @ReadsPersonalData(value = "person", idParam = "personId")
    ModelAndView takeBack(@PathVariable GroupId groupId, @PathVariable PersonId personId) {
        access.requireWritable(groupId);
        var form = Form.blank();
        var page = page(form, groupId, personId);
        var name = page.person().name();
        return switch (takeEnrolmentBack.takeBack(groupId, personId)) {
            case TakeEnrolmentBack.TakenBack(var given) ->
                Pages.redirect(
                        ActivityUrls.group(groupId),
                        given.isEmpty()
                                ? Notice.done("activity.enrolment.taken-back", name)
                                : Notice.done(
                                        "activity.enrolment.taken-back.trips", name, ComingTripQueries.words(given)));
            case TakeEnrolmentBack.NotEnrolled notEnrolled ->
                Pages.redirect(ActivityUrls.group(groupId), Notice.refused("activity.enrolment.not-enrolled", name));
            case TakeEnrolmentBack.OnSheets(var day) -> {
                form.refuse("activity.enrolment.take-back.on-sheets", Texts.date(day));
                yield Pages.invalid(TEMPLATE, page);
            }
        };
    }

    private EndEnrolmentPage page(Form form, GroupId groupId, PersonId person) {
        var today = businessDate.today();
        var group = groups.require(groupId);
        var somebody = members.member(groupId, person, today).orElseThrow(() -> new NotFound("member " + person));
        return new EndEnrolmentPage(form, groupId, group.name(), somebody, trips.coming(groupId, person, today));
    }
}
