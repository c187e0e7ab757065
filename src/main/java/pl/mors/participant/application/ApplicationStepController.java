package pl.mors.participant.application;

import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import pl.mors.audit.ReadsPersonalData;
import pl.mors.identity.Action;
import pl.mors.identity.DataClass;
import pl.mors.identity.Requires;
import pl.mors.participant.ParticipantUrls;
import pl.mors.participant.RecruitmentApplicationId;
import pl.mors.participant.application.RecruitmentApplication.FormalCheck;
import pl.mors.participant.round.RecruitmentRound;
import pl.mors.participant.round.RoundQueries;
import pl.mors.platform.BusinessDate;
import pl.mors.platform.NotFound;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Notice;
import pl.mors.platform.web.Pages;

/** What happens to an application before a list and beside it: documents, the formal check, resignation. */
@Controller
class ApplicationStepController {

    private static final String ANSWERS_FORM = "participant/application/form";
    private static final String CHECK_FORM = "participant/application/check";
    private static final String WITHDRAWAL_FORM = "participant/application/withdrawal";

    private final ApplicationsInSight applications;
    private final ApplicationPages pages;
    private final CorrectAnswers correctAnswers;
    private final CheckApplication checkApplication;
    private final AdmitLateApplication admitLate;
    private final WithdrawApplication withdrawApplication;
    private final StepQueries steps;
    private final RoundQueries rounds;
    private final BusinessDate date;

    ApplicationStepController(
            ApplicationsInSight applications,
            ApplicationPages pages,
            CorrectAnswers correctAnswers,
            CheckApplication checkApplication,
            AdmitLateApplication admitLate,
            WithdrawApplication withdrawApplication,
            StepQueries steps,
            RoundQueries rounds,
            BusinessDate date) {
        this.applications = applications;
        this.pages = pages;
        this.correctAnswers = correctAnswers;
        this.checkApplication = checkApplication;
        this.admitLate = admitLate;
        this.withdrawApplication = withdrawApplication;
        this.steps = steps;
        this.rounds = rounds;
        this.date = date;
    }

    @GetMapping(ParticipantUrls.ANSWERS)
    @Requires(value = DataClass.ELIGIBILITY, action = Action.WRITE)
    @ReadsPersonalData(value = "recruitment", idParam = "applicationId")
    ModelAndView askToCorrect(@PathVariable RecruitmentApplicationId applicationId) {
        var application = applications.get(applicationId, Action.WRITE);
        var round = rounds.get(application.round());
        return Pages.show(ANSWERS_FORM, answersPage(application, answered(application, round)));
    }

    @PostMapping(ParticipantUrls.ANSWERS)
    @Requires(value = DataClass.ELIGIBILITY, action = Action.WRITE)
    @ReadsPersonalData(value = "recruitment", idParam = "applicationId")
    ModelAndView correct(@PathVariable RecruitmentApplicationId applicationId, Form form) {
        var application = applications.get(applicationId, Action.WRITE);
        var round = rounds.get(application.round());
        var answers = ApplicationForm.answers(form, rounds.criteria(round.id()));
        var delivered = ApplicationForm.delivered(form, round);
        if (form.errors().any()) {
            return Pages.invalid(ANSWERS_FORM, answersPage(application, form));
        }
        return switch (correctAnswers.correct(applicationId, answers, delivered, form.value("seen"))) {
            case CorrectAnswers.Corrected() -> done(applicationId, "participant.application.corrected");
            case CorrectAnswers.Stale() -> {
                var now = applications.get(applicationId, Action.WRITE);
                yield Pages.stale(
                        ANSWERS_FORM, answersPage(now, answered(now, round).refuse("participant.application.stale")));
            }
            case CorrectAnswers.Decided() ->
                Pages.invalid(ANSWERS_FORM, answersPage(application, form.refuse("participant.application.decided")));
        };
    }

    @GetMapping(ParticipantUrls.FORMAL_CHECK)
    @Requires(value = DataClass.ELIGIBILITY, action = Action.WRITE)
    @ReadsPersonalData(value = "recruitment", idParam = "applicationId")
    ModelAndView askToCheck(@PathVariable RecruitmentApplicationId applicationId) {
        var application = applications.get(applicationId, Action.WRITE);
        return Pages.show(CHECK_FORM, checkPage(application, checked(application)));
    }

    @PostMapping(ParticipantUrls.FORMAL_CHECK)
    @Requires(value = DataClass.ELIGIBILITY, action = Action.WRITE)
    @ReadsPersonalData(value = "recruitment", idParam = "applicationId")
    ModelAndView check(@PathVariable RecruitmentApplicationId applicationId, Form form) {
        var application = applications.get(applicationId, Action.WRITE);
        var reader = form.read("participant.check");
        var result = reader.choice("result", FormalCheck.Result.class);
        boolean complete = result.value() == FormalCheck.Result.COMPLETE;
        boolean incomplete = result.value() == FormalCheck.Result.INCOMPLETE;
        var missing = complete ? null : reader.lines("missing", 2000).value();
        var completeBy = incomplete ? reader.date("completeBy").value() : null;
        if (form.errors().any()) {
            return Pages.invalid(CHECK_FORM, checkPage(application, form));
        }
        return switch (checkApplication.check(applicationId, result.get(), missing, completeBy, form.value("seen"))) {
            case CheckApplication.Checked() -> done(applicationId, "participant.check.recorded." + result.get());
            case CheckApplication.Stale() -> {
                var now = applications.get(applicationId, Action.WRITE);
                yield Pages.stale(CHECK_FORM, checkPage(now, checked(now).refuse("participant.check.stale")));
            }
            case CheckApplication.Settled() ->
                Pages.invalid(CHECK_FORM, checkPage(application, form.refuse("participant.check.settled")));
            case CheckApplication.DayGone() -> {
                form.errors().add("completeBy", "participant.check.day-gone");
                yield Pages.invalid(CHECK_FORM, checkPage(application, form));
            }
        };
    }

