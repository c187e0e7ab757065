package pl.mors.casework.path;

import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import pl.mors.audit.ReadsPersonalData;
import pl.mors.casework.CaseId;
import pl.mors.casework.CaseworkUrls;
import pl.mors.casework.access.CaseAccess;
import pl.mors.casework.cases.SupportCaseQueries;
import pl.mors.casework.path.PathReview.ReviewOutcome;
import pl.mors.identity.Action;
import pl.mors.identity.DataClass;
import pl.mors.identity.Requires;
import pl.mors.platform.BusinessDate;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Notice;
import pl.mors.platform.web.Pages;

@Controller
class ReviewController {

    private static final String TEMPLATE = "casework/path/review";
    private static final String LABELS = "casework.review";
    private static final int LONGEST = 4000;

    private final SupportCaseQueries cases;
    private final PathQueries paths;
    private final SavePath savePath;
    private final CaseAccess access;
    private final BusinessDate date;

    ReviewController(
            SupportCaseQueries cases, PathQueries paths, SavePath savePath, CaseAccess access, BusinessDate date) {
        this.cases = cases;
        this.paths = paths;
        this.savePath = savePath;
        this.access = access;
        this.date = date;
    }

    @GetMapping(CaseworkUrls.REVIEW)
    @Requires(value = DataClass.CASEWORK, action = Action.WRITE)
    @ReadsPersonalData(value = "support_case", idParam = "caseId")
    ModelAndView blank(@PathVariable CaseId caseId) {
        access.require(caseId);
        var form = Form.startingWith(Map.of("reviewedOn", Texts.date(date.today())));
        return Pages.show(TEMPLATE, new ReviewPage(form, cases.get(caseId), "", null));
    }

    @PostMapping(CaseworkUrls.REVIEW)
    @Requires(value = DataClass.CASEWORK, action = Action.WRITE)
    @ReadsPersonalData(value = "support_case", idParam = "caseId")
    ModelAndView save(@PathVariable CaseId caseId, Form form) {
        access.require(caseId);
        var reader = form.read(LABELS);
        var on = reader.date("reviewedOn");
        var outcome = reader.choice("outcome", ReviewOutcome.class);
        var findings = reader.text("findings", LONGEST);
        if (on.isGiven() && on.get().isAfter(date.today())) {
            form.errors().add("reviewedOn", "casework.in-the-future", Texts.t(LABELS + ".reviewedOn"));
        }
        if (form.errors().any()) {
            return invalid(form, caseId);
        }
        var review = new PathReview(on.get(), outcome.get(), findings.get());
        return switch (savePath.review(caseId, PathFields.version(form), review)) {
            case SavePath.Reviewed.Saved() ->
                Pages.redirect(CaseworkUrls.page(caseId), Notice.done("casework.review.saved"));
            case SavePath.Reviewed.Stale() -> Pages.stale(TEMPLATE, stale(form, caseId, on.get()));
            case SavePath.Reviewed.BeforeSigned(var signedOn) -> {
                form.errors()
                        .add("reviewedOn", "casework.review.before-signed", Texts.t(LABELS + ".reviewedOn"), signedOn);
                yield invalid(form, caseId);
            }
        };
    }

    private ModelAndView invalid(Form form, CaseId caseId) {
        return Pages.invalid(TEMPLATE, new ReviewPage(form, cases.get(caseId), form.value("version"), null));
    }

    private ReviewPage stale(Form form, CaseId caseId, LocalDate day) {
        var kept = paths.review(caseId, day);
        return new ReviewPage(
                form,
                cases.get(caseId),
                kept.map(one -> one.version().toString()).orElse(""),
                kept.map(PathQueries.KeptReview::review).orElse(null));
    }
}
