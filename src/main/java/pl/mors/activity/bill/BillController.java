package pl.mors.activity.bill;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import pl.mors.activity.BillId;
import pl.mors.activity.BillUrls;
import pl.mors.activity.bill.BillCheck.Explained;
import pl.mors.activity.hours.SignedHours;
import pl.mors.audit.ReadsPersonalData;
import pl.mors.document.Download;
import pl.mors.document.FileStore;
import pl.mors.document.HandedIn;
import pl.mors.identity.Action;
import pl.mors.identity.CurrentUser;
import pl.mors.identity.DataClass;
import pl.mors.identity.Requires;
import pl.mors.platform.BusinessDate;
import pl.mors.platform.NotFound;
import pl.mors.platform.sheet.SheetFormat;
import pl.mors.platform.web.Cursor;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Notice;
import pl.mors.platform.web.Pages;

/** The bills of a year and each beside its sessions: who led them is no participant, so that a sample of these narrows nothing. */
@Controller
class BillController {

    private static final String BILL = "activity/bill/bill";

    private static final int LONGEST_REASON = 1000;
    private static final int PAGE_SIZE = 50;

    private final BillQueries bills;
    private final BillRepository repository;
    private final KeepBill keepBill;
    private final SignedHours signedHours;
    private final FileStore files;
    private final Download download;
    private final CurrentUser user;
    private final BusinessDate date;

    BillController(
            BillQueries bills,
            BillRepository repository,
            KeepBill keepBill,
            SignedHours signedHours,
            FileStore files,
            Download download,
            CurrentUser user,
            BusinessDate date) {
        this.bills = bills;
        this.repository = repository;
        this.keepBill = keepBill;
        this.signedHours = signedHours;
        this.files = files;
        this.download = download;
        this.user = user;
        this.date = date;
    }

    @Requires(DataClass.PAYMENT)
    @ReadsPersonalData("bills")
    @GetMapping(BillUrls.BILLS)
    ModelAndView list(
            @RequestParam(name = BillUrls.YEAR, required = false) @Nullable String asked,
            @RequestParam(name = Cursor.PARAMETER, required = false) @Nullable String cursor) {
        int year = year(asked);
        return Pages.show(
                "activity/bill/bills",
                new BillsPage(year, bills.page(year, Cursor.ofId(cursor), PAGE_SIZE), mayWrite()));
    }

    @Requires(DataClass.PAYMENT)
    @ReadsPersonalData("bills")
    @GetMapping(BillUrls.BILLS_SHEET)
    void sheet(
            @RequestParam(name = BillUrls.YEAR, required = false) @Nullable String asked, HttpServletResponse response)
            throws IOException {
        int year = year(asked);
        BillsPage.sheet(year, bills.ofYear(year)).send(response, "rachunki-" + year, SheetFormat.XLSX);
    }

    @Requires(DataClass.PAYMENT)
    @ReadsPersonalData(value = "bills", idParam = "billId")
    @GetMapping(BillUrls.BILL)
    ModelAndView bill(@PathVariable BillId billId) {
        return Pages.show(BILL, page(find(billId), Form.blank()));
    }

    @Requires(DataClass.PAYMENT)
    @ReadsPersonalData(value = "bills", idParam = "billId")
    @GetMapping(BillUrls.BILL_PAPER)
    void paper(@PathVariable BillId billId, HttpServletResponse response) throws IOException {
        var file = Optional.ofNullable(find(billId).paper())
                .flatMap(files::find)
                .orElseThrow(() -> new NotFound("paper of bill " + billId));
        download.send(file, response);
    }

    @Requires(value = DataClass.PAYMENT, action = Action.WRITE)
    @ReadsPersonalData(value = "bills", idParam = "billId")
    @PostMapping(BillUrls.BILL_PAPER)
    ModelAndView addPaper(
            @PathVariable BillId billId,
            @RequestParam(name = BillFormPage.PAPER, required = false) @Nullable MultipartFile paper,
            Form form) {
        var bill = find(billId);
        var handedIn = HandedIn.of(paper);
        if (handedIn == null) {
            form.errors().add(BillFormPage.PAPER, "activity.bill.error.paper");
            return Pages.invalid(BILL, page(bill, form));
        }
        return switch (keepBill.addPaper(billId, handedIn)) {
            case KeepBill.Added added ->
                Pages.redirect(BillUrls.bill(billId), Notice.done("activity.bill.paper.added", bill.number()));
            case KeepBill.HasPaper hasPaper ->
                Pages.redirect(BillUrls.bill(billId), Notice.info("activity.bill.paper.twice"));
            case KeepBill.PaperRefused(var why) -> {
                why.sayAt(BillFormPage.PAPER, form.errors());
                yield Pages.invalid(BILL, page(bill, form));
            }
        };
    }

    @Requires(value = DataClass.PAYMENT, action = Action.WRITE)
    @ReadsPersonalData(value = "bills", idParam = "billId")
    @PostMapping(BillUrls.EXPLAIN_BILL)
    ModelAndView explain(@PathVariable BillId billId, Form form) {
        var bill = find(billId);
        var reason = form.read("activity.bill.field").lines("reason", LONGEST_REASON);
        if (form.errors().any()) {
            return Pages.invalid(BILL, page(bill, form));
        }
        repository.explain(
                billId,
                reason.get(),
                new Explained(bill.check().heldMinutes(), bill.check().billedElsewhere()));
        return Pages.redirect(BillUrls.bill(billId), Notice.done("activity.bill.explained"));
    }

    @Requires(value = DataClass.PAYMENT, action = Action.WRITE)
    @ReadsPersonalData(value = "bills", idParam = "billId")
    @PostMapping(BillUrls.WITHDRAW_BILL)
    ModelAndView withdraw(@PathVariable BillId billId) {
        var bill = find(billId);
        repository.supersede(billId);
        return Pages.redirect(BillUrls.BILLS, Notice.done("activity.bill.withdrawn", bill.number()));
    }

    private Bill find(BillId id) {
        return bills.find(id).orElseThrow(() -> new NotFound("bill " + id));
    }

    private BillPage page(Bill bill, Form form) {
        var leader = bill.leaderId();
        return new BillPage(
                form,
                bill,
                bills.sessions(bill.id()),
                leader == null ? List.of() : signedHours.copies(leader, bill.months()),
                mayWrite());
    }

    private int year(@Nullable String asked) {
        return asked != null && asked.matches("20[0-9]{2}")
                ? Integer.parseInt(asked)
                : date.today().getYear();
    }

    private boolean mayWrite() {
        return user.may(DataClass.PAYMENT, Action.WRITE);
    }
}
