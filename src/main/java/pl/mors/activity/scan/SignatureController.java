package pl.mors.activity.scan;

import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import pl.mors.activity.ScanUrls;
import pl.mors.activity.access.GroupAccess;
import pl.mors.audit.ReadsPersonalData;
import pl.mors.identity.Action;
import pl.mors.identity.DataClass;
import pl.mors.identity.Requires;
import pl.mors.platform.NotFound;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Notice;
import pl.mors.platform.web.Pages;

/** Where somebody who looks at the pictures of a page's lines says who signed. */
@Controller
class SignatureController {

    private static final int LONGEST_REASON = 200;

    private final ScanPages pages;
    private final ConfirmSignatures confirmSignatures;
    private final GroupAccess access;

    SignatureController(ScanPages pages, ConfirmSignatures confirmSignatures, GroupAccess access) {
        this.pages = pages;
        this.confirmSignatures = confirmSignatures;
        this.access = access;
    }

    @Requires(value = DataClass.ROSTER, action = Action.WRITE)
    @ReadsPersonalData(value = "scan", idParam = "pageId")
    @PostMapping(ScanUrls.CONFIRM_SIGNATURES)
    ModelAndView confirm(@PathVariable ScanPageId pageId, Form form) {
        var page = pages.find(pageId);
        var session = page.session();
        if (session == null) {
            return stale(pageId);
        }
        access.requireWritable(session.id());
        var lines = pages.lines(page);
        if (lines.isEmpty()) {
            throw new NotFound("lines of page " + pageId);
        }
        var seen = SignatureForm.read(form, lines);
        var version = form.read(SignatureForm.LABELS).integer(SignatureForm.VERSION, 1, Integer.MAX_VALUE);
        var reason = form.read(SignatureForm.LABELS).optional().text(SignatureForm.REASON, LONGEST_REASON);
        if (form.errors().any()) {
            return Pages.invalid(ScanPages.TEMPLATE, pages.typed(page, form, null));
        }
        var view = pages.typed(page, form, null);
        return switch (confirmSignatures.confirm(pageId, session.id(), version.get(), seen, reason.ifGiven())) {
            case ConfirmSignatures.Confirmed(int differing) ->
                differing == 0
                        ? Pages.redirect(
                                ScanUrls.scanPage(Objects.requireNonNullElse(view.next(), pageId)
                                        .value()),
                                Notice.done("activity.scan.signatures.confirmed"))
                        // Where the two differ, somebody has to see it.
                        : Pages.redirect(
                                ScanUrls.scanPage(pageId.value()),
                                Notice.warning(
                                        "activity.scan.signatures.confirmed.differing",
                                        Texts.n("activity.people", differing)));
            case ConfirmSignatures.ReasonMissing missing -> {
                form.errors().add(SignatureForm.REASON, "activity.scan.signatures.reason-missing");
                yield Pages.invalid(ScanPages.TEMPLATE, view);
            }
            case ConfirmSignatures.Refused(var why) ->
                Pages.invalid(ScanPages.TEMPLATE, pages.typed(page, form, Notice.refused(why.textKey())));
            case ConfirmSignatures.Stale stale -> stale(pageId);
        };
    }

    private ModelAndView stale(ScanPageId pageId) {
        return Pages.stale(
                ScanPages.TEMPLATE,
                pages.opened(pages.find(pageId), Form.blank(), Notice.warning("activity.scan.signatures.stale")));
    }
}
