package pl.mors.casework.path;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import pl.mors.audit.ReadsPersonalData;
import pl.mors.casework.CaseId;
import pl.mors.casework.CaseworkUrls;
import pl.mors.casework.access.CaseAccess;
import pl.mors.casework.cases.SupportCaseQueries;
import pl.mors.document.PaperKind;
import pl.mors.document.Papers;
import pl.mors.document.SignedCopies;
import pl.mors.identity.DataClass;
import pl.mors.identity.Requires;
import pl.mors.platform.BusinessDate;
import pl.mors.platform.NotFound;
import pl.mors.programme.ProgrammeLetterheads;
import pl.mors.programme.ProgrammeQueries;

/** What was agreed, on paper to be signed. */
@Controller
class PathPaperController {

    private final PathQueries paths;
    private final SupportCaseQueries cases;
    private final ProgrammeQueries programmes;
    private final CaseAccess access;
    private final BusinessDate date;
    private final ProgrammeLetterheads letterheads;
    private final Papers papers;
    private final SignedCopies copies;

    PathPaperController(
            PathQueries paths,
            SupportCaseQueries cases,
            ProgrammeQueries programmes,
            CaseAccess access,
            BusinessDate date,
            ProgrammeLetterheads letterheads,
            Papers papers,
            SignedCopies copies) {
        this.paths = paths;
        this.cases = cases;
        this.programmes = programmes;
        this.access = access;
        this.date = date;
        this.letterheads = letterheads;
        this.papers = papers;
        this.copies = copies;
    }

    @GetMapping(CaseworkUrls.PATH_PAPER)
    @Requires(DataClass.CASEWORK)
    @ReadsPersonalData(value = "support_case", idParam = "caseId")
    void paper(@PathVariable CaseId caseId, HttpServletResponse response) throws IOException {
        access.require(caseId);
        var of = cases.get(caseId);
        var path = paths.path(caseId).orElseThrow(() -> new NotFound("path of case " + caseId));
        var programme = programmes.byId(of.programme()).orElseThrow();
        var paper = new PathPaper(
                letterheads.about(caseId.value(), List.of(programme.id())),
                date.today(),
                of,
                path.agreed(),
                paths.assessment(caseId).orElse(null),
                paths.reviews(caseId).reversed(),
                PathKinds.of(programme));
        papers.sendCoded(paper.paper(), PaperKind.SUPPORT_PATH, caseId.value(), response);
    }

    /** A page that came back signed. */
    @GetMapping(CaseworkUrls.SIGNED_PATH)
    @Requires(DataClass.CASEWORK)
    @ReadsPersonalData(value = "support_case", idParam = "caseId")
    void copy(@PathVariable CaseId caseId, @PathVariable UUID copyId, HttpServletResponse response) throws IOException {
        access.require(caseId);
        copies.send(PaperKind.SUPPORT_PATH, caseId.value(), copyId, response);
    }
}
