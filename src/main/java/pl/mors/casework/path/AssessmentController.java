package pl.mors.casework.path;

import java.util.LinkedHashMap;
import java.util.Objects;
import java.util.Optional;
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
import pl.mors.identity.Action;
import pl.mors.identity.DataClass;
import pl.mors.identity.Requires;
import pl.mors.platform.BusinessDate;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Notice;
import pl.mors.platform.web.Pages;

@Controller
class AssessmentController {

    private static final String TEMPLATE = "casework/path/assessment";
    private static final int LONGEST = 2000;

    private final PathQueries paths;
    private final SupportCaseQueries cases;
    private final SavePath savePath;
    private final CaseAccess access;
    private final BusinessDate date;

    AssessmentController(
            PathQueries paths, SupportCaseQueries cases, SavePath savePath, CaseAccess access, BusinessDate date) {
        this.paths = paths;
        this.cases = cases;
        this.savePath = savePath;
        this.access = access;
        this.date = date;
    }

    @GetMapping(CaseworkUrls.ASSESSMENT)
    @Requires(value = DataClass.CASEWORK, action = Action.WRITE)
    @ReadsPersonalData(value = "support_case", idParam = "caseId")
    ModelAndView show(@PathVariable CaseId caseId) {
        access.require(caseId);
        var held = paths.assessment(caseId);
        var answers = new LinkedHashMap<String, String>();
        answers.put(
                "assessedOn", Texts.date(held.map(NeedsAssessment::assessedOn).orElse(date.today())));
        held.ifPresent(one -> {
            answers.put("version", one.version().toString());
            one.findings().byArea().forEach((area, need) -> answers.put(area.field(), need));
            answers.put("strengths", Objects.requireNonNullElse(one.findings().strengths(), ""));
        });
        return Pages.show(
                TEMPLATE, new AssessmentPage(Form.startingWith(answers), cases.get(caseId), held.orElse(null), false));
    }

    @PostMapping(CaseworkUrls.ASSESSMENT)
    @Requires(value = DataClass.CASEWORK, action = Action.WRITE)
    @ReadsPersonalData(value = "support_case", idParam = "caseId")
    ModelAndView save(@PathVariable CaseId caseId, Form form) {
        access.require(caseId);
        var page = new AssessmentPage(
                form, cases.get(caseId), paths.assessment(caseId).orElse(null), false);
        var assessed = read(form);
        if (assessed.isEmpty()) {
            return Pages.invalid(TEMPLATE, page);
        }
        return switch (savePath.assess(caseId, PathFields.version(form), assessed.get())) {
            case SAVED -> Pages.redirect(CaseworkUrls.page(caseId), Notice.done("casework.assessment.saved"));
            case STALE -> Pages.stale(TEMPLATE, new AssessmentPage(form, page.of(), page.held(), true));
        };
    }

    private Optional<SavePath.Assessed> read(Form form) {
        var reader = form.read("casework.assessment");
        var on = reader.date("assessedOn");
        if (on.isGiven() && on.get().isAfter(date.today())) {
            form.errors().add("assessedOn", "casework.in-the-future", Texts.t("casework.assessment.assessedOn"));
        }
        var needs = new LinkedHashMap<String, String>();
        for (var area : NeedArea.values()) {
            reader.optional().text(area.field(), LONGEST).ifGiven().ifPresent(need -> needs.put(area.code(), need));
        }
        var strengths = reader.optional().text("strengths", LONGEST);
        return form.errors().any()
                ? Optional.empty()
                : Optional.of(new SavePath.Assessed(on.get(), new NeedsAssessment.Findings(needs, strengths.value())));
    }
}
