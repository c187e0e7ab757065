package pl.mors.activity.bill;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import pl.mors.activity.BillUrls;
import pl.mors.activity.GroupId;
import pl.mors.activity.PlausibleDay;
import pl.mors.audit.ReadsPersonalData;
import pl.mors.document.HandedIn;
import pl.mors.identity.Action;
import pl.mors.identity.DataClass;
import pl.mors.identity.MembershipId;
import pl.mors.identity.Requires;
import pl.mors.platform.BusinessDate;
import pl.mors.platform.DateRange;
import pl.mors.platform.Money;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.Answer;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Notice;
import pl.mors.platform.web.Option;
import pl.mors.platform.web.Pages;
import pl.mors.platform.web.Parse;

/** Takes a bill in, once. */
@Controller
class NewBillController {

    private static final String TEMPLATE = "activity/bill/form";
    private static final BigDecimal MOST_HOURS = new BigDecimal(10_000);
    private static final BigDecimal HIGHEST_RATE = new BigDecimal(1_000_000);
    private static final BigDecimal HIGHEST_AMOUNT = new BigDecimal(1_000_000_000);
    private static final int LONGEST_ISSUER = 200;
    private static final int LONGEST_NUMBER = 60;

    private final BillQueries bills;
    private final KeepBill keepBill;
    private final BusinessDate date;

    NewBillController(BillQueries bills, KeepBill keepBill, BusinessDate date) {
        this.bills = bills;
        this.keepBill = keepBill;
        this.date = date;
    }

    /** Most bills are for the month before. */
    @Requires(value = DataClass.PAYMENT, action = Action.WRITE)
    @ReadsPersonalData("bills")
    @GetMapping(BillUrls.NEW_BILL)
    ModelAndView askForBill() {
        var first = date.today().withDayOfMonth(1).minusMonths(1);
        return Pages.show(
                TEMPLATE,
                page(Form.startingWith(Map.of(
                        "from",
                        Texts.date(first),
                        "to",
                        Texts.date(first.plusMonths(1).minusDays(1)),
                        "hour",
                        "60"))));
    }

    @Requires(value = DataClass.PAYMENT, action = Action.WRITE)
    @ReadsPersonalData("bills")
    @PostMapping(BillUrls.NEW_BILL)
    ModelAndView addBill(
            @RequestParam(name = BillFormPage.PAPER, required = false) @Nullable MultipartFile paper, Form form) {
        var page = page(form);
        var reader = form.read("activity.bill.field");
        var issuer = reader.text("issuer", LONGEST_ISSUER);
        var number = reader.text("number", LONGEST_NUMBER);
        var issuedOn = reader.date("issuedOn");
        var from = reader.date("from");
        var to = reader.date("to");
        var leader = reader.optional().choice("leader", values(page.leaders()));
        var group = reader.optional().choice("group", values(page.groups()));
        var hour = reader.choice("hour", BillFormPage.HOURS);
        var hours = reader.with("billedHours", typed -> below(MOST_HOURS, typed), "activity.bill.error.hours");
        var rate = reader.with("rate", typed -> below(HIGHEST_RATE, typed), "form.error.money");
        var amount = reader.with("amount", typed -> below(HIGHEST_AMOUNT, typed), "form.error.money");
        if (issuedOn.isGiven() && issuedOn.get().isAfter(date.today())) {
            form.errors().add("issuedOn", "activity.bill.error.future");
        }
        var earliest = PlausibleDay.earliest(List.of(), date.today());
        plausible(form, "issuedOn", issuedOn, earliest);
        plausible(form, "from", from, earliest);
        plausible(form, "to", to, earliest);
        if (from.isGiven() && to.isGiven() && to.get().isBefore(from.get())) {
            form.errors().add("to", "activity.bill.error.order");
        }
        if (form.value("leader").isBlank() && form.value("group").isBlank()) {
            form.errors().add("leader", "activity.bill.error.scope");
        }
        if (form.errors().any()) {
            return Pages.invalid(TEMPLATE, page);
        }
        var entry = new BillEntry(
                issuer.get(),
                number.get(),
                issuedOn.get(),
                new DateRange(from.get(), to.get()),
                leader.ifGiven().map(MembershipId::valueOf).orElse(null),
                group.ifGiven().map(GroupId::valueOf).orElse(null),
                Integer.parseInt(hour.get()),
                hours.get(),
                new Money(rate.get()),
                new Money(amount.get()));
        return switch (keepBill.keep(entry, HandedIn.of(paper))) {
            case KeepBill.Kept(var id) ->
                Pages.redirect(BillUrls.bill(id), Notice.done("activity.bill.added", number.get()));
            case KeepBill.EnteredBefore before ->
                Pages.invalid(TEMPLATE, page(form.refuse("activity.bill.twice", number.get(), issuer.get())));
            case KeepBill.PaperRefused(var why) -> {
                why.sayAt(BillFormPage.PAPER, form.errors());
                yield Pages.invalid(TEMPLATE, page);
            }
        };
    }

    /** A year that was typed wrong is in no list of a year that anybody opens. */
    private void plausible(Form form, String field, Answer<LocalDate> day, LocalDate earliest) {
        var latest = date.today().plusYears(1);
        if (day.isGiven() && (day.get().isBefore(earliest) || day.get().isAfter(latest))) {
            form.errors().add(field, "activity.bill.error.day", earliest, latest);
        }
    }

    private BillFormPage page(Form form) {
        return new BillFormPage(form, bills.leaders(), bills.groups());
    }

    /** More than nothing, and what the database takes. */
    private static Optional<BigDecimal> below(BigDecimal limit, String typed) {
        return Parse.money(typed).filter(read -> read.signum() > 0 && read.compareTo(limit) < 0);
    }

    private static List<String> values(List<Option> options) {
        return options.stream().map(Option::value).toList();
    }
}
