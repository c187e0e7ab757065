package pl.mors.document.office;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import pl.mors.audit.ReadsPersonalData;
import pl.mors.document.DocumentUrls;
import pl.mors.document.FileStore;
import pl.mors.identity.Action;
import pl.mors.identity.CurrentUser;
import pl.mors.identity.DataClass;
import pl.mors.identity.Requires;
import pl.mors.platform.BusinessDate;
import pl.mors.platform.NotFound;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Notice;
import pl.mors.platform.web.Pages;

/** A case and its papers, for those who may see what is confidential. */
@Controller
class CaseController {

    private static final String TEMPLATE = "document/office/case";
    private static final String DATED_ON = "datedOn";
    private static final int LONGEST_TITLE = 200;

    private final CaseQueries cases;
    private final FilePaper filePaper;
    private final WithdrawPaper withdrawPaper;
    private final PaperPackage paperPackage;
    private final FileStore files;
    private final CurrentUser user;
    private final BusinessDate date;

    CaseController(
            CaseQueries cases,
            FilePaper filePaper,
            WithdrawPaper withdrawPaper,
            PaperPackage paperPackage,
            FileStore files,
            CurrentUser user,
            BusinessDate date) {
        this.cases = cases;
        this.filePaper = filePaper;
        this.withdrawPaper = withdrawPaper;
        this.paperPackage = paperPackage;
        this.files = files;
        this.user = user;
        this.date = date;
    }

    @GetMapping(DocumentUrls.CASE)
    @Requires(DataClass.CONFIDENTIAL)
    @ReadsPersonalData(value = "case", idParam = "caseId")
    ModelAndView show(@PathVariable UUID caseId) {
        return Pages.show(TEMPLATE, page(caseId, Form.startingWith(Map.of(DATED_ON, Texts.date(date.today())))));
    }

    @PostMapping(DocumentUrls.CASE)
    @Requires(value = DataClass.CONFIDENTIAL, action = Action.WRITE)
    @ReadsPersonalData(value = "case", idParam = "caseId")
    ModelAndView add(
            @PathVariable UUID caseId,
            @RequestParam(name = CasePage.FILE, required = false) @Nullable MultipartFile sent,
            Form form)
            throws IOException {
        cases.get(caseId);
        var read = form.read("document.paper");
        var title = read.text("title", LONGEST_TITLE);
        var datedOn = read.date(DATED_ON);
        if (datedOn.isGiven() && datedOn.get().isAfter(date.today())) {
            form.errors().add(DATED_ON, "document.paper.datedOn.wrong");
        }
        if (sent == null || sent.isEmpty()) {
            form.errors().add(CasePage.FILE, "document.paper.file.missing");
        }
        if (form.errors().any() || sent == null) {
            return Pages.invalid(TEMPLATE, page(caseId, form));
        }
        var name = Objects.requireNonNullElse(sent.getOriginalFilename(), "");
        return switch (filePaper.file(caseId, title.get(), datedOn.get(), name, sent::getInputStream)) {
            case FilePaper.Filed(var signatures) ->
                Pages.redirect(
                        DocumentUrls.officeCase(caseId),
                        signatures.isEmpty()
                                ? Notice.done("document.paper.filed")
                                : Notice.done("document.paper.filed.signed"));
            case FilePaper.FileRefused(var why) -> {
                why.sayAt(CasePage.FILE, form.errors());
                yield Pages.invalid(TEMPLATE, page(caseId, form));
            }
        };
    }

    @PostMapping(DocumentUrls.WITHDRAW_PAPER)
    @Requires(value = DataClass.CONFIDENTIAL, action = Action.WRITE)
    @ReadsPersonalData(value = "case", idParam = "paperId")
    ModelAndView withdraw(@PathVariable UUID paperId) {
        var officeCase = cases.paper(paperId).officeCase();
        withdrawPaper.withdraw(paperId);
        return Pages.redirect(DocumentUrls.officeCase(officeCase), Notice.done("document.paper.withdrawn"));
    }

    /** The paper with what the electronic records system wants to know about it. */
    @GetMapping(DocumentUrls.PAPER_PACKAGE)
    @Requires(DataClass.CONFIDENTIAL)
    @ReadsPersonalData(value = "case", idParam = "paperId")
    void paperPackage(@PathVariable UUID paperId, HttpServletResponse response) throws IOException {
        var paper = cases.paper(paperId);
        var officeCase = cases.get(paper.officeCase());
        var file = files.find(paper.file()).orElseThrow(() -> new NotFound("file of paper " + paperId));
        byte[] bytes = paperPackage.of(paper, officeCase, file);
        response.setContentType("application/zip");
        response.setContentLength(bytes.length);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename("pismo-" + officeCase.number() + "-" + officeCase.year() + ".zip")
                        .build()
                        .toString());
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-store");
        response.getOutputStream().write(bytes);
    }

    private CasePage page(UUID caseId, Form form) {
        return new CasePage(
                form, cases.get(caseId), cases.papers(caseId), user.may(DataClass.CONFIDENTIAL, Action.WRITE));
    }
}
