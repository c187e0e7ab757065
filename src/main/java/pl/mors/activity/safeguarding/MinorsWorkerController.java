package pl.mors.activity.safeguarding;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
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
import pl.mors.activity.SafeguardingUrls;
import pl.mors.audit.ReadsPersonalData;
import pl.mors.document.Download;
import pl.mors.document.FileStore;
import pl.mors.identity.Action;
import pl.mors.identity.CurrentUser;
import pl.mors.identity.DataClass;
import pl.mors.identity.MembershipId;
import pl.mors.identity.Requires;
import pl.mors.platform.BusinessDate;
import pl.mors.platform.NotFound;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Notice;
import pl.mors.platform.web.Option;
import pl.mors.platform.web.Pages;

/** Somebody who works with minors: where they were looked up, by whom, and the papers. */
@Controller
class MinorsWorkerController {

    private static final String TEMPLATE = "activity/safeguarding/worker";
    private static final String LABELS = "activity.safeguarding.field";
    private static final String ON = "checkedOn";
    private static final String BY = "lookedBy";

    private final WorkerQueries workers;
    private final CheckRepository checks;
    private final KeepCheck keepCheck;
    private final FileStore files;
    private final Download download;
    private final CurrentUser user;
    private final BusinessDate businessDate;

    MinorsWorkerController(
            WorkerQueries workers,
            CheckRepository checks,
            KeepCheck keepCheck,
            FileStore files,
            Download download,
            CurrentUser user,
            BusinessDate businessDate) {
        this.workers = workers;
        this.checks = checks;
        this.keepCheck = keepCheck;
        this.files = files;
        this.download = download;
        this.user = user;
        this.businessDate = businessDate;
    }

    @Requires(DataClass.SAFEGUARDING)
    @ReadsPersonalData(value = "register_checks", idParam = "workerId")
    @GetMapping(SafeguardingUrls.WORKER)
    ModelAndView worker(@PathVariable UUID workerId) {
        var self = user.get().membership();
        var start = Form.startingWith(Map.of(ON, Texts.date(businessDate.today()), BY, self.toString()));
        return Pages.show(TEMPLATE, page(start, workerId));
    }

    @Requires(value = DataClass.SAFEGUARDING, action = Action.WRITE)
    @ReadsPersonalData(value = "register_checks", idParam = "workerId")
    @PostMapping(SafeguardingUrls.WORKER)
    ModelAndView keep(
            @PathVariable UUID workerId,
            @RequestParam(name = WorkerPage.PAPER, required = false) @Nullable MultipartFile paper,
            Form form) {
        requireHere(workerId);
        var page = page(form, workerId);
        var reader = form.read(LABELS);
        var register = reader.choice("register", Register.class);
        var on = reader.date(ON);
        var by = reader.choice(BY, page.colleagues().stream().map(Option::value).toList());
        boolean statement = reader.ticked("statement");
        if (on.isGiven() && on.get().isAfter(businessDate.today())) {
            form.errors().add(ON, "activity.safeguarding.error.future");
        }
        if (statement && register.isGiven() && register.get() != Register.CRIMINAL_RECORD) {
            form.errors().add("statement", "activity.safeguarding.error.statement");
        }
        if (paper == null || paper.isEmpty()) {
            form.errors().add(WorkerPage.PAPER, "activity.safeguarding.error.paper");
        }
        if (form.errors().any() || paper == null) {
            return Pages.invalid(TEMPLATE, page);
        }
        var look = new KeepCheck.Look(register.get(), statement, on.get(), MembershipId.valueOf(by.get()));
        var name = Objects.requireNonNullElse(paper.getOriginalFilename(), "");
        return switch (keepCheck.keep(page.worker(), look, name, paper::getInputStream)) {
            case KeepCheck.Kept kept -> back(workerId, "activity.safeguarding.kept");
            case KeepCheck.OwnCheck own -> {
                form.errors().add(BY, "activity.safeguarding.error.own");
                yield Pages.invalid(TEMPLATE, page);
            }
            case KeepCheck.PaperRefused(var why) -> {
                why.sayAt(WorkerPage.PAPER, form.errors());
                yield Pages.invalid(TEMPLATE, page);
            }
        };
    }

    @Requires(DataClass.SAFEGUARDING)
    @ReadsPersonalData(value = "register_check_paper", idParam = "workerId")
    @GetMapping(SafeguardingUrls.CHECK_PAPER)
    void paper(@PathVariable UUID workerId, @PathVariable UUID checkId, HttpServletResponse response)
            throws IOException {
        var file = workers.looks(workerId).stream()
                .filter(look -> look.id().equals(checkId))
                .findFirst()
                .flatMap(look -> files.find(look.paper()))
                .orElseThrow(() -> new NotFound("paper of check " + checkId));
        download.send(file, response);
    }

    @Requires(value = DataClass.SAFEGUARDING, action = Action.WRITE)
    @ReadsPersonalData(value = "register_checks", idParam = "workerId")
    @PostMapping(SafeguardingUrls.WITHDRAW_CHECK)
    ModelAndView withdraw(@PathVariable UUID workerId, @PathVariable UUID checkId) {
        requireHere(workerId);
        checks.supersede(workerId, checkId);
        return back(workerId, "activity.safeguarding.withdrawn");
    }

    @Requires(value = DataClass.SAFEGUARDING, action = Action.WRITE)
    @ReadsPersonalData(value = "register_checks", idParam = "workerId")
    @PostMapping(SafeguardingUrls.EXPLAIN_WORK)
    ModelAndView explain(@PathVariable UUID workerId, Form form) {
        var page = page(form, workerId);
        var reason = form.read(LABELS).lines("reason", 500);
        if (form.errors().any() || !page.mayExplain()) {
            return Pages.invalid(TEMPLATE, page);
        }
        var last = page.held().stream().map(HeldUnchecked::day).max(LocalDate::compareTo);
        checks.explain(page.worker(), last.orElseThrow(), reason.get());
        return back(workerId, "activity.safeguarding.explained");
    }

    @Requires(value = DataClass.SAFEGUARDING, action = Action.WRITE)
    @ReadsPersonalData(value = "register_checks", idParam = "workerId")
    @PostMapping(SafeguardingUrls.END_HELPER)
    ModelAndView endHelper(@PathVariable UUID workerId) {
        var helper = requireHere(workerId);
        checks.endHelper(workerId);
        return Pages.redirect(
                SafeguardingUrls.CHECKS, Notice.done("activity.safeguarding.helper.ended", helper.name()));
    }

    private static ModelAndView back(UUID worker, String key) {
        return Pages.redirect(SafeguardingUrls.worker(worker), Notice.done(key));
    }

    private Worker find(UUID worker) {
        return workers.find(worker, businessDate.today()).orElseThrow(() -> new NotFound("worker " + worker));
    }

    /** What is on record about who has left is read and stays as it is. */
    private Worker requireHere(UUID workerId) {
        var worker = find(workerId);
        if (worker.hasLeft()) {
            throw new NotFound("worker who has left " + workerId);
        }
        return worker;
    }

    private WorkerPage page(Form form, UUID workerId) {
        boolean mayWrite = user.may(DataClass.SAFEGUARDING, Action.WRITE);
        return new WorkerPage(
                form,
                find(workerId),
                businessDate.today(),
                workers.looks(workerId),
                workers.heldUnchecked(workerId),
                mayWrite ? workers.colleagues() : List.of(),
                mayWrite);
    }
}
