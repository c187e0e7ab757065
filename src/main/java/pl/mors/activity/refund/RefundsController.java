package pl.mors.activity.refund;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.YearMonth;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import pl.mors.activity.RefundUrls;
import pl.mors.audit.ReadsPersonalData;
import pl.mors.identity.Action;
import pl.mors.identity.CurrentUser;
import pl.mors.identity.DataClass;
import pl.mors.identity.Requires;
import pl.mors.person.PeopleInSight;
import pl.mors.platform.BusinessDate;
import pl.mors.platform.sheet.SheetFormat;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.AskedDay;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Notice;
import pl.mors.platform.web.Pages;

/** The month's list of refunds, on screen and as a file, and that it was paid; beside it the requests that wait for a decision. */
@Controller
class RefundsController {

    private static final String TEMPLATE = "activity/refund/list";
    private static final String PAID_ON = "paidOn";

    private final Refunds refunds;
    private final RecordRefunds recordRefunds;
    private final RefundsToDecide toDecide;
    private final PeopleInSight sight;
    private final CurrentUser user;
    private final BusinessDate date;

    RefundsController(
            Refunds refunds,
            RecordRefunds recordRefunds,
            RefundsToDecide toDecide,
            PeopleInSight sight,
            CurrentUser user,
            BusinessDate date) {
        this.refunds = refunds;
        this.recordRefunds = recordRefunds;
        this.toDecide = toDecide;
        this.sight = sight;
        this.user = user;
        this.date = date;
    }

    @Requires(DataClass.PAYMENT)
    @ReadsPersonalData("refunds")
    @GetMapping(RefundUrls.REFUNDS)
    ModelAndView list(@RequestParam(name = RefundUrls.MONTH, required = false) @Nullable String asked) {
        var form = Form.startingWith(Map.of(PAID_ON, Texts.date(date.today())));
        return Pages.show(TEMPLATE, page(form, month(asked), null));
    }

    @Requires(DataClass.PAYMENT)
    @ReadsPersonalData("refunds")
    @GetMapping(RefundUrls.REFUNDS_SHEET)
    void sheet(
            @RequestParam(name = RefundUrls.MONTH, required = false) @Nullable String asked,
            HttpServletResponse response)
            throws IOException {
        var month = month(asked);
        page(Form.blank(), month, null).sheet().send(response, "zwroty-" + month, SheetFormat.XLSX);
    }

    @Requires(value = DataClass.PAYMENT, action = Action.WRITE)
    @ReadsPersonalData("refunds")
    @PostMapping(RefundUrls.REFUNDS_PAID)
    ModelAndView pay(@RequestParam(name = RefundUrls.MONTH, required = false) @Nullable String asked, Form form) {
        var month = month(asked);
        var paidOn = form.read("activity.refund.field").date(PAID_ON);
        if (paidOn.isGiven()
                && (paidOn.get().isAfter(date.today()) || paidOn.get().isBefore(month.atDay(1)))) {
            form.errors().add(PAID_ON, "activity.refund.error.paid-on", month.atDay(1));
        }
        if (form.errors().any()) {
            return Pages.invalid(TEMPLATE, page(form, month, null));
        }
        return switch (recordRefunds.record(month, paidOn.get(), form.value("seen"))) {
            case RecordRefunds.Recorded(var sum) ->
                Pages.redirect(
                        RefundUrls.refunds(month), Notice.done("activity.refund.recorded", Texts.money(sum.amount())));
            case RecordRefunds.Stale stale ->
                Pages.stale(TEMPLATE, page(form, month, Notice.warning("activity.refund.stale")));
        };
    }

    /** Most lists are for the month before. */
    private YearMonth month(@Nullable String asked) {
        return AskedDay.month(asked)
                .orElseGet(() -> YearMonth.from(date.today()).minusMonths(1));
    }

    private RefundsPage page(Form form, YearMonth month, @Nullable Notice problem) {
        return new RefundsPage(
                form,
                month,
                toDecide.requests(),
                refunds.lines(month, sight.inSight(DataClass.PAYMENT, Action.READ)),
                user.mayForEverybody(DataClass.PAYMENT, Action.WRITE),
                problem);
    }
}
