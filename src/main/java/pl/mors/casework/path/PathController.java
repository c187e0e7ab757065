package pl.mors.casework.path;

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
import pl.mors.identity.Action;
import pl.mors.identity.DataClass;
import pl.mors.identity.Requires;
import pl.mors.platform.BusinessDate;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Notice;
import pl.mors.platform.web.Pages;
import pl.mors.programme.ProgrammeQueries;

/** What is agreed with a participant. */
@Controller
class PathController {

    private static final String TEMPLATE = "casework/path/path";

    private final PathQueries paths;
    private final SupportCaseQueries cases;
    private final SavePath savePath;
    private final ProgrammeQueries programmes;
    private final CaseAccess access;
    private final BusinessDate date;

    PathController(
            PathQueries paths,
            SupportCaseQueries cases,
            SavePath savePath,
            ProgrammeQueries programmes,
            CaseAccess access,
            BusinessDate date) {
        this.paths = paths;
        this.cases = cases;
        this.savePath = savePath;
        this.programmes = programmes;
        this.access = access;
        this.date = date;
    }

    @GetMapping(CaseworkUrls.PATH)
    @Requires(value = DataClass.CASEWORK, action = Action.WRITE)
    @ReadsPersonalData(value = "support_case", idParam = "caseId")
    ModelAndView show(@PathVariable CaseId caseId) {
        access.require(caseId);
        var start =
                Form.startingWith(Map.of("form", PathForm.REINTEGRATION_PATH.name(), "from", Texts.date(date.today())));
        var form = paths.path(caseId).map(PathFields::of).orElse(start);
        return Pages.show(TEMPLATE, page(form, caseId, false));
    }

    @PostMapping(CaseworkUrls.PATH)
    @Requires(value = DataClass.CASEWORK, action = Action.WRITE)
    @ReadsPersonalData(value = "support_case", idParam = "caseId")
    ModelAndView save(@PathVariable CaseId caseId, Form form) {
        access.require(caseId);
        var page = page(form, caseId, false);
        var agreed = PathFields.read(form, page.kinds(), date.today());
        if (agreed.isEmpty()) {
            return Pages.invalid(TEMPLATE, page);
        }
        return switch (savePath.agree(caseId, PathFields.version(form), agreed.get())) {
            case SAVED -> Pages.redirect(CaseworkUrls.page(caseId), Notice.done("casework.path.saved"));
            case STALE -> Pages.stale(TEMPLATE, page(form, caseId, true));
        };
    }

    private PathPage page(Form form, CaseId caseId, boolean stale) {
        var of = cases.get(caseId);
        return new PathPage(
                form,
                of,
                paths.path(caseId).orElse(null),
                PathKinds.of(programmes.byId(of.programme()).orElseThrow()),
                stale);
    }
}
