package pl.mors.activity.group;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import pl.mors.activity.ActivityUrls;
import pl.mors.activity.GroupId;
import pl.mors.activity.access.GroupAccess;
import pl.mors.activity.group.GroupFormPage.GroupName;
import pl.mors.identity.Action;
import pl.mors.identity.DataClass;
import pl.mors.identity.Requires;
import pl.mors.platform.BusinessDate;
import pl.mors.platform.NotFound;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Notice;
import pl.mors.platform.web.Pages;

/** Carrying a group over from one programme to the next. */
@Controller
class CarryOverController {

    private static final String TEMPLATE = "activity/group/carryOver";

    private final GroupQueries groups;
    private final GroupChoices choices;
    private final GroupAccess access;
    private final CarryGroupOver carryGroupOver;
    private final BusinessDate businessDate;

    CarryOverController(
            GroupQueries groups,
            GroupChoices choices,
            GroupAccess access,
            CarryGroupOver carryGroupOver,
            BusinessDate businessDate) {
        this.groups = groups;
        this.choices = choices;
        this.access = access;
        this.carryGroupOver = carryGroupOver;
        this.businessDate = businessDate;
    }

    @Requires(value = DataClass.ORGANISATION, action = Action.WRITE)
    @GetMapping(ActivityUrls.CARRY_OVER)
    ModelAndView ask(@PathVariable GroupId groupId) {
        return Pages.show(TEMPLATE, page(Form.blank(), find(groupId), List.of()));
    }

    @Requires(value = DataClass.ORGANISATION, action = Action.WRITE)
    @PostMapping(ActivityUrls.CARRY_OVER)
    ModelAndView carryOver(@PathVariable GroupId groupId, Form form) {
        var group = find(groupId);
        var reader = form.read(GroupForm.LABELS);
        var kind = ProgrammePlaceForm.kind(reader, choices.programmeKinds());
        var place = kind.map(chosen -> ProgrammePlaceForm.place(form, chosen, choices.communities()));
        var from = reader.date("from");
        if (form.errors().any() || place.isEmpty()) {
            return Pages.invalid(TEMPLATE, page(form, group, List.of()));
        }
        return switch (carryGroupOver.carryOver(groupId, place.get(), from.get())) {
            case CarryGroupOver.CarriedOver carried ->
                Pages.redirect(
                        ActivityUrls.group(groupId),
                        Notice.done("activity.group.carried-over", Texts.date(from.get())));
            case CarryGroupOver.Refused refused ->
                Pages.invalid(
                        TEMPLATE,
                        page(
                                form,
                                group,
                                refused.reasons().stream()
                                        .map(CarryOverDay.Refusal::textKey)
                                        .toList()));
        };
    }

    private GroupName find(GroupId groupId) {
        var group = groups.find(groupId, access.sight(), businessDate.today())
                .orElseThrow(() -> new NotFound("group " + groupId));
        return new GroupName(groupId, group.name());
    }

    private CarryOverPage page(Form form, GroupName group, List<String> refusals) {
        return new CarryOverPage(
                form,
                group,
                refusals,
                ProgrammePlaceForm.kindOptions(choices.programmeKinds()),
                ProgrammePlaceForm.communityOptions(choices.communities()));
    }
}
