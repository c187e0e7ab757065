package pl.mors.employment.allowance;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import pl.mors.audit.ReadsPersonalData;
import pl.mors.document.Papers;
import pl.mors.employment.DueMonth;
import pl.mors.employment.EmploymentUrls;
import pl.mors.employment.InternshipId;
import pl.mors.identity.Action;
import pl.mors.identity.CurrentUser;
import pl.mors.identity.DataClass;
import pl.mors.identity.Requires;
import pl.mors.person.PeopleInSight;
import pl.mors.platform.BusinessDate;
import pl.mors.platform.Money;
import pl.mors.platform.NotFound;
import pl.mors.platform.sheet.SheetFormat;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.AskedDay;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Notice;
import pl.mors.platform.web.Pages;
import pl.mors.programme.ProgrammeLetterheads;

/** The month's list of allowances: on screen, on paper, as a file; and what was paid of it. */
@Controller
class AllowancesController {

    private static final String TEMPLATE = "employment/allowance/list";
    private static final String PAID_ON = "paidOn";

    private final Allowances allowances;
    private final RecordPayments recordPayments;
    private final ProgrammeLetterheads letterheads;
    private final Papers papers;
    private final PeopleInSight sight;
    private final CurrentUser user;
    private final BusinessDate date;

    AllowancesController(
            Allowances allowances,
            RecordPayments recordPayments,
            ProgrammeLetterheads letterheads,
            Papers papers,
            PeopleInSight sight,
            CurrentUser user,
            BusinessDate date) {
        this.allowances = allowances;
        this.recordPayments = recordPayments;
        this.letterheads = letterheads;
        this.papers = papers;
        this.sight = sight;
        this.user = user;
        this.date = date;
    }

    @GetMapping(EmploymentUrls.ALLOWANCES)
    @Requires(DataClass.PAYMENT)
    @ReadsPersonalData("allowances")
    ModelAndView list(@RequestParam(name = EmploymentUrls.MONTH, required = false) @Nullable String asked) {
        var form = Form.startingWith(Map.of(PAID_ON, Texts.date(date.today())));
        return Pages.show(TEMPLATE, page(form, month(asked), null));
    }

    @GetMapping(EmploymentUrls.ALLOWANCES_FILE)
    @Requires(DataClass.PAYMENT)
    @ReadsPersonalData("allowances")
    void file(
            @PathVariable String ending,
            @RequestParam(name = EmploymentUrls.MONTH, required = false) @Nullable String asked,
            HttpServletResponse response)
            throws IOException {
        var format = SheetFormat.ofName("." + ending).orElseThrow(() -> new NotFound("allowances as " + ending));
        var month = month(asked);
        AllowancesFile.of(page(Form.blank(), month, null)).send(response, "stypendia-" + month, format);
    }

    @GetMapping(EmploymentUrls.ALLOWANCES_PAPER)
    @Requires(DataClass.PAYMENT)
    @ReadsPersonalData("allowances")
    void paper(
            @RequestParam(name = EmploymentUrls.MONTH, required = false) @Nullable String asked,
            HttpServletResponse response)
            throws IOException {
        var page = page(Form.blank(), month(asked), null);
        papers.send(
                new AllowancesPaper(letterheads.about(page.caseSubject(), page.programmes()), page, date.today())
                        .paper(),
                response);
    }

    @PostMapping(EmploymentUrls.PAYMENT)
    @Requires(value = DataClass.PAYMENT, action = Action.WRITE)
    @ReadsPersonalData("allowances")
    ModelAndView pay(@RequestParam(name = EmploymentUrls.MONTH, required = false) @Nullable String asked, Form form) {
        var month = month(asked);
        var paidOn = form.read("employment.allowance").date(PAID_ON);
        var chosen = chosen(form);
        if (paidOn.isGiven()
                && (paidOn.get().isAfter(date.today()) || paidOn.get().isBefore(month.atDay(1)))) {
            form.errors()
                    .add(
                            PAID_ON,
                            "employment.allowance.paidOn.wrong",
                            Texts.t("employment.allowance.paidOn"),
                            month.atDay(1));
        }
        if (chosen.isEmpty()) {
            form.errors().add(AllowancesPage.CHOSEN, "employment.allowance.chosen.none");
        }
        if (form.errors().any()) {
            return Pages.invalid(TEMPLATE, page(form, month, null));
        }
        return switch (recordPayments.record(month, paidOn.get(), chosen)) {
            case RecordPayments.Outcome.Recorded(int people, var paid, var takenBack) ->
                Pages.redirect(EmploymentUrls.allowances(month), recorded(people, paid, takenBack));
            case RecordPayments.Outcome.Stale() ->
                Pages.stale(TEMPLATE, page(form, month, Notice.warning("employment.allowance.stale")));
        };
    }

    private static Notice recorded(int people, Money paid, Money takenBack) {
        return takenBack.equals(Money.ZERO)
                ? Notice.done(
                        "employment.allowance.paid.recorded",
                        Texts.money(paid.amount()),
                        Texts.n("employment.people", people))
                : Notice.done(
                        "employment.allowance.taken-back.recorded",
                        Texts.money(paid.amount()),
                        Texts.money(takenBack.amount()));
    }

    /** What was ticked, as far as it can be read; a stranger's id finds nothing to pay. */
    private static Map<InternshipId, Money> chosen(Form form) {
        var amounts = new LinkedHashMap<InternshipId, Money>();
        for (var value : form.values(AllowancesPage.CHOSEN)) {
            read(value).ifPresent(one -> amounts.put(one.getKey(), one.getValue()));
        }
        return amounts;
    }

    private static Optional<Map.Entry<InternshipId, Money>> read(String value) {
        var parts = value.split(AllowancesPage.SEPARATOR, -1);
        if (parts.length != 2 || !parts[1].matches("-?[0-9]{1,8}\\.[0-9]{2}")) {
            return Optional.empty();
        }
        try {
            return Optional.of(Map.entry(InternshipId.valueOf(parts[0]), new Money(new BigDecimal(parts[1]))));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    private YearMonth month(@Nullable String asked) {
        return AskedDay.month(asked).orElseGet(() -> DueMonth.on(date.today()));
    }

    private AllowancesPage page(Form form, YearMonth month, @Nullable Notice problem) {
        var inSight = sight.inSight(DataClass.PAYMENT, Action.READ);
        var seen = allowances.in(month).stream()
                .filter(row -> inSight.test(row.internship().person()))
                .toList();
        var own = seen.stream()
                .filter(row -> row.internship().agreement().form().paidByCentre())
                .toList();
        var elsewhere = seen.stream().filter(row -> !own.contains(row)).toList();
        return new AllowancesPage(
                form,
                month,
                own,
                elsewhere,
                user.may(DataClass.PAYMENT, Action.WRITE),
                user.may(DataClass.PARTICIPATION, Action.READ),
                problem);
    }
}
