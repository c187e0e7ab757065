package pl.mors.activity.child;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import pl.mors.activity.ChildUrls;
import pl.mors.activity.GroupId;
import pl.mors.activity.access.GroupAccess;
import pl.mors.activity.enrolment.EnrolmentQueries;
import pl.mors.activity.group.GroupQueries;
import pl.mors.audit.ReadsPersonalData;
import pl.mors.identity.Action;
import pl.mors.identity.DataClass;
import pl.mors.identity.Requires;
import pl.mors.person.GuardianId;
import pl.mors.person.GuardianQueries;
import pl.mors.person.PersonId;
import pl.mors.person.PersonUrls;
import pl.mors.platform.Access;
import pl.mors.platform.BusinessDate;
import pl.mors.platform.NotFound;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Notice;
import pl.mors.platform.web.Option;
import pl.mors.platform.web.Pages;

/** What guardians say about a minor in a group; who may pick the minor up is for who leads the group alone. */
@Controller
class ChildController {

    private static final String TEMPLATE = "activity/child/child";
    private static final String LABELS = "activity.child.field";

    private final GroupQueries groups;
    private final ChildQueries children;
    private final GuardianQueries guardians;
    private final EnrolmentQueries people;
    private final KeepChildsPapers papers;
    private final Access opens;
    private final GroupAccess access;
    private final BusinessDate businessDate;

    ChildController(
            GroupQueries groups,
            ChildQueries children,
            GuardianQueries guardians,
            EnrolmentQueries people,
            KeepChildsPapers papers,
            Access opens,
            GroupAccess access,
            BusinessDate businessDate) {
        this.groups = groups;
        this.children = children;
        this.guardians = guardians;
        this.people = people;
        this.papers = papers;
        this.opens = opens;
        this.access = access;
        this.businessDate = businessDate;
    }

    @Requires(value = DataClass.ROSTER, action = Action.WRITE)
    @ReadsPersonalData(value = "person", idParam = "personId")
    @GetMapping(ChildUrls.CHILD)
    ModelAndView show(@PathVariable GroupId groupId, @PathVariable PersonId personId) {
        var today = Texts.date(businessDate.today());
        return Pages.show(
                TEMPLATE, page(Form.startingWith(Map.of("answeredOn", today, "validFrom", today)), groupId, personId));
    }

    @Requires(value = DataClass.ROSTER, action = Action.WRITE)
    @ReadsPersonalData(value = "person", idParam = "personId")
    @PostMapping(ChildUrls.CHILD_CONSENT)
    ModelAndView answer(@PathVariable GroupId groupId, @PathVariable PersonId personId, Form form) {
        access.requireWritable(groupId);
        var page = page(form, groupId, personId);
        var reader = form.read(LABELS);
        var answer = reader.choice("answer", ChildPage.ANSWERS);
        var guardian = reader.choice(
                "guardian", page.guardians().stream().map(Option::value).toList());
        var on = reader.date("answeredOn");
        if (!form.errors().any() && on.get().isAfter(businessDate.today())) {
            form.errors().add("answeredOn", "activity.child.error.future");
        } else if (!form.errors().any() && page.child().isUndone(answer.get(), on.get())) {
            form.errors().add("answeredOn", "activity.child.error.later");
        }
        if (form.errors().any()) {
            return Pages.invalid(TEMPLATE, page);
        }
        papers.answer(groupId, personId, answer.get(), on.get(), GuardianId.valueOf(guardian.get()));
        return back(groupId, personId, "activity.child.answered", page.name());
    }

    @Requires(value = DataClass.ROSTER, action = Action.WRITE)
    @ReadsPersonalData(value = "person", idParam = "personId")
    @PostMapping(ChildUrls.PICK_UP)
    ModelAndView letPickUp(@PathVariable GroupId groupId, @PathVariable PersonId personId, Form form) {
        var page = led(form, groupId, personId);
        var reader = form.read(LABELS);
        var name = reader.text("pickUpName", 120);
        var phone = reader.optional().text("pickUpPhone", 30);
        var from = reader.date("validFrom");
        var to = reader.optional().date("validTo");
        if (!form.errors().any() && to.isGiven() && to.get().isBefore(from.get())) {
            form.errors().add("validTo", "activity.child.error.days");
        }
        if (form.errors().any()) {
            return Pages.invalid(TEMPLATE, page);
        }
        papers.letPickUp(groupId, personId, name.get(), phone.value(), from.get(), to.value());
        return back(groupId, personId, "activity.child.pick-up.added", name.get());
    }

    @Requires(value = DataClass.ROSTER, action = Action.WRITE)
    @ReadsPersonalData(value = "person", idParam = "personId")
    @PostMapping(ChildUrls.END_PICK_UP)
    ModelAndView endPickUp(
            @PathVariable GroupId groupId, @PathVariable PersonId personId, @PathVariable UUID permissionId) {
        var page = led(Form.blank(), groupId, personId);
        // From this moment on: whoever takes a permission back does not want the child picked up this afternoon.
        papers.endPickUp(groupId, personId, permissionId, businessDate.today().minusDays(1));
        return back(groupId, personId, "activity.child.pick-up.ended", page.name());
    }

    private static ModelAndView back(GroupId group, PersonId child, String key, String name) {
        return Pages.redirect(ChildUrls.child(group, child), Notice.done(key, name));
    }

    /** @throws NotFound when the reader does not lead the group */
    private ChildPage led(Form form, GroupId groupId, PersonId personId) {
        access.requireWritable(groupId);
        var page = page(form, groupId, personId);
        if (!page.showsPickUps()) {
            throw new NotFound("pick-ups of group " + groupId);
        }
        return page;
    }

    private ChildPage page(Form form, GroupId groupId, PersonId person) {
        var today = businessDate.today();
        var sight = access.sight();
        var group = groups.find(groupId, sight, today)
                .filter(found -> sight.names(found.hiddenMembership(), found.leads()))
                .orElseThrow(() -> new NotFound("group " + groupId));
        var child = people.person(groupId, person, today)
                .flatMap(known -> children.child(groupId, person, today))
                .orElseThrow(() -> new NotFound("child " + person));
        var acting = guardians.of(person).stream()
                .map(one -> Option.of(one.id().toString(), one.name()))
                .toList();
        var guardiansHref = PersonUrls.guardians(person);
        return new ChildPage(
                form,
                group,
                child,
                acting,
                opens.mayOpen(guardiansHref) ? guardiansHref : null,
                group.leads(),
                group.leads() ? children.pickUps(groupId, person) : List.of(),
                today);
    }
}
