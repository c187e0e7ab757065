package pl.mors.activity.waiting;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import pl.mors.activity.ActivityUrls;
import pl.mors.activity.GroupId;
import pl.mors.activity.SignUpUrls;
import pl.mors.activity.access.GroupAccess;
import pl.mors.activity.enrolment.EnrolmentQueries;
import pl.mors.activity.enrolment.EnrolmentQueries.Candidate;
import pl.mors.activity.enrolment.EnrolmentRefusal;
import pl.mors.activity.group.GroupQueries;
import pl.mors.activity.group.GroupQueries.GroupDetails;
import pl.mors.activity.waiting.WaitingQueries.Companion;
import pl.mors.audit.ReadsPersonalData;
import pl.mors.identity.Action;
import pl.mors.identity.DataClass;
import pl.mors.identity.Requires;
import pl.mors.person.PeopleInSight;
import pl.mors.person.PersonId;
import pl.mors.platform.BusinessDate;
import pl.mors.platform.NotFound;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Notice;
import pl.mors.platform.web.Option;
import pl.mors.platform.web.Pages;

/** Letting people wait for a place in a full group. */
@Controller
class JoinWaitingListController {

    private static final String TEMPLATE = "activity/waiting/join";

    private final GroupQueries groups;
    private final EnrolmentQueries people;
    private final WaitingQueries waiting;
    private final JoinWaitingList joinWaitingList;
    private final PeopleInSight inSight;
    private final GroupAccess access;
    private final BusinessDate businessDate;

    JoinWaitingListController(
            GroupQueries groups,
            EnrolmentQueries people,
            WaitingQueries waiting,
            JoinWaitingList joinWaitingList,
            PeopleInSight inSight,
            GroupAccess access,
            BusinessDate businessDate) {
        this.groups = groups;
        this.people = people;
        this.waiting = waiting;
        this.joinWaitingList = joinWaitingList;
        this.inSight = inSight;
        this.access = access;
        this.businessDate = businessDate;
    }

    @Requires(value = DataClass.ROSTER, action = Action.WRITE)
    @ReadsPersonalData("person")
    @GetMapping(ActivityUrls.JOIN_WAITING_LIST)
    ModelAndView ask(
            @PathVariable GroupId groupId,
            @RequestParam PersonId osoba,
            @RequestParam(name = SignUpUrls.ANSWERED, required = false) @Nullable UUID signUp) {
        return Pages.show(TEMPLATE, page(Form.blank(), groupId, osoba, signUp, List.of(), false));
    }

    @Requires(value = DataClass.ROSTER, action = Action.WRITE)
    @ReadsPersonalData("person")
    @PostMapping(ActivityUrls.JOIN_WAITING_LIST)
    ModelAndView join(
            @PathVariable GroupId groupId,
            @RequestParam PersonId person,
            @RequestParam(name = SignUpUrls.ANSWERED, required = false) @Nullable UUID signUp,
            Form form) {
        access.requireWritable(groupId);
        var page = page(form, groupId, person, signUp, List.of(), false);
        var reader = form.read("activity.waiting.field").optional();
        var others = reader
                .choices("others", page.company().stream().map(Option::value).toList())
                .stream()
                .map(PersonId::valueOf)
                .toList();
        var reason = reader.lines("reason", 500);
        if (form.errors().any()) {
            return Pages.invalid(TEMPLATE, page);
        }
        var override = access.mayOverride() ? reason.value() : null;
        return switch (joinWaitingList.join(groupId, person, others, override, signUp)) {
            case JoinWaitingList.Joined joined
            when signUp != null ->
                Pages.redirect(
                        SignUpUrls.signUps(groupId), Notice.done("activity.waiting.joined-and-answered", page.name()));
            case JoinWaitingList.Joined joined ->
                Pages.redirect(ActivityUrls.waitingList(groupId), Notice.done("activity.waiting.joined", page.name()));
            case JoinWaitingList.AlreadyWaiting already -> refused(page, "activity.waiting.refused.already", false);
            case JoinWaitingList.NoNeed noNeed -> refused(page, "activity.waiting.refused.no-need", false);
            case JoinWaitingList.TooMany tooMany -> refused(page, "activity.waiting.refused.too-many", false);
            case JoinWaitingList.Refused refused ->
                Pages.invalid(
                        TEMPLATE,
                        page(
                                form,
                                groupId,
                                person,
                                signUp,
                                refused.reasons().stream()
                                        .map(EnrolmentRefusal::textKey)
                                        .toList(),
                                refused.isOverridable() && access.mayOverride()));
        };
    }

    private static ModelAndView refused(JoinWaitingListPage page, String key, boolean mayOverride) {
        return Pages.invalid(
                TEMPLATE,
                new JoinWaitingListPage(
                        page.form(),
                        page.group(),
                        page.person(),
                        page.name(),
                        page.signUp(),
                        page.company(),
                        List.of(key),
                        mayOverride));
    }

    private JoinWaitingListPage page(
            Form form,
            GroupId groupId,
            PersonId person,
            @Nullable UUID signUp,
            List<String> refusals,
            boolean mayOverride) {
        var today = businessDate.today();
        var known = inSight.inSight(DataClass.PERSONAL, Action.READ);
        var company = waiting.company(groupId, person, signUp, today).stream()
                .filter(one -> known.test(person) && known.test(one.person()))
                .map(JoinWaitingListController::option)
                .toList();
        return new JoinWaitingListPage(
                form,
                group(groupId),
                person,
                candidate(groupId, person).name(),
                signUp,
                company,
                refusals,
                mayOverride);
    }

    private static Option option(Companion one) {
        return Option.of(
                one.person().toString(),
                one.bornOn() == null
                        ? one.name()
                        : Texts.t("activity.waiting.signed-up-with", one.name(), Texts.date(one.bornOn())));
    }

    /** As with places: whoever may not know who is in the group cannot learn it by trying. */
    private GroupDetails group(GroupId groupId) {
        var sight = access.sight();
        return groups.find(groupId, sight, businessDate.today())
                .filter(group -> sight.names(group.hiddenMembership(), group.leads()))
                .orElseThrow(() -> new NotFound("group " + groupId));
    }

    private Candidate candidate(GroupId groupId, PersonId person) {
        return people.person(groupId, person, businessDate.today()).orElseThrow(() -> new NotFound("person " + person));
    }
}
