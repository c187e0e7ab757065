package pl.mors.activity.group;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import pl.mors.activity.ActivityUrls;
import pl.mors.activity.access.GroupAccess;
import pl.mors.identity.Action;
import pl.mors.identity.CurrentUser;
import pl.mors.identity.DataClass;
import pl.mors.identity.Requires;
import pl.mors.platform.BusinessDate;
import pl.mors.platform.web.Cursor;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Href;
import pl.mors.platform.web.Pages;

/** The list of groups. */
@Controller
class GroupListController {

    private final GroupListQueries groups;
    private final GroupChoices choices;
    private final GroupAccess access;
    private final CurrentUser user;
    private final BusinessDate businessDate;

    GroupListController(
            GroupListQueries groups,
            GroupChoices choices,
            GroupAccess access,
            CurrentUser user,
            BusinessDate businessDate) {
        this.groups = groups;
        this.choices = choices;
        this.access = access;
        this.user = user;
        this.businessDate = businessDate;
    }

    @Requires(DataClass.ORGANISATION)
    @GetMapping(ActivityUrls.GROUPS)
    ModelAndView list(Form form, @RequestParam(name = Cursor.PARAMETER, required = false) @Nullable String cursor) {
        var programmes = choices.programmes();
        var kinds = GroupChoices.kinds();
        var reader = form.read(GroupForm.LABELS).optional();
        var words = form.value(GroupListPage.WORDS).strip().replace("\0", "");
        var state = GroupListPage.state(form.value(GroupListPage.STATE));
        var programme =
                reader.choice("program", GroupChoices.values(programmes)).value();
        var kind = reader.choice("rodzaj", GroupChoices.values(kinds)).value();
        var found = groups.list(
                new GroupListQueries.Filter(words, programme, kind, state),
                Cursor.ofId(cursor),
                access.sight(),
                businessDate.today());
        var address = Href.of(ActivityUrls.GROUPS)
                .with(GroupListPage.WORDS, words)
                .with("program", programme)
                .with("rodzaj", kind)
                .with(
                        GroupListPage.STATE,
                        state == GroupListQueries.State.OPEN ? null : form.value(GroupListPage.STATE));
        return Pages.show(
                "activity/group/list",
                new GroupListPage(
                        form, found, address, programmes, kinds, user.may(DataClass.ORGANISATION, Action.WRITE)));
    }
}
