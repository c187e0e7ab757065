package pl.mors.activity.group;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import pl.mors.activity.ActivityKinds;
import pl.mors.activity.ActivityUrls;
import pl.mors.activity.GroupId;
import pl.mors.activity.access.GroupAccess;
import pl.mors.activity.group.GroupChoices.ProgrammeKind;
import pl.mors.activity.group.GroupFormPage.GroupName;
import pl.mors.activity.group.GroupQueries.Places;
import pl.mors.activity.group.GroupQueries.PlannedEvidence;
import pl.mors.activity.safeguarding.UncheckedLeader;
import pl.mors.identity.Action;
import pl.mors.identity.DataClass;
import pl.mors.identity.Requires;
import pl.mors.platform.BusinessDate;
import pl.mors.platform.NotFound;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Notice;
import pl.mors.platform.web.Option;
import pl.mors.platform.web.Pages;
import pl.mors.programme.RoomId;

/** Starting a group and changing one. */
@Controller
class GroupFormController {

    private static final String TEMPLATE = "activity/group/form";

    private final GroupQueries groups;
    private final GroupChoices choices;
    private final GroupAccess access;
    private final CreateGroup createGroup;
    private final ChangeGroup changeGroup;
    private final BusinessDate businessDate;

    GroupFormController(
            GroupQueries groups,
            GroupChoices choices,
            GroupAccess access,
            CreateGroup createGroup,
            ChangeGroup changeGroup,
            BusinessDate businessDate) {
        this.groups = groups;
        this.choices = choices;
        this.access = access;
        this.createGroup = createGroup;
        this.changeGroup = changeGroup;
        this.businessDate = businessDate;
    }

    @Requires(value = DataClass.ORGANISATION, action = Action.WRITE)
    @GetMapping(ActivityUrls.NEW_GROUP)
    ModelAndView blank(@RequestParam(name = ActivityUrls.KIND, required = false) @Nullable String kind) {
        return Pages.show(TEMPLATE, page(GroupForm.startingAs(kind)));
    }

    @Requires(value = DataClass.ORGANISATION, action = Action.WRITE)
    @PostMapping(ActivityUrls.NEW_GROUP)
    ModelAndView create(Form form) {
        var answers = GroupForm.read(form, choices, rooms(null), true, businessDate.today());
        if (answers.isEmpty()) {
            return Pages.invalid(TEMPLATE, page(form));
        }
        var values = answers.get().values();
        return switch (createGroup.create(values, answers.get().first())) {
            case CreateGroup.Created created ->
                Pages.redirect(
                        ActivityUrls.group(created.group()),
                        Notice.done(
                                values.hiddenMembership() ? "activity.group.created.hidden" : "activity.group.created",
                                values.name()));
            case CreateGroup.LedUnchecked(var leaders) -> {
                refuse(form, leaders);
                yield Pages.invalid(TEMPLATE, page(form));
            }
            case CreateGroup.OutsideProgramme outside -> {
                form.errors()
                        .add(
                                "from",
                                "activity.group.error.outside-programme",
                                outside.implementationPeriod().from());
                yield Pages.invalid(TEMPLATE, page(form));
            }
        };
    }

    @Requires(value = DataClass.ORGANISATION, action = Action.WRITE)
    @GetMapping(ActivityUrls.CHANGE_GROUP)
    ModelAndView change(@PathVariable GroupId groupId) {
        var group = find(groupId);
        return Pages.show(TEMPLATE, page(GroupForm.of(group, groups.facilitators(groupId)), group, false));
    }

