package pl.mors.intake.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import pl.mors.audit.ReadsPersonalData;
import pl.mors.identity.Action;
import pl.mors.identity.DataClass;
import pl.mors.identity.Requires;
import pl.mors.intake.IntakeUrls;
import pl.mors.intake.check.CheckList;
import pl.mors.intake.check.RememberedColumns;
import pl.mors.intake.columns.Columns;
import pl.mors.intake.columns.Target;
import pl.mors.intake.table.TableLimits;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Notice;
import pl.mors.platform.web.Pages;
import pl.mors.programme.Programme;
import pl.mors.programme.ProgrammeQueries;

/** Lets a clerk say what the columns of a list hold, and checks it anew. */
@Controller
class ColumnsController {

    private static final String TEMPLATE = "intake/page/columns";

    private final ProgrammeQueries programmes;
    private final IntakeAccess access;
    private final CheckList checkList;
    private final ListRepository lists;
    private final RememberedColumns remembered;
    private final Drafts drafts;

    ColumnsController(
            ProgrammeQueries programmes,
            IntakeAccess access,
            CheckList checkList,
            ListRepository lists,
            RememberedColumns remembered,
            Drafts drafts) {
        this.programmes = programmes;
        this.access = access;
        this.checkList = checkList;
        this.lists = lists;
        this.remembered = remembered;
        this.drafts = drafts;
    }

    @GetMapping(IntakeUrls.COLUMNS)
    @Requires(value = DataClass.PARTICIPATION, action = Action.OVERRIDE)
    @ReadsPersonalData("participants_list")
    ModelAndView form(@PathVariable String programmeCode, @PathVariable UUID listId) {
        access.require();
        var programme = programmes.named(programmeCode);
        return lists.find(programme.id(), listId)
                .map(list -> {
                    var start = new LinkedHashMap<String, String>();
                    for (int column = 0; column < list.targets().size(); column++) {
                        start.put(
                                ColumnsPage.field(column),
                                list.targets().get(column).name());
                    }
                    return Pages.show(TEMPLATE, page(programme, list, Form.startingWith(start)));
                })
                .orElseGet(() -> ListController.ended(programmeCode));
    }

    @PostMapping(IntakeUrls.COLUMNS)
    @Requires(value = DataClass.PARTICIPATION, action = Action.OVERRIDE)
    @ReadsPersonalData("participants_list")
    ModelAndView correct(@PathVariable String programmeCode, @PathVariable UUID listId, Form form) {
        access.require();
        var programme = programmes.named(programmeCode);
        var found = lists.find(programme.id(), listId);
        if (found.isEmpty()) {
            return ListController.ended(programmeCode);
        }
        var list = found.get();
        var columns = list.report().columns();
        var targets = targets(form, columns);
        if (form.errors().any()) {
            return Pages.invalid(TEMPLATE, page(programme, list, form));
        }
        var report = drafts.again(
                lists.content(listId), draft -> checkList.check(programme, draft, TableLimits.OF_PAGE, targets));
        remembered.remember(columns, targets);
        lists.replaceReport(listId, report);
        return Pages.redirect(IntakeUrls.list(programmeCode, listId), Notice.done("intake.columns.saved"));
    }

    private static List<Target> targets(Form form, Columns columns) {
        var targets = new ArrayList<Target>();
        for (int column = 0; column < columns.headers().size(); column++) {
            targets.addAll(Columns.ofNames(List.of(form.value(ColumnsPage.field(column)))));
        }
        for (var twice : Columns.claimedTwice(targets)) {
            form.errors()
                    .add(
                            ColumnsPage.field(targets.lastIndexOf(twice)),
                            "intake.columns.twice",
                            ColumnsPage.label(columns, targets.lastIndexOf(twice)));
        }
        boolean named = targets.contains(Target.FULL_NAME)
                || (targets.contains(Target.GIVEN_NAME) && targets.contains(Target.FAMILY_NAME));
        if (!named && !form.errors().any()) {
            form.errors().add(ColumnsPage.field(0), "intake.columns.nobody");
        }
        return targets;
    }

    private static ColumnsPage page(Programme programme, OpenList list, Form form) {
        return new ColumnsPage(
                programme.code(),
                programme.title(),
                ListController.trail(programme),
                list.id(),
                list.report().columns(),
                form);
    }
}
