package pl.mors.activity.refund;

import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import pl.mors.activity.RefundUrls;
import pl.mors.audit.ReadsPersonalData;
import pl.mors.identity.Action;
import pl.mors.identity.DataClass;
import pl.mors.identity.Requires;
import pl.mors.participant.ParticipationId;
import pl.mors.platform.BusinessDate;
import pl.mors.platform.NotFound;
import pl.mors.platform.web.AskedDay;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Notice;
import pl.mors.platform.web.Pages;

/** What is decided about requests, and what it comes to in a month. */
@Controller
class RefundDecisionController {

    private static final int LONGEST_REASON = 500;
    private static final String ACCEPTED = "accepted";

    private final ClaimantPages pages;
    private final Refunds refunds;
    private final RefundRepository repository;
    private final BusinessDate date;

    RefundDecisionController(ClaimantPages pages, Refunds refunds, RefundRepository repository, BusinessDate date) {
        this.pages = pages;
        this.refunds = refunds;
        this.repository = repository;
        this.date = date;
    }

    @Requires(value = DataClass.PROGRAMME, action = Action.WRITE)
    @ReadsPersonalData(value = "refunds", idParam = "participationId")
    @PostMapping(RefundUrls.REFUND_DECISION)
    ModelAndView decide(@PathVariable ParticipationId participationId, Form form) {
        var page = pages.of(participationId, form);
        if (!page.mayDecide()) {
            throw new NotFound("requests of " + participationId + " to decide");
        }
        if (page.open().isEmpty()) {
            return decidedMeanwhile(participationId);
        }
        boolean accepted = form.has("decision", ACCEPTED);
        var read = form.read(RefundForm.LABELS);
        var request = read.choice(
                "request",
                page.requests().stream().map(one -> one.id().toString()).toList());
        var reason = (accepted ? read.optional() : read).text("reason", LONGEST_REASON);
        if (form.errors().any()) {
            return Pages.invalid(ClaimantPages.TEMPLATE, page);
        }
        boolean decided = repository.decide(UUID.fromString(request.get()), accepted, reason.value(), date.today());
        return decided
                ? back(participationId, accepted ? "activity.refund.accepted" : "activity.refund.refused")
                : decidedMeanwhile(participationId);
    }

    @Requires(value = DataClass.PARTICIPATION, action = Action.WRITE)
    @ReadsPersonalData(value = "refunds", idParam = "participationId")
    @PostMapping(RefundUrls.WITHDRAW_REFUND)
    ModelAndView withdraw(@PathVariable ParticipationId participationId, @PathVariable UUID requestId) {
        var request = pages.request(participationId, requestId);
        if (!request.isOpen() && !pages.of(participationId, Form.blank()).mayDecide()) {
            throw new NotFound("open request for a refund " + requestId);
        }
        repository.supersede(requestId);
        return back(participationId, "activity.refund.withdrawn");
    }

    @Requires(DataClass.PAYMENT)
    @ReadsPersonalData(value = "refunds", idParam = "participationId")
    @GetMapping(RefundUrls.REFUND_CALCULATION)
    ModelAndView calculation(
            @PathVariable ParticipationId participationId,
            @RequestParam(name = RefundUrls.MONTH, required = false) @Nullable String asked) {
        var month = AskedDay.month(asked).orElseGet(() -> YearMonth.from(date.today()));
        return Pages.show(
                "activity/refund/calculation",
                new CalculationPage(
                        pages.claimant(participationId), month, refunds.calculations(participationId, month)));
    }

    private static ModelAndView decidedMeanwhile(ParticipationId participation) {
        return Pages.redirect(RefundUrls.refunds(participation), Notice.warning("activity.refund.decided-meanwhile"));
    }

    private static ModelAndView back(ParticipationId participation, String key) {
        return Pages.redirect(RefundUrls.refunds(participation), Notice.done(key));
    }
}