    @Requires(value = DataClass.ORGANISATION, action = Action.WRITE)
    @PostMapping(ActivityUrls.CHANGE_GROUP)
    ModelAndView change(@PathVariable GroupId groupId, Form form) {
        var group = find(groupId);
        var answers = GroupForm.read(form, choices, rooms(group.room()), false, businessDate.today());
        var version = form.read(GroupForm.LABELS).integer("version", 1, Integer.MAX_VALUE);
        if (form.errors().any() || answers.isEmpty()) {
            return Pages.invalid(TEMPLATE, page(form, group, false));
        }
        var values = answers.get().values();
        var before = groups.places(groupId, businessDate.today());
        return switch (changeGroup.change(
                groupId,
                version.get(),
                values,
                answers.get().closedOn(),
                answers.get().evidence())) {
            case ChangeGroup.Changed changed ->
                Pages.redirect(
                        ActivityUrls.group(groupId),
                        said(changed.stillPlanned(), before, groups.places(groupId, businessDate.today()), values));
            case ChangeGroup.LedUnchecked(var leaders) -> {
                refuse(form, leaders);
                yield Pages.invalid(TEMPLATE, page(form, group, false));
            }
            case ChangeGroup.RecordedOtherwise(var earliest) -> {
                form.errors().add("evidenceFrom", "activity.group.error.evidence-from", earliest);
                yield Pages.invalid(TEMPLATE, page(form, group, false));
            }
            case ChangeGroup.HasCodeList codes -> {
                form.errors().add("hiddenMembership", "activity.group.error.code-list");
                yield Pages.invalid(TEMPLATE, page(form, group, false));
            }
            case ChangeGroup.Stale stale -> Pages.stale(TEMPLATE, page(form, group, true));
        };
    }

    private static Notice said(int stillPlanned, Places before, Places places, GroupValues values) {
        var capacity = values.capacity();
        boolean listEnded = before.waiting() > 0 && places.waiting() == 0;
        if (stillPlanned > 0) {
            return Notice.warning(
                    listEnded
                            ? "activity.group.changed.list-ended.still-planned"
                            : "activity.group.changed.still-planned",
                    values.name(),
                    String.valueOf(stillPlanned));
        }
        if (listEnded) {
            return Notice.warning("activity.group.changed.list-ended", values.name());
        }
        if (capacity != null && places.offered() > 0 && places.taken() + places.offered() > capacity) {
            return Notice.warning(
                    "activity.group.changed.over-offered",
                    values.name(),
                    String.valueOf(capacity),
                    String.valueOf(places.taken()),
                    String.valueOf(places.offered()));
        }
        return Notice.done("activity.group.changed", values.name());
    }

    private static void refuse(Form form, List<UncheckedLeader> leaders) {
        var first = leaders.getFirst();
        form.errors().add("facilitators", "activity.safeguarding.refused.group", first.name(), first.registers());
    }

    private GroupQueries.GroupDetails find(GroupId group) {
        return groups.find(group, access.sight(), businessDate.today())
                .orElseThrow(() -> new NotFound("group " + group));
    }

    private List<Option> rooms(@Nullable RoomId chosen) {
        return choices.rooms(businessDate.today(), chosen);
    }

    private GroupFormPage page(Form form) {
        return page(form, null, rooms(null), List.of(), Places.NONE, false);
    }

    private GroupFormPage page(Form form, GroupQueries.GroupDetails group, boolean stale) {
        var today = businessDate.today();
        return page(
                form,
                new GroupName(group.id(), group.name()),
                rooms(group.room()),
                groups.plannedEvidence(group.id(), today),
                groups.places(group.id(), today),
                stale);
    }

    private GroupFormPage page(
            Form form,
            @Nullable GroupName group,
            List<Option> rooms,
            List<PlannedEvidence> planned,
            Places places,
            boolean stale) {
        var programmeKinds = choices.programmeKinds();
        return new GroupFormPage(
                form,
                group,
                planned,
                places,
                stale,
                GroupChoices.kinds(),
                ProgrammePlaceForm.kindOptions(programmeKinds),
                programmeKinds.stream()
                        .filter(one -> GroupFormPage.hiding()
                                .contains(ActivityKinds.code(one.kind().type())))
                        .map(ProgrammeKind::value)
                        .toList(),
                ProgrammePlaceForm.communityOptions(choices.communities()),
                rooms,
                choices.facilitators(),
                choices.areas());
    }
}
