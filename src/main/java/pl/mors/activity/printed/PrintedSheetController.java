package pl.mors.activity.printed;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import pl.mors.activity.ActivityUrls;
import pl.mors.activity.HandoutUrls;
import pl.mors.activity.SessionId;
import pl.mors.activity.access.GroupAccess;
import pl.mors.activity.child.ChildQueries;
import pl.mors.activity.child.ChildQueries.PickUp;
import pl.mors.activity.handout.HandoutKind;
import pl.mors.activity.session.SessionQueries;
import pl.mors.activity.session.SessionQueries.SessionDetails;
import pl.mors.audit.ReadsPersonalData;
import pl.mors.document.Papers;
import pl.mors.identity.Action;
import pl.mors.identity.DataClass;
import pl.mors.identity.Requires;
import pl.mors.platform.BusinessDate;
import pl.mors.platform.Coded;
import pl.mors.platform.NotFound;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Notice;
import pl.mors.platform.web.Pages;

/** The sheets of a session on paper: which were printed, and one more. */
@Controller
class PrintedSheetController {

    private static final String TEMPLATE = "activity/printed/printed";

    private final SessionQueries sessions;
    private final PrintedSheetQueries sheets;
    private final ChildQueries children;
    private final PrintSheet printSheet;
    private final GroupAccess access;
    private final SheetPapers sheetPapers;
    private final Papers papers;
    private final BusinessDate businessDate;

    PrintedSheetController(
            SessionQueries sessions,
            PrintedSheetQueries sheets,
            ChildQueries children,
            PrintSheet printSheet,
            GroupAccess access,
            SheetPapers sheetPapers,
            Papers papers,
            BusinessDate businessDate) {
        this.sessions = sessions;
        this.sheets = sheets;
        this.children = children;
        this.printSheet = printSheet;
        this.access = access;
        this.sheetPapers = sheetPapers;
        this.papers = papers;
        this.businessDate = businessDate;
    }

    @Requires(value = DataClass.ROSTER, action = Action.WRITE)
    @ReadsPersonalData(value = "attendance", idParam = "sessionId")
    @GetMapping(ActivityUrls.PRINTED_SHEET)
    ModelAndView printed(@PathVariable SessionId sessionId) {
        var session = find(sessionId);
        var receipts = sheets.chosenBefore(session.group()).stream()
                .map(SheetColumn::code)
                .toArray(String[]::new);
        return Pages.show(TEMPLATE, page(session, Form.submitted(Map.of(PrintedSheetPage.RECEIPTS, receipts))));
    }

    @Requires(value = DataClass.ROSTER, action = Action.WRITE)
    @ReadsPersonalData(value = "attendance", idParam = "sessionId")
    @PostMapping(ActivityUrls.PRINTED_SHEET)
    ModelAndView print(@PathVariable SessionId sessionId, Form form) {
        access.requireWritable(sessionId);
        var session = find(sessionId);
        requireListed(session);
        var chosen = form.read("activity.printed.field")
                .optional()
                .choices(
                        PrintedSheetPage.RECEIPTS,
                        Arrays.stream(HandoutKind.values()).map(Coded::code).toList());
        if (form.errors().any() || !session.status().takesPlace()) {
            return Pages.invalid(TEMPLATE, page(session, form));
        }
        printSheet.print(
                sessionId,
                Arrays.stream(SheetColumn.values())
                        .filter(column -> column == SheetColumn.PRESENCE || chosen.contains(column.code()))
                        .toList());
        return Pages.redirect(ActivityUrls.printedSheet(sessionId), Notice.done("activity.printed.ready"));
    }

    /** The list of those who receive one thing, without presence. */
    @Requires(value = DataClass.ROSTER, action = Action.WRITE)
    @ReadsPersonalData(value = "handouts", idParam = "sessionId")
    @PostMapping(HandoutUrls.RECEIPT_SHEET)
    ModelAndView printReceipts(
            @PathVariable SessionId sessionId,
            @RequestParam(name = HandoutUrls.KIND, required = false) @Nullable String kind) {
        access.requireWritable(sessionId);
        var session = find(sessionId);
        requireListed(session);
        if (!session.status().takesPlace()) {
            return Pages.invalid(TEMPLATE, page(session, Form.blank()));
        }
        printSheet.print(sessionId, List.of(SheetColumn.of(HandoutKind.asked(kind))));
        return Pages.redirect(ActivityUrls.printedSheet(sessionId), Notice.done("activity.printed.ready"));
    }

    @Requires(value = DataClass.ROSTER, action = Action.WRITE)
    @ReadsPersonalData(value = "attendance", idParam = "sessionId")
    @GetMapping(ActivityUrls.PRINTED_SHEET_PAPER)
    void paper(@PathVariable SessionId sessionId, @PathVariable PrintedSheetId sheetId, HttpServletResponse response)
            throws IOException {
        var sheet = sheetPapers.of(sheetId);
        if (!sheet.session().id().equals(sessionId)) {
            throw new NotFound("printed sheet " + sheetId + " of session " + sessionId);
        }
        papers.send(sheet.paper(), response);
    }

    private PrintedSheetPage page(SessionDetails session, Form form) {
        return mayKnowNames(session)
                ? new PrintedSheetPage(
                        form,
                        session,
                        true,
                        session.isEnteredAnew(businessDate.today()),
                        sheets.printed(session.id()),
                        sheets.scans(session.id()),
                        pickUps(session))
                : new PrintedSheetPage(form, session, false, false, List.of(), List.of(), List.of());
    }

    private List<PickUp> pickUps(SessionDetails session) {
        return session.leads() && session.evidence().namesPeople() ? children.pickUps(session.id()) : List.of();
    }

    private SessionDetails find(SessionId sessionId) {
        return sessions.find(sessionId, access.sight()).orElseThrow(() -> new NotFound("session " + sessionId));
    }

    private boolean mayKnowNames(SessionDetails session) {
        return access.sight().names(session.hiddenMembership(), session.leads());
    }

    /** Where people are only counted, there is nothing to sign. */
    private void requireListed(SessionDetails session) {
        requireNames(session);
        if (!session.evidence().listsPeople()) {
            throw new NotFound("list of session " + session.id() + " whose people are only counted");
        }
    }

    private void requireNames(SessionDetails session) {
        if (!mayKnowNames(session)) {
            throw new NotFound("sheet of session " + session.id());
        }
    }
}
