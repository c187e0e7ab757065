package pl.mors.intake.page;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import pl.mors.audit.ReadsPersonalData;
import pl.mors.identity.Action;
import pl.mors.identity.DataClass;
import pl.mors.identity.Requires;
import pl.mors.intake.IntakeUrls;
import pl.mors.intake.table.TableLimits;
import pl.mors.intake.takein.TakeInList;
import pl.mors.platform.web.Cursor;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Notice;
import pl.mors.platform.web.Pages;
import pl.mors.programme.ProgrammeQueries;
import pl.mors.programme.ProgrammeUrls;

/** Takes a checked list in, when nothing blocks it and the clerk knows of the rest. */
@Controller
class TakeInController {

    private static final String TEMPLATE = "intake/page/report";

    private final ProgrammeQueries programmes;
    private final IntakeAccess access;
    private final TakeInList takeInList;
    private final ListRepository lists;
    private final Drafts drafts;

    TakeInController(
            ProgrammeQueries programmes,
            IntakeAccess access,
            TakeInList takeInList,
            ListRepository lists,
            Drafts drafts) {
        this.programmes = programmes;
        this.access = access;
        this.takeInList = takeInList;
        this.lists = lists;
        this.drafts = drafts;
    }

    @PostMapping(IntakeUrls.TAKE_IN)
    @Requires(value = DataClass.PARTICIPATION, action = Action.OVERRIDE)
    @ReadsPersonalData("participants_list")
    ModelAndView takeIn(@PathVariable String programmeCode, @PathVariable UUID listId, Form form) {
        access.require();
        var programme = programmes.named(programmeCode);
        var found = lists.find(programme.id(), listId);
        if (found.isEmpty()) {
            return ListController.ended(programmeCode);
        }
        var page = ReportPage.of(
                programmeCode, programme.title(), ListController.trail(programme), found.get(), Cursor.start(), form);
        if (page.wantsAcceptance() && !form.value(ReportPage.ACCEPTED).equals("true")) {
            form.errors().add(ReportPage.ACCEPTED, "intake.take.not-accepted");
            return Pages.invalid(TEMPLATE, page);
        }
        var targets = found.get().targets();
        var outcome = drafts.again(
                lists.content(listId), draft -> takeInList.takeIn(programme, draft, TableLimits.OF_PAGE, targets));
        return switch (outcome) {
            case TakeInList.TakenIn(int registered, int joined, var report) -> {
                lists.end(listId, ListRepository.End.TAKEN_IN);
                yield Pages.redirect(
                        ProgrammeUrls.participants(programmeCode),
                        Notice.done("intake.take.done", Integer.toString(registered), Integer.toString(joined)));
            }
            case TakeInList.Blocked(var report) -> {
                lists.replaceReport(listId, report);
                yield Pages.redirect(IntakeUrls.list(programmeCode, listId), Notice.refused("intake.take.blocked"));
            }
        };
    }
}
