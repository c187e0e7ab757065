package pl.mors.activity.refund;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import pl.mors.activity.RefundUrls;
import pl.mors.audit.ReadsPersonalData;
import pl.mors.document.Download;
import pl.mors.document.FileStore;
import pl.mors.identity.Action;
import pl.mors.identity.DataClass;
import pl.mors.identity.Requires;
import pl.mors.participant.ParticipationId;
import pl.mors.platform.BusinessDate;
import pl.mors.platform.NotFound;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Notice;
import pl.mors.platform.web.Pages;

/** What somebody asks for in a programme, with its papers. */
@Controller
class ClaimantController {

    private final ClaimantPages pages;
    private final KeepRequest keepRequest;
    private final FileStore files;
    private final Download download;
    private final BusinessDate date;

    ClaimantController(
            ClaimantPages pages, KeepRequest keepRequest, FileStore files, Download download, BusinessDate date) {
        this.pages = pages;
        this.keepRequest = keepRequest;
        this.files = files;
        this.download = download;
        this.date = date;
    }

    @Requires(DataClass.PAYMENT)
    @ReadsPersonalData(value = "refunds", idParam = "participationId")
    @GetMapping(RefundUrls.REFUNDS_OF)
    ModelAndView claimant(@PathVariable ParticipationId participationId) {
        var start = Form.startingWith(
                Map.of("requestedOn", Texts.date(date.today()), "childUntilAge", String.valueOf(RefundForm.USUAL_AGE)));
        return Pages.show(ClaimantPages.TEMPLATE, pages.of(participationId, start));
    }

    @Requires(value = DataClass.PARTICIPATION, action = Action.WRITE)
    @ReadsPersonalData(value = "refunds", idParam = "participationId")
    @PostMapping(RefundUrls.REFUNDS_OF)
    ModelAndView ask(
            @PathVariable ParticipationId participationId,
            @RequestParam(name = ClaimantPage.PAPER, required = false) @Nullable MultipartFile paper,
            Form form) {
        var page = pages.of(participationId, form);
        var read = RefundForm.read(form, date.today());
        if (paper == null || paper.isEmpty()) {
            form.errors().add(ClaimantPage.PAPER, "activity.refund.error.paper");
        }
        var request = read.request();
        if (form.errors().any() || paper == null || request == null) {
            return Pages.invalid(ClaimantPages.TEMPLATE, page);
        }
        var name = Objects.requireNonNullElse(paper.getOriginalFilename(), "");
        return switch (keepRequest.keep(participationId, request, name, paper::getInputStream)) {
            case KeepRequest.Kept kept ->
                Pages.redirect(RefundUrls.refunds(participationId), Notice.done("activity.refund.asked"));
            case KeepRequest.AskedBefore before ->
                Pages.invalid(
                        ClaimantPages.TEMPLATE, pages.of(participationId, form.refuse("activity.refund.asked-before")));
            case KeepRequest.PaperRefused(var why) -> {
                why.sayAt(ClaimantPage.PAPER, form.errors());
                yield Pages.invalid(ClaimantPages.TEMPLATE, page);
            }
        };
    }

    @Requires(DataClass.PAYMENT)
    @ReadsPersonalData(value = "refund_paper", idParam = "participationId")
    @GetMapping(RefundUrls.REFUND_PAPER)
    void paper(
            @PathVariable ParticipationId participationId, @PathVariable UUID requestId, HttpServletResponse response)
            throws IOException {
        var file = files.find(pages.request(participationId, requestId).paper())
                .orElseThrow(() -> new NotFound("paper of request " + requestId));
        download.send(file, response);
    }
}
