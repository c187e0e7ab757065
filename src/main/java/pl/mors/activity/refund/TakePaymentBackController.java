package pl.mors.activity.refund;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import pl.mors.activity.RefundUrls;
import pl.mors.audit.ReadsPersonalData;
import pl.mors.identity.Action;
import pl.mors.identity.DataClass;
import pl.mors.identity.Requires;
import pl.mors.participant.ParticipationId;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Notice;
import pl.mors.platform.web.Pages;

/** Taking back a payment that was recorded by mistake, with the reason. */
@Controller
class TakePaymentBackController {

    private static final String TEMPLATE = "activity/refund/takeBack";
    private static final int LONGEST_REASON = 500;

    private final ClaimantPages pages;
    private final TakePaymentBack takePaymentBack;

    TakePaymentBackController(ClaimantPages pages, TakePaymentBack takePaymentBack) {
        this.pages = pages;
        this.takePaymentBack = takePaymentBack;
    }

    @Requires(value = DataClass.PAYMENT, action = Action.WRITE)
    @ReadsPersonalData(value = "refunds", idParam = "participationId")
    @GetMapping(RefundUrls.TAKE_PAYMENT_BACK)
    ModelAndView ask(@PathVariable ParticipationId participationId, @PathVariable UUID paymentId) {
        var page = page(participationId, paymentId, Form.blank());
        return page.payment().takenBack() == null ? Pages.show(TEMPLATE, page) : before(participationId);
    }

    @Requires(value = DataClass.PAYMENT, action = Action.WRITE)
    @ReadsPersonalData(value = "refunds", idParam = "participationId")
    @PostMapping(RefundUrls.TAKE_PAYMENT_BACK)
    ModelAndView take(@PathVariable ParticipationId participationId, @PathVariable UUID paymentId, Form form) {
        var page = page(participationId, paymentId, form);
        if (page.payment().takenBack() != null) {
            return before(participationId);
        }
        var reason = form.read("activity.refund.payment.field").text("reason", LONGEST_REASON);
        if (form.errors().any()) {
            return Pages.invalid(TEMPLATE, page);
        }
        return switch (takePaymentBack.take(paymentId, reason.get())) {
            case TakePaymentBack.TakenBack taken ->
                Pages.redirect(RefundUrls.refunds(participationId), Notice.done("activity.refund.payment.done"));
            case TakePaymentBack.TakenBackBefore before -> before(participationId);
        };
    }

    private static ModelAndView before(ParticipationId participation) {
        return Pages.redirect(RefundUrls.refunds(participation), Notice.warning("activity.refund.payment.before"));
    }

    private TakePaymentBackPage page(ParticipationId participation, UUID payment, Form form) {
        return new TakePaymentBackPage(form, pages.claimant(participation), pages.payment(participation, payment));
    }
}