    @PostMapping(ParticipantUrls.ADMIT_LATE)
    @Requires(value = DataClass.ELIGIBILITY, action = Action.OVERRIDE)
    @ReadsPersonalData(value = "recruitment", idParam = "applicationId")
    ModelAndView admitLate(@PathVariable RecruitmentApplicationId applicationId, Form form) {
        var application = applications.get(applicationId, Action.OVERRIDE);
        var reason = form.read("participant.application").lines("admitted", 500);
        if (form.errors().any()) {
            return Pages.invalid("participant/application/application", pages.page(application, form));
        }
        return switch (admitLate.admit(applicationId, reason.get())) {
            case AdmitLateApplication.Admitted() -> done(applicationId, "participant.application.late.admitted");
            case AdmitLateApplication.NothingToAdmit() ->
                Pages.redirect(
                        ParticipantUrls.application(applicationId),
                        Notice.refused("participant.application.late.nothing"));
        };
    }

    @GetMapping(ParticipantUrls.WITHDRAW_APPLICATION)
    @Requires(value = DataClass.ELIGIBILITY, action = Action.WRITE)
    @ReadsPersonalData(value = "recruitment", idParam = "applicationId")
    ModelAndView askToWithdraw(@PathVariable RecruitmentApplicationId applicationId) {
        var form = Form.startingWith(Map.of("withdrawnOn", Texts.date(date.today())));
        return Pages.show(WITHDRAWAL_FORM, withdrawalPage(applications.get(applicationId, Action.WRITE), form));
    }

    @PostMapping(ParticipantUrls.WITHDRAW_APPLICATION)
    @Requires(value = DataClass.ELIGIBILITY, action = Action.WRITE)
    @ReadsPersonalData(value = "recruitment", idParam = "applicationId")
    ModelAndView withdraw(@PathVariable RecruitmentApplicationId applicationId, Form form) {
        var application = applications.get(applicationId, Action.WRITE);
        var reader = form.read("participant.withdrawal");
        var day = reader.date("withdrawnOn");
        var reason = reader.optional().lines("reason", 500);
        if (form.errors().any()) {
            return Pages.invalid(WITHDRAWAL_FORM, withdrawalPage(application, form));
        }
        return switch (withdrawApplication.withdraw(applicationId, day.get(), reason.value())) {
            case WithdrawApplication.Withdrawn() -> done(applicationId, "participant.withdrawal.recorded");
            case WithdrawApplication.AlreadyWithdrawn() ->
                Pages.redirect(
                        ParticipantUrls.application(applicationId), Notice.info("participant.withdrawal.already"));
            case WithdrawApplication.DayRefused(var refusal) -> {
                form.errors().add("withdrawnOn", refusal.textKey(), application.submittedOn());
                yield Pages.invalid(WITHDRAWAL_FORM, withdrawalPage(application, form));
            }
        };
    }

    private Form answered(RecruitmentApplication application, RecruitmentRound round) {
        return ApplicationForm.of(application, round, rounds.criteria(round.id()), steps.lastAnswers(application.id()));
    }

    /** What the last formal check said. */
    private Form checked(RecruitmentApplication application) {
        var known = new HashMap<String, String>();
        known.put("seen", steps.lastCheck(application.id()));
        var check = application.check();
        if (check != null) {
            var completeBy = check.completeBy();
            known.put("result", check.result().name());
            known.put("missing", check.missing() == null ? "" : check.missing());
            known.put("completeBy", completeBy == null ? "" : Texts.date(completeBy));
        }
        return Form.startingWith(known);
    }

    private ApplicationFormPage answersPage(RecruitmentApplication application, Form form) {
        var person = application.person();
        if (person == null) {
            throw new NotFound("a person of application " + application.id());
        }
        return new ApplicationFormPage(
                rounds.get(application.round()),
                person.id(),
                person.name(),
                form,
                rounds.criteria(application.round()).stream()
                        .filter(criterion -> !criterion.isKnown())
                        .toList(),
                application.id(),
                null,
                false);
    }

    private FormalCheckPage checkPage(RecruitmentApplication application, Form form) {
        return new FormalCheckPage(rounds.get(application.round()), application, form);
    }

    private ApplicationWithdrawalPage withdrawalPage(RecruitmentApplication application, Form form) {
        return new ApplicationWithdrawalPage(rounds.get(application.round()), application, form);
    }

    private static ModelAndView done(RecruitmentApplicationId application, String key) {
        return Pages.redirect(ParticipantUrls.application(application), Notice.done(key));
    }
}
