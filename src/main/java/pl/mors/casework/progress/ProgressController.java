package pl.mors.casework.progress;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import pl.mors.audit.ReadsPersonalData;
import pl.mors.casework.CaseId;
import pl.mors.casework.CaseworkUrls;
import pl.mors.casework.access.CaseAccess;
import pl.mors.casework.cases.SupportCaseQueries;
import pl.mors.casework.parameter.Questionnaire;
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

@Controller
class ProgressController {

    private static final String TEMPLATE = "casework/progress/form";
    private static final String LABELS = "casework.progress.area";

    private final ProgressQueries answers;
    private final RecordProgress recordProgress;
    private final SupportCaseQueries cases;
    private final CaseAccess access;
    private final CurrentUser user;
    private final BusinessDate date;

    ProgressController(
            ProgressQueries answers,
            RecordProgress recordProgress,
            SupportCaseQueries cases,
            CaseAccess access,
            CurrentUser user,
            BusinessDate date) {
        this.answers = answers;
        this.recordProgress = recordProgress;
        this.cases = cases;
        this.access = access;
        this.user = user;
        this.date = date;
    }

    @GetMapping(CaseworkUrls.PROGRESS)
    @Requires(DataClass.CASEWORK)
    @ReadsPersonalData(value = "support_case", idParam = "caseId")
    ModelAndView compare(@PathVariable CaseId caseId) {
        access.require(caseId);
        var held = answers.of(caseId);
        return Pages.show(
                "casework/progress/comparison",
                new ComparisonPage(
                        cases.get(caseId),
                        held.get(ProgressMoment.ENTRY),
                        held.get(ProgressMoment.EXIT),
                        user.may(DataClass.CASEWORK, Action.WRITE)));
    }

    @GetMapping(CaseworkUrls.QUESTIONNAIRE)
    @Requires(value = DataClass.CASEWORK, action = Action.WRITE)
    @ReadsPersonalData(value = "support_case", idParam = "caseId")
    ModelAndView show(@PathVariable CaseId caseId, @PathVariable String moment) {
        var page = page(Form.blank(), caseId, moment, false);
        var held = page.held();
        var typed = new LinkedHashMap<String, String>();
        typed.put("answeredOn", Texts.date(held == null ? date.today() : held.answeredOn()));
        if (held != null) {
            typed.put("version", held.version().toString());
            for (int at = 0; at < page.edition().areas().size(); at++) {
                typed.put(page.edition().areas().get(at), held.scores().get(at).toString());
            }
        }
        return Pages.show(TEMPLATE, page(Form.startingWith(typed), caseId, moment, false));
    }

    @PostMapping(CaseworkUrls.QUESTIONNAIRE)
    @Requires(value = DataClass.CASEWORK, action = Action.WRITE)
    @ReadsPersonalData(value = "support_case", idParam = "caseId")
    ModelAndView record(@PathVariable CaseId caseId, @PathVariable String moment, Form form) {
        var page = page(form, caseId, moment, false);
        var on = form.read("casework.progress").date("answeredOn");
        if (on.isGiven() && on.get().isAfter(date.today())) {
            form.errors().add("answeredOn", "casework.in-the-future", Texts.t("casework.progress.answeredOn"));
        }
        var scores = scores(form, page);
        if (form.errors().any()) {
            return Pages.invalid(TEMPLATE, page);
        }
        return switch (recordProgress.record(caseId, page.moment(), version(form), page.edition(), on.get(), scores)) {
            case RECORDED ->
                Pages.redirect(
                        CaseworkUrls.ofCase(CaseworkUrls.PROGRESS, caseId), Notice.done("casework.progress.recorded"));
            case OUT_OF_ORDER -> {
                form.errors()
                        .add("answeredOn", "casework.progress.out-of-order", Texts.t("casework.progress.answeredOn"));
                yield Pages.invalid(TEMPLATE, page);
            }
            case STALE -> Pages.stale(TEMPLATE, page(form, caseId, moment, true));
        };
    }

    private static List<Integer> scores(Form form, ProgressPage page) {
        var allowed = page.scores().stream().map(option -> option.value()).toList();
        var scores = new ArrayList<Integer>();
        for (var area : page.edition().areas()) {
            form.read(LABELS)
                    .choice(area, allowed)
                    .ifGiven()
                    .map(Integer::valueOf)
                    .ifPresent(scores::add);
        }
        return scores;
    }

    /** Entry and exit are answers to the same edition: the other's, where there is one, else the one in use on the first day of the case. */
    private ProgressPage page(Form form, CaseId caseId, String address, boolean stale) {
        access.require(caseId);
        var moment = ProgressMoment.at(address).orElseThrow(() -> new NotFound("questionnaire " + address));
        var of = cases.get(caseId);
        var held = answers.of(caseId);
        var edition = held.values().stream()
                .findFirst()
                .map(SocialProgress::edition)
                .orElseGet(() -> Questionnaire.on(of.openedOn()));
        return new ProgressPage(form, of, moment, edition, held.get(moment), stale);
    }

    private static @Nullable UUID version(Form form) {
        var typed = form.value("version");
        try {
            return typed.isEmpty() ? null : UUID.fromString(typed);
        } catch (IllegalArgumentException unreadable) {
            return new UUID(0, 0);
        }
    }
}
